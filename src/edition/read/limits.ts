/** Sizes beyond which a file is no table that people keep: memory stays bounded whatever is put into the folder. */
export interface Limits {
  /** Bytes of a file. */
  readonly bytes: number
  /** Records of a file. */
  readonly rows: number
  /** Columns of a header. */
  readonly columns: number
  /** Characters of a cell. */
  readonly cell: number
}

export const defaultLimits: Limits = { bytes: 64 * 1024 * 1024, rows: 100_000, columns: 200, cell: 10_000 }
