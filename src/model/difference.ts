/** What a change to an edition's files means: two states of it, compared as readers would meet them. */
import type { IsoDate } from './basics.ts'
import type { ContentKind } from './types.ts'
import type { TextLanguage } from './locale.ts'
import type { ToldChange } from './history.ts'
import type { ApprovalState } from './registers.ts'
import type { Status } from './progress.ts'
import type { TextChangeKind } from './text-history.ts'

/** Another number stands where one stood: about ten, a hundred or a thousand times as much or as little, or more than twice. */
export type Leap = { readonly kind: 'places'; readonly times: number } | { readonly kind: 'far'; readonly times: number }

export interface FigureDifference {
  readonly change: ToldChange
  /** After minus before in the indicator's unit (rates in percentage points); null where one of them is not told or not there. */
  readonly by: number | null
  /** Null where the two lie near each other or cannot be compared. */
  readonly leap: Leap | null
}

/** A place in the published figures. */
export interface FigurePlace {
  readonly indicator: string
  readonly unit: string
  readonly period: string
}

export interface StatusDifference {
  readonly indicator: string
  /** Null where the indicator is new. */
  readonly before: Status | null
  /** Null where it is gone. */
  readonly after: Status | null
}

export interface TextDifference {
  readonly path: string
  readonly page: { readonly kind: ContentKind; readonly slug: string; readonly locale: TextLanguage }
  readonly title: string
  /** `settings`: the words stand as they were, something in the front matter does not; `removed`: the text is gone. */
  readonly kind: TextChangeKind | 'settings' | 'removed'
  /** Headings of the newer text below which it says something else. */
  readonly headings: readonly string[]
  /** Words that came and that went; both 0 where only typing differs. */
  readonly words: { readonly added: number; readonly removed: number }
  readonly approval: { readonly before: ApprovalState | null; readonly after: ApprovalState | null }
}

/** Rows of a register by their code, as typed. */
export interface RegisterDifference {
  readonly file: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

/** What became of one consent; the parts of its cover are tokens of the register. */
export type ConsentChange =
  | { readonly kind: 'given'; readonly surfaces: readonly string[]; readonly kinds: readonly string[] }
  /** `from`: the first day on which it holds no more. */
  | { readonly kind: 'withdrawn'; readonly from: IsoDate }
  | { readonly kind: 'narrower' | 'wider'; readonly parts: readonly string[] }
  /** `until`: its new last day. */
  | { readonly kind: 'shorter' | 'longer'; readonly until: IsoDate }
  /** It ends soon, or has ended: below 0. */
  | { readonly kind: 'ends'; readonly until: IsoDate; readonly days: number }
  /** `removed`: gone from the register; `restored`: no longer withdrawn; `rewritten`: anything else. */
  | { readonly kind: 'removed' | 'restored' | 'rewritten' }

export interface ConsentDifference {
  readonly changes: readonly ConsentChange[]
  /** Texts that rest on it, by their paths in the edition. */
  readonly files: readonly string[]
}

/** So much goes that nobody should find out about it afterwards. */
export interface LargeRemoval {
  readonly what: 'figures' | 'texts' | 'indicator'
  /** Code of the indicator; blank otherwise. */
  readonly indicator: string
  readonly removed: number
  readonly of: number
}

export interface Difference {
  /** What it is compared with, by its abbreviated hash. */
  readonly base: { readonly commit: string; readonly date: IsoDate }
  readonly figures: readonly FigureDifference[]
  /** Places that were told and are hidden now, and the other way round. */
  readonly hidden: readonly FigurePlace[]
  readonly shown: readonly FigurePlace[]
  readonly statuses: readonly StatusDifference[]
  readonly texts: readonly TextDifference[]
  readonly registers: readonly RegisterDifference[]
  readonly consents: readonly ConsentDifference[]
  readonly removals: readonly LargeRemoval[]
  /** What the commits since the base say about removing so much, or null. */
  readonly removalReason: string | null
}
