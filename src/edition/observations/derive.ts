/** Derived series: computed from other series by the indicator's formula, never typed in. */
import { leastCertain } from '../../model/certainty.ts'
import type { FigureObservation, Indicator, Observation } from '../../model/types.ts'

/**
 * Figures that the formulas give, for every (unit, period, definition) where both inputs have a figure and
 * the derived series has no figure of its own. A formula over derived series is computed after them.
 */
export function deriveSeries(indicators: ReadonlyMap<string, Indicator>, observations: readonly Observation[]): FigureObservation[] {
  const figures = new Map<string, Map<string, FigureObservation>>()
  const needed = inFormulas(indicators)
  for (const o of observations) if (o.state === 'figure' && needed.has(o.indicator)) put(figures, o)
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
    for (const left of figures.get(formula.left)?.values() ?? []) {
      const right = matching(figures.get(formula.right), left)
      const result = right && combine(indicator, left, right, indicators)
      if (!result || own?.has(keyOf(result))) continue
      derived.push(result)
      put(figures, result)
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

const keyOf = (o: Observation) => `${o.unit}|${o.period.text}|${o.definition}`

function put(figures: Map<string, Map<string, FigureObservation>>, o: FigureObservation): void {
  const series = figures.get(o.indicator) ?? new Map<string, FigureObservation>()
  series.set(keyOf(o), o)
  figures.set(o.indicator, series)
}

/** The figure of the same unit and period whose definition is the same, or that has none. */
function matching(series: ReadonlyMap<string, FigureObservation> | undefined, o: FigureObservation): FigureObservation | undefined {
  return series?.get(keyOf(o)) ?? series?.get(keyOf({ ...o, definition: '' }))
}

function combine(
  indicator: Indicator,
  left: FigureObservation,
  right: FigureObservation,
  indicators: ReadonlyMap<string, Indicator>,
): FigureObservation | null {
  const { operator } = indicator.formula!
  if (operator === '/' && right.value === 0) return null
  const quotient = operator === '/'
  const isRate = (code: string) => indicators.get(code)?.measure === 'rate'
  const partOf = isRate(indicator.code) || isRate(left.indicator) || isRate(right.indicator)
  const scale = quotient ? (isRate(indicator.code) ? 100 : 1) : partOf ? 1 / 100 : 1
  return {
    state: 'figure',
    indicator: indicator.code,
    unit: left.unit,
    period: left.period,
    definition: left.definition,
    source: left.source,
    note: '',
    origin: left.origin,
    value: (quotient ? left.value / right.value : left.value * right.value) * scale,
    numerator: quotient ? left.value : null,
    denominator: quotient ? right.value : null,
    printedDecimals: null,
    status: leastCertain([left.status, right.status]),
    derivation: { operator, operands: [left, right].map(({ indicator: code, unit, value }) => ({ indicator: code, unit, value })) },
  }
}
