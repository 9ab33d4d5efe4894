/** The stories in three orders beside their editor's own, and the stories that are near to one. */
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { unitToday } from '../units/units.ts'
import { byPlace, byTheme, byYear, type Group } from './groups.ts'
import { unitOfStory } from './place.ts'
import { themeOfStory } from './rows.ts'

/** The orders that have a page of their own, by the end of its address. */
export const storyOrders = { place: 'theo-xa', theme: 'theo-viec', year: 'theo-nam' } as const
export type StoryOrder = keyof typeof storyOrders

export function storiesBy(rendition: Rendition, order: StoryOrder): readonly Group<ContentPage>[] {
  const stories = rendition.publication.pages('story')
  if (order === 'place') return byPlace(rendition, stories)
  if (order === 'year') return byYear(rendition, stories)
  return byTheme(rendition, stories, (story) => themeOfStory(rendition, story))
}

/** So many stand below a story. */
const most = 3

/** Those of its theme first, then those of its commune of today; in the editor's order, never the story itself. */
export function nearStories(rendition: Rendition, story: ContentPage): readonly ContentPage[] {
  const { publication } = rendition
  const today = (one: ContentPage) => unitToday(publication, unitOfStory(rendition, one))
  const theme = themeOfStory(rendition, story)
  const place = today(story)
  const others = publication.pages('story').filter(({ slug }) => slug !== story.slug)
  const sameTheme = others.filter((one) => theme !== '' && themeOfStory(rendition, one) === theme)
  const samePlace = others.filter((one) => place !== undefined && today(one) === place)
  return [...new Set([...sameTheme, ...samePlace])].slice(0, most)
}
