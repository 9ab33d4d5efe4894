/** One register row as typed cells: reads every cell by its schema, reports what cannot be read, and hands out values. */
import type { Finding, Place } from '../../model/finding.ts'
import type {
  AddressName,
  BothName,
  DateName,
  Field,
  FieldsOf,
  Given,
  ListName,
  NameOf,
  NumberName,
  PeriodName,
  TableSchema,
  TextName,
  TokenName,
  TokenOf,
  TokensName,
  YesName,
} from '../../model/schema/types.ts'
import type { Bilingual, IsoDate, Origin, Period } from '../../model/types.ts'
import type { WebAddress } from '../../model/web-address.ts'
import { readCell, type CellValue } from '../read/cell.ts'
import type { Row, Table } from '../read/table.ts'

/** Typed access to the cells of one row; `F` are the columns of its table. A cell that the schema requires is never null. */
export interface RecordReader<F extends Field> {
  readonly origin: Origin
  /** `''` for a blank cell. */
  text(name: TextName<F>): string
  optional(name: TextName<F>): string | null
  number<N extends NumberName<F>>(name: N): Given<F, N, number>
  address(name: AddressName<F>): WebAddress | null
  date<N extends DateName<F>>(name: N): Given<F, N, IsoDate>
  period<N extends PeriodName<F>>(name: N): Given<F, N, Period>
  /** Empty for a blank cell. */
  list(name: ListName<F>): readonly string[]
  /** The model's term for the token in the cell. */
  term<N extends TokenName<F>, Term>(name: N, terms: Readonly<Record<TokenOf<F, N>, Term>>): Given<F, N, Term>
  /** The model's terms for the tokens of a list, each once. */
  terms<N extends TokensName<F>, Term>(name: N, terms: Readonly<Record<TokenOf<F, N>, Term>>): readonly Term[]
  /** True for `co`; `otherwise` for a blank cell. */
  yes(name: YesName<F>, otherwise?: boolean): boolean
  /** A text and its English, which is the Vietnamese where there is none. */
  both(name: BothName<F>): Bilingual
}

/** Position of a field of a row in its file. */
export function placeOf<S extends TableSchema>(
  table: Table<S>,
  row: { line: number; row?: number | undefined },
  field: NameOf<FieldsOf<S>>,
): Place {
  const index = table.schema.fields.findIndex((f) => f.name === field)
  const column = table.columns[index] ?? 0
  return { file: table.file, line: row.line, ...(row.row ? { row: row.row } : {}), ...(column > 0 ? { column } : {}), field }
}

/** Reads all cells of a row, every failure becomes a finding of its own; null when there was one. */
export function readRecord<S extends TableSchema>(table: Table<S>, row: Row, findings: Finding[]): RecordReader<FieldsOf<S>> | null {
  const values = new Map<string, CellValue>()
  const errors: Finding[] = []
  table.schema.fields.forEach((field, i) => {
    const text = row.cells[i] ?? ''
    const cell = readCell(field, text, table.delimiter === ',')
    if (cell.ok) {
      values.set(field.name, cell.value)
      for (const repair of cell.repairs ?? [])
        findings.push({ level: 'repair', ...repair, ...placeOf<TableSchema>(table, row, field.name), value: text })
      return
    }
    errors.push({ level: 'error', rule: cell.rule, ...placeOf<TableSchema>(table, row, field.name), value: text, phrase: cell.phrase })
  })
  findings.push(...errors)
  return errors.length === 0 ? reader<FieldsOf<S>>(values, { file: table.file, line: row.line, row: row.row }) : null
}

/** `readCell` has given every value the type that its field promises, and a value to every required field. */
function reader<F extends Field>(values: ReadonlyMap<string, CellValue>, origin: Origin): RecordReader<F> {
  const value = <Value>(name: string) => (values.get(name) ?? null) as Value
  const text = (name: string) => value<string | null>(name) ?? ''
  return {
    origin,
    text,
    optional: (name) => value(name),
    number: (name) => value(name),
    address: (name) => value(name),
    date: (name) => value(name),
    period: (name) => value(name),
    list: (name) => value<readonly string[] | null>(name) ?? [],
    term: <N extends TokenName<F>, Term>(name: N, terms: Readonly<Record<TokenOf<F, N>, Term>>) => {
      const token = value<TokenOf<F, N> | null>(name)
      return (token === null ? null : terms[token]) as Given<F, N, Term>
    },
    terms: <N extends TokensName<F>, Term>(name: N, terms: Readonly<Record<TokenOf<F, N>, Term>>) =>
      [...new Set(value<readonly TokenOf<F, N>[] | null>(name) ?? [])].map((token) => terms[token]),
    yes: (name, otherwise = false) => (text(name) === '' ? otherwise : text(name) === 'co'),
    both: (name) => ({ vi: text(name), en: text(`${name}_en`) || text(name) }),
  }
}
