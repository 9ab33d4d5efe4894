/** Stories and models as one line each in a list: the name, then where, what about and when. */
import { capitalised } from '../../language/case.ts'
import { shortPeriod } from '../../language/dates.ts'
import { storyPath } from '../../model/addresses/paths.ts'
import type { CampaignModel, ContentPage, Unit } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { themeName, type Group, type Placed } from './groups.ts'
import { modelHref } from './models-page.ts'
import { placeLine } from './place.ts'

export interface ListRow {
  readonly to: string
  readonly text: string
  /** Set where the text is not in the reader's language. */
  readonly lang: 'vi' | undefined
  readonly meta: string
  /** The anchor of the line, where other pages may point at it. */
  readonly id?: string
  /** What the list can be narrowed by: the line's option in each list of choices, a blank between. */
  readonly of?: string | undefined
  readonly year?: string | undefined
}

/** `Xã A cũ, nay thuộc xã B · Chăn nuôi · 2022`; on the page of a place (`here`) that place goes without saying. */
function metaOf(rendition: Rendition, told: Placed, field: string, here: Unit | undefined): string {
  const period = told.period && shortPeriod(told.period, rendition.locale)
  return capitalised([placeLine(rendition, told, here), field && themeName(rendition, field), period].filter(Boolean).join(' · '))
}

/** The theme of a story, in Vietnamese: its own, or that of its model; blank where neither has one. */
export const themeOfStory = ({ publication }: Rendition, { field, model }: ContentPage): string =>
  field || (model === null ? undefined : publication.index.models.get(model)?.field) || ''

/** A story by its title in the language of the page; `story` is the Vietnamese one. */
export function storyRow(rendition: Rendition, story: ContentPage, here?: Unit): ListRow {
  const { publication, locale, addresses } = rendition
  const own = publication.page('story', story.slug, locale)
  return {
    to: addresses.page(locale, storyPath(story.slug)),
    text: (own ?? story).title,
    lang: own ? undefined : 'vi',
    meta: metaOf(rendition, story, themeOfStory(rendition, story), here),
  }
}

export const modelRow = (rendition: Rendition, model: CampaignModel, here?: Unit): ListRow => ({
  to: modelHref(rendition, model),
  text: model.name[rendition.locale],
  lang: undefined,
  meta: metaOf(rendition, model, model.field, here),
})

export interface RowGroup {
  readonly id: string
  readonly name: string
  readonly rows: readonly ListRow[]
}

export const rowsOf = <T>(
  rendition: Rendition,
  groups: readonly Group<T>[],
  row: (rendition: Rendition, item: T, here?: Unit) => ListRow,
): readonly RowGroup[] => groups.map(({ id, name, unit, items }) => ({ id, name, rows: items.map((item) => row(rendition, item, unit)) }))
