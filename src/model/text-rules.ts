/** The part of the catalogue of rules that is about what texts say and how they read; see `rules.ts`. */
export const textRules = {
  'written-figure': ['error'],
  'ask-ended-office': ['error'],
  'expired-law': ['warning'],
  'missing-owner': ['warning'],
  'handbook-part': ['error', 'warning'],
  'review-overdue': ['warning'],
  'print-letter': ['warning'],
  'component-place': ['error'],
} as const
