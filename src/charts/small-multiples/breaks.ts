/** The breaks of small charts: drawn in each, named once under all. */
import type { Locale } from '../../model/locale.ts'
import { definitionBreaks, type DefinitionBreak } from '../time-series/breaks.ts'
import type { SeriesBreak } from '../time-series/input.ts'
import { seriesOrder } from '../time-series/same-day.ts'
import { inTimeOrder } from '../time-series/segments.ts'
import type { Panel } from './input.ts'

/** Those a panel is told of, and the changes of definition that its points show. */
export const breaksOf = ({ points, breaks }: Panel, locale: Locale): readonly (SeriesBreak | DefinitionBreak)[] => [
  ...breaks,
  ...definitionBreaks(seriesOrder(points), breaks, locale),
]

/** Each name once, in the order of time. */
export function breakNames(panels: readonly Panel[], locale: Locale): string[] {
  const all = inTimeOrder(panels.flatMap((panel) => breaksOf(panel, locale)))
  return [...new Set(all.map(({ label }) => label))]
}
