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
  readonly type: Bilingual
  readonly number: string
  readonly title: Bilingual
  readonly issued: IsoDate | null
  readonly inForce: IsoDate | null
  readonly expired: IsoDate | null
  readonly issuer: Bilingual
  /** `cited` by the plan, or `context` that the plan does not cite. */
  readonly role: 'plan' | 'cited' | 'context'
  readonly citedAt: Bilingual
  readonly source: string | null
  /** The official file where the edition has one: its name in `data/van-ban/`, with its fingerprint. */
  readonly file: DocumentFile | null
  readonly note: Bilingual
  readonly origin: Origin
}

export interface DocumentFile {
  /** As typed; that it is there, and is what it says, is for the rules. */
  readonly name: string
  readonly received: IsoDate | null
  readonly source: string | null
  /** SHA-256 in lower case; blank where it was left out. */
  readonly sha256: string
}

export interface Organisation {
  readonly code: string
  readonly name: Bilingual
  readonly aliases: readonly string[]
  readonly level: UnitLevel
  /** Its last day; null while it is at work. */
  readonly ended: IsoDate | null
  /** Code of the body that took its work over; null where that is not known. */
  readonly successor: string | null
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
  /** The clause that gives it, by its code in the register of clauses. */
  readonly clause: string
  /** Bodies by what the document says of them; `leads` only where it says “chủ trì”. */
  readonly leads: readonly string[]
  readonly advisers: readonly string[]
  readonly directors: readonly string[]
  readonly assigned: readonly string[]
  readonly partners: readonly string[]
  readonly frequency: Bilingual
  readonly indicators: readonly string[]
  readonly note: Bilingual
  readonly origin: Origin
}

export type PlanPart = 'I' | 'II' | 'III' | 'IV' | 'recipients'

/** A clause of the plan in the edition's own words. */
export interface Clause {
  /** Code of the site: `II.4c`; the letters are not printed in the document. */
  readonly code: string
  /** Number as printed; blank where there is none. */
  readonly printed: string
  readonly part: PlanPart
  readonly order: number
  readonly name: Bilingual
  readonly content: Bilingual
  /** Targets that it sets. */
  readonly indicators: readonly string[]
  readonly note: Bilingual
  readonly origin: Origin
}

/** What was done for tasks or duties, with evidence. */
export interface Deed {
  readonly code: string
  readonly tasks: readonly string[]
  readonly bodies: readonly string[]
  /** By whom in the source's words, where a body has no code. */
  readonly bodyWords: Bilingual
  readonly unit: string
  readonly period: Period | null
  /** When, in the source's words, where no period can say it. */
  readonly periodWords: Bilingual
  readonly deed: Bilingual
  readonly document: string | null
  readonly source: string | null
  readonly note: Bilingual
  readonly origin: Origin
}

/** Where a page went that stood at another address. */
export interface Redirect {
  /** `/so-tay/ten-cu/`, as typed. */
  readonly from: string
  /** `/so-tay/ten-moi/#phan`, as typed. */
  readonly to: string
  readonly since: IsoDate
  readonly origin: Origin
}

export type ApprovalState = 'awaiting' | 'approved'

/** Who takes part in a model, or whom a story tells of. */
export type Scope = 'household' | 'group' | 'village' | 'commune'

export type ModelDoer = 'people' | 'front' | 'women' | 'youth' | 'farmers' | 'veterans' | 'party' | 'authorities' | 'other'
export type ModelRunning = 'running' | 'ended'

export interface CampaignModel {
  readonly code: string
  readonly name: Bilingual
  readonly unit: string
  /** `thôn 4`; blank where none may be named. */
  readonly village: string
  readonly scope: Scope | null
  readonly period: Period | null
  /** Its theme in Vietnamese, as stories name theirs: `Trồng trọt`. */
  readonly field: string
  /** The field as a part of an address: `trong-trot`. */
  readonly theme: string
  /** The kind of body that does most of it; null where the source does not say. */
  readonly doer: ModelDoer | null
  /** Whether the source says that it still runs; null where it says nothing. */
  readonly running: ModelRunning | null
  readonly organisations: Bilingual
  /** Those who helped with money, seed or teaching and did not do it themselves. */
  readonly supporters: Bilingual
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
