import { describe, expect, it } from 'vitest'
import { formatDate, formatPeriod, inPeriod, shortPeriod, upToPeriod, type PeriodText } from '../../src/language/dates.ts'

const year: PeriodText = { kind: 'year', text: '2023' }
const month: PeriodText = { kind: 'month', text: '11/2024' }
const day: PeriodText = { kind: 'day', text: '30/06/2025' }
const start: PeriodText = { kind: 'year-start', text: 'dau 2024' }
const end: PeriodText = { kind: 'year-end', text: 'cuoi 2021' }
const years: PeriodText = { kind: 'span', text: '2021-2023' }
const plan: PeriodText = { kind: 'span', text: '2021-2025' }
const months: PeriodText = { kind: 'span', text: '01/2022-06/2023' }

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
    [year, 'năm 2023', 'năm 2023', '2023', '2023', 'in 2023', '2023'],
    [month, 'tháng 11/2024', 'tháng 11/2024', '11/2024', 'November 2024', 'in November 2024', 'Nov 2024'],
    [day, 'ngày 30/06/2025', 'ngày 30/06/2025', '30/06/2025', '30 June 2025', 'on 30 June 2025', '30 Jun 2025'],
    [start, 'đầu năm 2024', 'đầu năm 2024', 'đầu 2024', 'early 2024', 'in early 2024', 'early 2024'],
    [end, 'cuối năm 2021', 'cuối năm 2021', 'cuối 2021', 'the end of 2021', 'at the end of 2021', 'end 2021'],
    [years, 'ba năm 2021–2023', 'trong ba năm 2021–2023', '2021–2023', '2021–2023', 'over the three years 2021–2023', '2021–2023'],
    [plan, '5 năm 2021–2025', 'trong 5 năm 2021–2025', '2021–2025', '2021–2025', 'over the five years 2021–2025', '2021–2025'],
    [
      months,
      'tháng 01/2022 đến tháng 06/2023',
      'từ tháng 01/2022 đến tháng 06/2023',
      '01/2022–06/2023',
      'January 2022 to June 2023',
      'from January 2022 to June 2023',
      'Jan 2022–Jun 2023',
    ],
  ])('says $text as a reader of each language would', (period, vi, inVi, shortVi, en, inEn, shortEn) => {
    expect(formatPeriod(period, 'vi')).toBe(vi)
    expect(inPeriod(period, 'vi')).toBe(inVi)
    expect(shortPeriod(period, 'vi')).toBe(shortVi)
    expect(formatPeriod(period, 'en')).toBe(en)
    expect(inPeriod(period, 'en')).toBe(inEn)
    expect(shortPeriod(period, 'en')).toBe(shortEn)
  })
  it.each([
    [year, 'tính đến hết năm 2023', 'by the end of 2023'],
    [month, 'tính đến tháng 11/2024', 'by November 2024'],
    [end, 'tính đến cuối năm 2021', 'by the end of 2021'],
    [day, 'tính đến ngày 30/06/2025', 'by 30 June 2025'],
    [years, 'trong ba năm 2021–2023', 'over the three years 2021–2023'],
  ])('tells a running total up to $text', (period, vi, en) => {
    expect(upToPeriod(period, 'vi')).toBe(vi)
    expect(upToPeriod(period, 'en')).toBe(en)
  })
})

describe('a period in the words of its source', () => {
  const own = { vi: 'sau ba năm', en: 'after three years' }
  it('is told in them, with its years where they name none', () => {
    for (const tell of [formatPeriod, inPeriod, upToPeriod]) {
      expect(tell({ kind: 'month', text: '04/2024' }, 'vi', own)).toBe('sau ba năm (tháng 04/2024)')
      expect(tell({ kind: 'month', text: '04/2024' }, 'en', own)).toBe('after three years (April 2024)')
      expect(tell(year, 'vi', { vi: 'mùa mưa năm 2023', en: '' })).toBe('mùa mưa năm 2023')
    }
  })
  it.each([
    ['cuối tháng 11/2024', 'the end of November 2024', 'cuối tháng 11/2024', 'at the end of November 2024'],
    ['năm 2024', '2024', 'năm 2024', 'in 2024'],
    ['hơn một năm, 2023–2024', 'a little over one year, 2023–2024', 'trong hơn một năm, 2023–2024', 'in a little over one year, 2023–2024'],
    ['khoảng cuối năm 2024', 'around the end of 2024', 'khoảng cuối năm 2024', 'around the end of 2024'],
    ['', 'early 2024', 'tháng 11/2024', 'in early 2024'],
    ['', '3 May 2024', 'tháng 11/2024', 'on 3 May 2024'],
  ])('has a preposition where its words bring none: %s, %s', (vi, en, inVi, inEn) => {
    const period: PeriodText = { kind: 'month', text: '11/2024' }
    expect(inPeriod(period, 'vi', { vi, en })).toBe(inVi)
    expect(inPeriod(period, 'en', { vi, en })).toBe(inEn)
  })
  it('is the period itself where the language has no words for it', () => {
    expect(inPeriod(year, 'en', { vi: 'mùa mưa năm 2023', en: '' })).toBe('in 2023')
    expect(inPeriod(year, 'vi', null)).toBe('năm 2023')
  })
})
