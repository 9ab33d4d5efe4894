/** What an edition holds that readers do not see yet, and what will not hold much longer: told without titles, names and numbers of forms. */
import type { IsoDate } from './basics.ts'
import type { IsoMinute } from './moment.ts'
import type { ContentKind } from './texts.ts'

/** Days before an end from which staff are told of it, and from which they must act. */
export const endingSoon = { early: 60, late: 14 } as const

/** A text of the source language that nobody can read yet. */
export interface WaitingText {
  readonly kind: ContentKind
  /** Code of the body that answers for it. */
  readonly owner: string | null
  /** The minute from which it may be read; null for a draft. */
  readonly opens: IsoMinute | null
}

/** A consent that something rests on, and that ends soon. */
export interface EndingConsent {
  /** Its last day. */
  readonly until: IsoDate
  /** Days that are left, 0 on the last one. */
  readonly days: number
  /** Code of the body that was given it. */
  readonly body: string | null
}

export interface Pending {
  /** Drafts first, then by their hour. */
  readonly texts: readonly WaitingText[]
  /** The first to end first. */
  readonly consents: readonly EndingConsent[]
}
