/** What the page of a model says of it: where, when, what about, by whom, with whose help, and whether it still runs. */
import { capitalised } from '../../language/case.ts'
import { formatPeriod } from '../../language/dates.ts'
import { orderWords } from '../../language/interface/orders.ts'
import { storyWords } from '../../language/interface/stories.ts'
import { storyPath, unitPath } from '../../model/addresses/paths.ts'
import type { CampaignModel } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import type { StoryFact } from './facts.ts'
import { themeName } from './groups.ts'
import { placeLine, unitOfStory } from './place.ts'

/** Rows without text are those that the source says nothing of. */
export function modelFacts(rendition: Rendition, model: CampaignModel): readonly StoryFact[] {
  const { publication, locale, addresses } = rendition
  const { place, time, theme, story: storyLabel, models: w } = storyWords(locale)
  const unit = unitOfStory(rendition, model)
  const where = capitalised(placeLine(rendition, model))
  const story =
    model.story === null ? undefined : (publication.page('story', model.story, locale) ?? publication.page('story', model.story, 'vi'))
  return [
    unit ? { label: place, text: where, href: addresses.page(locale, unitPath(unit)) } : { label: place, text: where },
    { label: time, text: model.period ? formatPeriod(model.period, locale) : w.noPeriod },
    { label: theme, text: themeName(rendition, model.field) },
    { label: w.who, text: model.organisations[locale] },
    { label: w.supporters, text: model.supporters[locale] },
    { label: w.running, text: model.running ? orderWords(locale).runnings[model.running] : orderWords(locale).noState },
    ...(story ? [{ label: storyLabel, text: story.title, href: addresses.page(locale, storyPath(story.slug)) }] : []),
  ]
}
