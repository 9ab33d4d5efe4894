/** Publications of the two frozen fixtures, opened once for the tests of views and outputs. */
import { openEdition, type Publication } from '../../src/edition/publication.ts'
import type { Locale } from '../../src/model/locale.ts'
import { lazily } from '../../src/model/once.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { renditionsOf, type Rendition, type Renditions } from '../../src/views/rendition.ts'
import { readMoment } from '../../src/model/moment.ts'
import { illustrativeFixture, realFixture } from './editions.ts'
import { fictionDay, testDay } from './test-day.ts'

export function openOrThrow(dir: string, day: string = testDay): Publication {
  const { publication, findings } = openEdition(dir, undefined, readMoment(day)!)
  const errors = findings.filter(({ level }) => level === 'error').map(({ file, phrase }) => `${file}: ${phrase.en.message}`)
  if (!publication) throw new Error([`The edition in ${dir} has errors.`, ...errors].join('\n'))
  return publication
}

/** The same publication without the history of the repository that the fixture lies in, which grows with every commit. */
export const withoutHistory = (publication: Publication): Publication => ({
  ...publication,
  history: () => ({ state: { kind: 'complete' }, changes: [], unreadable: [], withheldReasons: [] }),
  laterChanges: () => [],
  historyAnswer: () => 'none',
  textChanges: () => [],
  saved: () => ({ state: { kind: 'complete' }, head: null, hasUnsaved: false, changes: [] }),
})

export const fictionalPublication: () => Publication = lazily(() => openOrThrow(illustrativeFixture, fictionDay))
export const realPublication: () => Publication = lazily(() => openOrThrow(realFixture))

const at = (make: () => Publication) => lazily(() => renditionsOf(withoutHistory(make()), addressesAt('/', 'https://nepmoi.example')))

/** Both fixtures in both languages at an address, without history. */
export const fixtures: Readonly<Record<'minh-hoa' | 'that', () => Renditions>> = {
  'minh-hoa': at(fictionalPublication),
  that: at(realPublication),
}

export function renditionOf(
  locale: Locale,
  { site, base = '/' }: { readonly site?: string | undefined; readonly base?: string } = {},
): Rendition {
  return renditionsOf(fictionalPublication(), addressesAt(base, site))[locale]
}
