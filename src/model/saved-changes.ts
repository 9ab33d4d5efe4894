/** Which commit an edition stands at, and the newest commits of its files: without authors and without what was not written for readers. */
import type { HistoryState } from './history.ts'
import type { IsoMinute } from './moment.ts'
import type { TableName } from './schema/tables.ts'

/** What a commit did to a text, by its path in the edition. */
export interface SavedText {
  readonly file: string
  readonly done: 'written' | 'changed' | 'removed'
}

/** One commit. */
export interface SavedChange {
  /** Abbreviated. */
  readonly commit: string
  readonly minute: IsoMinute
  /** Code of the body that made it, from a trailer `Noi-sua: …`; null where none is given. */
  readonly body: string | null
  /** From a trailer `Ly-do: …`; blank where there is none that may be told. */
  readonly reason: string
  readonly texts: readonly SavedText[]
  /** Whether it touched figures; which ones, the history tells. */
  readonly figures: boolean
  readonly registers: readonly Exclude<TableName, 'so-lieu'>[]
  /** How many other files: pictures, recordings, settings. */
  readonly others: number
}

export interface SavedState {
  readonly state: HistoryState
  /** The commit that was built; null where it is not known. */
  readonly head: { readonly commit: string; readonly minute: IsoMinute } | null
  /** Files of the edition stand otherwise than in that commit. */
  readonly hasUnsaved: boolean
  /** Newest first, a few. */
  readonly changes: readonly SavedChange[]
}
