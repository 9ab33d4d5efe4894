/** What is told at a track: the latest value under the end of its bar, or the words of an empty one, and the scale's ends. */
import { chartWords } from '../../language/chart-words.ts'
import type { Locale } from '../../language/locale.ts'
import { decimalsApart, formatNumber, formatWithUnit } from '../../language/numbers.ts'
import { clampStart } from '../layout/boxes.ts'
import { spoken } from '../marks.ts'
import { el, join, px, type Svg } from '../svg/element.ts'
import { small, strong } from '../svg/frame.ts'
import { line, lineHeight, lines } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import { wrapText } from '../text/wrap.ts'
import type { LatestFigure, TargetVsLatestInput } from './input.ts'

/** A horizontal track from 0 to `end`. */
export interface Track {
  readonly width: number
  readonly edge: number
  readonly top: number
  readonly thickness: number
  /** Where the rows under it begin. */
  readonly below: number
  readonly end: number
  readonly xOf: (value: number) => number
}

export interface Told {
  readonly body: Svg
  readonly bottom: number
  readonly spoken: string
}

/** The ends of the scale stand in the value's row, or in a row under it where they would touch the value. */
export function tellLatest(input: TargetVsLatestInput, latest: LatestFigure, track: Track, locale: Locale): Told {
  const { width, edge, below, xOf } = track
  const value = formatWithUnit(latest.value, input.unit, locale, decimalsApart(latest.value, input.target.value, input.decimals))
  const wrapped = wrapText(`${value} (${latest.label})`, width, strong, true)
  const room = Math.max(...wrapped.map((words) => textWidth(words, strong, true)))
  const start = clampStart(xOf(latest.value) - room / 2, room, 0, width)
  const pointer = el('path', { class: 'nm-axis', d: `M${px(xOf(latest.value))} ${below - 4}v6` })
  const clear = (from: number, to: number) => to + 6 <= start || start + room + 6 <= from
  const ends = endTexts(input.unit, track.end, locale)
  const beside = clear(0, edge + textWidth(ends.low, small)) && clear(width - edge - textWidth(ends.high, small), width)
  const valueBottom = below + wrapped.length * lineHeight + 4
  const told = lines(wrapped, start + room / 2, below + lineHeight / 2 + 3, { kind: 'nm-label', anchor: 'middle', size: strong })
  return {
    body: join([pointer, told, scaleEnds(ends, beside ? below : valueBottom, track)]),
    bottom: beside ? valueBottom : valueBottom + lineHeight,
    spoken: `${latest.label}: ${spoken(value, latest.status, locale)}`,
  }
}

/** Words in the widest part of the track that no tick crosses; under it when they are too long. */
export function tellNothing(input: TargetVsLatestInput, ticks: readonly number[], track: Track, locale: Locale): Told {
  const { width, edge, top, thickness, below } = track
  const words = input.missing ?? chartWords(locale).noFigure
  const stops = [edge, ...ticks, width - edge]
  const spans = stops.slice(1).map((to, i) => ({ from: stops[i]!, to }))
  const widest = spans.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a))
  const inside = textWidth(words, strong) + 16 <= widest.to - widest.from
  const ends = scaleEnds(endTexts(input.unit, track.end, locale), below, track)
  const style = { kind: 'nm-label nm-empty', anchor: 'middle', size: strong } as const
  const endsBottom = below + lineHeight + 3
  if (inside)
    return { body: join([line(words, (widest.from + widest.to) / 2, top + thickness / 2, style), ends]), bottom: endsBottom, spoken: words }
  const wrapped = wrapText(words, width, strong)
  const under = lines(wrapped, width / 2, endsBottom + lineHeight / 2, style)
  return { body: join([ends, under]), bottom: endsBottom + wrapped.length * lineHeight, spoken: words }
}

function endTexts(unit: string, end: number, locale: Locale): { low: string; high: string } {
  return unit === '%' ? { low: '0%', high: `${formatNumber(end, locale)}%` } : { low: '0', high: formatNumber(end, locale) }
}

function scaleEnds({ low, high }: { low: string; high: string }, y: number, { edge, width }: Track): Svg {
  return join([line(low, edge, y + lineHeight / 2 + 3), line(high, width - edge, y + lineHeight / 2 + 3, { anchor: 'end' })])
}
