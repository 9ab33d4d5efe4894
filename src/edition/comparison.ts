/** Units side by side: which of their figures are compared, and in which period. */
import type { FigureObservation, Indicator, Observation, Period, Unit } from '../model/types.ts'
import { validWithin } from './units.ts'
import { index } from '../site/edition.ts'
import { communes } from '../views/units/units.ts'

/** Units that existed together: the communes of today, or the former ones. */
export type Generation = 'current' | 'former'

export interface ComparedUnit {
  readonly unit: Unit
  readonly latest: Observation | undefined
  /** What was said of the period before. */
  readonly past: Observation | undefined
  /** The same where it may be compared: two figures under one definition. */
  readonly before: FigureObservation | undefined
}

export interface Comparison {
  readonly generation: Generation
  readonly indicator: Indicator
  readonly period: Period
  readonly before: Period | null
  readonly units: readonly ComparedUnit[]
  readonly observations: readonly Observation[]
  /** The observations of one of the units. */
  readonly own: (unit: Unit) => readonly Observation[]
}

/** The comparisons that an indicator allows, the newest first: at least two units of one generation have been asked. */
export function comparisons(indicator: Indicator): readonly Comparison[] {
  return (['current', 'former'] as const).flatMap((generation) => compare(indicator, generation) ?? [])
}

function compare(indicator: Indicator, generation: Generation): Comparison | null {
  const units = communes()[generation]
  const series = index().series.get(indicator.code) ?? []
  const own = (unit: Unit) => series.filter((o) => o.unit === unit.code && validWithin(unit, o.period))
  const all = units.map((unit) => ({ unit, own: own(unit) }))
  if (all.filter(({ own: list }) => list.length > 0).length < 2) return null
  const periods = [...new Map(all.flatMap(({ own: list }) => list.map((o) => [o.period.text, o.period] as const))).values()]
  periods.sort((a, b) => (a.end < b.end ? -1 : 1))
  const hasFigure = (period: Period) => all.some(({ own: list }) => list.some((o) => o.state === 'figure' && o.period.text === period.text))
  const period = periods.findLast(hasFigure) ?? periods.at(-1)!
  const at = (list: readonly Observation[], p: Period | null) => list.findLast((o) => o.period.text === p?.text)
  const earlier = periods.filter((p) => p.end < period.end).findLast(hasFigure) ?? null
  const compared = all.map(({ unit, own: list }) => {
    const latest = at(list, period)
    const past = at(list, earlier)
    const comparable = past?.state === 'figure' && latest?.state === 'figure' && past.definition === latest.definition
    return { unit, latest, past, before: comparable ? past : undefined }
  })
  const before = compared.some((one) => one.before) ? earlier : null
  return { generation, indicator, period, before, units: compared, observations: all.flatMap(({ own: list }) => list), own }
}
