import { describe, expect, it } from 'vitest'
import { formatDate, formatPeriod, inPeriod, shortPeriod, type PeriodText } from '../../src/language/dates.ts'

const year: PeriodText = { kind: 'year', text: '2023' }
const month: PeriodText = { kind: 'month', text: '11/2024' }
const day: PeriodText = { kind: 'day', text: '30/06/2025' }

describe('formatDate', () => {
  it('writes the day first in Vietnamese', () => expect(formatDate('2025-06-30', 'vi')).toBe('30/06/2025'))
  it('names the month in English, where 06/07 could be two days', () => expect(formatDate('2025-07-06', 'en')).toBe('6 July 2025'))
  it('does not move over midnight in any time zone', () => {
    const before = process.env.TZ
    process.env.TZ = 'Pacific/Honolulu'
    expect(formatDate('2025-01-01', 'vi')).toBe('01/01/2025')
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
})

describe('periods', () => {
  it.each([
    [year, 'năm 2023', '2023', 'in 2023', '2023', '2023'],
    [month, 'tháng 11/2024', 'November 2024', 'in November 2024', '11/2024', 'Nov 2024'],
    [day, 'ngày 30/06/2025', '30 June 2025', 'on 30 June 2025', '30/06/2025', '30 Jun 2025'],
  ])('says $text as a reader of each language would', (period, vi, en, inEn, shortVi, shortEn) => {
    expect(formatPeriod(period, 'vi')).toBe(vi)
    expect(formatPeriod(period, 'en')).toBe(en)
    expect(inPeriod(period, 'vi')).toBe(vi)
    expect(inPeriod(period, 'en')).toBe(inEn)
    expect(shortPeriod(period, 'vi')).toBe(shortVi)
    expect(shortPeriod(period, 'en')).toBe(shortEn)
  })
})
