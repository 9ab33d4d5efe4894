/** Scales of a time series: days from left to right, values from 0 up, or down. */
import { max, min, scaleLinear, type ScaleLinear } from 'd3'
import type { IsoDate } from '../../model/types.ts'
import { commonDomain } from '../layout/domain.ts'
import type { TimeSeriesInput } from './input.ts'
import { isFigure } from './segments.ts'

const dayLength = 86_400_000

/** Whole days since 1970-01-01, in the calendar, not in a time zone. */
export function dayNumber(date: IsoDate): number {
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time)) throw new RangeError(`“${date}” is not a date YYYY-MM-DD.`)
  return time / dayLength
}

/** Position of a date between two edges; when all dates are one day it stands in the middle. */
export function timeScale(dates: readonly IsoDate[], from: number, to: number): (date: IsoDate) => number {
  const days = dates.map(dayNumber)
  const first = min(days) ?? 0
  const last = max(days) ?? 0
  if (first === last) return () => (from + to) / 2
  const scale = scaleLinear([first, last], [from, to])
  return (date) => scale(dayNumber(date))
}

export interface ValueScale {
  readonly y: ScaleLinear<number, number>
  readonly ticks: readonly number[]
}

/** From 0, or lower where values or targets are, to a round number over the greatest; whole numbers only where the series has no decimals. */
export function valueScale(input: TimeSeriesInput, bottom: number, top: number, wanted: number): ValueScale {
  const targets = input.targets.flatMap((target) => {
    if (target.kind === 'path') return target.steps.map((step) => step.value)
    return target.kind === 'range' ? [target.value, target.valueTo] : [target.value]
  })
  const whole = input.unit !== '%' && input.decimals === 0
  const y = scaleLinear(commonDomain([...input.points.filter(isFigure).map((point) => point.value), ...targets], input.unit), [bottom, top])
  return { y, ticks: y.ticks(wanted).filter((tick) => !whole || Number.isInteger(tick)) }
}
