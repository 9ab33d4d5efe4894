/** Whether one figure of a series comes after another in the sense that the change between them says something. */
import type { Indicator } from './figures.ts'
import type { Period } from './basics.ts'

/**
 * What there is at two moments can always be set side by side. What was done in two periods only where they are of one
 * kind and as long, and do not overlap: three years in one are no step after one year.
 */
export function canFollow({ timing }: Pick<Indicator, 'timing'>, before: Period, after: Period): boolean {
  if (timing === 'moment') return before.kind !== 'span' && after.kind !== 'span'
  return before.kind === after.kind && before.end < after.start && (before.kind !== 'span' || months(before) === months(after))
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
const months = ({ start, end }: Period): number => monthOf(end) - monthOf(start)
