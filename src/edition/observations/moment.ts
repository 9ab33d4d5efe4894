/** When two figures are about the same time, however their periods are written. */
import type { Indicator, Period } from '../../model/types.ts'

/**
 * Key of the time a figure is about. A number of what there is belongs to the last day of its period: `2024`, `12/2024`
 * and `31/12/2024` are one. What happened in a period belongs to its first and its last day.
 */
export function momentOf({ timing }: Pick<Indicator, 'timing'>, { start, end }: Period): string {
  return timing === 'moment' ? end : `${start}/${end}`
}

const lastDays = new WeakMap<Period, Period>()

/** The days on which a unit must be there to have such a figure: the last one for a number of what there is. */
export function daysOf({ timing }: Pick<Indicator, 'timing'>, period: Period): Period {
  if (timing !== 'moment' || period.start === period.end) return period
  const known = lastDays.get(period) ?? { ...period, start: period.end }
  lastDays.set(period, known)
  return known
}
