/** The moment of a build on the clocks of Việt Nam (UTC+7 all year): what consents, hours of publication and validity are judged by. */
import { daysIn } from './calendar.ts'
import type { IsoDate } from './basics.ts'

/** `2026-11-27T08:30`, always in Việt Nam; compared as text. */
export type IsoMinute = string

export interface Moment {
  readonly day: IsoDate
  readonly minute: IsoMinute
}

const hours = 7
const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})?)?$/

/** Of milliseconds since 1970 (UTC). */
export function momentAt(time: number): Moment {
  const minute = new Date(time + hours * 3_600_000).toISOString().slice(0, 16)
  return { day: minute.slice(0, 10), minute }
}

/**
 * `2026-11-27` (its first minute), `2026-11-27T08:30` in Việt Nam, or with the distance of another clock (`Z`, `+09:00`).
 * Null for whatever else, and for days and minutes that there are not.
 */
export function readMoment(text: string): Moment | null {
  const [, year = '', month = '', day = '', hour = '00', minute = '00', zone] = form.exec(text) ?? []
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)) || Number(hour) > 23 || Number(minute) > 59) return null
  if (zone === undefined) return { day: `${year}-${month}-${day}`, minute: `${year}-${month}-${day}T${hour}:${minute}` }
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00${zone}`)
  return Number.isNaN(time) ? null : momentAt(time)
}

/** Whole days from one date to a later one; below 0 where it is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
