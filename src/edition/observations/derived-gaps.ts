/** Gaps of derived series: where an input is withheld, not published or not exact enough, nothing is computed from it. */
import { notExactNote } from '../../language/findings/periods.ts'
import { noWords } from '../../model/no-words.ts'
import type { FigureObservation, Indicator, MissingObservation, MissingReason, Observation } from '../../model/types.ts'
import { computedBound } from './combine.ts'
import { momentOf } from './moment.ts'
import { pairFigures, place } from './pair-figures.ts'

/** Reasons that pass from an input to what is computed from it, the weightiest first. */
const inherited: readonly MissingReason[] = ['suppressed', 'not-published']

/**
 * One gap for every unit, time and definition for which a derived series has no observation and an input has such a
 * gap, or bounds that leave open which way the result would go. Made of what is published: it tells nothing that the
 * inputs do not tell.
 */
export function derivedGaps(indicators: ReadonlyMap<string, Indicator>, observations: readonly Observation[]): MissingObservation[] {
  const derived = [...indicators.values()].filter(({ formula }) => formula !== null)
  if (derived.length === 0) return []
  const keyOf = ({ indicator, unit, period, definition }: Observation): string =>
    [indicator, unit, momentOf(indicators.get(indicator) ?? { timing: 'moment' }, period), definition].join('|')
  const known = new Set(observations.map(keyOf))
  const gaps = new Map<string, MissingObservation>()
  const add = (gap: MissingObservation) => {
    if (!known.has(keyOf(gap)) && !gaps.has(keyOf(gap))) gaps.set(keyOf(gap), gap)
  }
  const bySeries = Map.groupBy(observations, ({ indicator }) => indicator)
  for (const reason of inherited) {
    for (const { code, formula } of derived) {
      for (const o of [formula!.left, formula!.right].flatMap((input) => bySeries.get(input) ?? [])) {
        if (o.state === 'missing' && o.reason === reason) add({ ...o, indicator: code, note: noWords })
      }
    }
  }
  for (const indicator of derived) for (const gap of inexact(indicator, bySeries, indicators)) add(gap)
  return [...gaps.values()]
}

/** Gaps in place of what two bounds leave open. */
function inexact(
  { code, formula }: Indicator,
  bySeries: ReadonlyMap<string, readonly Observation[]>,
  indicators: ReadonlyMap<string, Indicator>,
): MissingObservation[] {
  const side = (input: string) => {
    const figures = new Map<string, FigureObservation>()
    const timing = indicators.get(input)?.timing ?? 'moment'
    for (const o of bySeries.get(input) ?? []) if (o.state === 'figure') place(figures, o, timing)
    return { figures, timing }
  }
  return [...pairFigures(side(formula!.left), side(formula!.right))].flatMap(([left, right]): MissingObservation[] => {
    if (computedBound(formula!, left, right).known) return []
    const { unit, period, periodWords, source, origin } = left
    const definition = left.definition || right.definition
    const note = notExactNote()
    return [{ state: 'missing', reason: 'not-applicable', indicator: code, unit, period, periodWords, definition, source, note, origin }]
  })
}
