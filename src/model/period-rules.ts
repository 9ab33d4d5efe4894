/** The part of the catalogue of rules that is about periods; see `rules.ts`. */
export const periodRules = {
  'period-format': ['error'],
  'excel-period': ['error'],
  'first-of-month': ['warning'],
  'span-order': ['error'],
  'span-of-one': ['error'],
} as const
