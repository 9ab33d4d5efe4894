/** A copy of an edition outside any repository, built without an address into a folder beside the project. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { illustrativeFixture } from '../support/editions.ts'

let [edition, beside] = ['', '']
let result: { status: number | null; stderr: string } = { status: null, stderr: '' }
beforeAll(() => {
  edition = mkdtempSync(join(tmpdir(), 'edition-'))
  cpSync(illustrativeFixture, edition, { recursive: true })
  // Outside the project, in a folder whose path begins like the project's: nothing there finds the project's packages.
  beside = mkdtempSync(`${process.cwd()}-`)
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      EDITION: edition,
      OUT_DIR: join(beside, 'dist'),
      GIT_DIR: join(edition, 'khong-co'),
      BASE_PATH: '/',
      SITE_URL: '',
      STORE_DIR: 'none',
      NODE_ENV: 'production',
    },
  })
  result = { status, stderr }
})
afterAll(() => {
  for (const dir of [edition, beside]) rmSync(dir, { recursive: true, force: true })
})
const built = (path: string) => readFileSync(join(beside, 'dist', path), 'utf8')

test('it builds, with one note about the history and one about the address', () => {
  const notes = result.stderr.trimEnd().split('\n')
  expect(notes).toHaveLength(2)
  expect(notes[0]).toMatch(/^Lưu ý: .*git/)
  expect(notes[1]).toMatch(/^Lưu ý: chưa có SITE_URL/)
  expect(result.status).toBe(0)
})

test('it claims no address', () => {
  for (const path of ['so-lieu/bc1/index.html', 'en/so-lieu/bc1/index.html', 'nhung/bc1/index.html', 'data/bc1.bib', 'data/bc1-en.ris'])
    expect(built(path), path).not.toMatch(/localhost|application\/ld\+json|&lt;iframe/)
  for (const path of ['data/catalog.jsonld', 'data/datapackage.json', 'data/bc1.json', 'robots.txt'])
    expect(built(path), path).not.toContain('localhost')
  expect(built('so-lieu/bc1/index.html')).toContain('Đoạn mã để nhúng sẽ có khi trang được công bố')
  expect(built('so-lieu/bc1/index.html')).toContain('Câu này chưa có địa chỉ trang')
})

test('it has no list of addresses, and leads to none', () => {
  for (const path of ['rss.xml', 'en/atom.xml', 'tin/so-lieu/feed.json', 'nhung/bc1/oembed.json', 'sitemap-index.xml', 'sitemap-0.xml'])
    expect(existsSync(join(beside, 'dist', path)), path).toBe(false)
  for (const path of ['index.html', 'guong-dien-hinh/index.html', 'nhung/bc1/index.html'])
    expect(built(path), path).not.toMatch(/rss\+xml|json\+oembed|rel="sitemap"/)
  expect(built('tin/index.html')).toContain('Các địa chỉ nhận tin sẽ có khi trang được công bố')
  expect(built('llms.txt')).not.toMatch(/https?:/)
})

test('it claims no history', () => {
  expect(built('so-lieu/thay-doi/index.html')).toContain('không kèm lịch sử git')
  expect(built('trang-thai/index.html')).toContain('không có lịch sử git')
})
