/** What staff record of the consent of those who are told of, or heard. */
import type { IsoDate } from './basics.ts'

/**
 * Nobody identifiable; people told of, or heard, by their office and not by name; or a recorded consent (the number of a
 * form, never a name) that ends on a day.
 */
export type Consent =
  | { readonly kind: 'nobody-identifiable' }
  | { readonly kind: 'by-role' }
  | { readonly kind: 'recorded'; readonly record: string; readonly until: IsoDate }
