/** What stands on the A4 sheet of a commune for its notice board: as much as one page holds, what was done here first. */
import { shortPeriod } from '../../language/dates.ts'
import { once } from '../../model/once.ts'
import type { Period, Unit } from '../../model/types.ts'
import { publishersText } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { placeLine } from '../story/place.ts'
import { unitPage } from './unit-page.ts'
import { unitStandings } from './standings.ts'
import { predecessorsText } from './units.ts'

/** So many of each leave the sheet one page; the release tests print one for each commune of the fixture. */
const most = { stories: 3, models: 4, figures: 4 } as const

export interface SheetEntry {
  readonly title: string
  /** Blank where there is no room for it. */
  readonly text: string
  /** Where and when. */
  readonly meta: string
  /** Set where the text is not in the reader's language. */
  readonly lang: 'vi' | undefined
}

export interface UnitSheet {
  readonly madeOf: string
  readonly stories: readonly SheetEntry[]
  readonly models: readonly SheetEntry[]
  /** Models that found no room. */
  readonly moreModels: number
  readonly figures: readonly { readonly name: string; readonly latest: string; readonly mark: string }[]
  /** Who published what is told; blank where nothing is. */
  readonly publishers: string
  /** Something on it waits for approval. */
  readonly awaiting: boolean
}

export const unitSheet = once((rendition: Rendition, unit: Unit): UnitSheet => {
  const { publication, locale } = rendition
  const { deeds } = unitPage(rendition, unit)
  const printed = deeds.stories.filter(({ slug }) => publication.page('story', slug, 'vi', 'print'))
  const stories = printed.slice(0, most.stories)
  const models = deeds.untold.slice(0, most.models)
  const figures = unitStandings(rendition, unit)
    .filter(({ known }) => known)
    .slice(0, most.figures)
  const roomy = stories.length + models.length + figures.length <= 6
  const meta = (told: Parameters<typeof placeLine>[1], period: Period | null) =>
    [placeLine(rendition, told, unit), period && shortPeriod(period, locale)].filter(Boolean).join(', ')
  const observed = figures.flatMap(({ indicator }) => publication.unitSeries(unit, indicator))
  return {
    madeOf: predecessorsText(publication, unit, locale),
    stories: stories.map((story) => {
      const own = publication.page('story', story.slug, locale)
      const { title, description } = own ?? story
      // A story's own first words say where it happened.
      const when = story.period ? shortPeriod(story.period, locale) : ''
      return { title, text: roomy ? description : '', meta: roomy ? when : meta(story, story.period), lang: own ? undefined : 'vi' }
    }),
    models: models.map((model) => ({ title: model.name[locale], text: '', meta: meta(model, model.period), lang: undefined })),
    moreModels: deeds.untold.length - models.length,
    figures: figures.map(({ indicator, latest, mark }) => ({ name: indicator.shortName[locale], latest, mark })),
    publishers: publishersText(publication, [
      ...stories.flatMap(({ sources }) => sources),
      ...[...models, ...observed].map(({ source }) => source),
    ]),
    awaiting: [...stories, ...models].some(({ approval }) => approval === 'awaiting'),
  }
})
