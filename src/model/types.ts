/**
 * The typed model of one edition: everything a locality publishes, read once from its folder.
 * CSV and front-matter tokens are Vietnamese; here every name is the field's English term.
 * Counts are in their own unit (hộ, người, …), rates in percent (0–100), differences of rates in percentage points.
 */
export type * from './basics.ts'
export type * from './comparison.ts'
export type * from './consent.ts'
export type * from './edition.ts'
export type * from './figures.ts'
export type * from './recording.ts'
export type * from './registers.ts'
export type * from './texts.ts'
