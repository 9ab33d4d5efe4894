/** What is said under a story, or a model of one household, of who is named: here nobody, in what it cites perhaps somebody. */
import { storyWords } from '../../language/interface/stories.ts'
import type { CampaignModel, ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

/** Blank for a story of which nothing is recorded. Who has consented to be told of need not be kept quiet about. */
export function whoIsNamed(rendition: Rendition, { consent, sources }: Pick<ContentPage, 'consent' | 'sources'>): string {
  if (consent === null) return ''
  const said = storyWords(rendition.locale).consent[consent.kind]
  return consent.kind === 'recorded' ? said : [said, ...askedOf(rendition, sources)].join(' ')
}

/** Blank where more than one household takes part, or nobody knows how many. */
export const whoIsNamedIn = (rendition: Rendition, { scope, source }: Pick<CampaignModel, 'scope' | 'source'>): string =>
  scope === 'household' ? askedOf(rendition, [source]).join(' ') : ''

/** What readers are asked, and why, where an original can be opened. */
function askedOf({ publication, locale }: Rendition, sources: readonly string[]): readonly string[] {
  const { originals, keepQuiet } = storyWords(locale)
  return sources.some((code) => publication.index.sources.get(code)?.url) ? [originals, keepQuiet] : [keepQuiet]
}
