/** A level or a range that holds at all times, as charts of several rows or panels draw it. */
import { el, join, px, type Svg } from '../svg/element.ts'
import { tickLine } from './marks.ts'

/** One value, or all from `value` to `valueTo`. */
export interface PlanMark {
  readonly value: number
  readonly valueTo?: number
  readonly words: string
  /** Unit of the series that it is read on: must be the chart's own. */
  readonly unit?: string
}

/** The values that a scale must hold for it. */
export const markValues = (mark: PlanMark | null): number[] =>
  mark === null ? [] : mark.valueTo === undefined ? [mark.value] : [mark.value, mark.valueTo]

/** Across a panel: a dotted line, or a band between two values. */
export function levelAcross(mark: PlanMark, left: number, right: number, yOf: (value: number) => number): Svg {
  if (mark.valueTo !== undefined) return bandAcross(left, yOf(mark.valueTo), right, yOf(mark.value))
  return el('path', { class: 'nm-target', d: `M${px(left)} ${px(yOf(mark.value))}H${px(right)}` })
}

/** Down through a row: a line, or a band between two values. */
export function levelUpright(mark: PlanMark, top: number, bottom: number, xOf: (value: number) => number): Svg {
  const ends = markValues(mark).map(xOf)
  const lines = join(ends.map((x) => tickLine(x, top, bottom)))
  if (mark.valueTo === undefined) return lines
  return join([tint(ends[0]!, top, ends[1]!, bottom), lines])
}

/** A tint from the one corner to the other, with a line over and under it. */
export function bandAcross(x0: number, y0: number, x1: number, y1: number): Svg {
  const lines = `M${px(x0)} ${px(y0)}H${px(x1)}M${px(x0)} ${px(y1)}H${px(x1)}`
  return join([tint(x0, y0, x1, y1), el('path', { class: 'nm-target nm-target-level', d: lines })])
}

const tint = (x0: number, y0: number, x1: number, y1: number): Svg =>
  el('rect', { class: 'nm-target-band', x: x0, y: y0, width: x1 - x0, height: y1 - y0 })
