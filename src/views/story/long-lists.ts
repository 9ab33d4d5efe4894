/** The lists of stories and of models, cut into pages where they are long. */
import { orderWords } from '../../language/interface/orders.ts'
import { storyWords } from '../../language/interface/stories.ts'
import type { CampaignModel, ContentPage } from '../../model/types.ts'
import { listPages, type ListPage } from '../list-pages.ts'
import type { Rendition } from '../rendition.ts'
import type { Group } from './groups.ts'
import { modelOrders, modelsBy, modelsToday, type ModelOrder } from './models-page.ts'
import { storiesBy, storyOrders, type StoryOrder } from './stories-page.ts'

/** So many lines stand on one page. */
const most = 100

export interface LongOrder<T> {
  readonly title: string
  readonly groups: readonly Group<T>[]
  readonly pages: readonly ListPage<Group<T>>[]
}

/** Stories that the first page tells at length. */
export const told = 6

/** Null for the order that their editors gave them. */
export function storyList(rendition: Rendition, order: StoryOrder | null): LongOrder<ContentPage> {
  const { locale, publication } = rendition
  const w = storyWords(locale)
  const groups = order ? storiesBy(rendition, order) : [{ id: 'con-lai', name: w.others, items: publication.pages('story').slice(told) }]
  const title = order ? orderWords(locale).orders[order].stories : w.title
  const name = order ? storyOrders[order] : ''
  return { title, groups, pages: listPages(rendition, groups, { list: 'guong-dien-hinh', name, most }) }
}

/** Null for the order of the register: by the commune of today. */
export function modelList(rendition: Rendition, order: ModelOrder | null): LongOrder<CampaignModel> {
  const { locale } = rendition
  const groups = order ? modelsBy(rendition, order) : modelsToday(rendition)
  const title = order ? orderWords(locale).orders[order].models : storyWords(locale).models.title
  const name = order ? modelOrders[order] : ''
  return { title, groups, pages: listPages(rendition, groups, { list: 'mo-hinh', name, most }) }
}
