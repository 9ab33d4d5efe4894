/** The part of the catalogue of rules that is about periods; see `rules.ts`. */
export const periodRules = {
  'period-format': ['error'],
  'excel-period': ['error'],
  'first-of-month': ['warning'],
  'span-order': ['error'],
  'span-of-one': ['error'],
  'period-kind': ['error'],
  'period-words-year': ['warning'],
  'words-without-original': ['error'],
  'turn-of-year': ['warning'],
  'bound-without-figure': ['error'],
  'undated-source': ['warning'],
} as const
