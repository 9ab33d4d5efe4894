/** What of units side by side stands on a page of its own, so that no page grows with every way to draw them. */
import type { ComparisonPart } from '../../model/addresses/paths.ts'
import { comparisonPartPath } from '../../model/addresses/paths.ts'
import type { Comparison, Indicator } from '../../model/types.ts'
import type { ChartView } from '../chart-view.ts'
import type { Rendition } from '../rendition.ts'
import { hasYears, isLong } from './long-comparison.ts'
import { mapChart, multiplesChart, tileChart } from './unit-charts.ts'

const drawn = {
  map: [mapChart, tileChart],
  years: [(rendition: Rendition, comparison: Comparison) => (hasYears(comparison) ? multiplesChart(rendition, comparison) : null)],
} as const satisfies Readonly<Record<ComparisonPart, readonly ((rendition: Rendition, comparison: Comparison) => ChartView | null)[]>>

export interface PartSection {
  readonly comparison: Comparison
  /** One at least; further ones say the same in another way. */
  readonly charts: readonly ChartView[]
}

/** For each generation of units that can be drawn so. */
export const partSections = (rendition: Rendition, indicator: Indicator, part: ComparisonPart): readonly PartSection[] =>
  rendition.publication
    .comparisonsOf(indicator)
    .filter((comparison) => !isLong(comparison))
    .map((comparison) => ({ comparison, charts: drawn[part].flatMap((draw) => draw(rendition, comparison) ?? []) }))
    .filter(({ charts }) => charts.length > 0)

export const comparisonPartHref = ({ addresses, locale }: Rendition, { code }: Indicator, part: ComparisonPart): string =>
  addresses.page(locale, comparisonPartPath(code, part))
