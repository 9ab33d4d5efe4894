/** What tidying a file would change, one entry for each thing that a reader of the file would see. */
export type Change = CellChange | FileChange | KeyChange

/** A cell that says the same in another way. */
export interface CellChange {
  readonly kind: 'cell'
  readonly line: number
  /** As Excel names it. */
  readonly cell: string
  readonly from: string
  readonly to: string
  /** What of it may be printed: a number of people's households may be hidden, and a text may name somebody. */
  readonly tells: 'all' | 'number' | 'text'
}

/** A change to the file as a whole. */
export interface FileChange {
  readonly kind: 'encoding' | 'byte-order-mark' | 'composed' | 'line-ends' | 'sep-line' | 'separator' | 'blank-rows'
}

/** A key of front matter under the name that the form gives it. */
export interface KeyChange {
  readonly kind: 'key'
  readonly key: { readonly line: number; readonly from: string; readonly to: string }
}

export interface TidiedFile {
  readonly text: string
  readonly changes: readonly Change[]
}
