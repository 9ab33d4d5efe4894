/** Rows of workbooks held against the registers and each other, before anything is compared with what is stored. */
import { cellProblems as say } from '../../language/findings/workbook.ts'
import { columnPositions, schemas } from '../../model/schema/tables.ts'
import type { Indicator } from '../../model/types.ts'
import { excelCell } from '../../model/finding.ts'
import { readCell } from '../read/cell.ts'
import { nearest } from '../read/suggest.ts'
import { entryProblem, type Entry } from './entries.ts'
import { keyOf } from './figure-rows.ts'

const { fields } = schemas['so-lieu']
const at = columnPositions(schemas['so-lieu'])

export interface Registers {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly units: ReadonlySet<string>
}

export function judgeEntries(entries: readonly Entry[], registers: Registers): string[] {
  const problems: string[] = []
  const first = new Map<string, Entry>()
  for (const entry of entries) {
    const found = entryProblems(entry, registers)
    problems.push(...found)
    if (found.length > 0) continue
    const key = keyOf(entry.cells)
    const other = first.get(key)
    if (other)
      problems.push(
        entryProblem(entry, 'ky', say.twice(other.place.file, other.place.sheet, excelCell(other.place.columns[at.ky]!, other.place.row))),
      )
    else first.set(key, entry)
  }
  return problems
}

function entryProblems(entry: Entry, { indicators, units }: Registers): string[] {
  const { cells, form } = entry
  const problems: string[] = []
  const report = (field: string, sentence: string) => problems.push(entryProblem(entry, field, sentence))
  for (const field of fields) {
    const text = cells[at[field.name]]!
    const required = 'constraints' in field && 'required' in field.constraints
    if (text === '' && required) report(field.name, say.missing(field.title))
    else if (text !== '' && field.type === 'string' && ('constraints' in field || 'kind' in field)) {
      const read = readCell(field, text)
      if (!read.ok) report(field.name, `${read.phrase.vi.message} ${read.phrase.vi.fix}`)
    }
  }
  const [unit, code] = [cells[at.ma_don_vi]!, cells[at.ma_chi_tieu]!]
  if (unit !== '' && !units.has(unit)) report('ma_don_vi', say.unknownUnit(unit, nearest(unit, [...units])))
  const indicator = indicators.get(code)
  if (code !== '' && !indicator) report('ma_chi_tieu', say.unknownIndicator(code, nearest(code, [...indicators.keys()])))
  if (indicator?.formula) report('ma_chi_tieu', say.derived(code))
  if (form?.kind === 'don-vi' && unit !== '' && unit !== form.code) report('ma_don_vi', say.otherUnit(form.code, unit))
  if (form?.kind === 'chi-tieu' && code !== '' && code !== form.code) report('ma_chi_tieu', say.otherIndicator(form.code, code))
  return problems
}
