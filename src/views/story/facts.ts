/** What a story says of itself before it begins: where, when, which model. */
import { capitalised } from '../../language/case.ts'
import { formatPeriod } from '../../language/dates.ts'
import { storyWords } from '../../language/interface/stories.ts'
import { unitPath } from '../../model/addresses/paths.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { themeName } from './groups.ts'
import { modelHref } from './models-page.ts'
import { placeLine, unitOfStory } from './place.ts'
import { themeOfStory } from './rows.ts'

export interface StoryFact {
  readonly label: string
  readonly text: string
  readonly href?: string
}

export function storyFacts(rendition: Rendition, page: ContentPage): readonly StoryFact[] {
  const { publication, locale, addresses } = rendition
  const w = storyWords(locale)
  const unit = unitOfStory(rendition, page)
  const theme = themeOfStory(rendition, page)
  const model = page.model ? publication.index.models.get(page.model) : undefined
  return [
    ...(unit ? [{ label: w.place, text: capitalised(placeLine(rendition, page)), href: addresses.page(locale, unitPath(unit)) }] : []),
    ...(page.period ? [{ label: w.time, text: formatPeriod(page.period, locale) }] : []),
    ...(theme ? [{ label: w.theme, text: themeName(rendition, theme) }] : []),
    ...(model ? [{ label: w.model, text: model.name[locale], href: modelHref(rendition, model) }] : []),
  ]
}
