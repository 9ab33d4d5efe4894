/** What disclosure control and the search for personal data have to say to an editor. */
import * as say from '../../language/findings/disclosure.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { DisclosureSettings } from '../../model/types.ts'
import { findPersonalData, maskMatch } from './personal-data.ts'
import type { CellKey, DisclosureResult } from './types.ts'

/**
 * Refusals as errors (`disclosure-unsafe`, `disclosure-contradiction`); cells hidden for their own sake as warnings
 * (`small-cell`), for the file they stand in is public. Cells hidden to protect others are said on the pages only.
 */
export function disclosureFindings({ hidden, refusals }: DisclosureResult, settings: DisclosureSettings): Finding[] {
  const refused = refusals.map((refusal): Finding => {
    const cell = nameOf(refusal)
    const others = new Map(refusal.relations.flatMap(({ cells }) => cells.map((other) => [JSON.stringify(nameOf(other)), nameOf(other)])))
    others.delete(JSON.stringify(cell))
    const kinds = [...new Set(refusal.relations.map(({ kind }) => kind))]
    return refusal.reason === 'contradiction'
      ? { level: 'error', rule: 'disclosure-contradiction', ...placeOf(refusal), phrase: say.contradiction(cell) }
      : { level: 'error', rule: 'disclosure-unsafe', ...placeOf(refusal), phrase: say.noSafePattern(cell, kinds, [...others.values()]) }
  })
  const small = hidden
    .filter(({ cause }) => cause !== 'complementary')
    .map((cell): Finding => ({ level: 'warning', rule: 'small-cell', ...placeOf(cell), phrase: say.hiddenCell(cell.cause, settings) }))
  return [...refused, ...small]
}

/** Personal data in one text: errors (`personal-data`); names, which may be an official's, warnings (`person-name`). */
export function personalDataFindings(text: string, place: Place): Finding[] {
  return findPersonalData(text).map((match): Finding => {
    const isName = match.kind === 'person-name'
    return {
      level: isName ? 'warning' : 'error',
      rule: isName ? 'person-name' : 'personal-data',
      ...place,
      phrase: say.personalData(match.kind, maskMatch(match)),
    }
  })
}

const nameOf = ({ indicator, unit, period }: CellKey) => ({ indicator, unit, period: period.text })

const placeOf = ({ origin }: CellKey): Place => ({
  file: origin.file,
  line: origin.line,
  ...(origin.row === undefined ? {} : { row: origin.row }),
})
