/**
 * The typed model of one edition: everything a locality publishes, read once from its folder.
 * CSV and front-matter tokens are Vietnamese; here every name is the field's English term.
 * Counts are in their own unit (hộ, người, …), rates in percent (0–100), differences of rates in percentage points.
 */

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

/** A reporting period: a year, a month or a day, with the first and last day it covers. */
export interface Period {
  /** Canonical text: `2023`, `11/2024`, `30/06/2025`. */
  readonly text: string
  readonly kind: 'year' | 'month' | 'day'
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
  readonly origin: Origin
}

export type IndicatorMeasure = 'rate' | 'count' | 'amount'
export type IndicatorKind = 'target' | 'context'

/** What is measured: an indicator of the plan (`target`) or a context series (`context`). */
export interface Indicator {
  readonly code: string
  readonly kind: IndicatorKind
  /** Group of context series, a token of the edition's own (`ngheo`, `mo-hinh`, …). */
  readonly group: string
  readonly order: number
  readonly name: Bilingual
  readonly shortName: Bilingual
  readonly measure: IndicatorMeasure
  /** Printed after a value: `%`, `hộ`, `triệu đồng`. */
  readonly unit: Bilingual
  readonly numeratorIs: Bilingual
  readonly denominatorIs: Bilingual
  readonly lower: number | null
  readonly upper: number | null
  /** Definition versions in time order; figures of different versions are never joined or compared. */
  readonly definitions: readonly string[]
  /** False when sources count differently, so that points must not be joined by a line. */
  readonly joinPoints: boolean
  readonly decimals: number
  /** Derived series: `A / B` or `A * B` over other indicators, or null. */
  readonly formula: Formula | null
  /** True when the counts are people's households and disclosure control applies. */
  readonly confidential: boolean
  readonly clause: string
  readonly level: UnitLevel
  readonly frequency: Bilingual
  /** Organisations that the plan makes responsible for reporting it. */
  readonly responsible: readonly string[]
  readonly explanation: Bilingual
  readonly judgedBy: Bilingual
  readonly origin: Origin
}

export interface Formula {
  readonly operator: '/' | '*'
  readonly left: string
  readonly right: string
}

export type Comparison = '>=' | '>' | '<=' | '<' | '=' | 'range'

/**
 * How a target is written: a level to reach; a mean yearly fall in percentage points;
 * or a mean yearly fall relative to the year before, in percent.
 */
export type TargetKind = 'level' | 'fall-points' | 'fall-relative'

/** One reading of one target. Several readings of an indicator, none official, give no verdict. */
export interface Target {
  readonly indicator: string
  /** `a`, `b`, …; one indicator may be read in several ways. */
  readonly reading: string
  readonly readingName: Bilingual
  /** The series the reading is computed from; often the indicator itself. */
  readonly series: string
  readonly comparison: Comparison
  readonly value: number
  /** Upper end of a range. */
  readonly valueTo: number | null
  readonly kind: TargetKind
  /** Every year from `from` to `to`, or once, by `to`. */
  readonly recurrence: 'yearly' | 'once'
  readonly from: Period
  readonly to: Period
  /** Baseline period in the series; null = the first figure of the definition in force. */
  readonly baseline: Period | null
  /** The plan's own yearly values, when it gives them. */
  readonly path: readonly { readonly period: Period; readonly value: number }[]
  /** In the series' unit: how far behind the plan value still counts as on track. */
  readonly tolerance: number
  /** True when the body that owns the plan has recorded this reading, with its source. */
  readonly official: boolean
  readonly source: string | null
  readonly origin: Origin
}

export type FigureStatus = 'official' | 'provisional' | 'estimate' | 'illustrative'
export type MissingReason = 'not-collected' | 'not-published' | 'suppressed' | 'not-applicable'

interface ObservationKey {
  readonly indicator: string
  readonly unit: string
  readonly period: Period
  /** Definition version, `''` where the indicator has none. */
  readonly definition: string
  readonly source: string | null
  readonly note: string
  readonly origin: Origin
}

/** A published value; never without a status. `value` is in the indicator's unit. */
export interface FigureObservation extends ObservationKey {
  readonly state: 'figure'
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  /** Decimals as printed by the source; null when computed from the counts. */
  readonly printedDecimals: number | null
  readonly status: FigureStatus
  /** How a derived figure was computed, null for a figure typed in from a source. */
  readonly derivation: Derivation | null
}

/** A gap that says why it is one. A gap is never 0. */
export interface MissingObservation extends ObservationKey {
  readonly state: 'missing'
  readonly reason: MissingReason
}

export type Observation = FigureObservation | MissingObservation

/** Arithmetic of a computed figure, kept so that a page can show it. */
export interface Derivation {
  readonly operator: '/' | '*' | '+'
  readonly operands: readonly { readonly indicator: string; readonly unit: string; readonly value: number }[]
}

export interface Source {
  readonly code: string
  readonly title: string
  readonly titleEn: string
  readonly publisher: string
  readonly published: IsoDate | null
  readonly dateNote: Bilingual
  readonly url: string
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

export type ContentKind = 'handbook' | 'story' | 'page'

/** One MDX file: its front matter, checked; the body stays with the site. */
export interface ContentPage {
  readonly kind: ContentKind
  /** File name without extension, ASCII. */
  readonly slug: string
  readonly locale: 'vi' | 'en'
  readonly title: string
  readonly description: string
  readonly order: number
  readonly approval: ApprovalState
  readonly sources: readonly string[]
  readonly indicators: readonly string[]
  readonly tasks: readonly string[]
  readonly documents: readonly string[]
  readonly unit: string | null
  readonly model: string | null
  readonly period: Period | null
  readonly owner: string | null
  readonly reviewBy: IsoDate | null
  readonly consent: Consent | null
  readonly origin: Origin
}

/** Stories only: nobody identifiable, or a recorded consent (a record number, never a name) that ends on a day. */
export type Consent = { readonly kind: 'nobody-identifiable' } | { readonly kind: 'recorded'; readonly record: string; readonly until: IsoDate }

export interface DisclosureSettings {
  /** Counts from 1 up to this number are hidden. */
  readonly smallCount: number
  /** Rates on fewer than this many households are hidden. */
  readonly smallDenominator: number
}

export interface SiteSettings {
  readonly kind: 'real' | 'illustrative'
  readonly name: Bilingual
  readonly tagline: Bilingual
  readonly summary: Bilingual
  /** Name of the territory in running text: `huyện A (cũ)`. */
  readonly place: Bilingual
  /** Code of the unit whose figures the edition is about. */
  readonly rootUnit: string
  readonly from: number
  readonly to: number
  /** Source code of the plan itself. */
  readonly plan: string
  readonly contact: Bilingual
  readonly repository: string | null
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  readonly disclosure: DisclosureSettings
  /** Last day known to the figures' editor; "today" for statuses, so that a build is reproducible. */
  readonly asOf: IsoDate
  readonly origin: Origin
}

export interface Edition {
  readonly dir: string
  readonly site: SiteSettings
  readonly units: readonly Unit[]
  readonly indicators: readonly Indicator[]
  readonly targets: readonly Target[]
  readonly observations: readonly Observation[]
  readonly sources: readonly Source[]
  readonly documents: readonly Document[]
  readonly organisations: readonly Organisation[]
  readonly tasks: readonly Task[]
  readonly models: readonly CampaignModel[]
  readonly questions: readonly OpenQuestion[]
  readonly statements: readonly Statement[]
  readonly terms: readonly Term[]
  readonly content: readonly ContentPage[]
}
