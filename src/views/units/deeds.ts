/** What people did in a place: its stories and models, in those that it took over and in those that belong to it. */
import { childrenOf } from '../../edition/units.ts'
import type { CampaignModel, ContentPage, Unit } from '../../model/types.ts'
import type { Publication } from '../../edition/publication.ts'
import type { Rendition } from '../rendition.ts'
import { unitAndPredecessors, unitAtOrLast } from './units.ts'

export interface Deeds {
  readonly stories: readonly ContentPage[]
  readonly models: readonly CampaignModel[]
  /** Those of its models that none of these stories tells of. */
  readonly untold: readonly CampaignModel[]
}

/** The unit, those that it took over, and all that lie in any of them. */
export function placesWithin(publication: Publication, unit: Unit): ReadonlySet<Unit> {
  const found = new Set<Unit>()
  const add = (one: Unit) => {
    if (found.has(one)) return
    found.add(one)
    for (const inside of [...unitAndPredecessors(publication, one), ...childrenOf(publication.index.units, one)]) add(inside)
  }
  add(unit)
  return found
}

export function deedsOf({ publication }: Rendition, unit: Unit): Deeds {
  const here: ReadonlySet<Unit | undefined> = placesWithin(publication, unit)
  const isHere = ({ unit: code, period }: Pick<ContentPage, 'unit' | 'period'>) =>
    code !== null && here.has(unitAtOrLast(publication, code, period))
  const stories = publication.pages('story').filter(isHere)
  const models = publication.edition.models.filter(isHere)
  const told = new Set(stories.map(({ model }) => model))
  return { stories, models, untold: models.filter(({ code }) => !told.has(code)) }
}
