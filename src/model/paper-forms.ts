/** Forms that are printed, as the editors typed them. */
import type { Origin } from './basics.ts'

/** A sheet that is printed and filled in by pen. */
export interface PaperForm {
  readonly code: string
  readonly name: string
  readonly purpose: string
  /** Slug of the handbook's page that it belongs to. */
  readonly page: string
  readonly privacy: string
  readonly origin: Origin
}

/** Lines to write on, boxes to tick, or a table. */
export interface FormPart {
  readonly form: string
  readonly kind: 'lines' | 'ticks' | 'table'
  readonly name: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Blank rows of a table; lines to write on behind each row of lines. */
  readonly blank: number
  readonly origin: Origin
}

export interface PaperForms {
  readonly forms: readonly PaperForm[]
  readonly parts: readonly FormPart[]
}
