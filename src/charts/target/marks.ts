/**
 * A target on a scale, as intervals are drawn in school: a line over the values that reach it, with a full end where
 * the mark itself counts (“từ 75%”) and an open end where it does not (“trên 30%”), and a tick down through the track.
 */
import type { Operator } from '../../model/types.ts'
import { commonDomain } from '../layout/domain.ts'
import { el, join, px, type Svg } from '../svg/element.ts'

export interface TargetOnScale {
  readonly comparison: Operator
  readonly value: number
  readonly valueTo: number | null
}

export interface TargetMarks {
  readonly body: Svg
  /** Where ticks cross the track, from left to right. */
  readonly ticks: readonly number[]
  /** Over what the target's words stand. */
  readonly middle: number
}

/** The ends of a scale: 0 and 100 for rates within them, else round numbers around every value and 0. */
export function targetDomain(unit: string, values: readonly number[]): readonly [number, number] {
  if (unit === '%' && values.every((value) => value >= 0 && value <= 100)) return [0, 100]
  return commonDomain(values, unit)
}

/** Values from `from` to `to` reach the target. */
function interval({ comparison, value, valueTo }: TargetOnScale, [start, end]: readonly [number, number]): { from: number; to: number } {
  if (comparison === '>=' || comparison === '>') return { from: value, to: end }
  if (comparison === '<=' || comparison === '<') return { from: start, to: value }
  return { from: value, to: comparison === 'range' ? (valueTo ?? end) : value }
}

export function targetMarks(
  target: TargetOnScale,
  domain: readonly [number, number],
  xOf: (value: number) => number,
  bandY: number,
  bottom: number,
): TargetMarks {
  const { from, to } = interval(target, domain)
  const open = target.comparison === '>' || target.comparison === '<'
  const marked = target.comparison === 'range' ? [target.value, target.valueTo ?? domain[1]] : [target.value]
  const ticks = [...new Set(marked)].map(xOf)
  const body = join([
    to > from ? el('path', { class: 'nm-band', d: `M${px(xOf(from))} ${bandY}H${px(xOf(to))}` }) : join([]),
    ...ticks.flatMap((x) => [
      tickLine(x, bandY, bottom, open),
      el('circle', { class: open ? 'nm-tick nm-tick-open' : 'nm-tick', cx: x, cy: bandY, r: 4.5 }),
    ]),
  ])
  return { body, ticks, middle: ticks.length === 2 ? (ticks[0]! + ticks[1]!) / 2 : ticks[0]! }
}

/** A line of ink with paper on both sides, so that it is read on a full bar and on an empty track alike. */
export function tickLine(x: number, top: number, bottom: number, open = false): Svg {
  const d = `M${px(x)} ${px(top)}V${px(bottom)}`
  return join([el('path', { class: 'nm-tick-gap', d }), el('path', { class: open ? 'nm-tick-line nm-tick-line-open' : 'nm-tick-line', d })])
}
