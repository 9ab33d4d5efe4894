/**
 * Every rule that a finding can name, with the levels at which it is reported. Names are kebab-case English, seen by
 * programs that read `check --format json`: a name never changes its spelling or its meaning.
 */

/** `error` stops the build, `warning` does not, `repair` was mended on reading without any doubt. */
export type Level = 'error' | 'warning' | 'repair'

export const rules = {
  // The folder and its files.
  'missing-folder': ['error'],
  'missing-file': ['error'],
  'unreadable-file': ['error'],
  'not-csv': ['error'],
  'file-name': ['error'],
  'unknown-folder': ['error'],
  'too-large': ['error'],
  'empty-file': ['error'],
  frozen: ['error'],

  // Bytes and text.
  encoding: ['error'],
  'legacy-encoding': ['repair'],
  'utf-16': ['repair'],
  'double-bom': ['repair'],
  'not-nfc': ['repair'],
  'carriage-returns': ['repair'],
  'control-character': ['error'],
  'nul-character': ['error'],
  'double-encoded': ['error'],
  'tcvn3-font': ['error'],
  'vni-font': ['error'],
  'lost-letters': ['error'],
  'legacy-font-text': ['warning'],
  'merge-conflict': ['error'],

  // Rows and columns.
  'sep-line': ['repair'],
  'tab-separated': ['repair'],
  'header-row': ['error'],
  'blank-column': ['error'],
  'unknown-column': ['error'],
  'duplicate-column': ['error'],
  'missing-column': ['error'],
  'field-count': ['error'],
  'smart-quotes': ['error'],
  'stray-quote': ['error'],
  'unclosed-quote': ['error'],
  'no-rows': ['error'],
  'too-many-rows': ['error'],
  'blank-tail': ['repair'],

  // Cells.
  'missing-value': ['error'],
  'unknown-value': ['error'],
  'odd-spaces': ['repair'],
  'eth-letter': ['repair'],
  'huge-cell': ['error'],
  'formula-cell': ['error'],
  'code-format': ['error'],
  'date-format': ['error'],
  'period-format': ['error'],
  'impossible-date': ['error'],
  'number-format': ['error'],
  'number-precision': ['error'],
  'leading-zeros': ['error'],
  'not-integer': ['error'],
  'missing-mark': ['error'],
  'qualified-number': ['error'],
  'excel-date': ['error'],
  'excel-error': ['error'],
  'percent-sign': ['repair'],

  // Figures.
  'duplicate-key': ['error'],
  'incomplete-figure': ['error'],
  'value-with-reason': ['error'],
  'zero-denominator': ['error'],
  'numerator-exceeds-denominator': ['error'],
  'ratio-mismatch': ['error'],
  'fraction-as-percent': ['warning'],
  'not-a-count': ['error'],
  'out-of-bounds': ['error'],
  'derived-out-of-bounds': ['error'],
  'missing-definition': ['error'],
  'unknown-definition': ['error'],
  'missing-source': ['warning'],
  'future-period': ['error'],
  'illustrative-in-real': ['error'],
  'real-in-illustrative': ['error'],
  'total-mismatch': ['error'],
  'parts-mismatch': ['error'],
  'sudden-jump': ['warning'],
  'overdue-figure': ['warning'],

  // Units.
  'unit-alias': ['repair'],
  'code-name-mismatch': ['error'],
  'unknown-unit-name': ['error'],
  'total-row': ['error'],
  'period-straddles-unit': ['error'],
  'unit-ended': ['error'],
  'unit-not-begun': ['error'],
  'unit-dates': ['error'],
  'unit-overlap': ['error'],
  'unit-successor': ['error'],

  // Registers and what they point to.
  'unknown-unit': ['error'],
  'unknown-indicator': ['error'],
  'unknown-source': ['error'],
  'unknown-document': ['error'],
  'unknown-organisation': ['error'],
  'unknown-task': ['error'],
  'unknown-model': ['error'],
  'unknown-term': ['error'],
  'unknown-story': ['error'],
  'unknown-group': ['error'],
  formula: ['error'],
  target: ['error'],
  'target-path': ['error'],
  'document-dates': ['error'],

  // Maps.
  tile: ['error'],
  'map-missing': ['error'],
  'map-licence': ['error'],
  'map-too-large': ['error'],
  'map-syntax': ['error'],
  'map-unit': ['error'],
  'map-geometry': ['error'],

  // The site file and front matter.
  'yaml-syntax': ['error'],
  'yaml-alias': ['error'],
  'no-front-matter': ['error'],
  'unknown-key': ['error'],
  'front-matter-type': ['error'],
  threshold: ['error'],
  'year-span': ['error'],

  // Pages and stories.
  'mdx-syntax': ['error'],
  'code-in-content': ['error'],
  'unknown-component': ['error'],
  'unknown-attribute': ['error'],
  'unknown-figure': ['error'],
  'unsafe-link': ['error'],
  'broken-link': ['error'],
  'link-slash': ['error'],
  'remote-image': ['error'],
  consent: ['error'],
  'consent-expired': ['error'],
  compared: ['error'],
  'story-model': ['warning'],
  'review-overdue': ['warning'],

  // What could lead to a person.
  'small-cell': ['error', 'warning'],
  'disclosure-unsafe': ['error'],
  'disclosure-contradiction': ['error'],
  'personal-data': ['error'],
  'person-name': ['warning'],
} as const satisfies Readonly<Record<string, readonly Level[]>>

export type RuleName = keyof typeof rules
