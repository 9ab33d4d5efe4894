/** What the rows of workbooks change in the stored figures: cell by cell, and only what somebody typed. */
import { cellProblems as say } from '../../language/findings/workbook.ts'
import { columnPositions, schemas } from '../../model/schema/tables.ts'
import { figureFields, type FigureField } from '../../model/workbook-form.ts'
import { saysTheSame } from '../tidy/stored-cell.ts'
import { entryProblem, type Entry } from './entries.ts'
import { keyOf, type StoredRow } from './figure-rows.ts'

export interface CellEdit {
  readonly field: FigureField
  readonly from: string
  readonly to: string
}

/** `stored`: the row that is changed; null for one to be added. */
export interface RowEdit {
  readonly entry: Entry
  readonly stored: StoredRow | null
  readonly cells: readonly CellEdit[]
}

const at = columnPositions(schemas['so-lieu'])
const valued: readonly FigureField[] = ['tu_so', 'mau_so', 'gia_tri', 'trang_thai']

const same = (field: FigureField, a: string, b: string): boolean => {
  const own = schemas['so-lieu'].fields[at[field]]!
  return a === b || ((own.type === 'number' || field === 'ky') && a !== '' && b !== '' && saysTheSame(own, a, b))
}

/** `isSecret`: the row's stored cells may not be printed. */
export function compareEntries(
  entries: readonly Entry[],
  stored: readonly StoredRow[],
  isSecret: (row: StoredRow) => boolean,
): { readonly edits: RowEdit[]; readonly problems: string[] } {
  const byKey = new Map(stored.map((row) => [keyOf(row.row.cells), row]))
  const problems: string[] = []
  const edits = entries.flatMap((entry): RowEdit[] => {
    const key = keyOf(entry.cells)
    const now = byKey.get(key) ?? null
    const base = entry.form?.base.find((cells) => keyOf(cells) === key) ?? null
    const cells: CellEdit[] = []
    for (const field of figureFields) {
      const [to, from] = [entry.cells[at[field]]!, now?.row.cells[at[field]] ?? '']
      const then = base?.[at[field]] ?? (entry.form && now ? '' : null)
      if (same(field, to, from) || isLeftAlone(field, to, then, entry)) continue
      if (then !== null && !same(field, then, from))
        problems.push(entryProblem(entry, field, now && isSecret(now) ? say.changedSecretly : say.changedMeanwhile(then, from, to)))
      else cells.push({ field, from, to })
    }
    if (now === null && base === null && cells.every(({ field }) => !valued.includes(field))) {
      problems.push(entryProblem(entry, 'gia_tri', say.noNumber))
      return []
    }
    return cells.length === 0 ? [] : [{ entry, stored: now, cells }]
  })
  return { edits, problems }
}

/**
 * True for a cell that nobody typed: as it stood when the form was made; blank in a table that is no form, where blank says
 * nothing; the name of a unit in a form, which only tells people what the row is.
 */
function isLeftAlone(field: FigureField, to: string, then: string | null, { form, place: { columns } }: Entry): boolean {
  if (columns[at[field]] === 0 || (form && field === 'don_vi')) return true
  if (!form) return to === ''
  return then === null ? to === '' : same(field, to, then)
}
