/** What stands on the A4 sheet of a commune for its notice board. */
import { once } from '../../model/once.ts'
import type { Indicator, Unit } from '../../model/types.ts'
import { datedText } from '../figure-text.ts'
import { publishersText } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { unitStandings, type UnitStanding } from './standings.ts'
import { predecessorsText } from './units.ts'

/** So many context figures leave the sheet one page. */
const most = 6

export interface UnitSheet {
  readonly madeOf: string
  readonly standings: readonly UnitStanding[]
  readonly context: readonly { readonly indicator: Indicator; readonly text: string }[]
  /** Publishers of its figures; blank without any. */
  readonly publishers: string
}

export const unitSheet = once((rendition: Rendition, unit: Unit): UnitSheet => {
  const { publication, locale } = rendition
  const { indicators } = publication.edition
  const context = indicators
    .filter(({ kind, formula }) => kind === 'context' && formula === null)
    .flatMap((indicator) => {
      const last = publication.unitSeries(unit, indicator).findLast((o) => o.state === 'figure')
      return last ? { indicator, text: datedText(last, indicator, locale), source: last.source } : []
    })
    .slice(0, most)
  const targets = indicators.filter(({ kind }) => kind === 'target').flatMap((target) => publication.unitSeries(unit, target))
  return {
    madeOf: predecessorsText(publication, unit, locale),
    standings: unitStandings(rendition, unit),
    context,
    publishers: publishersText(
      publication,
      [...targets, ...context].map(({ source }) => source),
    ),
  }
})
