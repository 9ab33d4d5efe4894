/** Figures of a place, a row for each series: the latest figure and those before it; on pages of their own where they are many. */
import type { Publication } from '../../edition/publication.ts'
import { unitPageWords } from '../../language/interface/units.ts'
import { once } from '../../model/once.ts'
import type { Indicator, Observation, Unit } from '../../model/types.ts'
import { listPages, type Group, type ListPage } from '../list-pages.ts'
import type { Rendition } from '../rendition.ts'
import { unitPage } from './unit-page.ts'
import { unitLabel } from './units.ts'

export interface SeriesRow {
  readonly indicator: Indicator
  readonly latest: Observation
  /** Newest first, all under the same definition as the latest. */
  readonly earlier: readonly Observation[]
}

/** One row for each indicator and definition, in the order that the register gives, else in its own; newest definition first. */
export function seriesRows({ edition, index }: Publication, observations: readonly Observation[]): SeriesRow[] {
  const places = new Map(edition.indicators.map((indicator, place) => [indicator, place]))
  const inRegister = (a: Indicator, b: Indicator) => a.order - b.order || places.get(a)! - places.get(b)!
  return [...Map.groupBy(observations, (o) => `${o.indicator} ${o.definition}`).values()]
    .flatMap((series): SeriesRow[] => {
      const [latest, ...earlier] = series.toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1))
      const indicator = latest && index.indicators.get(latest.indicator)
      return indicator ? [{ indicator, latest, earlier }] : []
    })
    .sort((a, b) => inRegister(a.indicator, b.indicator) || (a.latest.period.end < b.latest.period.end ? 1 : -1))
}

/** A table of the figures of a place: its own, those computed for it, or those of a unit that it took over. */
export interface FigureGroup extends Group<SeriesRow> {
  /** How the figures came about; blank where they were sent. */
  readonly text: string
  /** The unit before, whose figures they are. */
  readonly unit: Unit | null
}

export const figureGroups = once((rendition: Rendition, unit: Unit): readonly FigureGroup[] => {
  const { publication, locale } = rendition
  const w = unitPageWords(locale)
  const { own, sums, predecessors } = unitPage(rendition, unit)
  return [
    { name: w.ownFigures, text: '', unit: null, observations: own },
    { name: w.summed, text: w.summedText, unit: null, observations: sums },
    ...predecessors.map(({ unit: old, observations }) => ({ name: unitLabel(old, locale), text: '', unit: old, observations })),
  ]
    .filter(({ observations }) => observations.length > 0)
    .map(({ observations, ...group }) => ({ ...group, items: seriesRows(publication, observations) }))
})

/** So many rows stand on the page of the place itself. */
const most = 40

/** Pages of the figures of a place; none where they have room on its own. */
export const figurePages = once((rendition: Rendition, unit: Unit): readonly ListPage<FigureGroup>[] =>
  listPages<SeriesRow, FigureGroup>(rendition, figureGroups(rendition, unit), { list: 'so-lieu/don-vi/so-lieu', name: unit.slug, most }),
)
