/** When two figures are about the same time, however their periods are written. */
import type { Indicator, Period } from '../../model/types.ts'

/**
 * Key of the time a figure is about. A number of what there is belongs to the last day of its period: `2024`, `12/2024`
 * and `31/12/2024` are one. What happened in a period belongs to its first and its last day.
 */
export function momentOf({ timing }: Pick<Indicator, 'timing'>, { start, end }: Period): string {
  return timing === 'moment' ? end : `${start}/${end}`
}
