/** The other registers: sources, documents, organisations, tasks, models, questions, statements, terms. */
import type { Bilingual, IsoDate, Origin, Period, UnitLevel } from './basics.ts'
import type { WebAddress } from './web-address.ts'

export interface Source {
  readonly code: string
  readonly title: string
  readonly titleEn: string
  readonly publisher: string
  readonly published: IsoDate | null
  readonly dateNote: Bilingual
  readonly url: WebAddress | null
  readonly kind: 'document' | 'portal' | 'press' | 'other'
  readonly official: boolean
  readonly readInFull: boolean
  readonly note: Bilingual
  readonly origin: Origin
}

export interface Document {
  readonly code: string
  readonly type: string
  readonly number: string
  readonly title: Bilingual
  readonly issued: IsoDate | null
  readonly inForce: IsoDate | null
  readonly expired: IsoDate | null
  readonly issuer: string
  /** `cited` by the plan, or `context` that the plan does not cite. */
  readonly role: 'plan' | 'cited' | 'context'
  readonly citedAt: string
  readonly source: string | null
  readonly note: Bilingual
  readonly origin: Origin
}

export interface Organisation {
  readonly code: string
  readonly name: Bilingual
  readonly aliases: readonly string[]
  readonly level: UnitLevel
  readonly role: Bilingual
  /** Its own numbers and addresses, which may be published everywhere. */
  readonly telephones: readonly string[]
  readonly emails: readonly string[]
  /** Where it sits: house, street and place. */
  readonly seats: readonly string[]
  /** Those who sign or speak for it. */
  readonly officers: readonly string[]
  readonly note: Bilingual
  readonly origin: Origin
}

export interface Task {
  /** Stable id: `III.2a`. */
  readonly code: string
  /** Number as printed in the document: `2`. */
  readonly printed: string
  readonly part: 'task' | 'duty'
  readonly name: Bilingual
  readonly content: Bilingual
  readonly leads: readonly string[]
  readonly partners: readonly string[]
  readonly frequency: Bilingual
  readonly indicators: readonly string[]
  readonly note: Bilingual
  readonly origin: Origin
}

export type ApprovalState = 'awaiting' | 'approved'

export interface CampaignModel {
  readonly code: string
  readonly name: Bilingual
  readonly unit: string
  readonly period: Period | null
  readonly field: string
  readonly organisations: Bilingual
  readonly summary: Bilingual
  readonly story: string | null
  readonly source: string
  readonly approval: ApprovalState
  readonly note: Bilingual
  readonly origin: Origin
}

/** A question the plan leaves open; published, not hidden. */
export interface OpenQuestion {
  readonly code: string
  readonly indicators: readonly string[]
  readonly tasks: readonly string[]
  readonly question: Bilingual
  readonly reason: Bilingual
  readonly answerBy: string | null
  readonly origin: Origin
}

/** A figure somebody stated that cannot be an observation (no date, or a place without a code), and why. */
export interface Statement {
  readonly code: string
  readonly text: Bilingual
  readonly indicators: readonly string[]
  readonly unit: string
  readonly source: string
  readonly reason: Bilingual
  readonly origin: Origin
}

export interface Term {
  readonly code: string
  readonly term: Bilingual
  readonly meaning: Bilingual
  readonly source: string | null
  readonly origin: Origin
}
