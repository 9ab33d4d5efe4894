/** All that the page of one administrative unit shows. */
import { formatDate } from '../../language/dates.ts'
import { unitPageWords } from '../../language/interface/units.ts'
import { once } from '../../model/once.ts'
import { predecessorsOf, successorOf } from '../../edition/units.ts'
import type { Observation, Statement, Unit } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { statementsAbout } from '../statements.ts'
import { deedsOf, type Deeds } from './deeds.ts'
import { predecessorsText, successorText } from './units.ts'

export interface UnitPage {
  /** `xã A (cũ) và xã B`; blank where it was made of nothing else. */
  readonly madeOf: string
  /** The unit that took it over; undefined while it lasts. */
  readonly successor: Unit | undefined
  /** Its name in a sentence; blank while the unit lasts. */
  readonly successorText: string
  readonly parent: Unit | undefined
  /** From when to when; blank where the register does not say. */
  readonly span: string
  readonly deeds: Deeds
  readonly own: readonly Observation[]
  /** Units that it took over, with their own observations. */
  readonly predecessors: readonly { readonly unit: Unit; readonly observations: readonly Observation[] }[]
  /** Sums over them. */
  readonly sums: readonly Observation[]
  /** Stated figures that fit no series. */
  readonly statements: readonly Statement[]
  /** How many series and statements are shown in all. */
  readonly figures: number
}

const seriesIn = (observations: readonly Observation[]) => new Set(observations.map((o) => `${o.unit} ${o.indicator} ${o.definition}`)).size

export const unitPage = once((rendition: Rendition, unit: Unit): UnitPage => {
  const { publication, locale } = rendition
  const { edition, index } = publication
  const day = (date: string | null) => date && formatDate(date, locale)
  const own = publication.unitObservations(unit)
  const predecessors = predecessorsOf(index.units, unit).map((one) => ({ unit: one, observations: publication.unitObservations(one) }))
  const sums = edition.indicators.flatMap((indicator) => publication.predecessorSums(unit, indicator))
  const statements = statementsAbout(rendition, unit)
  return {
    // Of a province a locality's register holds the one part that it belonged to; more cannot be said.
    madeOf: unit.level === 'province' ? '' : predecessorsText(publication, unit, locale),
    successor: successorOf(index.units, unit),
    successorText: successorText(publication, unit, locale),
    parent: unit.parent ? index.units.byCode.get(unit.parent)?.at(-1) : undefined,
    span: unitPageWords(locale).span(day(unit.from), day(unit.to)),
    deeds: deedsOf(rendition, unit),
    own,
    predecessors,
    sums,
    statements,
    figures: [own, sums, ...predecessors.map(({ observations }) => observations)].reduce(
      (sum, list) => sum + seriesIn(list),
      statements.length,
    ),
  }
})
