/** Whether the clock of a build can be right, beside the day of the newest commit, or of the figures where there is none. */
import { clockAhead, clockBehind } from '../language/findings/history.ts'
import type { Publication } from '../edition/publication.ts'
import { daysBetween } from '../model/moment.ts'
import type { Phrase } from '../model/phrase.ts'

/** Nobody leaves a site untouched for so many days; a clock that has lost its battery is as far off. */
const mostDays = 5 * 365

/** Null where nothing speaks against it. */
export function clockWarning({ edition, now, saved }: Pick<Publication, 'edition' | 'now' | 'saved'>): Phrase | null {
  const newest = saved().head?.minute.slice(0, 10) ?? edition.site.asOf
  if (now.day < newest) return clockBehind(now.day, newest)
  return daysBetween(newest, now.day) > mostDays ? clockAhead(now.day, newest) : null
}
