/** The texts of an edition: handbook, stories, standing pages, and the notices of those that left. */
import type { Bilingual, IsoDate, Origin, Period } from './basics.ts'
import type { Consent, Surface } from './consent.ts'
import type { TextLanguage } from './locale.ts'
import type { IsoMinute } from './moment.ts'
import type { PagePhoto } from './page-photo.ts'
import type { Recording } from './recording.ts'
import type { ApprovalState, Scope } from './registers.ts'

export type ContentKind = 'handbook' | 'story' | 'page'

/** One MDX file: its front matter, checked; the body stays with the site. */
export interface ContentPage {
  readonly kind: ContentKind
  /** File name without extension, ASCII. */
  readonly slug: string
  readonly locale: TextLanguage
  readonly title: string
  readonly description: string
  /** Its name in lists where its own is long. */
  readonly shortTitle: string | null
  /** What readers who look for it type, where its title says it otherwise; shown nowhere. */
  readonly soughtAs: readonly string[]
  /** Handbook only: code of its part in the site file. */
  readonly part: string | null
  readonly order: number
  readonly approval: ApprovalState
  readonly sources: readonly string[]
  readonly indicators: readonly string[]
  readonly tasks: readonly string[]
  readonly documents: readonly string[]
  readonly unit: string | null
  /** Stories only: `thôn 4`; blank where none may be named. */
  readonly village: string
  readonly scope: Scope | null
  /** Stories only: its theme in Vietnamese; blank where it is that of its model. */
  readonly field: string
  readonly model: string | null
  readonly period: Period | null
  readonly owner: string | null
  readonly reviewBy: IsoDate | null
  /** Translations only: the day of the Vietnamese text that this one says the same as. */
  readonly translatedFrom: IsoDate | null
  /** Stories only. */
  readonly consent: Consent | null
  /** Handbook and stories: recordings of the text, in the order of its front matter. */
  readonly recordings: readonly Recording[]
  /** Where it may stand: everywhere, as long as the moment of a build has not been asked. */
  readonly surfaces: readonly Surface[]
  /** Never shown. */
  readonly isDraft: boolean
  /** The minute from which it may be read by everybody; null for at once. */
  readonly opens: IsoMinute | null
  /** Newest first. */
  readonly corrections: readonly Correction[]
  readonly withdrawn: { readonly date: IsoDate; readonly reason: Bilingual } | null
  /** Stories only: the indicator whose figures before and after are set side by side. */
  readonly compared: { readonly indicator: string; readonly from: Period; readonly to: Period } | null
  /** In the order in which they are shown. */
  readonly photos: readonly PagePhoto[]
  /** MDX without front matter, as it was checked: what is built is this text, not the file. */
  readonly body: string
  /** Line of the file on which the body begins. */
  readonly bodyLine: number
  readonly origin: Origin
}

export interface Correction {
  readonly date: IsoDate
  readonly text: Bilingual
}

/** What stands at the address of a text that was there and is no more. */
export interface Notice {
  readonly kind: ContentKind
  readonly slug: string
  /** That of a Vietnamese text answers in English, too; a text in a language of the area has its own. */
  readonly locale: Exclude<TextLanguage, 'en'>
  /** Null where nobody's consent covers it any more. */
  readonly withdrawn: ContentPage['withdrawn']
  readonly origin: Origin
}
