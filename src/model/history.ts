/** Every change ever made to a published figure, as git remembers it. */
import type { IsoDate } from './basics.ts'

export interface PrintedFigure {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** Status token as in the file, `chinh-thuc` where blank. */
  readonly status: string
}

/** `redefined`: the same number, told to be of another definition; `redated`: of another period. */
export type ChangeKind = 'added' | 'updated' | 'corrected' | 'removed' | 'redefined' | 'redated'

export interface FigureKey {
  readonly indicator: string
  readonly unit: string
  /** In its stored form, as typed where it cannot be read: one moment may still be `2024`, `12/2024`, `31/12/2024` or `cuoi 2024`. */
  readonly period: string
  readonly definition: string
}

/** Which figure was changed, in what way, when and why. */
export interface ChangeRecord extends FigureKey {
  readonly kind: ChangeKind
  /** Of a redated figure: the period that it was of before. */
  readonly periodBefore?: string
  readonly commit: string
  /** Day of the commit. */
  readonly date: IsoDate
  /** Of the trailer `Ly-do:`, else of the body of the commit message, else of its subject; null where it may not be told; in what is told, blank where it was not written for readers. */
  readonly reason: string | null
}

/** Null where there was, or is, no row. */
export interface FigureChange extends ChangeRecord {
  readonly before: PrintedFigure | null
  readonly after: PrintedFigure | null
}

/** A change as it may leave the edition: where the numbers are withheld, it does not hold them. */
export type ToldChange =
  | (FigureChange & { readonly withheld: false })
  | (ChangeRecord & { readonly withheld: true; readonly before?: never; readonly after?: never })

/**
 * `no-commits`: nothing of the figures was ever committed; `refused`: git will not read this repository, for example
 * because it belongs to another user; `failed`: git broke off.
 */
export type UnavailableReason = 'no-git' | 'no-repository' | 'no-commits' | 'refused' | 'failed'

/** How much of the history could be read. */
export type HistoryState =
  | { readonly kind: 'complete' }
  /** Only the commits after this one, whose own figures count as known before. */
  | { readonly kind: 'shallow'; readonly since: { readonly commit: string; readonly date: IsoDate } }
  /** `words`: first line that git itself printed, for the terminal only (it may name folders of the machine); `''` if none. */
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason; readonly words: string }

/** A version of a file that could not be read; the figures before it were carried over. */
export interface UnreadableVersion {
  readonly file: string
  readonly commit: string
  readonly date: IsoDate
  /** Codes in the readable versions just before and after it; none where there is neither. */
  readonly indicators: readonly string[]
}

/** A commit whose message is not told, by its abbreviated hash. */
export interface WithheldReason {
  readonly commit: string
  readonly cause: 'personal-data' | 'hidden-number'
}

/** What all files together said of one indicator at one moment. */
export interface PlaceState {
  readonly indicator: string
  /** Last day of the period; null where the period cannot be read. */
  readonly moment: IsoDate | null
  readonly cells: readonly (Pick<FigureKey, 'unit' | 'definition'> & { readonly figure: PrintedFigure })[]
}

/** As read from git, hidden numbers included: for `tellChanges` only. */
export interface History {
  readonly state: HistoryState
  /** Newest first. */
  readonly changes: readonly FigureChange[]
  /** Every state of every indicator and moment, oldest first. */
  readonly states: readonly PlaceState[]
  readonly unreadable: readonly UnreadableVersion[]
}

/** The history as pages, feeds and outputs may use it. */
export interface ToldHistory {
  readonly state: HistoryState
  /** Newest first. */
  readonly changes: readonly ToldChange[]
  readonly unreadable: readonly UnreadableVersion[]
  readonly withheldReasons: readonly WithheldReason[]
}

/** Were figures changed after their publication? `not-known`: none is seen, but not everything could be read. */
export type HistoryAnswer = 'none' | 'not-known' | 'these'
