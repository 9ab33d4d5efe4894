/** The part of the catalogue of rules that is about what texts say and how they read; see `rules.ts`. */
export const textRules = {
  'written-figure': ['error'],
  'ask-ended-office': ['error'],
  'expired-law': ['warning'],
  'missing-owner': ['warning'],
  'handbook-part': ['error', 'warning'],
  schedule: ['error', 'warning'],
  'correction-date': ['error'],
  'copied-story': ['warning'],
  'unfinished-text': ['error'],
  'review-overdue': ['warning'],
  'paper-form': ['error'],
  'print-letter': ['warning'],
  'area-letter': ['warning'],
  'component-place': ['error'],
  'wide-table': ['warning'],
  'unknown-language': ['error'],
  'trial-language': ['error'],
  'translation-date': ['error'],
  'recording-file': ['error'],
  'recording-length': ['error'],
  'recording-words': ['error', 'warning'],
  'recording-code': ['warning'],
  'recording-older': ['warning'],
} as const

/** Advice on how a text reads: warnings, one a kind of thing. */
export const readingRules = {
  'long-sentence': ['warning'],
  'official-words': ['warning'],
  'noun-chain': ['warning'],
  'unexplained-term': ['warning'],
  'unexplained-abbreviation': ['warning'],
} as const
