/** The part of the catalogue of rules that is about the plan itself, what came of it, and addresses that moved; see `rules.ts`. */
export const planRules = {
  'unknown-clause': ['error'],
  'deed-evidence': ['error'],
  'deed-unit': ['error'],
  'document-file': ['error'],
  'organisation-ended': ['error'],
  'redirect-form': ['error'],
  'redirect-target': ['error'],
  'redirect-chain': ['error'],
} as const
