/** Which figures of two series a formula takes together: of one unit, one time and one definition. */
import type { FigureObservation, Indicator, Observation, Period } from '../../model/types.ts'

/** Figures of one series by place; each stands under its time and under the text of its period. */
export type FiguresByPlace = ReadonlyMap<string, FigureObservation>

/**
 * Name of the time of a figure, the same for what there was at the end of a year however it is spelt (`2023`, `12/2023`,
 * `cuoi 2023`) and for what was done in that year.
 */
function timeOf(timing: Indicator['timing'], { kind, text, end }: Period): string {
  if (timing === 'period') return text
  return end.endsWith('-12-31') && kind !== 'span' ? end.slice(0, 4) : end
}

const at = ({ unit, definition }: Observation, time: string): string => `${unit}|${time}|${definition}`
const timed = (o: Observation, timing: Indicator['timing']): string => at(o, timeOf(timing, o.period))
const spelt = (o: Observation): string => at(o, o.period.text)

export function place(figures: Map<string, FigureObservation>, o: FigureObservation, timing: Indicator['timing']): void {
  figures.set(spelt(o), o)
  figures.set(timed(o, timing), o)
}

export const stands = (figures: FiguresByPlace | undefined, o: Observation, timing: Indicator['timing']): boolean =>
  figures?.has(timed(o, timing)) === true || figures?.has(spelt(o)) === true

interface Side {
  readonly figures: FiguresByPlace
  readonly timing: Indicator['timing']
}

/** Figures whose definition is the same, or of which one has none; the same from either side. */
export function* pairFigures(left: Side, right: Side): Generator<readonly [FigureObservation, FigureObservation]> {
  const matching = ({ figures }: Side, o: FigureObservation, timing: Indicator['timing']) => {
    const found = (like: Observation) => figures.get(timed(like, timing)) ?? figures.get(spelt(like))
    return found(o) ?? found({ ...o, definition: '' })
  }
  for (const o of new Set(left.figures.values())) {
    const other = matching(right, o, left.timing)
    if (other) yield [o, other]
  }
  for (const o of new Set(right.figures.values())) {
    if (o.definition === '' || stands(left.figures, o, right.timing)) continue
    const other = matching(left, o, right.timing)
    if (other) yield [other, o]
  }
}
