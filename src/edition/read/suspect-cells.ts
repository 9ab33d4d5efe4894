/** Words of a table that look damaged, each pointed out in the first cell where it stands. */
import { damagedName, doubtfulWord } from '../../language/findings/damage.ts'
import { fold } from '../../language/fold.ts'
import type { Field } from '../../model/schema/types.ts'
import type { CellNote } from './clean.ts'
import type { Sign } from './damage.ts'

/** Notes what looks damaged in a cell: a warning, or an error where a unit has a name that no register knows. */
export type SuspectCells = (field: Field, cell: string, notes: CellNote[]) => void

/** `known`: folded names of units. Null where nothing is suspect. */
export function suspectsIn(doubtful: readonly Sign[], known: ReadonlySet<string>): SuspectCells | null {
  if (doubtful.length === 0) return null
  const ruleOf = new Map(doubtful.map(({ word, rule }) => [word, rule]))
  const pattern = new RegExp([...ruleOf.keys()].map((word) => RegExp.escape(word)).join('|'), 'u')
  const told = new Set<string>()
  return (field, cell, notes) => {
    const [word] = pattern.exec(cell) ?? []
    if (word === undefined) return
    const unit = field.name === 'don_vi' && !known.has(fold(cell.trim()))
    const cause = `${unit} ${word}`
    if (told.has(cause)) return
    told.add(cause)
    notes.push({ level: unit ? 'error' : 'warning', rule: ruleOf.get(word)!, phrase: unit ? damagedName(word) : doubtfulWord(word) })
  }
}
