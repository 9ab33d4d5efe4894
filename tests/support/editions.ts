/**
 * The editions that tests read. Tests of code stand on the two frozen fixtures, which nobody edits; the published
 * editions are asked only for what holds of any correct edition.
 */
import { resolve } from 'node:path'

/** Frozen copy of a real edition. */
export const realFixture = 'tests/fixtures/editions/that'
/** Frozen copy of the illustrative edition, with series whose hidden cells are numbers found nowhere else (`giu-kin.csv`). */
export const illustrativeFixture = 'tests/fixtures/editions/minh-hoa'

/** The edition that is published: the repository root, or the copy named by PUBLISHED_EDITION. */
export const publishedEdition = (): string => resolve(process.env['PUBLISHED_EDITION'] || '.')
