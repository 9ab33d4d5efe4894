/** Derived series: computed from other series by the indicator's formula, never typed in. */
import type { FigureObservation, Indicator, Observation } from '../../model/types.ts'
import { combine } from './combine.ts'
import { pairFigures, place, stands } from './pair-figures.ts'

/**
 * Figures that the formulas give, for every (unit, time, definition) where both inputs have a figure and
 * the derived series has no figure of its own. A formula over derived series is computed after them.
 */
export function deriveSeries(indicators: ReadonlyMap<string, Indicator>, observations: readonly Observation[]): FigureObservation[] {
  const figures = new Map<string, Map<string, FigureObservation>>()
  const needed = inFormulas(indicators)
  for (const o of observations) if (o.state === 'figure' && needed.has(o.indicator)) put(figures, o, indicators)
  const derived: FigureObservation[] = []
  const done = new Set<string>()

  const derive = (indicator: Indicator): void => {
    if (done.has(indicator.code)) return
    done.add(indicator.code)
    const { formula } = indicator
    if (!formula) return
    for (const code of [formula.left, formula.right]) {
      const input = indicators.get(code)
      if (input) derive(input)
    }
    const own = figures.get(indicator.code)
    const side = (code: string) => ({
      figures: figures.get(code) ?? new Map<string, FigureObservation>(),
      timing: timingOf(code, indicators),
    })
    for (const [left, right] of pairFigures(side(formula.left), side(formula.right))) {
      const result = combine(indicator, left, right, indicators)
      if (!result || stands(own, result, indicator.timing)) continue
      derived.push(result)
      put(figures, result, indicators)
    }
  }
  for (const indicator of indicators.values()) derive(indicator)
  return derived
}

/** Series that take part in a formula, as input or as result. */
function inFormulas(indicators: ReadonlyMap<string, Indicator>): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const { code, formula } of indicators.values()) if (formula) codes.add(code).add(formula.left).add(formula.right)
  return codes
}

const timingOf = (code: string, indicators: ReadonlyMap<string, Indicator>): Indicator['timing'] => indicators.get(code)?.timing ?? 'moment'

function put(figures: Map<string, Map<string, FigureObservation>>, o: FigureObservation, indicators: ReadonlyMap<string, Indicator>): void {
  const series = figures.get(o.indicator) ?? new Map<string, FigureObservation>()
  place(series, o, timingOf(o.indicator, indicators))
  figures.set(o.indicator, series)
}
