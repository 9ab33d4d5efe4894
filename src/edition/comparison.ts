/** Units side by side: which of their figures are compared, and in which period. */
import { canFollow } from '../model/period-order.ts'
import { momentOf } from './observations/moment.ts'
import type { Comparison, Generation, Indicator, Observation, Period, Unit } from '../model/types.ts'

export type Communes = Readonly<Record<Generation, readonly Unit[]>>

/** Communes of today that the edition's territory became, and the former communes, each in register order. */
export function communesOf(units: readonly Unit[]): Communes {
  const all = units.filter((unit) => unit.level === 'commune')
  return { current: all.filter((unit) => unit.to === null), former: all.filter((unit) => unit.to !== null) }
}

/**
 * The comparisons that an indicator allows, the newest first: at least two units of one generation have been asked.
 * `own` gives the observations of one unit in time order.
 */
export function compareUnits(
  indicator: Indicator,
  communes: Communes,
  own: (unit: Unit, indicator: Indicator) => readonly Observation[],
): Comparison[] {
  return (['current', 'former'] as const).flatMap((generation) => {
    const all = communes[generation].map((unit) => ({ unit, own: own(unit, indicator) }))
    return compareGeneration(indicator, generation, all) ?? []
  })
}

interface Asked {
  readonly unit: Unit
  readonly own: readonly Observation[]
}

function compareGeneration(indicator: Indicator, generation: Generation, all: readonly Asked[]): Comparison | null {
  if (all.filter(({ own }) => own.length > 0).length < 2) return null
  const observations = all.flatMap(({ own }) => own)
  const timeOf = (period: Period) => momentOf(indicator, period)
  const periods = [...new Map(observations.map((o) => [timeOf(o.period), o.period])).values()].sort(inTime)
  const withFigure = new Set(observations.flatMap((o) => (o.state === 'figure' ? [timeOf(o.period)] : [])))
  const hasFigure = (period: Period) => withFigure.has(timeOf(period))
  const period = periods.findLast(hasFigure) ?? periods.at(-1)!
  const earlier = periods.filter((p) => p.end < period.end && canFollow(indicator, p, period)).findLast(hasFigure) ?? null
  const at = (list: readonly Observation[], p: Period | null) => list.findLast((o) => p !== null && timeOf(o.period) === timeOf(p))
  const units = all.map(({ unit, own }) => {
    const [latest, past] = [at(own, period), at(own, earlier)]
    const comparable = past?.state === 'figure' && latest?.state === 'figure' && past.definition === latest.definition
    return { unit, own, latest, past, before: comparable ? past : undefined }
  })
  const before = units.some((one) => one.before) ? earlier : null
  return { generation, indicator, period, before, units, observations }
}

/** By last day; of two that end together the shorter comes last. */
const inTime = (a: Period, b: Period): number => (a.end === b.end ? (a.start < b.start ? -1 : 1) : a.end < b.end ? -1 : 1)
