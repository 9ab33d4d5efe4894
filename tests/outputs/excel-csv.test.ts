import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { FigureObservation } from '../../src/model/types.ts'
import { excelColumns, excelCsv } from '../../src/outputs/excel-csv.ts'
import { trimmed } from '../../src/outputs/rows.ts'
import { editions } from './editions.ts'

describe.each(editions)('the CSV file for Excel of $dir', ({ edition, lookup }) => {
  const text = excelCsv(edition.observations, lookup)
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';', skipEmptyLines: true })

  test('begins with a byte order mark, has its columns between semicolons and ends its lines as Excel does', () => {
    expect(text.startsWith(`\uFEFF${excelColumns.join(';')}\r\n`)).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(errors).toEqual([])
  })

  test('holds every observation, with the value of every figure, computed ones too', () => {
    expect(data).toHaveLength(edition.observations.length)
    expect(edition.observations.some((o) => o.state === 'figure' && o.derivation !== null)).toBe(true)
    edition.observations.forEach((o, i) => {
      const { gia_tri: value = '' } = data[i]!
      if (o.state === 'missing') expect(value).toBe('')
      else {
        expect(value).toMatch(/^-?\d+(?:,\d+)?$/)
        expect(Number(value.replace(',', '.'))).toBeCloseTo(trimmed(o.value), 6)
      }
    })
  })

  test('says of each row what it is of, in words', () => {
    for (const row of data) {
      expect(row['ten_chi_tieu']).not.toBe('')
      expect(row['don_vi']).not.toBe('')
      expect(row['don_vi_tinh']).not.toBe('')
      expect(row['trang_thai']).toMatch(/^[a-z-]+$/)
    }
  })

  test('writes no period that Excel takes for a date', () => {
    for (const { ky } of data)
      expect(ky).toMatch(
        /^(?:\d{4}|tháng \d\d\/\d{4}|ngày \d\d\/\d\d\/\d{4}|(?:đầu|cuối) năm \d{4}|tháng \d\d\/\d{4} đến tháng \d\d\/\d{4}|[\da-zà-ỹ ]*năm \d{4}–\d{4})$/,
      )
  })

  test('has no cell that Excel would run', () => {
    for (const row of data)
      for (const cell of Object.values(row)) if (!/^-\d+(?:,\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })
})

test('a note that would be run, or would break the row, is kept as text', () => {
  const { edition, lookup } = editions[0]!
  const figure = edition.observations.find((o): o is FigureObservation => o.state === 'figure')!
  const month = { ...figure.period, kind: 'month', text: '06/2025' } as const
  const [, row = ''] = excelCsv(
    [{ ...figure, period: month, periodWords: null, bound: null, note: { vi: '=1+1;"x"', en: '' } }],
    lookup,
  ).split('\r\n')
  expect(row.startsWith('tháng 06/2025;')).toBe(true)
  expect(row.endsWith(';"\'=1+1;""x""";;')).toBe(true)
})
