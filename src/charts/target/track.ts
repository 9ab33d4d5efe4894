/** What is told at a track: the latest value under the end of its bar, or the words of an empty one, and the scale's ends. */
import { formatBounded } from '../../language/bounds.ts'
import { chartWords } from '../../language/chart-words.ts'
import type { Locale } from '../../model/locale.ts'
import { decimalsApart, decimalsFor, formatNumber, formatWithUnit } from '../../language/numbers.ts'
import { clampStart } from '../layout/boxes.ts'
import { spoken } from '../marks.ts'
import { el, join, px, type Svg } from '../svg/element.ts'
import { small, strong } from '../svg/frame.ts'
import { line, lineHeight, lines } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import { wrapText } from '../text/wrap.ts'
import type { LatestFigure, TargetVsLatestInput } from './input.ts'

/** A horizontal track over `domain`. */
export interface Track {
  readonly width: number
  readonly edge: number
  readonly top: number
  readonly thickness: number
  /** Where the rows under it begin. */
  readonly below: number
  readonly domain: readonly [number, number]
  readonly xOf: (value: number) => number
}

export interface Told {
  readonly body: Svg
  readonly bottom: number
  readonly spoken: string
}

/** The ends of the scale stand in the value's row, or in a row under it where they would touch the value. */
export function tellLatest(input: TargetVsLatestInput, latest: LatestFigure, track: Track, locale: Locale): Told {
  const { width, below, xOf } = track
  const decimals = decimalsApart(latest.value, input.target.value, decimalsFor([latest.value], input.decimals))
  const value = formatBounded(formatWithUnit(latest.value, input.unit, locale, decimals), latest.bound, locale)
  const wrapped = wrapText(`${value} (${latest.label})`, width, strong, true)
  const room = Math.max(...wrapped.map((words) => textWidth(words, strong, true)))
  const start = clampStart(xOf(latest.value) - room / 2, room, 0, width)
  const pointer = el('path', { class: 'nm-axis', d: `M${px(xOf(latest.value))} ${below - 4}v6` })
  const clear = (from: number, to: number) => to + 6 <= start || start + room + 6 <= from
  const ends = scaleTexts(input.unit, track, locale)
  const beside = ends.every(({ x, width }) => clear(x, x + width))
  const valueBottom = below + wrapped.length * lineHeight + 4
  const told = lines(wrapped, start + room / 2, below + lineHeight / 2 + 3, { kind: 'nm-label', anchor: 'middle', size: strong })
  return {
    body: join([pointer, told, drawScale(ends, beside ? below : valueBottom)]),
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
  const ends = drawScale(scaleTexts(input.unit, track, locale), below)
  const style = { kind: 'nm-label nm-empty', anchor: 'middle', size: strong } as const
  const endsBottom = below + lineHeight + 3
  if (inside)
    return { body: join([line(words, (widest.from + widest.to) / 2, top + thickness / 2, style), ends]), bottom: endsBottom, spoken: words }
  const wrapped = wrapText(words, width, strong)
  const under = lines(wrapped, width / 2, endsBottom + lineHeight / 2, style)
  return { body: join([ends, under]), bottom: endsBottom + wrapped.length * lineHeight, spoken: words }
}

interface ScaleText {
  readonly words: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** Where it is anchored, and its left edge. */
  readonly at: number
  readonly x: number
  readonly width: number
}

/** The ends of the scale, and zero where it stands between them with room around it. */
function scaleTexts(unit: string, { domain: [low, high], xOf }: Track, locale: Locale): ScaleText[] {
  const written = (value: number, anchor: ScaleText['anchor']): ScaleText => {
    const words = `${formatNumber(value, locale)}${unit === '%' ? '%' : ''}`
    const room = textWidth(words, small)
    return { words, anchor, at: xOf(value), x: xOf(value) - room * { start: 0, middle: 0.5, end: 1 }[anchor], width: room }
  }
  const [first, last] = [written(low, 'start'), written(high, 'end')]
  const zero = written(0, 'middle')
  const between = low < 0 && first.x + first.width + 6 <= zero.x && zero.x + zero.width + 6 <= last.x
  return between ? [first, zero, last] : [first, last]
}

const drawScale = (texts: readonly ScaleText[], y: number): Svg =>
  join(texts.map(({ words, anchor, at }) => line(words, at, y + lineHeight / 2 + 3, { anchor })))
