import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readManifest, writeManifest } from '../../../src/commands/target/manifest.ts'
import { isWhole } from '../../../src/commands/target/whole.ts'

const font = Buffer.alloc(64)
font.write('wOF2', 'latin1')
font.writeUInt32BE(64, 8)

const whole: readonly (readonly [string, Buffer])[] = [
  ['a/index.html', Buffer.from('<!doctype html><html><body>Chữ</body></html>')],
  ['hinh.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>\n')],
  ['sitemap.xml', Buffer.from('<?xml version="1.0"?><urlset></urlset>')],
  ['data/bc1.json', Buffer.from('{"a": [1, 2]}')],
  ['data/catalog.jsonld', Buffer.from('\uFEFF{"a": [1, 2]}')],
  ['data/so-lieu.xlsx', Buffer.from(zipSync({ 'a.xml': strToU8('<a/>') }))],
  ['anh/bc1.png', Buffer.concat([Buffer.from('\u0089PNG…'), Buffer.from('IEND'), Buffer.alloc(4)])],
  ['chu.woff2', font],
]

describe('a whole file is told from one that is cut off', () => {
  test.each(whole)('%s', (name, bytes) => {
    expect(isWhole(name, bytes)).toBe(true)
    for (const length of [0, 1, bytes.length >> 1, bytes.length - 9])
      expect(isWhole(name, bytes.subarray(0, length)), `${length}`).toBe(false)
  })

  test.each([
    ['data/bc1.csv', 'a;b', true],
    ['data/bc1.csv', '', false],
    ['_astro/style.css', '', false],
    ['.nojekyll', '', true],
    ['thu-muc/.nojekyll', '', true],
  ])('%s with “%s”: %s', (name, text, expected) => {
    expect(isWhole(name, Buffer.from(text))).toBe(expected)
  })
})

function folder(files: readonly (readonly [string, Buffer])[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'manifest-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), bytes)
  }
  return dir
}

test('the list names every file once, in one order, and reads back as it was written', () => {
  const dir = folder([...whole, ['tên có khoảng trắng.txt', Buffer.from('x')]])
  const sums = writeManifest(dir)
  expect([...sums.keys()]).toEqual([...whole.map(([name]) => name), 'tên có khoảng trắng.txt'].sort())
  expect(readManifest(dir)).toEqual(sums)
  const text = readFileSync(join(dir, '.nep-moi'), 'utf8')
  expect(writeManifest(dir)).toEqual(sums)
  expect(readFileSync(join(dir, '.nep-moi'), 'utf8')).toBe(text)
  expect(readManifest(join(dir, 'a'))).toBeNull()
})

test('a file that is cut off ends the build in a sentence that names it', () => {
  const dir = folder([...whole, ['so-tay/index.html', Buffer.from('<!doctype html><html><body>Ch')]])
  expect(() => writeManifest(dir)).toThrow('Tệp so-tay/index.html ghi chưa trọn.')
})
