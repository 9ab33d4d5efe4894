/** What disclosure control has to say to an editor. */
import * as say from '../../language/findings/disclosure.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { CellKey, Refusal } from './types.ts'

/** Refusals as errors: `frozen-unsafe` where a frozen year gives a cell away, `disclosure-unsafe`, `disclosure-contradiction`. */
export function refusalFindings(refusals: readonly Refusal[]): Finding[] {
  return refusals.map((refusal): Finding => {
    const cell = nameOf(refusal)
    const place = placeOf(refusal)
    if (refusal.reason === 'contradiction')
      return { level: 'error', rule: 'disclosure-contradiction', ...place, phrase: say.contradiction(cell) }
    if (refusal.years.length > 0) return { level: 'error', rule: 'frozen-unsafe', ...place, phrase: say.frozenUnsafe(cell, refusal.years) }
    const others = new Map(refusal.relations.flatMap(({ cells }) => cells.map((other) => [JSON.stringify(nameOf(other)), nameOf(other)])))
    others.delete(JSON.stringify(cell))
    const kinds = [...new Set(refusal.relations.map(({ kind }) => kind))]
    return { level: 'error', rule: 'disclosure-unsafe', ...place, phrase: say.noSafePattern(cell, kinds, [...others.values()]) }
  })
}

const nameOf = ({ indicator, unit, period }: CellKey) => ({ indicator, unit, period: period.text })

const placeOf = ({ origin }: CellKey): Place => ({
  file: origin.file,
  line: origin.line,
  ...(origin.row === undefined ? {} : { row: origin.row }),
})
