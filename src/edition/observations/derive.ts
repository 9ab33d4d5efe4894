/** Derived series: computed from other series by the indicator's formula, never typed in. */
import { leastCertain } from '../../model/certainty.ts'
import { noWords } from '../../model/no-words.ts'
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
    for (const [left, right] of pairs(figures.get(formula.left), figures.get(formula.right))) {
      const result = combine(indicator, left, right, indicators)
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

type Series = ReadonlyMap<string, FigureObservation>

/** Figures of one unit and period whose definition is the same, or of which one has none; the same from either side. */
function* pairs(left: Series = new Map(), right: Series = new Map()): Generator<readonly [FigureObservation, FigureObservation]> {
  const matching = (series: Series, o: FigureObservation) => series.get(keyOf(o)) ?? series.get(keyOf({ ...o, definition: '' }))
  for (const o of left.values()) {
    const other = matching(right, o)
    if (other) yield [o, other]
  }
  for (const o of right.values()) {
    if (o.definition === '' || left.has(keyOf(o))) continue
    const other = matching(left, o)
    if (other) yield [other, o]
  }
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
  // A rate is printed in percent: as an operand it stands for a hundredth of its value, as a result for a hundred times it.
  const percents = (code: string) => (indicators.get(code)?.measure === 'rate' ? 1 : 0)
  const power = percents(indicator.code) - percents(left.indicator) + (quotient ? 1 : -1) * percents(right.indicator)
  const scale = power < 0 ? 1 / 100 ** -power : 100 ** power
  return {
    state: 'figure',
    indicator: indicator.code,
    unit: left.unit,
    period: left.period,
    definition: left.definition || right.definition,
    source: left.source,
    note: noWords,
    periodWords: left.periodWords ?? right.periodWords,
    origin: left.origin,
    value: operator === '+' ? left.value + right.value : (quotient ? left.value / right.value : left.value * right.value) * scale,
    numerator: quotient ? left.value : null,
    denominator: quotient ? right.value : null,
    printedDecimals: null,
    bound: null,
    status: leastCertain([left.status, right.status]),
    derivation: { operator, operands: [left, right].map(({ indicator: code, unit, value }) => ({ indicator: code, unit, value })) },
  }
}
