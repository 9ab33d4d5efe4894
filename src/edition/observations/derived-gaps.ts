/** Gaps of derived series: where an input is withheld or not published, so is what would be computed from it. */
import { noWords } from '../../model/no-words.ts'
import type { Indicator, MissingObservation, MissingReason, Observation } from '../../model/types.ts'

/** Reasons that pass from an input to what is computed from it, the weightiest first. */
const inherited: readonly MissingReason[] = ['suppressed', 'not-published']

/**
 * One gap for every unit, period and definition for which a derived series has no observation and an input has such a
 * gap. Made of what is published: it tells nothing that the gap of the input does not tell.
 */
export function derivedGaps(indicators: ReadonlyMap<string, Indicator>, observations: readonly Observation[]): MissingObservation[] {
  const derived = [...indicators.values()].filter(({ formula }) => formula !== null)
  if (derived.length === 0) return []
  const known = new Set(observations.map(keyOf))
  const gaps = new Map<string, MissingObservation>()
  const bySeries = Map.groupBy(observations, ({ indicator }) => indicator)
  for (const reason of inherited) {
    for (const { code, formula } of derived) {
      for (const o of [formula!.left, formula!.right].flatMap((input) => bySeries.get(input) ?? [])) {
        if (o.state !== 'missing' || o.reason !== reason) continue
        const gap = { ...o, indicator: code, note: noWords }
        if (!known.has(keyOf(gap)) && !gaps.has(keyOf(gap))) gaps.set(keyOf(gap), gap)
      }
    }
  }
  return [...gaps.values()]
}

const keyOf = ({ indicator, unit, period, definition }: Observation): string => [indicator, unit, period.text, definition].join('|')
