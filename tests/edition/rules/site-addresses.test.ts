import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { csv, indicators, model, page, problems, readSmall, units, writeSmall } from '../../support/small-edition.ts'

const told = (changes: Parameters<typeof readSmall>[0]) =>
  problems(readSmall(changes)).map(({ rule, file, line, column }) => [rule, file, line, column])
const firstWords = (changes: Parameters<typeof readSmall>[0]) => problems(readSmall(changes))[0]?.phrase.vi.message ?? ''

const withCode = (ma: string) => ({ 'data/chi-tieu.csv': csv('chi-tieu', [...indicators, { ...indicators[3], ma }]) })
const row = indicators.length + 2

describe('the address of a model', () => {
  const withModel = (code: string) => ({ 'data/mo-hinh.csv': csv('mo-hinh', [model(code, '90001', '2023')]) })
  test.each(['theo-nam', 'theo-xa', 'THEO-VIEC'])('is kept by the register for the code %s', (code) =>
    expect(told(withModel(code))).toEqual([['reserved-address', 'data/mo-hinh.csv', 2, 1]]),
  )
  test('is that of another model in other letters: both are named', () => {
    const files = { 'data/mo-hinh.csv': csv('mo-hinh', [model('vuon', '90001', '2023'), model('Vuon', '90001', '2023')]) }
    expect(told(files)).toEqual([['address-clash', 'data/mo-hinh.csv', 3, 1]])
  })
  test('is its own otherwise', () => expect(told(withModel('theo-mua'))).toEqual([]))
})

describe('the address of an indicator', () => {
  test.each([
    'don-vi',
    'DON-VI',
    'tai-ve',
    'so-sanh',
    'thay-doi',
    'phuong-phap',
    'so-lieu',
    'SO-LIEU',
    'datapackage',
    'schema-so-lieu',
    'CON',
    'aux',
    'LPT1.a',
  ])('is kept by the site, or cannot be copied, for the code %s', (code) =>
    expect(told(withCode(code))).toEqual([['reserved-address', 'data/chi-tieu.csv', row, 1]]),
  )

  test.each(['bc1', 'Bc1', 'BC1-EXCEL', 'BC1-EN', 'bc1-en'])('is that of BC1, too, for the code %s: both are named', (code) => {
    expect(told(withCode(code))).toEqual([['address-clash', 'data/chi-tieu.csv', row, 1]])
    expect(firstWords(withCode(code))).toContain(`“${code}” (data/chi-tieu.csv, dòng ${row}) và chỉ tiêu “BC1” (data/chi-tieu.csv, dòng 4)`)
  })

  test('is no second finding where a code has two rows', () =>
    expect(new Set(told(withCode('BC2')).map(([rule]) => rule))).toEqual(new Set(['duplicate-key'])))

  test.each(['BC4', 'BC1A', 'CT2.1', 'CONG', 'so-lieu-2', 'BC1-NU'])('is its own for the code %s', (code) =>
    expect(told(withCode(code))).toEqual([]),
  )
})

describe('the address of a text', () => {
  test.each([
    'trang/en',
    'trang/so-lieu',
    'trang/so-tay',
    'trang/data',
    'trang/anh',
    'trang/quan-tri',
    'trang/404',
    'trang/500',
    'trang/index',
    'trang/tim',
    'trang/tin',
    'trang/nhung',
    'so-tay/index',
    'so-tay/tai-ve',
    'cau-chuyen/index',
    'trang/trang-thai',
  ])('content/%s.mdx is kept by the site', (name) => {
    const file = `content/${name}.mdx`
    const front = name.startsWith('cau-chuyen') ? "ma_don_vi: '90001'\ndong_y: khong-nhan-dien\n" : ''
    expect(told({ [file]: page(front) })).toEqual([['reserved-address', file, 1, undefined]])
  })

  test('is its own where folders differ, and in both languages', () =>
    expect(
      told({
        'content/trang/mot.mdx': page(),
        'content/en/trang/mot.mdx': page(),
        'content/en/so-tay/mot.mdx': page(),
        'content/trang/bao-chi.mdx': page(),
      }),
    ).toEqual([]))

  test('is found by nobody where English has no original', () => {
    expect(told({ 'content/en/trang/hai.mdx': page() })).toEqual([['missing-original', 'content/en/trang/hai.mdx', 1, undefined]])
    expect(told({ 'content/en/so-tay/hai.mdx': page() })).toEqual([['missing-original', 'content/en/so-tay/hai.mdx', 1, undefined]])
  })

  test('is not missed where the original is there and cannot be read', () =>
    expect(told({ 'content/en/trang/hai.mdx': page(), 'content/trang/hai.mdx': 'x' }).map(([rule]) => rule)).toEqual(['no-front-matter']))
})

describe('the address of a unit', () => {
  const withUnits = (...more: Parameters<typeof csv>[1]) => ({ 'data/don-vi.csv': csv('don-vi', [...units, ...more]) })

  test('is one for two units whose types, names and codes run together: both are named', () => {
    const changes = withUnits(
      { ma: 'b-1', cap: 'xa', loai: 'Xã', ten: 'A', thuoc: '98' },
      { ma: '1', cap: 'xa', loai: 'Xã', ten: 'A B', thuoc: '98' },
    )
    expect(told(changes)).toEqual([['address-clash', 'data/don-vi.csv', units.length + 3, 1]])
    expect(firstWords(changes)).toContain(`đơn vị “b-1” (data/don-vi.csv, dòng ${units.length + 2})`)
  })

  test('is told by the units’ own rule where one code bears the same name twice at one time', () =>
    expect(
      told(withUnits({ ma: '90002', tu_ngay: '01/07/2025', cap: 'xa', loai: 'Xã', ten: 'Suối Tơ', thuoc: '98' })).map(([rule]) => rule),
    ).toContain('unit-overlap'))
})

describe('the files of public/', () => {
  function withPublic(files: Readonly<Record<string, string>>) {
    const dir = mkdtempSync(join(tmpdir(), 'public-'))
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(dir, name, '..'), { recursive: true })
      writeFileSync(join(dir, name), content)
    }
    return dir
  }
  const read = (dir: string) => problems(readEdition(writeSmall(), undefined, dir)).map(({ rule, file }) => [rule, file])

  test('have addresses of their own, or are named', () => {
    expect(read(withPublic({ 'bieu-tuong.txt': 'x', 'tai-lieu/a.pdf': 'x' }))).toEqual([])
    expect(read(withPublic({ 'so-tay/mot/index.html': 'x', 'robots.txt': 'x', 'data/bc1.CSV': 'x' }))).toEqual([
      ['address-clash', 'public/data/bc1.CSV'],
      ['reserved-address', 'public/robots.txt'],
      ['address-clash', 'public/so-tay/mot/index.html'],
    ])
  })

  test('are no links', () => {
    const dir = withPublic({ 'a.txt': 'x' })
    symlinkSync('/etc/hostname', join(dir, 'b.txt'))
    symlinkSync('/etc', join(dir, 'c'))
    expect(read(dir)).toEqual([
      ['symbolic-link', 'public/b.txt'],
      ['symbolic-link', 'public/c'],
    ])
  })

  test('have names that every machine holds; blanks, accents and signs of an address do no harm', () => {
    expect(read(withPublic({ 'Tài liệu/Hộ nghèo 100% #1 (2).pdf': 'x', "nó's & nó.txt": 'x', 'a;b=c,d+e.txt': 'x' }))).toEqual([])
    const names = ['a"b.txt', 'a?b.txt', 'a\nb.txt', 'nghe\u0300o.txt', 'con.txt', 'a.']
    expect(read(withPublic(Object.fromEntries(names.map((name) => [name, 'x']))))).toEqual(
      names.toSorted().map((name) => ['unportable-name', `public/${name}`]),
    )
  })

  test('may be none at all', () => expect(read('/khong/co')).toEqual([]))
})
