/** No file is passed over in silence, whatever it is called and wherever it lies. */
import fc from 'fast-check'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '../../../src/edition/folder.ts'
import { judgeFile } from '../../../src/edition/folder/judge-file.ts'
import { isLeftBehind } from '../../../src/edition/folder/names.ts'

const endings = [
  'csv',
  'CSV',
  'Csv',
  'csv.txt',
  'mdx',
  'MDX',
  'md',
  'mdx.txt',
  'xlsx',
  'xls',
  'et',
  'docx',
  'pdf',
  'png',
  'JPG',
  'geojson',
  'yaml',
  'json',
  'bak',
  'zip',
  'x',
  '',
]
const stems = [
  'nguon',
  'Thuật ngữ',
  'ngheo 2024',
  'trang-web',
  'so-lieu',
  'nguon (1)',
  'a - Copy',
  'Bài',
  'aux',
  '.an',
  '..',
  '._a',
  '~$a',
  '',
  '#',
  '%41',
  'a:b',
  '\u0065\u0300',
  '__proto__',
  'constructor',
  '$&',
  '\u{1F33E}',
]
const folders = [
  'data',
  'content',
  'so-lieu',
  'So-Lieu',
  'an-ban',
  '2024',
  'schema',
  'so-tay',
  'en',
  'trang',
  'y.csv',
  'b.numbers',
  '.nhap',
  'số liệu',
  '__MACOSX',
  'con',
]

const name = fc
  .tuple(fc.oneof(fc.constantFrom(...stems), fc.string({ unit: 'binary', maxLength: 6 })), fc.constantFrom(...endings))
  .map(([stem, ending]) => {
    const text = `${stem}${ending && '.'}${ending}`.replace(/[/\0]/g, '-').toWellFormed()
    return text === '' || text === '.' || text === '..' ? 'x' : text
  })
const path = fc
  .tuple(fc.constantFrom('data', 'content'), fc.array(fc.constantFrom(...folders), { maxLength: 3 }), name)
  .map(([part, inner, last]) => [part, ...inner, last].join('/'))

test('every path is read, known, left behind by a program, or named with itself and a cure in both languages', () =>
  fc.assert(
    fc.property(path, (one) => {
      const judged = judgeFile(one)
      if (judged === 'passed') return isLeftBehind(one.slice(one.lastIndexOf('/') + 1))
      if (typeof judged === 'string') return true
      const { vi, en } = judged.phrase
      return [vi.message, en.message].every((text) => text.includes(one)) && vi.fix !== '' && en.fix !== ''
    }),
    { numRuns: 3_000 },
  ))

test('every file on disk is read, known, left behind, or lies where a finding points', () =>
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 8 }), (paths) => {
      const dir = mkdtempSync(join(tmpdir(), 'tree-'))
      try {
        const written = paths.filter((one) => write(dir, one))
        const { files, known, findings } = readFolder(dir)
        const accounted = new Set([...files.map((file) => file.path), ...known, ...findings.map(({ file }) => file)])
        const folderTold = (one: string) =>
          findings.some(({ file }) => (file.endsWith('/') ? one.startsWith(file) : one.startsWith(`${file}/`)))
        const together = (one: string) =>
          findings.some(({ file, phrase }) => dirname(file) === dirname(one) && phrase.en.message.includes('more like it'))
        const left = (one: string) => one.split('/').some(isLeftBehind)
        expect(written.filter((one) => !accounted.has(one) && !folderTold(one) && !together(one) && !left(one))).toEqual([])
      } finally {
        rmSync(dir, { recursive: true, force: true })
      }
    }),
    { numRuns: 60 },
  ))

/** False where the machine refuses the name, or has another file in its way. */
function write(dir: string, one: string): boolean {
  try {
    mkdirSync(join(dir, dirname(one)), { recursive: true })
    writeFileSync(join(dir, one), 'x', { flag: 'wx' })
    return true
  } catch {
    return false
  }
}
