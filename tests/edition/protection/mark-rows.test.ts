/** What marking does to the bytes of a file: the marked rows, and nothing else. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { markRows, type Mark } from '../../../src/edition/protection/mark-rows.ts'
import { markedFiles, planMarks } from '../../../src/edition/protection/plan-marks.ts'
import { readRecords } from '../../../src/edition/protection/edit-records.ts'
import { readSmall } from '../../support/small-edition.ts'
import { poor, register } from './secret-world.ts'

const file = (header: string, ...lines: readonly string[]) => [header, ...lines, ''].join('\n')
const head = 'ky;ma_don_vi;don_vi;ma_chi_tieu;tu_so;mau_so;gia_tri;chuan;trang_thai;nguon;ghi_chu'
const before = file(
  head,
  '2023;90001;Xã Suối Tơ;BC50;;;3;;;bao-cao;"chỉ ""ba"" hộ;\nhai dòng"',
  '2023;90002;"Xã Suối Tờ";BC50;;;"12";;chinh-thuc;bao-cao;',
  '2023;90003;Thị trấn Cầu;BC50;;; 175 ;;;"bao-cao";"giữ ""nguyên"";\nhai dòng"',
  '2023;970;Huyện Đồi Mây;BC50;;;190;;;bao-cao;',
)
const after = file(
  head,
  '2023;90001;Xã Suối Tơ;BC50;;;;;bao-mat;bao-cao;',
  '2023;90002;"Xã Suối Tờ";BC50;;;;;bao-mat;bao-cao;',
  '2023;90003;Thị trấn Cầu;BC50;;; 175 ;;;"bao-cao";"giữ ""nguyên"";\nhai dòng"',
  '2023;970;Huyện Đồi Mây;BC50;;;190;;;bao-cao;',
)
const utf8 = (text: string): Uint8Array => Buffer.from(text)
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')
const swapped = (text: string): Buffer => utf16(text).swap16()
const bare = (text: string) =>
  text
    .replaceAll('"12"', '12')
    .replace(/"[^;]*;\n[^;\n]*"/g, '')
    .replaceAll('"', '')

function marked(bytes: Uint8Array): Uint8Array {
  const reading = readSmall({ 'data/chi-tieu.csv': register(poor), 'data/so-lieu/a.csv': bytes })
  const { marks, obstacles } = planMarks(reading)
  expect(obstacles).toEqual([])
  return markedFiles(reading.dir, marks)!.get(join(reading.dir, 'data/so-lieu/a.csv'))!
}

test.each<readonly [string, (text: string) => Uint8Array]>([
  ['as it is', utf8],
  ['with a byte-order mark', (text) => utf8(`\ufeff${text}`)],
  ['with CRLF', (text) => utf8(text.replaceAll('\n', '\r\n'))],
  ['with CR', (text) => utf8(text.replaceAll('\n', '\r'))],
  ['without a last line end', (text) => utf8(text.trimEnd())],
  ['with a sep= line', (text) => utf8(`sep=;\n${text}`)],
  ['with blank lines between', (text) => utf8(text.replace('\n2023;90002', '\n\n;;;;;;;;;;\n2023;90002'))],
  ['with commas between', (text) => utf8(bare(text).replaceAll(';', ','))],
  ['with tabs between', (text) => utf8(bare(text).replaceAll(';', '\t'))],
  ['in UTF-16', utf16],
  ['in big-endian UTF-16', swapped],
  ['in an old encoding', (text) => iconv.encode(bare(text), 'tcvn')],
  ['with Vietnamese headers', (text) => utf8(text.replace('trang_thai', 'Trạng thái').replace('gia_tri', 'Giá trị'))],
  ['decomposed', (text) => utf8(text.normalize('NFD'))],
])('a file %s keeps its form', (_, encode) => {
  expect(Buffer.from(marked(encode(before))).toString('latin1')).toBe(Buffer.from(encode(after)).toString('latin1'))
})

test('a file without a column for the status gets one', () => {
  const rows = ['2023;90001;BC50;3', '2023;90002;BC50;12', '2023;90003;BC50;175', '2023;970;BC50;190']
  const text = Buffer.from(marked(utf8(file('ky;ma_don_vi;ma_chi_tieu;gia_tri', ...rows)))).toString()
  const grown = ['2023;90001;BC50;;bao-mat', '2023;90002;BC50;;bao-mat', '2023;90003;BC50;175;', '2023;970;BC50;190;']
  expect(text).toBe(file('ky;ma_don_vi;ma_chi_tieu;gia_tri;trang_thai', ...grown))
})

test('a file that changed since it was read is left alone', () => {
  const reading = readSmall({ 'data/chi-tieu.csv': register(poor), 'data/so-lieu/a.csv': before })
  const { marks } = planMarks(reading)
  const moved = marks.map((mark) => ({ ...mark, origin: { ...mark.origin, row: mark.origin.row! + 2 } }))
  expect(markedFiles(reading.dir, moved)).toBeNull()
  expect(readFileSync(join(reading.dir, 'data/so-lieu/a.csv'), 'utf8')).toBe(before)
})

test.each([
  ['an open quotation at the end', 'a;"b', [['a', '"b']]],
  ['a quotation mark inside a field', 'a"b;c\n', [['a"b', 'c']]],
  [
    'an empty last field',
    'a;\nb;',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['nothing', '', []],
])('records of %s', (_, text, records) => {
  const read = readRecords(utf8(text), ';')
  expect(read.records.map((record) => record.map(({ from, to }) => read.text.slice(from, to)))).toEqual(records)
})

describe('marks', () => {
  const { schema, columns } = {
    schema: { fields: ['ky', 'ma_don_vi', 'ma_chi_tieu', 'gia_tri', 'trang_thai'].map((name) => ({ name })) },
    columns: [1, 2, 3, 4, undefined],
  }
  const mark = (indicator: string, unit: string, row: number, at: readonly (number | undefined)[] = columns) =>
    ({ indicator, unit, origin: { row }, table: { schema, columns: at, delimiter: ';' } }) as unknown as Mark
  const apply = (text: string, ...marks: readonly Mark[]) => {
    const bytes = markRows(utf8(text), marks)
    return bytes && Buffer.from(bytes).toString()
  }
  test('leave blank and broken records as they are where a column is new', () =>
    expect(apply('ky;ma_don_vi;ma_chi_tieu;gia_tri\n\n;;;\n2023;1;A;3\n2023;2;A;4;5\n2023;2;A;9\n', mark('A', '1', 4))).toBe(
      'ky;ma_don_vi;ma_chi_tieu;gia_tri;trang_thai\n\n;;;\n2023;1;A;;bao-mat\n2023;2;A;4;5\n2023;2;A;9;\n',
    ))
  test('find a code in quotes or between blanks', () =>
    expect(apply('h;h;h;h\n2023;" 1 "; A ;3\n', mark('A', '1', 2, [1, 2, 3, 4, 4]))).toBe('h;h;h;h\n2023;" 1 "; A ;bao-mat\n'))
  test.each([
    ['another indicator', mark('B', '1', 2)],
    ['another unit', mark('A', '2', 2)],
    ['no such row', mark('A', '1', 3)],
    ['no row at all', mark('A', '1', 0)],
    ['no column for its unit', mark('A', '1', 2, [1, undefined, 3, 4, undefined])],
    ['a shorter row', mark('A', '1', 2, [1, 2, 9, 4, undefined])],
  ])('are none for %s', (_, one) => expect(apply('h;h;h;h\n2023;1;A;3\n', one)).toBeNull())
})
