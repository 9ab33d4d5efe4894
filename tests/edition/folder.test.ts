import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFolder } from '../../src/edition/folder.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { figures, page, problems, writeSmall } from '../support/small-edition.ts'

/** Level, rule and file of what a folder is told. */
const told = (dir: string) => readFolder(dir).findings.map(({ level, rule, file }) => [level, rule, file])
const paths = (dir: string) => readFolder(dir).files.map(({ path }) => path)

describe('the folder of an edition', () => {
  test('is read in the order of paths, with nothing to say of a clean one', () => {
    const dir = writeSmall({ 'content/so-tay/anh/a.png': 'x', 'data/so-lieu/.~lock.a.csv#': 'x', 'data/so-lieu/~$a.xlsx': 'x' })
    expect(told(dir)).toEqual([])
    expect(paths(dir)).toEqual(paths(dir).toSorted())
    expect(readFolder(dir).known).toEqual(['content/so-tay/anh/a.png'])
  })

  test('answers for a folder in another letter case', () => {
    const dir = writeSmall()
    renameSync(join(dir, 'data'), join(dir, 'Data'))
    const [finding, ...more] = readFolder(dir).findings
    expect([finding?.rule, finding?.file, more]).toEqual(['missing-folder', 'data/', []])
    expect(finding?.phrase.vi.fix).toContain('Đổi tên “Data” thành “data”')
  })

  test('names a folder called like a file, and reads nothing in it', () => {
    const dir = writeSmall({
      'data/so-lieu/y.csv/z.csv': 'x',
      'data/so-lieu/b.numbers/index.xml': 'x',
      'content/so-tay/x.mdx/y.mdx': page(),
    })
    expect(told(dir)).toEqual([
      ['error', 'misplaced-file', 'content/so-tay/x.mdx/'],
      ['error', 'not-csv', 'data/so-lieu/b.numbers'],
      ['error', 'misplaced-file', 'data/so-lieu/y.csv/'],
    ])
  })

  test('names a hidden folder once, and passes over those of programs', () => {
    const dir = writeSmall({
      'content/.nhap/a.mdx': page(),
      'content/.nhap/b.mdx': page(),
      'data/__MACOSX/._a.csv': 'x',
      'data/.git/config': 'x',
    })
    expect(told(dir)).toEqual([['warning', 'stray-file', 'content/.nhap/']])
  })

  test('tells of many files of one folder together, and counts them', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`data/so-lieu/2024/b${String(i).padStart(2, '0')}.csv`, 'x']))
    const { findings } = readFolder(writeSmall({ ...many, 'data/so-lieu/2024/c.xlsx': 'x' }))
    expect(findings.map(({ rule }) => rule)).toEqual(['misplaced-file', 'not-csv'])
    expect(findings[0]?.phrase.vi.message).toContain('còn 29 tệp nữa như vậy: “b01.csv”, “b02.csv”, “b03.csv”, và thêm 26')
    expect(readFolder(writeSmall(Object.fromEntries(Object.entries(many).slice(0, 3)))).findings).toHaveLength(3)
  })

  test('tells of files together only where they have one cure', () => {
    const named = (folder: string, end: string, names: readonly string[]) =>
      readFolder(writeSmall(Object.fromEntries(names.map((name) => [`${folder}/${name}${end}`, 'x'])))).findings.map(({ rule }) => rule)
    const registers = ['Chi-tieu', 'Nguon', 'Van-ban', 'Co-quan', 'Thuat-ngu']
    expect(named('data/cu', '.csv', registers)).toEqual(registers.map(() => 'misplaced-file'))
    expect(named('data/so-lieu', '.CSV', registers)).toEqual(['file-name'])
    expect(named('content/so-tay', '.md', ['Bài một', 'b', 'c', 'Bài hai'])).toEqual(['not-mdx'])
    expect(named('data', '.pdf', ['một', 'b', 'c', 'd'])).toEqual(['stray-file'])
  })

  test('names files that a machine would take for one, and names that Windows cannot hold', () => {
    const dir = writeSmall({
      'data/so-lieu/A.csv': figures({ ky: '2022', gia_tri: '3' }),
      'data/so-lieu/aux.csv': figures({ ky: '2021', gia_tri: '3' }),
    })
    expect(told(dir)).toEqual([
      ['error', 'unportable-name', 'data/so-lieu/a.csv'],
      ['error', 'unportable-name', 'data/so-lieu/aux.csv'],
    ])
    expect(readFolder(dir).findings[0]?.phrase.vi.message).toContain('“a.csv” và “A.csv”')
  })
})

describe('links and what is no file', () => {
  test.each([
    ['a file outside', 'data/so-lieu/b.csv', '/etc/hostname'],
    ['a folder outside', 'content/so-tay/phu', '/etc'],
    ['a file inside', 'data/so-lieu/b.csv', 'a.csv'],
    ['itself', 'data/so-lieu/b.csv', 'b.csv'],
    ['a folder above, in a circle', 'content/so-tay/vong', '..'],
    ['nothing', 'content/so-tay/b.mdx', 'khong-co.mdx'],
    ['a file of no use', 'data/ghi-chu.pdf', '/etc/hostname'],
  ])('a link to %s is refused by name and not followed', (_, path, target) => {
    const dir = writeSmall()
    const before = paths(dir)
    symlinkSync(target, join(dir, path))
    expect(told(dir)).toEqual([['error', 'symbolic-link', path]])
    expect(paths(dir)).toEqual(before)
  })

  test('a whole part that is a link is one finding', () => {
    const dir = writeSmall()
    const elsewhere = writeSmall()
    rmSync(join(dir, 'content'), { recursive: true })
    symlinkSync(join(elsewhere, 'content'), join(dir, 'content'))
    expect(problems(readEdition(dir)).map(({ rule, file }) => [rule, file])).toEqual([['symbolic-link', 'content/']])
  })

  test('a pipe is named and not waited for', () => {
    const dir = writeSmall()
    execFileSync('mkfifo', [join(dir, 'data/so-lieu/ong.csv')])
    expect(told(dir)).toEqual([['error', 'unreadable-file', 'data/so-lieu/ong.csv']])
  })

  test('a file in place of a folder is one finding', () => {
    const dir = writeSmall()
    rmSync(join(dir, 'content'), { recursive: true })
    writeFileSync(join(dir, 'content'), 'x')
    expect(told(dir)).toEqual([['error', 'missing-folder', 'content/']])
  })

  test('a hundred folders in one another are no trouble', () => {
    const dir = writeSmall()
    const deep = join(dir, 'data', ...Array.from({ length: 100 }, () => 'a'))
    mkdirSync(deep, { recursive: true })
    writeFileSync(join(deep, 'b.csv'), 'x')
    expect(told(dir).map(([, rule]) => rule)).toEqual(['misplaced-file'])
  })
})
