/** The guides for staff hold: every link, command, address, file and key that they name is there, and so are their pictures. */
import Slugger from 'github-slugger'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newKinds } from '../../src/language/interface/new.ts'
import { ownFiles, ownPages } from '../../src/model/addresses/own.ts'
import { dictionary } from '../../src/model/schema/dictionary.ts'
import { guidePictures, pictureFolder } from '../guides/pictures.ts'
import { realFixture } from '../support/editions.ts'

const tasks = globSync('huong-dan/*.md').sort()
const guides = [...tasks, 'HUONG-DAN.md', 'CONTRIBUTING.md']
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
/** For staff: what is for developers stands below a title of its own. */
const read = (file: string) => readFileSync(file, 'utf8').split('\n# For developers')[0]!
const codeOf = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!)

function anchorsOf(file: string): string[] {
  const slugger = new Slugger()
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) => slugger.slug(title!))
}

/** Keys and columns, their tokens, and the names of commands' parts. */
const known = new Set(
  dictionary().flatMap(({ fields }) => fields.flatMap((field) => [...field.name.split(/\[?\]?\./), ...tokensOf(field)])),
)
function tokensOf(field: object): readonly string[] {
  return 'tokens' in field && Array.isArray(field.tokens) ? (field.tokens as string[]) : []
}

test('each guide is in the list of guides, and the list names no other', () => {
  const named = [...read('huong-dan/README.md').matchAll(/\]\(([a-z-]+\.md)\)/g)].map(([, file]) => `huong-dan/${file}`)
  expect([...new Set(named)].sort()).toEqual(tasks.filter((file) => !file.endsWith('README.md')))
  expect(tasks.length).toBeGreaterThanOrEqual(10)
})

describe.each(guides)('%s', (file) => {
  const text = read(file)
  const prose = text.replace(/```[^]*?```|`[^`\n]+`/g, '')
  test('leads only to what is there', () => {
    for (const [, target] of prose.matchAll(/\]\((?!https:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = decodeURI(target!).split('#')
      const to = normalize(join(dirname(file), path))
      expect(existsSync(to), target).toBe(true)
      if (anchor) expect(anchorsOf(to), target).toContain(anchor)
    }
  })
  test('names commands that there are', () => {
    for (const code of codeOf(text)) {
      const [, script, kind] = /^npm (?:run )?([a-z:-]+)(?: -- ([a-z-]+))?/.exec(code) ?? []
      if (!script || ofNpm.includes(script)) continue
      expect(Object.keys(scripts), code).toContain(script)
      if (kind && script === 'new') expect(Object.keys(newKinds), code).toContain(kind)
    }
  })
  test('names addresses of the site that there are', () => {
    for (const address of codeOf(text).filter((code) => /^\/[a-z0-9/-]*$/.test(code)))
      expect([...ownPages, ...ownFiles, 'bao-chi/', 'dinh-chinh/', 'quan-tri/'], address).toContain(address.slice(1))
  })
  // The reference names files of examples, too.
  test('names files, keys and columns that there are', () => {
    for (const code of file === 'CONTRIBUTING.md' ? [] : codeOf(text)) {
      if (/^(?:data|content)\/[^…<]*$/.test(code)) expect(existsSync(join(realFixture, code)) || code === 'content/anh/', code).toBe(true)
      const key = /^([a-z]+(?:_[a-z]+)*)(?::(?!\/)|$)/.exec(code)?.[1]
      if (key && !words.has(key)) expect([...known].includes(key), code).toBe(true)
    }
  })
  test('quotes the program as it speaks today', () => {
    for (const [, quoted] of prose.matchAll(/“([^”]+)”/g))
      for (const part of quoted!.split('…').map((words) => words.trim().replace(/[.:]$/, '')))
        expect(said.includes(part) || othersSay.includes(quoted!), quoted).toBe(true)
  })
  test('has pictures that are made by the script, each with words', () => {
    for (const [, alt, path] of prose.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
      expect(alt!.length, path).toBeGreaterThan(20)
      expect(guidePictures.map(({ name }) => `${pictureFolder}/${name}.png`)).toContain(`huong-dan/${path}`)
    }
  })
})
/** All that the program can say, in one piece. */
const said = globSync('src/language/**/*.{ts,mjs}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
/** Quoted, but not from the program: words of hosts, of devices, of people, of examples. */
const othersSay = [
  ...['Create a new branch', 'Propose changes', 'Create pull request', 'Files changed', 'Desktop site', 'Tương thích nhất', 'Revert'],
  ...['Tôi không muốn có trên trang nữa.', 'Theo yêu cầu của người trong chuyện.', 'thôn trưởng', 'cán bộ Hội Phụ nữ xã'],
  ...['Đính chính: số hộ nghèo 11/2024 theo báo cáo cuối năm', 'Đính chính: số hộ nghèo 11/2024 theo báo cáo …'],
  ...['Biểu số 05', 'For developers'],
]
/** Of npm itself: its own command, and how its lines begin. */
const ofNpm = ['ci', 'warn', 'error']
/** Code that is neither key nor token: what a reader types. */
const words = new Set(['co', 'bao'])

test('every picture stands in a guide', () => {
  const all = guides.map(read).join('\n')
  for (const { name } of guidePictures) expect(all).toContain(`(hinh/${name}.png)`)
})
