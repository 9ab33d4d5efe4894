/** All that the page of one administrative unit shows. */
import { formatDate } from '../../language/dates.ts'
import { planWords } from '../../language/interface/plan.ts'
import { once } from '../../model/once.ts'
import { predecessorsOf } from '../../edition/units.ts'
import type { CampaignModel, ContentPage, Observation, Unit } from '../../model/types.ts'
import { bodiesText } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { predecessorsText, successorText, unitAndPredecessors, unitAtOrLast } from './units.ts'

export interface UnitPage {
  /** `xã A (cũ) và xã B`; blank where it was made of nothing else. */
  readonly madeOf: string
  /** What it is part of now; blank while it lasts. */
  readonly successor: string
  readonly parent: Unit | undefined
  /** From when to when; blank where the register does not say. */
  readonly span: string
  readonly own: readonly Observation[]
  /** Units that it took over, with their own observations. */
  readonly predecessors: readonly { readonly unit: Unit; readonly observations: readonly Observation[] }[]
  /** Sums over them. */
  readonly sums: readonly Observation[]
  readonly models: readonly CampaignModel[]
  readonly stories: readonly ContentPage[]
  /** Who reports figures; blank where it is not this place's business. */
  readonly reporters: string
}

export const unitPage = once(({ publication, locale }: Rendition, unit: Unit): UnitPage => {
  const { edition, index } = publication
  const here = new Set<Unit | undefined>(unitAndPredecessors(publication, unit))
  const isHere = (code: string, period: ContentPage['period']) => here.has(unitAtOrLast(publication, code, period))
  const planTargets = edition.indicators.filter(({ kind }) => kind === 'target')
  const responsible = [...new Set(planTargets.flatMap((target) => target.responsible))].slice(0, 2)
  const day = (date: string | null) => date && formatDate(date, locale)
  return {
    // Of a province a locality's register holds the one part that it belonged to; more cannot be said.
    madeOf: unit.level === 'province' ? '' : predecessorsText(publication, unit, locale),
    successor: successorText(publication, unit, locale),
    parent: unit.parent ? index.units.byCode.get(unit.parent)?.at(-1) : undefined,
    span: planWords(locale).unit.span(day(unit.from), day(unit.to)),
    own: publication.unitObservations(unit),
    predecessors: predecessorsOf(index.units, unit).map((one) => ({ unit: one, observations: publication.unitObservations(one) })),
    sums: edition.indicators.flatMap((indicator) => publication.predecessorSums(unit, indicator)),
    models: edition.models.filter((model) => isHere(model.unit, model.period)),
    stories: publication.pages('story').filter((page) => page.unit !== null && isHere(page.unit, page.period)),
    reporters: unit.level === 'province' ? '' : bodiesText(publication, responsible, locale),
  }
})
