/** What disclosure control and the search for personal data call the things they find. */

/**
 * Why a cell is hidden: a count of 1…smallCount; a rate on fewer than smallDenominator households, or on nobody knows how
 * many; a rate that leaves out 1…smallCount households; a running total that grew by 1…smallCount; or, though harmless in
 * itself, because another hidden cell could be computed from it.
 */
export type HidingCause = 'small-count' | 'small-denominator' | 'no-denominator' | 'small-complement' | 'small-increment' | 'complementary'

/** Through what a hidden cell could be worked out. */
export type RelationKind = 'whole' | 'successor' | 'derived' | 'parts' | 'span' | 'turn' | 'cumulative' | 'denominator'

export type PersonalDataKind =
  | 'id-number'
  | 'insurance-number'
  | 'telephone'
  | 'email'
  | 'social-account'
  | 'birth-date'
  | 'house-address'
  | 'bank-account'
  | 'number-plate'
  | 'person-name'
