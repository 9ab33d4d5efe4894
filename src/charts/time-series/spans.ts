/** Figures of a span of time, and figures whose source gives a bound: what is drawn besides their marks. */
import { el, join, px, type Svg } from '../svg/element.ts'
import type { SeriesBreak, SeriesPoint } from './input.ts'

/** Where a point stands: at its day, or in the middle of its span. */
export function middleX(dated: SeriesPoint | SeriesBreak, xOf: (date: string) => number): number {
  const from = 'from' in dated ? dated.from : undefined
  return from === undefined ? xOf(dated.date) : (xOf(from) + xOf(dated.date)) / 2
}

const cap = 5

/** A bar over the length of the span, with an end on both sides. */
export function spanBar(point: SeriesPoint, y: number, xOf: (date: string) => number): Svg {
  if (point.state !== 'figure' || point.from === undefined) return join([])
  const [from, to] = [px(xOf(point.from)), px(xOf(point.date))]
  return el('path', { class: 'nm-span', d: `M${from} ${px(y)}H${to}M${from} ${px(y - cap)}v${2 * cap}M${to} ${px(y - cap)}v${2 * cap}` })
}

/** An open end over a mark that stands for “more than”, under one for “at most” or “nearly”; “about” is said in words alone. */
export function boundMark(point: SeriesPoint, x: number, y: number): Svg {
  if (point.state !== 'figure' || !point.bound || point.bound === 'about') return join([])
  const up = point.bound === 'more-than' || point.bound === 'at-least' ? -1 : 1
  return el('path', { class: 'nm-bound', d: `M${px(x - 4)} ${px(y + up * 7)}l4 ${up * 5}l4 ${-up * 5}` })
}
