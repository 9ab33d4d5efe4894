/** What every record of the model is made of: dates, periods, texts in two languages, places. */

/** ISO calendar date `YYYY-MM-DD`; compared as text, never through a clock or a time zone. */
export type IsoDate = string

/** Text in both interface languages; Vietnamese is the source. An empty `en` falls back to `vi`. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

/** Where a record came from, for findings, edit links and history: line of the text file, row as Excel numbers it. */
export interface Origin {
  readonly file: string
  readonly line: number
  readonly row?: number
}

/** `span`: several years or months in one; `year-start` and `year-end`: moments that sources name without a day. */
export type PeriodKind = 'year' | 'month' | 'day' | 'span' | 'year-start' | 'year-end'

/** A reporting period with the first and last day it covers: the 1st of January for `year-start`, the 31st of December for `year-end`. */
export interface Period {
  /** Canonical text: `2023`, `11/2024`, `30/06/2025`, `2021-2023`, `01/2022-06/2023`, `dau 2024`, `cuoi 2021`. */
  readonly text: string
  readonly kind: PeriodKind
  readonly start: IsoDate
  readonly end: IsoDate
}

export type UnitLevel = 'province' | 'district' | 'commune'

/** An administrative unit during one validity; codes and names are re-used, so the key is (code, validity). */
export interface Unit {
  /** Unique: `code@from`, e.g. `23485@2025-07-01`, `23485@` when the beginning is not recorded. */
  readonly id: string
  readonly code: string
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly level: UnitLevel
  /** `Xã`, `Thị trấn`, `Huyện`, `Tỉnh`. */
  readonly type: string
  /** Name without its type: `Suối Nắng`. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly parent: string | null
  /** Code of the unit that takes over the whole territory the day after `to`. */
  readonly successor: string | null
  /** Address part, stable for ever: folded type, name and code. */
  readonly slug: string
  /** Place on the tile map, counted from 1 at the top left; null where the register gives none. */
  readonly tile: { readonly column: number; readonly row: number } | null
  readonly origin: Origin
}
