/** Which files a device fetches to have the handbook: its pages, the search page, and what they show; nothing else of a site. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bytesOf, fileList, withBytes } from '../../../src/site/offline/file-list.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

function built(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'list-'))
  folders.push(root)
  const all = { 'so-tay/index.html': '<p>mục lục</p>', 'tim/index.html': '<p>tìm</p>', ...files }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}
const pathsOf = (files: Readonly<Record<string, string>>, base = '/') =>
  fileList(built(files), 'vi', base)
    .files.map(([path]) => path)
    .filter((path) => path !== 'so-tay/' && path !== 'tim/')

const page = (inside: string) => `<!doctype html><html><head></head><body>${inside}</body></html>`

describe('the list holds', () => {
  test.each([
    ['a page of the handbook', { 'so-tay/dat/index.html': '' }, ['so-tay/dat/']],
    ['no page of another part', { 'so-lieu/index.html': '', 'index.html': '' }, []],
    ['no page that only leads on', { 'so-tay/cu/index.html': '<meta http-equiv="refresh" content="0; url=/so-tay/dat/">' }, []],
    ['no page of another language', { 'en/so-tay/dat/index.html': '' }, []],
    ['a page in a language of the area, beside the Vietnamese ones', { 'bdq/so-tay/dat/index.html': '' }, ['bdq/so-tay/dat/']],
    [
      'a picture that a page shows',
      { 'so-tay/dat/index.html': page('<img src="/_astro/a.webp">'), '_astro/a.webp': 'x' },
      ['_astro/a.webp', 'so-tay/dat/'],
    ],
    [
      'a picture in two sizes',
      { 'so-tay/index.html': page('<img srcset="/a.png 1x, /b.png 2x">'), 'a.png': 'x', 'b.png': 'y' },
      ['a.png', 'b.png'],
    ],
    ['the sign of the site', { 'so-tay/index.html': page('<link rel="icon" href="/favicon.svg">'), 'favicon.svg': 'x' }, ['favicon.svg']],
    [
      'a face of letters',
      { 'so-tay/index.html': page('<style>@font-face{src:url(/_astro/f.woff2)}</style>'), '_astro/f.woff2': 'x' },
      ['_astro/f.woff2'],
    ],
    [
      'a script, and what it imports in turn',
      {
        'tim/index.html': page('<script type="module" src="/_astro/s.js"></script>'),
        '_astro/s.js': 'import"./t.js";const u=()=>import("./u.js")',
        '_astro/t.js': 'import"./s.js"',
        '_astro/u.js': '1',
      },
      ['_astro/s.js', '_astro/t.js', '_astro/u.js'],
    ],
    [
      'no paper or recording that a page links to',
      { 'so-tay/index.html': page('<a href="/so-tay/so-tay.pdf"></a><source src="/a.mp3">'), 'so-tay/so-tay.pdf': 'x', 'a.mp3': 'x' },
      [],
    ],
    [
      'the index of the search, and of its texts those of the handbook',
      { 'tim/vi/index.json': '', 'tim/vi/handbook-0.txt': '', 'tim/vi/figure-0.txt': '', 'tim/en/index.json': '' },
      ['tim/vi/handbook-0.txt', 'tim/vi/index.json'],
    ],
    [
      'a script that is fetched when it is pressed',
      { 'so-tay/index.html': page('<button data-script="/_astro/a.js"></button>'), '_astro/a.js': 'x' },
      ['_astro/a.js'],
    ],
    ['no file that is not there', { 'so-tay/index.html': page('<img src="/khong-co.png">') }, []],
    ['nothing of another host', { 'so-tay/index.html': page('<img src="https://x.example/a.png">'), 'a.png': 'x' }, []],
  ])('%s', (_, files: Readonly<Record<string, string>>, expected) => expect(pathsOf(files)).toEqual(expected))

  test('paths without the sub-path that the site lives under', () =>
    expect(pathsOf({ 'so-tay/index.html': page('<img src="/thu/a.png"><img src="/b.png">'), 'a.png': 'x', 'b.png': 'y' }, '/thu/')).toEqual(
      ['a.png'],
    ))

  test('of English, the English pages', () => {
    const root = built({ 'en/so-tay/index.html': '', 'en/tim/index.html': '' })
    expect(fileList(root, 'en', '/').files.map(([path]) => path)).toEqual(['en/so-tay/', 'en/tim/'])
  })
})

test('a fingerprint is the first half of the SHA-256 of the very bytes', () => {
  const [, hash] = fileList(built({ 'so-tay/index.html': 'chữ' }), 'vi', '/').files.find(([path]) => path === 'so-tay/')!
  expect(hash).toBe(createHash('sha256').update('chữ').digest('hex').slice(0, 32))
})

test('bytes are those that travel: packed where that makes them fewer', () => {
  const { files } = fileList(built({ 'so-tay/index.html': 'a'.repeat(5000) }), 'vi', '/')
  const bytes = new Map(files.map(([path, , size]) => [path, size]))
  expect(bytes.get('so-tay/')).toBeLessThan(100)
  expect(bytes.get('tim/')).toBe(Buffer.byteLength('<p>tìm</p>'))
  expect(bytesOf({ files })).toBe(bytes.get('so-tay/')! + bytes.get('tim/')!)
})

test('recordings that the site has are named by fingerprint alone', () => {
  const list = fileList(built({ 'ghi-am/a-01234567.mp3': 'tiếng' }), 'vi', '/')
  expect(list.recordings).toEqual([createHash('sha256').update('tiếng').digest('hex').slice(0, 32)])
  expect(list.files.map(([path]) => path)).toEqual(['so-tay/', 'tim/'])
  expect(fileList(built({}), 'vi', '/').recordings).toEqual([])
})

test('the same files make the same list', () => {
  const root = built({ 'so-tay/b/index.html': '1', 'so-tay/a/index.html': '2' })
  expect(JSON.stringify(fileList(root, 'vi', '/'))).toBe(JSON.stringify(fileList(root, 'vi', '/')))
  expect(fileList(root, 'vi', '/').files.map(([path]) => path)).toEqual(['so-tay/a/', 'so-tay/b/', 'so-tay/', 'tim/'])
})

test('the bytes of a list stand where a page names it', () => {
  expect(withBytes('<i data-bytes="so-tay.json"><i data-bytes="en/so-tay.json">', 'vi', 95_000)).toBe(
    '<i data-bytes="95000"><i data-bytes="en/so-tay.json">',
  )
})
