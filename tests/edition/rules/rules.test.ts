import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../../src/edition/read-edition.ts'
import {
  csv,
  figures,
  indicators,
  page,
  problems,
  readSmall,
  rulesOf,
  siteYaml,
  sources,
  units,
  type Cells,
} from '../../support/small-edition.ts'

const so = (...rows: readonly Cells[]) => ({ 'data/so-lieu/a.csv': figures(...rows) })

test('the small edition itself is clean and complete', () => {
  const reading = readSmall()
  expect(problems(reading)).toEqual([])
  expect(reading.edition?.observations).toHaveLength(1)
})

describe('figures', () => {
  test.each([
    ['a count that its source prints', {}, []],
    ['an unknown indicator', { ma_chi_tieu: 'CT9' }, ['unknown-indicator']],
    ['an indicator in another case', { ma_chi_tieu: 'ct2' }, ['unknown-indicator']],
    ['an unknown unit', { ma_don_vi: '90009' }, ['unknown-unit']],
    ['a unit code that lost a digit', { ma_don_vi: '9000' }, ['unknown-unit']],
    ['a unit code that became a number', { ma_don_vi: '90001.0' }, ['code-format']],
    ['a unit before its birth', { ma_don_vi: '90002', ky: '11/2025' }, []],
    ['an old unit after its end', { ma_don_vi: '90001', ky: '11/2025' }, ['unit-ended']],
    ['a year that straddles the end of a unit', { ma_don_vi: '90001', ky: '2025' }, ['period-straddles-unit']],
    ['a year that straddles a re-used code', { ma_don_vi: '90002', ky: '2025' }, ['period-straddles-unit']],
    ['a month before the end', { ma_don_vi: '90001', ky: '06/2025' }, []],
    ['the last day of a unit', { ma_don_vi: '90001', ky: '30/06/2025' }, []],
    ['the first day of the next', { ma_don_vi: '90001', ky: '01/07/2025' }, ['unit-ended']],
    ['the right name', { don_vi: 'Xã Suối Tơ' }, []],
    ['the right name without its type', { don_vi: 'Suối Tơ' }, []],
    ['the right name in another case', { don_vi: 'XÃ SUỐI TƠ' }, []],
    ['the name of a sister commune one mark away', { don_vi: 'Xã Suối Tờ' }, ['code-name-mismatch']],
    ['a misspelt name', { don_vi: 'Xã Suối Tơơ' }, ['unknown-unit-name']],
    ['a total row', { don_vi: 'Tổng cộng' }, ['total-row']],
    ['a name that only the later bearer of the code has', { ma_don_vi: '90003', don_vi: 'Xã Cầu' }, ['code-name-mismatch']],
    ['value and counts that agree', { gia_tri: '32,3' }, []],
    ['value and counts that agree in more digits', { gia_tri: '32,2917' }, []],
    ['swapped digits', { gia_tri: '23,3' }, ['ratio-mismatch']],
    ['a fraction where percent is wanted', { gia_tri: '0,323' }, ['ratio-mismatch']],
    ['a fraction with nothing to check it by', { tu_so: '', mau_so: '', gia_tri: '0,323' }, ['fraction-as-percent']],
    ['a numerator larger than its denominator', { tu_so: '97', gia_tri: '' }, ['out-of-bounds', 'numerator-exceeds-denominator']],
    ['a denominator of zero', { tu_so: '0', mau_so: '0' }, ['zero-denominator']],
    ['a denominator of zero with a value', { tu_so: '0', mau_so: '0', gia_tri: '0' }, ['zero-denominator']],
    ['a rate over 100', { tu_so: '', mau_so: '', gia_tri: '105' }, ['out-of-bounds']],
    ['a negative rate', { tu_so: '', mau_so: '', gia_tri: '-5' }, ['out-of-bounds']],
    ['a numerator alone for a rate', { mau_so: '' }, ['incomplete-figure']],
    ['a reason and a value', { trang_thai: 'chua-co' }, ['value-with-reason']],
    ['a reason and no value', { tu_so: '', mau_so: '', trang_thai: 'chua-cong-bo' }, []],
    ['a blank row of values', { tu_so: '', mau_so: '' }, []],
    ['an unknown status', { trang_thai: 'chinhthuc' }, ['unknown-value']],
    ['no source', { nguon: '' }, ['missing-source']],
    ['an unknown source', { nguon: 'bao-cao-2' }, ['unknown-source']],
    ['an illustrative figure in a real edition', { trang_thai: 'minh-hoa' }, ['illustrative-in-real']],
    ['a figure about the future', { ma_don_vi: '90002', ky: '03/2026' }, ['future-period']],
    ['a definition the indicator does not have', { chuan: '2022-2025' }, ['unknown-definition']],
  ] as const)('%s', (_name, change, expected) => {
    const reading = readSmall(so({ tu_so: '31', mau_so: '96', ...change }))
    expect([...new Set(rulesOf(reading))].sort()).toEqual([...expected].sort())
  })

  test('a figure of an indicator with several definitions must name one', () => {
    expect(rulesOf(readSmall(so({ ma_chi_tieu: 'BC1', gia_tri: '50' })))).toEqual(['missing-definition'])
    expect(rulesOf(readSmall(so({ ma_chi_tieu: 'BC1', gia_tri: '50', chuan: '2022-2026' })))).toEqual(['unknown-definition'])
    expect(rulesOf(readSmall(so({ ma_chi_tieu: 'BC1', gia_tri: '50', chuan: '2022-2025' })))).toEqual([])
  })

  test('half a household is no count', () => {
    expect(rulesOf(readSmall(so({ ma_chi_tieu: 'BC2', gia_tri: '50,5' })))).toEqual(['not-a-count'])
  })

  test('a duplicate key names both lines', () => {
    const reading = readSmall(so({ tu_so: '31', mau_so: '96' }, { tu_so: '32', mau_so: '96' }))
    expect(rulesOf(reading)).toEqual(['duplicate-key'])
    expect(problems(reading)[0]?.phrase.vi.message).toMatch(/dòng 3 và dòng 2/)
  })

  test('a duplicate key is found across files', () => {
    const reading = readSmall({ 'data/so-lieu/b.csv': figures({ tu_so: '31', mau_so: '96', ghi_chu: 'nữa' }) })
    expect(rulesOf(reading)).toEqual(['duplicate-key'])
  })

  test('an old name for a unit is repaired with a note', () => {
    const reading = readSmall(so({ don_vi: 'Suoi To', tu_so: '31', mau_so: '96' }))
    expect(reading.findings.filter((f) => f.level === 'repair').map((f) => f.rule)).toEqual(['unit-alias'])
    expect(reading.edition).not.toBeNull()
  })

  test('a finding tells file, line, column, field, Excel row, value, what is wrong and what to type', () => {
    const [finding] = problems(readSmall(so({ tu_so: '31', mau_so: '96', gia_tri: '23,3' })))
    expect(finding).toMatchObject({
      level: 'error',
      rule: 'ratio-mismatch',
      file: 'data/so-lieu/a.csv',
      line: 2,
      row: 2,
      column: 7,
      field: 'gia_tri',
    })
    expect(finding?.phrase.vi).toEqual({
      message: 'Tử số, mẫu số và giá trị không khớp: 31 / 96 = 32,3, ô ghi 23,3.',
      fix: 'Nếu tử số và mẫu số đúng thì ghi 32,3, hoặc để trống ô giá trị để trang tự tính.',
    })
  })

  test('a unit that ended names the one that took over', () => {
    const [finding] = problems(readSmall(so({ ma_don_vi: '90001', ky: '11/2025', tu_so: '31', mau_so: '96' })))
    expect(finding?.phrase.vi.fix).toContain('Xã Suối Tơ (90002)')
  })
})

describe('totals', () => {
  const communes = [
    { ma_don_vi: '90001', tu_so: '31', mau_so: '96' },
    { ma_don_vi: '90002', tu_so: '28', mau_so: '80' },
    { ma_don_vi: '90003', tu_so: '20', mau_so: '50' },
  ]
  test('communes that make their district are fine', () =>
    expect(rulesOf(readSmall(so(...communes, { ma_don_vi: '970', tu_so: '79', mau_so: '226' })))).toEqual([]))
  test('a wrong total is found', () =>
    expect(rulesOf(readSmall(so(...communes, { ma_don_vi: '970', tu_so: '97', mau_so: '226' })))).toEqual(['total-mismatch']))
  test('some communes may make less than the total', () =>
    expect(rulesOf(readSmall(so(communes[0]!, { ma_don_vi: '970', tu_so: '79', mau_so: '226' })))).toEqual([]))
  test('some communes may not make more than the total', () =>
    expect(rulesOf(readSmall(so(communes[0]!, { ma_don_vi: '970', tu_so: '30', mau_so: '226' })))).toEqual(['total-mismatch']))
})

describe('parts of a total', () => {
  const register = {
    'data/chi-tieu.csv': csv('chi-tieu', [...indicators, ...['BC8', 'BC9'].map((ma) => ({ ...indicators[3]!, ma, phan_cua: 'BC2' }))]),
  }
  const rows = (a: string, b: string) =>
    so({ ma_chi_tieu: 'BC2', gia_tri: '100' }, { ma_chi_tieu: 'BC8', gia_tri: a }, { ma_chi_tieu: 'BC9', gia_tri: b })
  test('parts that make it are fine', () => expect(rulesOf(readSmall({ ...register, ...rows('60', '40') }))).toEqual([]))
  test('parts that do not are found', () => expect(rulesOf(readSmall({ ...register, ...rows('60', '30') }))).toEqual(['parts-mismatch']))
  test('one part alone may be less', () => expect(rulesOf(readSmall({ ...register, ...rows('60', '') }))).toEqual([]))
  test('one part alone may not be more', () => expect(rulesOf(readSmall({ ...register, ...rows('101', '') }))).toEqual(['parts-mismatch']))
})

test('a sudden jump is a warning, not an error', () => {
  const reading = readSmall(so({ ma_chi_tieu: 'BC2', gia_tri: '100' }, { ma_chi_tieu: 'BC2', ky: '2024', gia_tri: '1.000' }))
  expect(problems(reading).map(({ level, rule }) => [level, rule])).toEqual([['warning', 'sudden-jump']])
})

test('a derived series is computed for every period that has both inputs, and the counts are kept', () => {
  const { edition } = readSmall(
    so(
      { ma_chi_tieu: 'BC1', gia_tri: '25', chuan: '2022-2025' },
      { ma_chi_tieu: 'BC2', gia_tri: '200' },
      { ma_chi_tieu: 'BC2', ky: '2024', gia_tri: '210' },
    ),
  )
  const derived = edition?.observations.filter((o) => o.indicator === 'BC3')
  expect(derived).toHaveLength(1)
  expect(derived?.[0]).toMatchObject({
    state: 'figure',
    value: 12.5,
    numerator: 25,
    denominator: 200,
    definition: '2022-2025',
    derivation: { operator: '/' },
  })
})

describe('registers', () => {
  test.each([
    ['a duplicate code', { 'data/nguon.csv': csv('nguon', [...sources, ...sources]) }, 'duplicate-key'],
    [
      'a code in use twice at one time',
      {
        'data/don-vi.csv': csv('don-vi', [
          ...units,
          { ma: '90001', tu_ngay: '01/01/2024', cap: 'xa', loai: 'Xã', ten: 'Mới', thuoc: '970' },
        ]),
      },
      'unit-overlap',
    ],
    [
      'a successor that is not there',
      {
        'data/don-vi.csv': csv('don-vi', [
          ...units,
          { ma: '90007', den_ngay: '30/06/2024', cap: 'xa', loai: 'Xã', ten: 'Khác', thuoc: '970', ke_thua: '90002' },
        ]),
      },
      'unit-successor',
    ],
    [
      'an end before the beginning',
      {
        'data/don-vi.csv': csv('don-vi', [
          ...units,
          { ma: '90007', tu_ngay: '01/01/2024', den_ngay: '01/01/2023', cap: 'xa', loai: 'Xã', ten: 'Khác' },
        ]),
      },
      'unit-dates',
    ],
    [
      'an unknown parent',
      { 'data/don-vi.csv': csv('don-vi', [...units, { ma: '90007', cap: 'xa', loai: 'Xã', ten: 'Khác', thuoc: '999' }]) },
      'unknown-unit',
    ],
    [
      'an unreadable formula',
      { 'data/chi-tieu.csv': csv('chi-tieu', [...indicators, { ...indicators[4]!, ma: 'BC4', cong_thuc: 'BC1 + BC2 + BC3' }]) },
      'formula',
    ],
    [
      'a formula over nothing',
      { 'data/chi-tieu.csv': csv('chi-tieu', [...indicators, { ...indicators[4]!, ma: 'BC4', cong_thuc: 'BC1 / BC99' }]) },
      'formula',
    ],
    [
      'a formula in a circle',
      { 'data/chi-tieu.csv': csv('chi-tieu', [...indicators, { ...indicators[4]!, ma: 'BC4', cong_thuc: 'BC4 / BC1' }]) },
      'formula',
    ],
    [
      'a group the site file does not know',
      { 'data/chi-tieu.csv': csv('chi-tieu', [...indicators, { ...indicators[3]!, ma: 'BC4', nhom: 'la' }]) },
      'unknown-group',
    ],
    [
      'an unknown organisation in a list',
      { 'data/chi-tieu.csv': csv('chi-tieu', [{ ...indicators[0]!, co_quan: 'ban|hoi' }, ...indicators.slice(1)]) },
      'unknown-organisation',
    ],
    [
      'a range without its end',
      {
        'data/muc-tieu.csv': csv('muc-tieu', [
          {
            ma_chi_tieu: 'CT2',
            cach_doc: 'a',
            chuoi: 'CT2',
            phep_so: 'khoang',
            gia_tri: '1',
            kieu: 'muc',
            lap_lai: 'mot-lan',
            tu_ky: '2021',
            den_ky: '2025',
            chinh_thuc: 'co',
          },
        ]),
      },
      'target',
    ],
    [
      'a target over 100 %',
      {
        'data/muc-tieu.csv': csv('muc-tieu', [
          {
            ma_chi_tieu: 'CT2',
            cach_doc: 'a',
            chuoi: 'CT2',
            phep_so: '>=',
            gia_tri: '175',
            kieu: 'muc',
            lap_lai: 'mot-lan',
            tu_ky: '2021',
            den_ky: '2025',
            chinh_thuc: 'co',
          },
        ]),
      },
      'target',
    ],
    [
      'a target that ends before it begins',
      {
        'data/muc-tieu.csv': csv('muc-tieu', [
          {
            ma_chi_tieu: 'CT2',
            cach_doc: 'a',
            chuoi: 'CT2',
            phep_so: '>=',
            gia_tri: '75',
            kieu: 'muc',
            lap_lai: 'mot-lan',
            tu_ky: '2025',
            den_ky: '2021',
            chinh_thuc: 'co',
          },
        ]),
      },
      'target',
    ],
    [
      'a document in force before it was issued',
      {
        'data/van-ban.csv': csv('van-ban', [
          {
            ma: 'a',
            loai: 'Luật',
            ten: 'A',
            ngay_ban_hanh: '02/02/2022',
            ngay_hieu_luc: '01/01/2022',
            noi_ban_hanh: 'X',
            vai_tro: 'boi-canh',
          },
        ]),
      },
      'document-dates',
    ],
    ['a root unit that is not there', { 'content/trang-web.yaml': siteYaml.replace("'970'", "'971'") }, 'unknown-unit'],
    [
      'an impossible date',
      {
        'data/van-ban.csv': csv('van-ban', [
          { ma: 'a', loai: 'Luật', ten: 'A', ngay_ban_hanh: '31/02/2022', noi_ban_hanh: 'X', vai_tro: 'boi-canh' },
        ]),
      },
      'date-format',
    ],
    [
      'a missing name',
      { 'data/nguon.csv': csv('nguon', [...sources, { ma: 'b', noi_dang: 'X', loai: 'khac', chinh_thuc: 'co', doc_du: 'co' }]) },
      'missing-value',
    ],
  ] as const)('%s', (_name, changes, rule) => {
    expect(rulesOf(readSmall(changes))).toContain(rule)
  })
})

describe('content', () => {
  const text = (front: string, body?: string) => ({ 'content/so-tay/mot.mdx': page(front, body) })
  test.each([
    ['a clean page', text('thu_tu: 1\n'), []],
    [
      'English names of title and description',
      { 'content/so-tay/mot.mdx': '---\ntitle: A\ndescription: B\nnguon: [bao-cao]\n---\nChữ.\n' },
      [],
    ],
    ['no front matter', { 'content/so-tay/mot.mdx': 'Chữ.\n' }, ['no-front-matter']],
    ['front matter that is never closed', { 'content/so-tay/mot.mdx': '---\ntieu_de: Trang\nChữ.\n' }, ['no-front-matter']],
    ['no title', { 'content/so-tay/mot.mdx': '---\nmo_ta: B\nnguon: [bao-cao]\n---\nChữ.\n' }, ['missing-value']],
    ['a colon without a space', { 'content/so-tay/mot.mdx': '---\ntieu_de:A\nmo_ta: B\n---\n' }, ['yaml-syntax']],
    ['a key twice', text('mo_ta: Hai\n'), ['yaml-syntax']],
    ['a tab', text('chi_tieu:\n\t- CT2\n'), ['yaml-syntax']],
    ['a misspelt key', text('chitieu: [CT2]\n'), ['unknown-key']],
    ['a list that is none', text('chi_tieu: {CT2: 1}\n'), ['front-matter-type']],
    ['an order that is no number', text('thu_tu: một\n'), ['front-matter-type']],
    ['an unknown indicator', text('chi_tieu: [CT22]\n'), ['unknown-indicator']],
    [
      'an unknown indicator among those that count models',
      { 'content/trang-web.yaml': `${siteYaml}so_mo_hinh: [CT2, CT22]\n` },
      ['unknown-indicator'],
    ],
    ['an unknown source', { 'content/so-tay/mot.mdx': page().replace('bao-cao', 'bao-cao-x') }, ['unknown-source']],
    ['an impossible review date', text("ra_soat: '30/02/2027'\n"), ['date-format']],
    ['a review date that has passed', text("ra_soat: '01/12/2025'\n"), ['review-overdue']],
    ['an import', text('', "import x from 'fs'\n\nChữ."), ['code-in-content']],
    ['an export', text('', 'export const a = 1\n\nChữ.'), ['code-in-content']],
    ['an expression', text('', 'Chữ {process.env.HOME}.'), ['code-in-content']],
    ['a comment, which is no code', text('', 'Chữ. {/* ghi chú */}'), []],
    ['an expression in an attribute', text('', '<ChiTieu ma={"CT2"} />'), ['code-in-content']],
    ['a spread attribute', text('', '<ChiTieu {...x} />'), ['code-in-content']],
    ['an HTML tag', text('', '<script>alert(1)</script>'), ['unknown-component']],
    ['an event handler', text('', '<img src="x" onerror="alert(1)" />'), ['unknown-component']],
    ['a hostile component name', text('', '<constructor />'), ['unknown-component']],
    ['an allowed component', text('', '<ChiTieu ma="CT2" />'), []],
    ['a component with an unknown code', text('', '<ChiTieu ma="CT7" />'), ['unknown-indicator']],
    ['a component with an unknown attribute', text('', '<ChiTieu ma="CT2" mau="do" />'), ['unknown-attribute']],
    ['a quoted figure that is there', text('', 'Có <SoLieu ma="CT2" ky="2023" don_vi="90001" />.'), []],
    ['a quoted figure that is not', text('', 'Có <SoLieu ma="CT2" ky="2022" don_vi="90001" />.'), ['unknown-figure']],
    ['a component that is not closed', text('', '<TuNgu ma="a">chữ\n\nkhác'), ['mdx-syntax']],
    ['an open brace', text('', 'Chữ { dở.'), ['mdx-syntax']],
    ['a link that runs code', text('', '[a](javascript:alert(1))'), ['unsafe-link']],
    ['a picture of another site', text('', '![a](https://example.org/a.png)'), ['remote-image']],
    ['a link to a page that is there', text('', '[a](/so-tay/mot/)'), []],
    ['a link to a page that is not', text('', '[a](/so-tay/mott/)'), ['broken-link']],
    ['a link without its final slash', text('', '[a](/so-lieu/ct2)'), ['link-slash']],
    ['a merge conflict', text('', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x'), ['merge-conflict']],
    ['bytes that are not UTF-8', { 'content/so-tay/mot.mdx': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a]) }, ['encoding']],
    ['an accented file name', { 'content/so-tay/đất.mdx': page() }, ['file-name']],
    ['a folder nobody knows', { 'content/bai/mot.mdx': page() }, ['unknown-folder']],
    ['a text in a language of the area', { 'content/bdq/so-tay/mot.mdx': page() }, []],
    ['a text in a language of the area without its original', { 'content/bdq/so-tay/hai.mdx': page() }, ['missing-original']],
    ['a language that is mistyped', { 'content/bdp/so-tay/mot.mdx': page() }, ['unknown-language']],
    ['a language that nobody knows', { 'content/xyz/so-tay/mot.mdx': page() }, ['unknown-language']],
    ['a story in a language of the area', { 'content/hre/cau-chuyen/a.mdx': page() }, ['unknown-folder']],
    ['a translation with the day of its original', { 'content/bdq/so-tay/mot.mdx': page("ban_goc: '01/12/2025'\n") }, []],
    ['a translation whose original has no such day', { 'content/bdq/so-tay/mot.mdx': page("ban_goc: '31/11/2025'\n") }, ['date-format']],
    ['a translation of a year to come', { 'content/bdq/so-tay/mot.mdx': page("ban_goc: '01/12/2052'\n") }, ['future-date']],
    ['an original with the day of one', text("ban_goc: '01/12/2025'\n"), ['translation-date']],
    ['a letter that no face has in a language of the area', { 'content/bdq/so-tay/mot.mdx': `${page()}\nᜊ\n` }, ['area-letter']],
    ['the letters of the area', { 'content/bdq/so-tay/mot.mdx': `${page()}\nƀơ̆k pô̆k tê̆n čñ ’nâu\n` }, []],
    ['a made-up language in a real edition', { 'content/qaa/so-tay/mot.mdx': page() }, ['trial-language']],
    ['a story of people by their office', { 'content/cau-chuyen/a.mdx': page("ma_don_vi: '90001'\ndong_y: vai-tro\n") }, []],
    [
      'a story of people by their office, with a day that no form ends on',
      { 'content/cau-chuyen/a.mdx': page("ma_don_vi: '90001'\ndong_y: vai-tro\ndong_y_den: '31/12/2025'\n") },
      ['consent'],
    ],
    [
      'a story of nobody, with a day that is none',
      { 'content/cau-chuyen/a.mdx': page("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\ndong_y_den: mai\n") },
      ['date-format'],
    ],
    ['a story without consent', { 'content/cau-chuyen/a.mdx': page("ma_don_vi: '90001'\n") }, ['consent']],
    [
      'a story with two figures to compare',
      {
        'content/cau-chuyen/a.mdx': page("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\nso_sanh: [CT2, '2022', '2023']\n"),
        'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96' }, { ky: '2022', tu_so: '30', mau_so: '96' }),
      },
      [],
    ],
    [
      'a story that compares with a year without a figure',
      { 'content/cau-chuyen/a.mdx': page("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\nso_sanh: [CT2, '2021', '2023']\n") },
      ['compared'],
    ],
    [
      'a story that compares backwards',
      { 'content/cau-chuyen/a.mdx': page("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\nso_sanh: [CT2, '2023', '2022']\n") },
      ['compared'],
    ],
    [
      'a story that names one period only',
      { 'content/cau-chuyen/a.mdx': page("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\nso_sanh: [CT2, '2023']\n") },
      ['compared'],
    ],
    ['a story that names nobody', { 'content/cau-chuyen/a.mdx': page("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\n") }, []],
  ] as const)('%s', (_name, changes, expected) => {
    expect([...new Set(rulesOf(readSmall(changes)))].sort()).toEqual([...expected].sort())
  })

  test('a derived figure may be quoted when both its inputs are there', () => {
    const quoted = text('', 'Là <SoLieu ma="BC3" ky="2023" don_vi="90001" />.')
    const inputs = so({ ma_chi_tieu: 'BC1', gia_tri: '25', chuan: '2022-2025' }, { ma_chi_tieu: 'BC2', gia_tri: '200' })
    expect(rulesOf(readSmall({ ...quoted, ...inputs }))).toEqual([])
    expect(rulesOf(readSmall({ ...quoted, ...so({ ma_chi_tieu: 'BC2', gia_tri: '200' }) }))).toEqual(['unknown-figure'])
  })

  test('a mistake in the body has the line of the file, not of the body', () => {
    const [finding] = problems(readSmall(text('', 'Một.\n\nHai {x}.')))
    expect(finding).toMatchObject({ file: 'content/so-tay/mot.mdx', line: 8 })
  })

  test('a mistake in front matter has its line', () => {
    expect(problems(readSmall(text('chitieu: [CT2]\n')))[0]).toMatchObject({ line: 5, field: 'chitieu' })
  })

  test('YAML that would unfold into gigabytes does not', () => {
    const bomb = 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n'
    expect(rulesOf(readSmall(text(bomb)))).toEqual(['yaml-alias'])
  })
})

describe('the folder', () => {
  test('a folder that is not there is one error, and no edition', () => {
    const { edition, findings, files } = readEdition('/khong/co/thu-muc-nay')
    expect(edition).toBeNull()
    expect(files).toBe(0)
    expect(findings.map(({ level, rule, file }) => [level, rule, file])).toEqual([['error', 'missing-folder', '.']])
    expect(findings[0]!.phrase.vi.message).toContain('/khong/co/thu-muc-nay')
  })
  test.each(['content', 'data'])('an edition without its folder %s/ is told so once', (part) => {
    const { dir } = readSmall()
    rmSync(join(dir, part), { recursive: true })
    const missing = readEdition(dir).findings.filter(({ level }) => level === 'error')
    const said = missing.filter(({ rule }) => rule.startsWith('missing-')).map(({ rule, file }) => [rule, file])
    expect(said).toEqual([['missing-folder', `${part}/`]])
  })
  test('all that is missing from an empty edition is said at once', () => {
    const reading = readSmall(
      Object.fromEntries(
        [
          'content/trang-web.yaml',
          'content/so-tay/mot.mdx',
          'data/so-lieu/a.csv',
          'data/don-vi.csv',
          'data/chi-tieu.csv',
          'data/nguon.csv',
        ].map((path) => [path, null]),
      ),
    )
    expect(reading.edition).toBeNull()
    expect(new Set(reading.findings.map((finding) => finding.file))).toEqual(
      new Set(['content/', 'data/chi-tieu.csv', 'data/don-vi.csv', 'data/nguon.csv']),
    )
  })
  test('a workbook beside the CSV files is pointed out', () =>
    expect(rulesOf(readSmall({ 'data/so-lieu/so-lieu.xlsx': 'PK' }))).toEqual(['not-csv']))
})

describe('computed figures', () => {
  const blank = { ma_chi_tieu: 'BC1', tu_so: '', mau_so: '', chuan: '2022-2025' }
  const of = (poor: string, all: string) =>
    readSmall(so({ ...blank, gia_tri: poor }, { ...blank, ma_chi_tieu: 'BC2', chuan: '', gia_tri: all }))
  test('a computed share over 100 % names both its inputs and the cure', () => {
    const finding = of('386', '70').findings.find(({ rule }) => rule === 'derived-out-of-bounds')
    expect(finding?.phrase.vi.message).toMatch(/BC3 kỳ \d+ tính ra 551,43, .*BC1 = 386 và BC2 = 70\./)
    expect(finding?.phrase.vi.fix).toMatch(/Đối chiếu hai số/)
    expect(finding).toMatchObject({ level: 'error', file: 'data/so-lieu/a.csv', line: 2 })
  })
  test('one within bounds is published', () => {
    const { edition } = of('70', '386')
    expect(edition?.observations.some((o) => o.indicator === 'BC3' && o.state === 'figure')).toBe(true)
  })
})

test('what is computed from a withheld or unpublished figure is a gap for the same reason, once', () => {
  const blank = { ma_chi_tieu: 'BC1', tu_so: '', mau_so: '', chuan: '2022-2025' }
  const reading = readSmall(
    so(
      { ...blank, trang_thai: 'bao-mat' },
      { ...blank, ma_chi_tieu: 'BC2', chuan: '', gia_tri: '386' },
      { ...blank, ky: '2024', trang_thai: 'chua-cong-bo' },
      { ...blank, ky: '2022', gia_tri: '70' },
    ),
  )
  const gaps = reading.edition!.observations.filter((o) => o.indicator === 'BC3')
  expect(gaps.map((o) => `${o.period.text} ${o.state === 'missing' ? o.reason : o.value}`).sort()).toEqual([
    '2023 suppressed',
    '2024 not-published',
  ])
})
