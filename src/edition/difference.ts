/** Two states of an edition compared: that of a commit, and the files as they stand in its folder. */
import type { Difference, StatusDifference } from '../model/difference.ts'
import type { UnavailableReason } from '../model/history.ts'
import { asFolder, readBase, type Base } from './difference/base.ts'
import { consentDifferences } from './difference/consents.ts'
import { figureDifferences, hasSameFigures, hiddenIn, type Files } from './difference/figures.ts'
import { registerDifferences } from './difference/registers.ts'
import { largeRemovals, removalReasonIn } from './difference/removals.ts'
import { shiftedMarks } from './difference/shifted-marks.ts'
import { standingSince } from './difference/standing.ts'
import { textDifferences } from './difference/texts.ts'
import { readFolder } from './folder.ts'
import { GitError } from './history/git.ts'
import { publicContacts } from './personal/public-contacts.ts'
import type { Finding } from '../model/finding.ts'
import { openEdition, type Publication } from './publication.ts'
import { foldedNames } from './units.ts'

/** Or why there is nothing to tell: git has no such state, or the edition of then or of now has errors. */
export type Compared =
  | { readonly kind: 'difference'; readonly difference: Difference; readonly before: Publication; readonly after: Publication }
  | { readonly kind: 'no-base'; readonly reason: UnavailableReason; readonly words: string }
  | { readonly kind: 'unsound'; readonly state: 'before' | 'after' }

/** Compares the folder with the commit that `rev` and the present one have in common. Throws for nothing an editor did. */
export function compareEditions(dir: string, rev: string): Compared {
  let base: Base
  try {
    base = readBase(dir, rev)
  } catch (error) {
    if (error instanceof GitError) return { kind: 'no-base', reason: error.reason, words: error.words }
    throw error
  }
  const { publication: after } = openEdition(dir)
  if (!after) return { kind: 'unsound', state: 'after' }
  const { publication: before } = asFolder(base.files, (folder) => openEdition(folder))
  if (!before) return { kind: 'unsound', state: 'before' }
  return { kind: 'difference', difference: differenceOf(dir, base, before, after), before, after }
}

/**
 * Figures whose decimal mark moved since the last commit, or, where all stands as committed, in the last commit itself: what a
 * spreadsheet does to numbers on saving. None where there is no history to ask. Hidden numbers are not told.
 */
export function shiftedFigures(dir: string, { edition }: Publication): Finding[] {
  const now = filesIn(dir)
  const base = baseOf(dir, now)
  if (!base || hasSameFigures(base.files, now)) return []
  return shiftedMarks(figuresSince(dir, base, now, edition, foldedNames(edition.units)), base.commit, edition.observations, now)
}

/** Null where there is no earlier state. */
function baseOf(dir: string, now: Files): Base | null {
  try {
    const last = readBase(dir, 'HEAD')
    return hasSameFigures(last.files, now) ? readBase(dir, 'HEAD~1') : last
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

const filesIn = (dir: string): Files => new Map(readFolder(dir).files.map(({ path, bytes }) => [path, bytes]))

function figuresSince(dir: string, base: Base, now: Files, edition: Publication['edition'], known: Iterable<string>) {
  const { indicators, units, observations, organisations, site } = edition
  return figureDifferences(dir, base.files, now, new Set(known), {
    indicators,
    units,
    observations,
    settings: site.disclosure,
    isPublic: publicContacts(organisations),
  })
}

/** Tells findings that stood before today's change from those of it; null where nobody can know, or nothing changed. */
export const standingFindings = (dir: string): ((finding: Finding) => boolean) | null => standingSince(dir, readFolder(dir).files)

function differenceOf(dir: string, base: Base, before: Publication, after: Publication): Difference {
  const now = filesIn(dir)
  const { units, observations } = after.edition
  const known = new Set([...foldedNames(units), ...foldedNames(before.edition.units)])
  const figures = figuresSince(dir, base, now, after.edition, known)
  const texts = textDifferences(before.edition.content, after.edition.content, base.files, now)
  return {
    base: { commit: base.commit, date: base.date },
    figures,
    hidden: hiddenIn(observations, before.edition.observations),
    shown: hiddenIn(before.edition.observations, observations),
    statuses: statusDifferences(before, after),
    texts,
    registers: registerDifferences(base.files, now, known),
    consents: consentDifferences(base.files, now, after.now.day),
    removals: largeRemovals({ figures, texts }, { observations: before.edition.observations, texts: before.edition.content.length }),
    removalReason: removalReasonIn(base.messages),
  }
}

function statusDifferences(before: Publication, after: Publication): StatusDifference[] {
  const statuses = ({ edition, progressOf }: Publication) =>
    new Map(edition.indicators.filter(({ kind }) => kind === 'target').map((one) => [one.code, progressOf(one).status]))
  const [old, now] = [statuses(before), statuses(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((indicator) => {
    const [was, is] = [old.get(indicator) ?? null, now.get(indicator) ?? null]
    return was === is ? [] : [{ indicator, before: was, after: is }]
  })
}
