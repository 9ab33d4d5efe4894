/** What pages carry is known to Chromium 80 and Safari 14; `release/old-chromium.test.ts` runs it in one of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { mapInline } from '../../src/outputs/policy.ts'
import { files, pages } from '../support/site-files.ts'

const dir = inject('minhHoa')
const parts = { script: new Set<string>(), style: new Set<string>() }
for (const { html } of pages(dir))
  mapInline(html, ({ kind, text }) => {
    parts[kind].add(text)
    return ''
  })
for (const file of files(dir)) if (/^(?:_astro\/.*\.js|sw\.js)$/.test(file)) parts.script.add(readFileSync(join(dir, file), 'utf8'))

describe('no script', () => {
  test.each([
    ['assigns where there is nothing yet', /\?\?=|\|\|=|&&=/],
    ['looks behind in an expression', /\(\?<[=!]/],
    ['counts from the end', /\.at\(-/],
    ['replaces all', /\.replaceAll\(/],
    ['sorts or turns into a copy', /\.to(?:Sorted|Reversed|Spliced)\(/],
    ['finds from the end', /\.findLast/],
    ['groups', /\.groupBy\(/],
    ['asks an object for its own', /\.hasOwn\(/],
    ['copies deeply', /structuredClone/],
    ['waits for leisure', /requestIdleCallback/],
    ['replaces all children', /\.replaceChildren\(/],
  ])('%s', (_, unknown) => {
    for (const code of parts.script) expect.soft(unknown.exec(code)?.[0], code.slice(0, 60)).toBeUndefined()
  })
})

describe('no sheet', () => {
  test.each([
    ['sets two sides at once by direction', /[;{](?:margin|padding|border|inset)-(?:inline|block):/],
    ['asks for a width as a range outside of containers', /@media[^{]*width *[<>]/],
    ['reaches a component in a way that drops the rule', /:where\(\.s-/],
  ])('%s', (_, unknown) => {
    for (const css of parts.style) expect.soft(unknown.exec(css)?.[0], css.slice(0, 60)).toBeUndefined()
  })
})

test('there are scripts and sheets to look at', () => {
  expect(parts.script.size).toBeGreaterThan(10)
  expect(parts.style.size).toBeGreaterThan(5)
})
