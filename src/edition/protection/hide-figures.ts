/**
 * What disclosure control hides of an edition, found to the end: hidden figures are taken out, series are derived anew from
 * what is left, and the search goes on until nothing more need be hidden. So what is found is what must be marked in the
 * files, and marking it asks for no further mark.
 */
import { gapOf, protect } from '../disclosure/protect.ts'
import type { CellKey, DisclosureInput, DisclosureResult, Refusal } from '../disclosure/types.ts'
import { deriveSeries } from '../observations/derive.ts'
import type { HidingCause } from '../../model/disclosure.ts'
import type { Observation } from '../../model/types.ts'
import { smallnessOf } from './small-figures.ts'

export interface HiddenFigures {
  /** Every observation as it may be published, derived ones last. */
  readonly observations: readonly Observation[]
  /** Figures of the files that are hidden here, and why; those already marked in a file are not among them. */
  readonly hidden: ReadonlyMap<Observation, HidingCause>
  readonly refusals: readonly Refusal[]
}

/** `given` are the observations of the files; `derived` what the formulas make of them. */
export function hideFigures(
  given: readonly Observation[],
  derived: readonly Observation[],
  input: Omit<DisclosureInput, 'observations'>,
): HiddenFigures {
  const indicators = new Map(input.indicators.map((indicator) => [indicator.code, indicator]))
  const hidden = new Map<Observation, HidingCause>()
  for (const o of given) {
    const indicator = indicators.get(o.indicator)
    const smallness = indicator?.confidential ? smallnessOf(o, indicator, input.settings) : null
    if (smallness !== null) hidden.set(o, smallness)
  }
  const originals = new Map(given.map((o) => [placeKey(o), o]))
  let made = derived
  for (let known = -1; ;) {
    const left = given.map((o) => (hidden.has(o) ? gapOf(o) : o))
    if (hidden.size > 0) made = deriveSeries(indicators, left)
    const result: DisclosureResult = protect({ ...input, observations: made.length === 0 ? left : [...left, ...made] })
    for (const cell of result.hidden) if (!cell.derived) hidden.set(originals.get(placeKey(cell))!, cell.cause)
    if (hidden.size === known || result.hidden.every((cell) => cell.derived)) {
      return { observations: result.observations, hidden, refusals: result.refusals }
    }
    known = hidden.size
  }
}

const placeKey = ({ origin, indicator, unit, period, definition }: CellKey): string =>
  [origin.file, origin.line, indicator, unit, period.text, definition].join('|')
