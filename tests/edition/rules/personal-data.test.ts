import { describe, expect, test } from 'vitest'
import { csv, figures, indicators, page, readSmall, siteYaml, sources } from '../../support/small-edition.ts'

type Changes = Parameters<typeof readSmall>[0]

const about = (changes: Changes) =>
  readSmall(changes)
    .findings.filter(({ rule }) => ['personal-data', 'person-name', 'telling-note', 'office-contact'].includes(rule))
    .map(({ level, rule, file, line, field }) => `${level} ${rule} ${file}:${line ?? ''} ${field ?? ''}`.trim())

const office = (more: Readonly<Record<string, string>>) => ({
  'data/co-quan.csv': csv('co-quan', [{ ma: 'ban', ten: 'Ban', cap: 'huyen', ...more }]),
})
const map = (name: string) =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { ten: name }, geometry: null, id: 123456789 }] })

describe('personal data is found wherever somebody writes', () => {
  test.each<[string, Changes, string[]]>([
    ['a body', { 'content/so-tay/mot.mdx': page('', 'Chữ.\n\nGọi 0905 123 456.') }, ['error personal-data content/so-tay/mot.mdx:8']],
    [
      'front matter, whatever the key',
      { 'content/so-tay/mot.mdx': page('phu_trach: "0905 123 456"\n') },
      ['error personal-data content/so-tay/mot.mdx:5'],
    ],
    [
      'a title over two lines, in English spelling of YAML',
      { 'content/so-tay/mot.mdx': page().replace('tieu_de: Trang', 'tieu_de: >\n  Gọi 0905\n  123 456') },
      ['error personal-data content/so-tay/mot.mdx:3'],
    ],
    [
      'a comment in front matter',
      { 'content/so-tay/mot.mdx': page('# CCCD 062085001234\n') },
      ['error personal-data content/so-tay/mot.mdx:5'],
    ],
    [
      'the site file',
      { 'content/trang-web.yaml': siteYaml.replace('Ví dụ để kiểm tra.', 'Ví dụ, gọi bà Y Blưng 0905123456') },
      ['warning person-name content/trang-web.yaml:4', 'error personal-data content/trang-web.yaml:4'],
    ],
    [
      'the words of a picture and of a link',
      { 'content/so-tay/mot.mdx': page('', '[a.blong@example.vn](/so-tay/mot/ "gọi 0905 123 456")') },
      ['error personal-data content/so-tay/mot.mdx:6', 'error personal-data content/so-tay/mot.mdx:6'],
    ],
    [
      'an attribute of a component',
      { 'content/so-tay/mot.mdx': page('', '<SoLieu ma="CT2" ky="2023" don_vi="90001" ghi_chu="0905 123 456" />') },
      ['error personal-data content/so-tay/mot.mdx:6'],
    ],
    ['a comment in a body', { 'content/so-tay/mot.mdx': page('', '{/* hộ A Thia */}') }, ['warning person-name content/so-tay/mot.mdx:6']],
    [
      'a note of a figure',
      { 'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96', ghi_chu: 'Gồm: Nguyễn Văn An, Y Blưng, A Thới' }) },
      Array.from({ length: 3 }, () => 'warning person-name data/so-lieu/a.csv:2 ghi_chu'),
    ],
    [
      'a cell of any register',
      { 'data/nguon.csv': csv('nguon', [{ ...sources[0], ten: 'Báo cáo của anh A Thia' }]) },
      ['warning person-name data/nguon.csv:2 ten'],
    ],
    [
      'a caption of a map',
      {
        'content/trang-web.yaml': `${siteYaml}ban_do:\n  tep: data/ban-do.geojson\n  giay_phep: CC0\n`,
        'data/ban-do.geojson': map('Nhà ông A Thia, 0905 123 456'),
      },
      ['warning person-name data/ban-do.geojson:', 'error personal-data data/ban-do.geojson:'],
    ],
    [
      'the name of a file',
      { 'content/so-tay/a-thia-0905123456.mdx': page() },
      ['error personal-data content/so-tay/a-thia-0905123456.mdx:'],
    ],
    ['the name of a picture', { 'content/so-tay/Ảnh_ông A Thia.png': '' }, ['warning person-name content/so-tay/Ảnh_ông A Thia.png:']],
  ])('%s', (_name, changes, expected) => expect(about(changes).toSorted()).toEqual(expected.toSorted()))

  test('no finding repeats it, and no row of it may be printed', () => {
    const { findings } = readSmall({ 'content/so-tay/mot.mdx': page('', 'Bà Y Blưng, 0905&#32;123&#32;456') })
    const own = findings.filter(({ rule }) => ['personal-data', 'person-name'].includes(rule))
    expect(own.map(({ withheld }) => withheld)).toEqual([true, true])
    expect(JSON.stringify(own)).not.toMatch(/Blưng|905|123/)
  })
})

describe('what is a public office’s own', () => {
  const text = (body: string) => ({ 'content/so-tay/mot.mdx': page('', body) })
  test.each([
    ['its number, spelt otherwise', 'Gọi (0260) 3000.000 hoặc +84 260 3 000 000.'],
    ['its second number', 'Điện thoại 0260 3 111 222'],
    ['its address', 'Thư: MOT-CUA@vi-du.example'],
    ['those who speak for it', 'Ông Đinh Văn Bình, Y Ngọc nói.'],
    ['its seat', 'Trụ sở: số 12 đường Hùng Vương.'],
    ['short numbers and hotlines', 'Gọi 111, 113, 114, 115, 1900 0000, 18001567; tổng đài điện thoại 1800 1567.'],
  ])('%s', (_name, body) => {
    const contacts = {
      dien_thoai: '0260 3 000 000|0260.3111222',
      thu_dien_tu: 'mot-cua@vi-du.example',
      tru_so: 'Số 12 đường Hùng Vương, xã Cầu',
      can_bo: 'Đinh Văn Bình|Y Ngọc',
    }
    expect(about({ ...text(body), ...office(contacts) })).toEqual([])
  })

  test('another number is not, and the message says where an office’s belongs', () => {
    const { findings } = readSmall({ ...text('Gọi 0260 3 000 001.'), ...office({ dien_thoai: '0260 3 000 000' }) })
    const [finding] = findings.filter(({ rule }) => rule === 'personal-data')
    expect(finding!.phrase.vi.fix).toContain('cột dien_thoai của data/co-quan.csv')
  })

  test('another house in its street is not, nor the same number in another', () => {
    const seat = office({ tru_so: 'Số 12 đường Hùng Vương, xã Cầu' })
    expect(about({ ...text('Ở số 12 đường Trần Phú, số 1 đường Hùng Vương, số 12 đường Hùng.'), ...seat })).toHaveLength(3)
  })

  test.each([
    ['an identity number among the telephones', { dien_thoai: '062085001234' }, ['error office-contact', 'error personal-data']],
    ['half a number', { dien_thoai: '3822 123' }, ['error office-contact']],
    ['words', { dien_thoai: 'gọi bảo vệ' }, ['error office-contact']],
    ['an address without a host', { thu_dien_tu: 'mot-cua@' }, ['error office-contact']],
    ['an address on the web', { thu_dien_tu: 'https://vi-du.example' }, ['error office-contact']],
  ])('%s is refused', (_name, more, expected) => {
    expect(
      about(office(more))
        .map((line) => line.split(' ').slice(0, 2).join(' '))
        .toSorted(),
    ).toEqual(expected)
  })
})

describe('a note of a hidden row tells no number', () => {
  const hidden = (note: string) => ({ 'data/so-lieu/a.csv': figures({ ma_chi_tieu: 'CT4B', trang_thai: 'bao-mat', ghi_chu: note }) })
  test.each([
    'Chỉ có 3 hộ',
    'Chỉ có ba hộ',
    'thật ra là 3',
    'tăng từ 5 lên 8',
    'bằng 190 trừ 187',
    'chiếm 1,5%',
    'không còn hộ nào',
    '３ hộ',
    'only three households',
  ])('%s', (note) => expect(about(hidden(note))).toEqual(['error telling-note data/so-lieu/a.csv:2 ghi_chu']))

  test.each([
    'Theo Báo cáo số 312/BC-UBND ngày 05/12/2023, mục II.4, trang 12',
    'Che để giữ kín; xem CT4B năm 2022-2025, quý 3, thôn 4, Điều 5',
    'Số hộ ít nên không nêu',
    'Kỳ 11/2024',
  ])('sound: %s', (note) => expect(about(hidden(note))).toEqual([]))

  test('beside a figure that is shown, a number of few households is a warning', () => {
    const shown = (code: string, note: string) => ({
      'data/so-lieu/a.csv': figures({ ma_chi_tieu: code, tu_so: '31', mau_so: '96', ghi_chu: note }),
    })
    expect(about(shown('CT4B', 'trong đó Suối Tờ 3 hộ'))).toEqual(['warning telling-note data/so-lieu/a.csv:2 ghi_chu'])
    expect(about(shown('CT4B', 'trong đó Suối Tờ 31 hộ'))).toEqual([])
    expect(about(shown('CT2', 'trong đó Suối Tờ 3 hộ'))).toEqual([])
    expect(indicators.find(({ ma }) => ma === 'CT2')).not.toHaveProperty('bao_mat')
  })
})
