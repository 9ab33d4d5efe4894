/**
 * Time on the calendar, in years. A date stands at the end of its day: 31/12/2023 is exactly 2024, whatever the year's length.
 * So the ends of two years are a whole number of years apart, and a plan that falls by 6 points a year is on its line at
 * every year's end. (Days ÷ 365.25 would put 2021 → 2024 at 3,0007 years and call exactly 6 points a year 5,9986.)
 */
import type { IsoDate } from '../../model/types.ts'
import { daysIn } from '../../model/calendar.ts'
import { fraction, minus, type Fraction } from './exact.ts'

export function position(date: IsoDate): Fraction {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  let days = day
  for (let m = 1; m < month; m++) days += daysIn(year, m)
  const length = daysIn(year, 2) + 337
  return fraction(BigInt(year * length + days), BigInt(length))
}

/** Calendar years from the end of one day to the end of another. */
export function yearsBetween(from: IsoDate, to: IsoDate): Fraction {
  return minus(position(to), position(from))
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))
