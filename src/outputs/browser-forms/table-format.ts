/**
 * A CSV file as the forms show it and write it back: a row that nobody changed stays letter for letter, of a changed row only
 * the changed cells are written anew, and rows that the forms may not show stay where they are.
 */
import { cellText, quotedCell, replaceSpans, splitRecords, type Span } from '../../model/csv-records.ts'

export interface TableColumn {
  readonly name: string
  /** The cell holds several values, apart by `|`, and the form chooses them one by one. */
  readonly several?: true
}

export interface TableLayout {
  readonly columns: readonly TableColumn[]
  /** Rows that are not shown: those that have one of these values in a column. */
  readonly hidden?: { readonly column: string; readonly values: readonly string[] }
}

type FormValue = string | readonly string[] | null | undefined
export type FormRow = Readonly<Record<string, FormValue>>

/** What the forms hold of a file: its rows, and the file as it was read. */
export interface TableContent {
  readonly dong?: readonly FormRow[]
  readonly goc?: string
}

export interface FileFormat<Content> {
  readonly fromFile: (text: string) => Content
  readonly toFile: (content: Content) => string
}

interface OldRow {
  readonly raw: string
  readonly spans: readonly Span[]
  readonly cells: readonly string[]
  readonly shown: boolean
}

interface OldTable {
  /** What stands before the header: nothing, or Excel's line `sep=;`. */
  readonly head: string
  readonly header: readonly string[]
  readonly rows: readonly OldRow[]
}

/** The name of a table's format. */
export const formatNameOf = (table: string): string => `csv-${table}`

/** Throws a `FormatError` for a file whose header is not that of the table. */
export function tableFormat({ columns, hidden }: TableLayout): FileFormat<TableContent> {
  const read = (text: string): OldTable => {
    const head = /^"?sep=."?\n/i.exec(text)?.[0] ?? ''
    const [first = [], ...records] = splitRecords(text, head.length, ';')
    const header = first.map((span) => cellText(text, span))
    if (text.trim() !== '' && !header.includes(columns[0]!.name)) throw new FormatError(header)
    const hiddenAt = hidden ? header.indexOf(hidden.column) : -1
    const rows = records.map((spans): OldRow => {
      const from = spans[0]!.from
      const cells = spans.map((span) => cellText(text, span))
      const shown = cells.some((cell) => cell !== '') && !(hiddenAt >= 0 && hidden!.values.includes(cells[hiddenAt] ?? ''))
      return {
        raw: text.slice(from, spans.at(-1)!.to),
        spans: spans.map((span) => ({ from: span.from - from, to: span.to - from })),
        cells,
        shown,
      }
    })
    return { head, header, rows }
  }
  const typed = ({ name }: TableColumn, row: FormRow): string => textOf(row[name])
  return {
    fromFile: (text) => {
      const { header, rows } = read(text)
      const dong = rows
        .filter(({ shown }) => shown)
        .map(({ cells }) =>
          Object.fromEntries(
            columns.map(({ name, several }) => {
              const cell = cells[header.indexOf(name)] ?? ''
              return [name, several ? cell.split('|').filter(Boolean) : cell]
            }),
          ),
        )
      return { dong, goc: text }
    },
    toFile: ({ dong = [], goc = '' }) => {
      const old = read(goc)
      const present = old.header.length > 0 ? old.header : columns.map(({ name }) => name)
      const more = columns
        .filter((column) => !present.includes(column.name) && dong.some((row) => typed(column, row) !== ''))
        .map(({ name }) => name)
      const header = [...present, ...more]
      const cellsOf = (row: FormRow, was: OldRow | undefined) =>
        header.map((name, i) => {
          const column = columns.find((one) => one.name === name)
          return column ? typed(column, row) : (was?.cells[i] ?? '')
        })
      const from = paired(old.rows, dong, (row, was) => cellsOf(row, was))
      const lines = dong.map((row, i) => {
        const was = from[i] === undefined ? undefined : old.rows[from[i]]
        return rowText(cellsOf(row, was), was, more.length)
      })
      const all = withHidden(old.rows, from, lines, (was) => rowText(was.cells, was, more.length))
      return [`${old.head}${header.map(quotedCell).join(';')}`, ...all].join('\n')
    },
  }
}

/** The header of a file is not that of its table; `header` as it stands in the file. */
export class FormatError extends Error {
  readonly header: readonly string[]
  constructor(header: readonly string[]) {
    super('header')
    this.header = header
  }
}

const textOf = (value: FormValue): string =>
  (typeof value === 'string' ? value : (value ?? []).join('|')).replace(/\r\n?/g, '\n').normalize('NFC')

/** The text of a row: of one that was there, whatever did not change stays as it is written. `more`: columns new to the file. */
function rowText(cells: readonly string[], was: OldRow | undefined, more: number): string {
  if (!was) return cells.map(quotedCell).join(';')
  const edits = was.spans.flatMap((span, i) => {
    const cell = cells[i] ?? ''
    return i >= cells.length || cell === was.cells[i] ? [] : [{ ...span, by: quotedCell(cell) }]
  })
  const added = cells.slice(was.spans.length)
  const isWider = more > 0 || added.some(Boolean)
  const ends = isWider ? (added.length > 0 ? added : Array<string>(more).fill('')).map((cell) => `;${quotedCell(cell)}`) : []
  return replaceSpans(was.raw, edits) + ends.join('')
}

/**
 * For each row of the form the row of the file that it was: the one with the same cells, in the same place if there are several;
 * else, for a changed row, the one that has most cells in common with it, the first of them.
 */
function paired(
  rows: readonly OldRow[],
  dong: readonly FormRow[],
  cellsOf: (row: FormRow, was: OldRow) => readonly string[],
): (number | undefined)[] {
  const shown = rows.flatMap((row, i) => (row.shown ? [i] : []))
  const left = new Set(shown)
  const pairs: (number | undefined)[] = dong.map(() => undefined)
  const common = (row: FormRow, at: number) => {
    const was = rows[at]!
    const cells = cellsOf(row, was)
    const equal = cells.filter((cell, i) => cell === (was.cells[i] ?? ''))
    return { isSame: equal.length === cells.length, filled: equal.filter(Boolean).length }
  }
  const pair = (choose: (row: FormRow, i: number) => number | undefined) =>
    dong.forEach((row, i) => {
      const at = pairs[i] === undefined ? choose(row, i) : undefined
      if (at === undefined) return
      left.delete(at)
      pairs[i] = at
    })
  pair((row, i) => (shown[i] !== undefined && common(row, shown[i]).isSame ? shown[i] : undefined))
  pair((row) => [...left].find((at) => common(row, at).isSame))
  pair((row) => {
    const counts = [...left].map((at) => ({ at, filled: common(row, at).filled })).filter(({ filled }) => filled > 0)
    return counts.toSorted((a, b) => b.filled - a.filled)[0]?.at
  })
  return pairs
}

/** The lines of the form with the rows that it does not show, each behind the row that it stood behind. */
function withHidden(
  rows: readonly OldRow[],
  from: readonly (number | undefined)[],
  lines: readonly string[],
  textOfRow: (row: OldRow) => string,
): string[] {
  const behind = new Map<number, number[]>()
  let last = -1
  rows.forEach((row, i) => {
    if (row.shown) last = i
    else behind.set(last, [...(behind.get(last) ?? []), i])
  })
  const hiddenAfter = (at: number) => {
    const list = behind.get(at) ?? []
    behind.delete(at)
    return list.map((i) => textOfRow(rows[i]!))
  }
  const all = hiddenAfter(-1)
  lines.forEach((line, i) => {
    const at = from[i]
    all.push(line, ...(at === undefined ? [] : hiddenAfter(at)))
  })
  return [...all, ...[...behind.keys()].sort((a, b) => a - b).flatMap(hiddenAfter)]
}
