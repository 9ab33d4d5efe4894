/** What the register of models can be narrowed by where there is script: one list of choices for each order that it has. */
import { orderWords } from '../../language/interface/orders.ts'
import { oncePer } from '../../model/once.ts'
import type { CampaignModel } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { modelOrders, modelsBy, modelsToday, type ModelOrder } from './models-page.ts'

export interface Choices {
  /** The name under which an address keeps the choice: `viec`. */
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string; readonly count: number }[]
}

export interface ModelsFilter {
  readonly choices: readonly Choices[]
  /** Of each model its option in each list of choices, in the order of the lists, a blank between. */
  readonly of: ReadonlyMap<CampaignModel, string>
}

/** Places are those of today, as the register itself stands; a list that offers one choice alone is left out. */
export const modelsFilter = oncePer((rendition: Rendition): ModelsFilter => {
  const w = orderWords(rendition.locale)
  const lists = (Object.keys(modelOrders) as ModelOrder[]).map((order) => ({
    order,
    groups: order === 'place' ? modelsToday(rendition) : modelsBy(rendition, order),
  }))
  const offered = lists.filter(({ groups }) => groups.length > 1)
  const choices = offered.map(({ order, groups }) => ({
    name: modelOrders[order].replace('theo-', ''),
    label: w.orders[order].choice,
    options: groups.map(({ id, name, items }) => ({ id, name, count: items.length })),
  }))
  const of = new Map(
    rendition.publication.edition.models.map((model) => [
      model,
      offered.map(({ groups }) => groups.find(({ items }) => items.includes(model))?.id ?? '').join(' '),
    ]),
  )
  return { choices, of }
})
