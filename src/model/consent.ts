/** Consents of persons who can be recognised: forms without names, what they cover, and where words may be shown. */
import type { IsoDate, Origin } from './basics.ts'

/** Where a build shows something: on pages and what is made of them, in what is printed, in packs for the press, in pictures to share. */
export type Surface = 'web' | 'print' | 'press' | 'social'
export const surfaces: readonly Surface[] = ['web', 'print', 'press', 'social']

/** By what a person is shown. */
export type ConsentKind = 'name' | 'picture' | 'voice' | 'story'

/** One form, a row of `data/dong-y.csv`. A blank cell is null, and never a yes. */
export interface ConsentForm {
  /** The office's number: `PH-12/2026`. */
  readonly number: string
  readonly surfaces: readonly Surface[]
  readonly kinds: readonly ConsentKind[]
  readonly subject: 'adult' | 'child'
  /** A child below seven, for whom a guardian alone consents. */
  readonly belowSeven: boolean
  readonly childAgrees: boolean
  readonly guardianAgrees: boolean
  readonly purpose: string
  /** Code of the body that was given the consent. */
  readonly body: string | null
  /** In role, never by name. */
  readonly receivedBy: string
  readonly keptAt: string
  readonly given: IsoDate | null
  /** Its last day. */
  readonly until: IsoDate | null
  /** The day from which it holds no more. */
  readonly withdrawn: IsoDate | null
  readonly origin: Origin
}

/** Why a form does not cover what is shown; the first that applies. */
export type ConsentGap = 'unknown' | 'withdrawn' | 'expired' | 'not-yet' | 'incomplete' | 'child' | 'surface' | 'kind'

/** What is to be shown of a person, and where; every kind and every surface must be covered. */
export interface ConsentNeed {
  readonly kinds: readonly ConsentKind[]
  readonly surfaces: readonly Surface[]
}

/**
 * What staff record of those who are told of, or heard: nobody identifiable; people told of, or heard, by their office and not
 * by name; or the numbers of the forms that it rests on, `until` where it is to leave before they end.
 */
export type Consent =
  | { readonly kind: 'nobody-identifiable' }
  | { readonly kind: 'by-role' }
  | { readonly kind: 'recorded'; readonly forms: readonly string[]; readonly until: IsoDate | null }
