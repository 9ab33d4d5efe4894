/** Files of figures with cells changed and rows added, and nothing else in them: one figure changed is one line changed. */
import { cellProblems as say } from '../../language/findings/workbook.ts'
import { columnPositions, schemas } from '../../model/schema/tables.ts'
import { quotedCell, replaceSpans, splitRecords, type Span } from '../../model/csv-records.ts'
import { plainText } from '../tidy/plain-text.ts'
import type { RowEdit } from './compare-entries.ts'
import { entryProblem } from './entries.ts'
import type { FigureFile } from './figure-rows.ts'

const at = columnPositions(schemas['so-lieu'])

export interface EditedFiles {
  /** Path → bytes of the files that change. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** For each edit, in their order, where its row stands afterwards. */
  readonly places: readonly { readonly file: string; readonly line: number }[]
  readonly problems: readonly string[]
  /** Files that are not in their stored form. */
  readonly untidy: readonly string[]
}

export function editFiles(all: readonly FigureFile[], edits: readonly RowEdit[]): EditedFiles {
  const problems: string[] = []
  const targets = edits.map((edit) => edit.stored?.in ?? homeOf(all, edit))
  const files = new Map<string, Uint8Array>()
  const untidy: string[] = []
  const places: { file: string; line: number }[] = edits.map(() => ({ file: '', line: 0 }))
  for (const target of new Set(targets)) {
    const plain = target && plainText(target.file.bytes)
    if (!plain || plain.changes.length > 0 || target.table.delimiter !== ';' || !plain.text.endsWith('\n') || /^"?sep=/i.test(plain.text)) {
      untidy.push(target?.file.path ?? 'data/so-lieu/')
      continue
    }
    const own = edits.map((edit, i) => ({ edit, i })).filter(({ i }) => targets[i] === target)
    for (const { edit } of own)
      for (const { field } of edit.cells)
        if (target.table.columns[at[field]] === 0) problems.push(entryProblem(edit.entry, field, say.noColumn(target.file.path, field)))
    const { text, lineOf } = edited(target, plain.text, own)
    for (const { i } of own) places[i] = { file: target.file.path, line: lineOf(i) }
    files.set(target.file.path, new TextEncoder().encode(text))
  }
  return { files, places, problems, untidy }
}

/** Where a new row belongs: the file that has most rows of its indicator, else of its unit, else of any. */
function homeOf(all: readonly FigureFile[], { entry: { cells } }: RowEdit): FigureFile | null {
  const rows = ({ table }: FigureFile, name: 'ma_chi_tieu' | 'ma_don_vi') =>
    table.rows.filter((row) => row.cells[at[name]] === cells[at[name]]).length
  const most = (a: FigureFile, b: FigureFile) =>
    rows(b, 'ma_chi_tieu') - rows(a, 'ma_chi_tieu') ||
    rows(b, 'ma_don_vi') - rows(a, 'ma_don_vi') ||
    b.table.rows.length - a.table.rows.length
  return all.toSorted(most)[0] ?? null
}

interface OwnEdit {
  readonly edit: RowEdit
  readonly i: number
}

function edited(
  { table }: FigureFile,
  text: string,
  own: readonly OwnEdit[],
): { readonly text: string; readonly lineOf: (i: number) => number } {
  const records = splitRecords(text, 0, ';')
  const changes: (Span & { readonly by: string })[] = []
  const added = new Map<number, OwnEdit[]>()
  for (const one of own) {
    const { stored, cells, entry } = one.edit
    if (stored) {
      for (const { field, to } of cells) {
        const span = records[stored.row.row - 1]?.[table.columns[at[field]]! - 1]
        if (span) changes.push({ ...span, by: quotedCell(to) })
      }
    } else {
      const after = lastLike(table, entry.cells)
      added.set(after, [...(added.get(after) ?? []), one])
    }
  }
  // New rows of one indicator stand together.
  for (const [after, rows] of added)
    added.set(after, [...Map.groupBy(rows, ({ edit }) => edit.entry.cells[at.ma_chi_tieu]).values()].flat())
  for (const [after, rows] of added) {
    const { to } = records[after - 1]!.at(-1)!
    changes.push({ from: to, to, by: rows.map(({ edit }) => `\n${newRow(table, edit)}`).join('') })
  }
  const linesBefore = (row: number) =>
    [...added]
      .filter(([after]) => after < row)
      .reduce((sum, [, rows]) => sum + rows.reduce((n, { edit }) => n + linesOf(newRow(table, edit)), 0), 0)
  const grown = (line: number, upTo: number) =>
    own.reduce((sum, { edit: { stored, cells } }) => {
      if (!stored || stored.row.line >= line || stored.row.row > upTo) return sum
      return sum + cells.reduce((n, { from, to }) => n + linesOf(to) - linesOf(from), 0)
    }, 0)
  return { text: replaceSpans(text, changes), lineOf }

  function lineOf(i: number): number {
    const { edit } = own.find((one) => one.i === i)!
    if (edit.stored) return edit.stored.row.line + linesBefore(edit.stored.row.row) + grown(edit.stored.row.line, edit.stored.row.row)
    const after = lastLike(table, edit.entry.cells)
    const rows = added.get(after)!
    const start = lineAfter(records[after - 1]!, text)
    const earlier = rows
      .slice(
        0,
        rows.findIndex((one) => one.i === i),
      )
      .reduce((n, one) => n + linesOf(newRow(table, one.edit)), 0)
    return start + linesBefore(after) + grown(start, after) + earlier
  }
}

const linesOf = (text: string): number => text.split('\n').length
const lineAfter = (record: readonly Span[], text: string): number => linesOf(text.slice(0, record.at(-1)!.to)) + 1

/** The record, counted from 1, behind which a row comes: the last of its indicator and unit, else of its indicator, else of all. */
function lastLike({ rows }: FigureFile['table'], cells: readonly string[]): number {
  const alike = (...names: ('ma_chi_tieu' | 'ma_don_vi')[]) =>
    rows.findLast((row) => names.every((name) => row.cells[at[name]] === cells[at[name]]))
  return (alike('ma_chi_tieu', 'ma_don_vi') ?? alike('ma_chi_tieu') ?? rows.at(-1))?.row ?? 1
}

function newRow({ columns }: FigureFile['table'], { cells }: RowEdit): string {
  const width = Math.max(...columns)
  const row = new Array<string>(width).fill('')
  for (const { field, to } of cells) if (columns[at[field]]! > 0) row[columns[at[field]]! - 1] = quotedCell(to)
  return row.join(';')
}
