/** Workbooks that staff fill in and send back: what writes them and what reads them agree on this. */
import { schemas, type ColumnName } from './schema/tables.ts'

/** Figures of one indicator, of one unit, or all of them. */
export const formKinds = ['chi-tieu', 'don-vi', 'so-lam-viec'] as const
export type FormKind = (typeof formKinds)[number]

/** The first cell of the sheet of marks: which form this is, and which edition of the form. */
export const formMark = 'nep-moi/bieu-mau/1'
/** Holds, out of sight, what the form is and the rows as they stood when it was made. */
export const markSheet = '_nep_moi'

export type FigureField = ColumnName<'so-lieu'>
/** Cells of a row as files store them, in the order of the schema. */
export type FigureCells = readonly string[]

export const figureFields: readonly FigureField[] = schemas['so-lieu'].fields.map(({ name }) => name)

/** Columns of a form from left to right; the two that are no column of the table only tell what a row is. */
export const formColumns = [
  'ky',
  'ma_don_vi',
  'don_vi',
  'ma_chi_tieu',
  'indicator-name',
  'tu_so',
  'mau_so',
  'gia_tri',
  'measure',
  'chuan',
  'trang_thai',
  'nguon',
  'ghi_chu',
  'can',
  'ky_chu',
  'ghi_chu_en',
  'ky_chu_en',
] as const satisfies readonly (FigureField | 'indicator-name' | 'measure')[]
export type FormColumn = (typeof formColumns)[number]

/** Row of the sheet of figures, from 0, that holds the names of the columns; help stands above it. */
export const headerRow = 4

export interface FormRow {
  readonly cells: FigureCells
  /** Columns that may be typed into. */
  readonly open: ReadonlySet<FigureField>
}

export interface StaffForm {
  readonly kind: FormKind
  /** Of the indicator or the unit; blank for all. */
  readonly code: string
  /** Name of the indicator or the unit. */
  readonly title: string
  readonly rows: readonly FormRow[]
  /** Rows of the edition that stand in the form, as they were when it was made. */
  readonly base: readonly FigureCells[]
  /** Confidential indicators were left out. */
  readonly withoutConfidential: boolean
  readonly lists: {
    readonly units: readonly (readonly [code: string, name: string])[]
    readonly indicators: readonly (readonly [code: string, name: string, measure: string])[]
    readonly sources: readonly (readonly [code: string, title: string])[]
  }
}
