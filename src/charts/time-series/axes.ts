/** Axes of a time series: light lines at a few values, and the names of the periods under their points. */
import type { IsoDate } from '../../model/types.ts'
import type { Locale } from '../../model/locale.ts'
import { formatNumber } from '../../language/numbers.ts'
import { el, join, px, type Svg } from '../svg/element.ts'
import { small } from '../svg/frame.ts'
import { placeRow, type RowLabel, type RowPlace } from '../layout/place-row.ts'
import { line, lineHeight } from '../text/lines.ts'
import { truncate } from '../text/wrap.ts'
import { textWidth } from '../text/width.ts'
import { regularPeriods } from './period-steps.ts'
import type { ValueScale } from './scales.ts'

/** `25%` or `1.500`: as many decimals as the step between ticks needs. */
export function tickTexts(ticks: readonly number[], unit: string, locale: Locale): string[] {
  return ticks.map((tick) => `${formatNumber(tick, locale)}${unit === '%' ? '%' : ''}`)
}

/** Room for the widest tick. */
export function tickRoom(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((content) => textWidth(content, small)))) + 6
}

export function valueAxis({ y, ticks }: ValueScale, texts: readonly string[], left: number, right: number): Svg {
  return join(
    ticks.flatMap((tick, i) => [
      el('path', { class: tick === 0 ? 'nm-axis' : 'nm-grid', d: `M${left} ${px(y(tick))}H${right}` }),
      line(texts[i] ?? '', left - 6, y(tick), { anchor: 'end' }),
    ]),
  )
}

export interface PeriodName {
  readonly x: number
  readonly date: IsoDate
  readonly label: string
}

/** Ticks nearer to one another than this, px, are drawn only where they are named. */
const tickDistance = 9

/** Names under the plot: in two rows if that shows them all, else in one at regular steps of the calendar, the last and the first before all. */
export function periodAxis(
  names: readonly PeriodName[],
  top: number,
  left: number,
  right: number,
): { readonly body: Svg; readonly height: number } {
  const shown = distinct(names).map((name) => ({ ...name, words: truncate(name.label, (right - left) * 0.45, small) }))
  const widths = shown.map(({ x, words }) => ({ x, width: textWidth(words, small) }))
  const places = placeNames(shown, widths, left, right)
  const rows = Math.max(1, ...places.map((place) => (place ? place.row + 1 : 0)))
  const xs = shown.map(({ x }) => x)
  const crowded = (Math.max(...xs) - Math.min(...xs)) / (shown.length - 1) < tickDistance
  const parts = shown.flatMap(({ x, words }, i) => {
    const place = places[i]
    if (!place && crowded) return []
    const tick = el('path', { class: 'nm-axis', d: `M${px(x)} ${top}v${place?.row === 1 ? 4 + lineHeight / 4 : 4}` })
    if (!place) return [tick]
    return [tick, line(words, place.start + textWidth(words, small) / 2, top + 14 + place.row * lineHeight, { anchor: 'middle' })]
  })
  return { body: join(parts), height: 6 + rows * lineHeight + 2 }
}

/** A name that stands twice on one spot is told once. */
const distinct = (names: readonly PeriodName[]): PeriodName[] =>
  names.filter(({ x, label }, i) => names.findIndex((other) => other.label === label && Math.abs(other.x - x) < 1) === i)

function placeNames(names: readonly PeriodName[], widths: readonly RowLabel[], left: number, right: number): (RowPlace | null)[] {
  const inTwo = placeRow(widths, left, right, 2)
  if (!inTwo.includes(null)) return inTwo
  const of = (kept: readonly number[]) =>
    placeRow(
      kept.map((i) => widths[i]!),
      left,
      right,
      1,
    )
  const regular = regularPeriods(
    names.map(({ date }) => date),
    (kept) => !of(kept).includes(null),
  )
  const kept = regular.length > 0 ? [...new Set([0, ...regular, names.length - 1])].sort((a, b) => a - b) : names.map((_, i) => i)
  const places = of(kept)
  return names.map((_, i) => places[kept.indexOf(i)] ?? null)
}
