/** A table in its stored form: what changes, what stays, and that no number becomes another. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemas } from '../../../src/model/schema/tables.ts'
import type { Field } from '../../../src/model/schema/types.ts'
import { readNumber } from '../../../src/edition/read/number.ts'
import { readPeriod } from '../../../src/edition/read/period.ts'
import { readTable } from '../../../src/edition/read/table.ts'
import { saysTheSame, storedCell } from '../../../src/edition/tidy/stored-cell.ts'
import { tidyTable, type FactsOf } from '../../../src/edition/tidy/tidy-table.ts'

const schema = schemas['so-lieu']
const facts: FactsOf = () => ({ percent: true, secret: false })
const bytesOf = (text: string) => new TextEncoder().encode(text)
const tidy = (input: string | Uint8Array) => tidyTable(typeof input === 'string' ? bytesOf(input) : input, 'a.csv', schema, {}, facts)
const textOf = (input: string | Uint8Array) => tidy(input)?.text ?? null
const head = 'ky;ma_don_vi;ma_chi_tieu;gia_tri;ghi_chu\n'

describe('a file', () => {
  test.each<[string, string, string]>([
    [
      'in its stored form stays letter for letter, odd quotes included',
      `${head}2023;1;CT2;"1452";"a; b"\n`,
      `${head}2023;1;CT2;"1452";"a; b"\n`,
    ],
    ['loses thousands marks', `${head}2023;1;CT2;1.452;a\n`, `${head}2023;1;CT2;1452;a\n`],
    ['loses blanks between thousands', `${head}2023;1;CT2;1\u00a0452 000,5;a\n`, `${head}2023;1;CT2;1452000,5;a\n`],
    ['loses marks inside quotes', `${head}2023;1;CT2;"1.452";a\n`, `${head}2023;1;CT2;1452;a\n`],
    ['loses a sign of percent', `${head}2023;1;CT2;19,9 %;a\n`, `${head}2023;1;CT2;19,9;a\n`],
    ['keeps dots in a note', `${head}2023;1;CT2;5;Nguồn ghi 1.452\n`, `${head}2023;1;CT2;5;Nguồn ghi 1.452\n`],
    ['keeps decimals as printed', `${head}2023;1;CT2;12,50;a\n`, `${head}2023;1;CT2;12,50;a\n`],
    ['keeps what is no number, for the check to refuse', `${head}2023;1;CT2;trên 1.452;a\n`, `${head}2023;1;CT2;trên 1.452;a\n`],
    ['gets spans with a hyphen', `${head}2021 – 2023;1;CT2;5;a\n`, `${head}2021-2023;1;CT2;5;a\n`],
    ['gets whole years where months make them', `${head}01/2021-12/2023;1;CT2;5;a\n`, `${head}2021-2023;1;CT2;5;a\n`],
    ['gets starts and ends of years in plain letters', `${head}Đầu năm 2024;1;CT2;5;a\n`, `${head}dau 2024;1;CT2;5;a\n`],
    ['keeps the last month, as its source says it', `${head}12/2023;1;CT2;5;a\n`, `${head}12/2023;1;CT2;5;a\n`],
    ['keeps what is no period, for the check to refuse', `${head}quý 4/2023;1;CT2;5;a\n`, `${head}quý 4/2023;1;CT2;5;a\n`],
    ['keeps a number with two readings', `${head}2023;1;CT2;1,452;a\n`, `${head}2023;1;CT2;1,452;a\n`],
    ['loses its byte-order mark', `\uFEFF${head}2023;1;CT2;5;a\n`, `${head}2023;1;CT2;5;a\n`],
    ['gets LF, within quoted cells too', `${head}2023;1;CT2;5;"a\nb"\n`.replaceAll('\n', '\r\n'), `${head}2023;1;CT2;5;"a\nb"\n`],
    ['gets a last line end', `${head}2023;1;CT2;5;a`, `${head}2023;1;CT2;5;a\n`],
    ['loses blank rows at its end', `${head}2023;1;CT2;5;a\n;;;;\n;;;;\n`, `${head}2023;1;CT2;5;a\n`],
    ['loses the line that Excel wants', `sep=;\n${head}2023;1;CT2;5;a\n`, `${head}2023;1;CT2;5;a\n`],
    ['gets letters composed', `${head}2023;1;CT2;5;Đắk\n`.normalize('NFD'), `${head}2023;1;CT2;5;Đắk\n`],
    ['loses blanks around cells', `${head} 2023 ;1;CT2; 5;a \n`, `${head}2023;1;CT2;5;a\n`],
    [
      'gets the names of its columns',
      'Kỳ;Mã đơn vị;ma_chi_tieu;Giá trị\n2023;1;CT2;5\n',
      'ky;ma_don_vi;ma_chi_tieu;gia_tri\n2023;1;CT2;5\n',
    ],
    [
      'with commas gets semicolons, and quotes where they are needed',
      'ky,ma_don_vi,ma_chi_tieu,gia_tri,ghi_chu\n2023,1,CT2,"32,3","a; b"\n',
      `${head}2023;1;CT2;32,3;"a; b"\n`,
    ],
    ['with tabs gets semicolons', `${head}2023;1;CT2;1.452;a\n`.replaceAll(';', '\t'), `${head}2023;1;CT2;1452;a\n`],
  ])('%s', (_, before, after) => {
    expect(textOf(before)).toBe(after)
    expect(textOf(after)).toBe(after)
    expect(tidy(after)!.changes).toEqual([])
  })

  test('in UTF-16 becomes UTF-8', () => {
    const text = `${head}2023;1;CT2;1.452;Đắk\n`
    expect(textOf(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toBe(text.replace('1.452', '1452'))
  })

  test.each([
    ['with commas and a number of two readings', 'ky,ma_don_vi,ma_chi_tieu,gia_tri\n2023,1,CT2,1.238\n'],
    ['with a row too short', `${head}2023;1;CT2\n`],
    ['with an unknown column', `${head.replace('gia_tri', 'so_gi_do')}2023;1;CT2;1.452;a\n`],
    ['with a control character', `${head}2023;1;CT2;1.452;a\u202eb\n`],
  ])('%s is not touched', (_, text) => expect(tidy(text)).toBeNull())
})

test('each cell is told with its line and its Excel address', () => {
  expect(tidy(`sep=;\n${head}2023;1;CT2;1.452;"a\nb"\n2024;1;CT2;2.452;c\n`)!.changes).toEqual([
    { kind: 'sep-line' },
    { kind: 'cell', line: 3, cell: 'D2', from: '1.452', to: '1452', tells: 'all' },
    { kind: 'cell', line: 5, cell: 'D3', from: '2.452', to: '2452', tells: 'all' },
  ])
})

test('a period is told as it was and as it will be, also of what may be hidden', () => {
  const secret: FactsOf = () => ({ percent: false, secret: true })
  expect(tidyTable(bytesOf(`${head}cuối năm 2023;1;CT2;5;a\n`), 'a.csv', schema, {}, secret)!.changes).toEqual([
    { kind: 'cell', line: 2, cell: 'A2', from: 'cuối năm 2023', to: 'cuoi 2023', tells: 'all' },
  ])
})

test('the steps of a target’s path get plain periods and numbers', () => {
  const steps = schemas['muc-tieu'].fields.find(({ name }) => name === 'lo_trinh')!
  expect(storedCell(steps, 'Cuối năm 2023=1.000|2024=1.200', false)).toBe('cuoi 2023=1000|2024=1200')
  expect(saysTheSame(steps, 'Cuối năm 2023=1.000', 'cuoi 2023=1000')).toBe(true)
})

test.each([
  ['2021 – 2023', '2021-2023', true],
  ['cuối năm 2023', 'cuoi 2023', true],
  ['cuoi 2023', 'cuoi 2024', false],
  ['2023', '12/2023', false],
  ['2023', 'cuoi 2023', false],
])('in the column of periods %s and %s are one: %s', (a, b, same) => {
  expect(
    saysTheSame(
      schema.fields.find(({ name }) => name === 'ky')!,
      a,
      b,
    ),
  ).toBe(same)
})

test('a text is told without its words, and a confidential number without its digits', () => {
  const secret: FactsOf = () => ({ percent: false, secret: true })
  const { changes } = tidyTable(bytesOf(`${head}2023;1;CT2;1.452;a \n`), 'a.csv', schema, {}, secret)!
  expect(changes.map((change) => (change.kind === 'cell' ? change.tells : change.kind))).toEqual(['number', 'text'])
})

describe('whatever a readable file holds', () => {
  const number = fc
    .record({
      whole: fc.nat(99_999_999),
      mark: fc.constantFrom('', '.', ' ', '\u00a0'),
      fraction: fc.constantFrom('', ',5', ',25', ',1234', ' %', '%'),
    })
    .map(({ whole, mark, fraction }) => `${String(whole).replace(/\B(?=(\d{3})+$)/g, mark)}${fraction}`)
  const cell = fc.oneof(number, fc.constantFrom('', '-', '1,452', '1.238', 'trên 5', '0'))
  const note = fc.string({ unit: fc.constantFrom(...'ab1 ;"\n,.\tđế%\u00a0'), maxLength: 12 })
  const quoted = (text: string, delimiter: string) =>
    /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  const file = fc
    .record({
      rows: fc.array(
        fc.tuple(
          fc.constantFrom('2023', '11/2024', '2021 – 2023', 'Đầu năm 2024'),
          fc.constantFrom('1', '23482'),
          fc.constant('CT2'),
          cell,
          note,
        ),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      delimiter: fc.constantFrom(';', ',', '\t'),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      before: fc.constantFrom('', '\uFEFF', 'sep=;\n'),
      after: fc.constantFrom('', '\n', ';;;;\n'),
      form: fc.constantFrom('NFC', 'NFD'),
    })
    .map(({ rows, delimiter, end, before, after, form }) => {
      const lines = [head.trim().split(';'), ...rows].map((cells) => `${cells.map((text) => quoted(text, delimiter)).join(delimiter)}\n`)
      return `${before}${lines.join('')}${after}`.replaceAll('\n', end).normalize(form)
    })
  const read = (text: string) =>
    readTable(bytesOf(text), 'a.csv', schema).table?.rows.map(({ cells }) =>
      cells.map((text, f) => {
        const field: Field = schema.fields[f]!
        const period = field.kind === 'period' ? readPeriod(text) : null
        const value = field.type === 'number' ? readNumber(text, { percent: true }) : null
        return period?.ok ? period.period : value?.ok ? value.value : text
      }),
    )

  test('the tidied file reads as the same, and tidying it again changes nothing', () => {
    let done = 0
    fc.assert(
      fc.property(file, (text) => {
        const after = textOf(text)
        if (after === null) return
        done++
        expect(read(after)).toEqual(read(text))
        expect(textOf(after)).toBe(after)
      }),
      { numRuns: 1500 },
    )
    expect(done).toBeGreaterThan(300)
  })
})
