/** The part of the catalogue of rules that is about search words; see `rules.ts`. */
export const searchRules = {
  'search-word': ['error', 'warning'],
  'search-word-nowhere': ['warning'],
} as const
