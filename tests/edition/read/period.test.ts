/** What staff type for a period, and what it is read as. */
import { describe, expect, test } from 'vitest'
import { readDate, readPeriod } from '../../../src/edition/read/period.ts'

describe('a period that is read', () => {
  test.each([
    ['2023', 'year', '2023', '2023-01-01', '2023-12-31'],
    ['11/2024', 'month', '11/2024', '2024-11-01', '2024-11-30'],
    ['29/02/2024', 'day', '29/02/2024', '2024-02-29', '2024-02-29'],
    ['2021-2023', 'span', '2021-2023', '2021-01-01', '2023-12-31'],
    ['2021 – 2023', 'span', '2021-2023', '2021-01-01', '2023-12-31'],
    ['2021\u20142023', 'span', '2021-2023', '2021-01-01', '2023-12-31'],
    ['2021\u22122023', 'span', '2021-2023', '2021-01-01', '2023-12-31'],
    ['01/2022-06/2023', 'span', '01/2022-06/2023', '2022-01-01', '2023-06-30'],
    ['11/2023 - 02/2024', 'span', '11/2023-02/2024', '2023-11-01', '2024-02-29'],
    ['01/2021-12/2023', 'span', '2021-2023', '2021-01-01', '2023-12-31'],
    ['dau 2024', 'year-start', 'dau 2024', '2024-01-01', '2024-01-01'],
    ['đầu năm 2024', 'year-start', 'dau 2024', '2024-01-01', '2024-01-01'],
    ['Đầu  2024', 'year-start', 'dau 2024', '2024-01-01', '2024-01-01'],
    ['cuoi 2021', 'year-end', 'cuoi 2021', '2021-12-31', '2021-12-31'],
    ['cuối năm 2021', 'year-end', 'cuoi 2021', '2021-12-31', '2021-12-31'],
    ['CUỐI 2021', 'year-end', 'cuoi 2021', '2021-12-31', '2021-12-31'],
  ])('%s is a %s and stored as %s', (typed, kind, text, start, end) => {
    expect(readPeriod(typed)).toEqual({ ok: true, period: { kind, text, start, end } })
    expect(readPeriod(typed)).toBe(readPeriod(text))
  })
})

describe('a period that is refused', () => {
  test.each([
    ['2023-2021', 'span-order', '2021-2023'],
    ['06/2023-01/2022', 'span-order', '01/2022-06/2023'],
    ['2021-2021', 'span-of-one', '2021'],
    ['03/2022-03/2022', 'span-of-one', '03/2022'],
    ['01/2022-12/2022', 'span-of-one', '2022'],
    ['2021-06/2023', 'period-format', '01/2021-06/2023'],
    ['06/2021-2023', 'period-format', '06/2021-12/2023'],
    ['13/2022-06/2023', 'impossible-date', null],
    ['1800-2023', 'period-format', null],
    ['dau 1800', 'period-format', null],
    ['dau 01/2024', 'period-format', '01/2024'],
    ['cuối tháng 11/2024', 'period-format', '11/2024'],
    ['đầu tháng 5/2025', 'period-format', '05/2025'],
    ['giữa năm 2025', 'period-format', null],
    ['từ 2021 đến 2023', 'period-format', '2021-2023'],
    ['giai đoạn 2021-2025', 'period-format', '2021-2025'],
    ['2021/2023', 'period-format', '2021-2023'],
    ['2021-12', 'period-format', '12/2021'],
    ['2021-23', 'period-format', null],
    ['01/01/2022-30/06/2023', 'period-format', null],
    ['2021-2022-2023', 'period-format', null],
    ['-2', 'excel-period', null],
    ['\u22124', 'excel-period', null],
    ['dau', 'period-format', null],
    ['2021-', 'period-format', null],
  ])('%s is %s, and the writer is told %s', (typed, rule, meant) => {
    const read = readPeriod(typed)
    if (read.ok) throw new Error(typed)
    expect(read.rule).toBe(rule)
    if (meant !== null) for (const { fix } of [read.phrase.vi, read.phrase.en]) expect(fix).toContain(meant)
  })
})

test('a date is a day and no other period', () => {
  expect(readDate('30/06/2025')).toEqual({ ok: true, date: '2025-06-30' })
  for (const text of ['2025', '06/2025', '2021-2023', 'dau 2024', 'cuoi 2021']) expect(readDate(text).ok).toBe(false)
})
