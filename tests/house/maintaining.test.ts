/** The guide for maintainers tells what is so: its excerpts, its picture of the house, its links and commands. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const guide = readFileSync('MAINTAINING.md', 'utf8')
const excerpts = [...guide.matchAll(/```(?:ts|yaml) (\S+)\n([\s\S]*?)```/g)].map(([, file, code]) => [file!, code!.trimEnd()] as const)

/** Code in a guide is set by the formatter as if it stood alone. */
const flat = (text: string) => text.replace(/[\s,]+/g, '')

test.each(excerpts)('%s holds what the guide shows of it', (file, code) => expect(flat(readFileSync(file, 'utf8'))).toContain(flat(code)))

test('the examples are of a rule, a chart and an output', () => {
  for (const room of ['src/edition/rules/', 'src/charts/', 'src/outputs/'])
    expect(excerpts.some(([file]) => file.startsWith(room))).toBe(true)
})

test('the picture of the house has every arrow that there is, and no other', () => {
  const drawn = [...guide.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} ${to}`)
  const real = new Set<string>()
  for (const file of globSync('src/*/**/*.{ts,astro}')) {
    const from = file.split('/')[1]!
    for (const [, to] of readFileSync(file, 'utf8').matchAll(
      /from '(?:\.\.\/)+(model|language|edition|charts|views|outputs|site|commands)\//g,
    ))
      if (to !== from) real.add(`${from} ${to}`)
  }
  expect(drawn.toSorted()).toEqual([...real].sort())
})

test('every file and command that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const codes = [...guide.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!)
  const files = codes.filter((code) => /^(?:src|tests|data)\/[\w./-]+\.\w+$/.test(code))
  expect(files.length).toBeGreaterThan(8)
  for (const file of files) expect(existsSync(file), file).toBe(true)
  for (const code of codes) {
    const script = /npm run ([\w:-]+)/.exec(code)?.[1]
    if (script) expect(Object.keys(scripts), code).toContain(script)
  }
  for (const [, path] of guide.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([\w./-]+)(?:#[^)]*)?\)/g))
    expect(existsSync(path!), path).toBe(true)
})
