/** Units side by side where they are too many for a mark each: how their figures spread, and pages of some units each. */
import { histogram } from '../../charts/histogram.ts'
import { formatPeriod } from '../../language/dates.ts'
import { distributionSentence, quantileRows, type Quantiles } from '../../language/distribution.ts'
import { orderWords } from '../../language/interface/orders.ts'
import { unitName } from '../../language/unit-names.ts'
import { once } from '../../model/once.ts'
import type { ComparedUnit, Comparison, FigureObservation, Unit } from '../../model/types.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import { listPages, type Group, type ListPage } from '../list-pages.ts'
import type { Rendition } from '../rendition.ts'
import { chartInput } from './unit-charts.ts'
import { unitLabel } from './units.ts'

/** So many units have a mark each in one chart; of more the chart shows how their figures spread. */
export const mostCompared = 20

export const isLong = ({ units }: Comparison): boolean => units.length > mostCompared

/** Small charts over the years draw so many points at most. */
const mostPoints = 200

/** Whether each unit has room for a small chart of its own. */
export function hasYears({ units, observations }: Comparison): boolean {
  const periods = new Set(observations.map((o) => o.period.text)).size
  return periods > 1 && units.length * periods <= mostPoints
}

/** Units by the one that they lie in, in the order of the register; by name within it. */
export function unitsByPlace<T>({ publication, locale }: Rendition, items: readonly T[], unitOf: (item: T) => Unit): Group<T>[] {
  const { byCode } = publication.index.units
  const parentOf = ({ parent }: Unit) => (parent === null ? undefined : byCode.get(parent)?.at(-1))
  const collator = new Intl.Collator('vi')
  const groups = [...Map.groupBy(items, (item) => parentOf(unitOf(item)))]
  return groups.map(([parent, inside]) => ({
    name: parent ? unitLabel(parent, locale) : groups.length > 1 ? orderWords(locale).elsewhere : '',
    items: inside.toSorted((a, b) => collator.compare(unitOf(a).name, unitOf(b).name)),
  }))
}

export type ComparisonPage = ListPage<Group<ComparedUnit>>

/** Pages of some units each; none where all have room on one. */
export const comparisonPages = once((rendition: Rendition, comparison: Comparison): readonly ComparisonPage[] => {
  const { indicator, generation, units } = comparison
  return listPages<ComparedUnit, Group<ComparedUnit>>(
    rendition,
    unitsByPlace(rendition, units, ({ unit }) => unit),
    {
      list: 'so-lieu/so-sanh',
      name: `${indicator.code.toLowerCase()}${generation === 'former' ? '-truoc' : ''}`,
      most: mostCompared,
      nameOf: ({ unit }) => unitName(unit, rendition.locale),
    },
  )
})

/** The units of one page, compared as all are; sentences name the place they speak of. */
export function onePage(comparison: Comparison, { label, groups }: ComparisonPage): Comparison {
  const units = groups.flatMap(({ items }) => items)
  return { ...comparison, within: label, units, observations: units.flatMap(({ own }) => own) }
}

/** How the exact figures of all units spread. */
export const spreadChart = once((rendition: Rendition, comparison: Comparison): ChartView => {
  const { locale } = rendition
  const { indicator, period, units } = comparison
  const figures = units.flatMap(({ latest }) => (latest?.state === 'figure' && latest.bound === null ? [latest] : []))
  const values = figures.map(({ value }) => value)
  const quantiles = values.length > 0 ? quantilesOf(values) : null
  const definitions = new Set(figures.map(({ definition }) => definition))
  const common = chartInput(comparison, 'phan-bo', locale)
  const sentence = distributionSentence(
    {
      ...common.message,
      period,
      quantiles,
      known: figures.length,
      all: units.length,
      definition: definitions.size === 1 ? figures[0]!.definition : '',
      statuses: statusesOf(figures),
    },
    locale,
  )
  const input = { ...common.input, title: sentence, values, statuses: statusesOf(figures) }
  return {
    kind: 'histogram',
    sentence,
    subtitle: input.note,
    phone: histogram(input, locale),
    wide: histogram({ ...input, id: `${input.id}-r`, width: wideWidth }, locale),
    table: {
      caption: indicator.shortName[locale],
      head: ['', formatPeriod(period, locale)],
      rows: quantiles ? quantileRows(quantiles, input, locale) : [],
    },
  }
})

const statusesOf = (figures: readonly FigureObservation[]) => [...new Set(figures.map(({ status }) => status))]

/** Every one of them is the figure of some unit. */
function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b)
  const upTo = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!
  const from = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return {
    lowest: sorted[0]!,
    lowTenth: upTo(0.1),
    lowQuarter: upTo(0.25),
    middle: upTo(0.5),
    highQuarter: from(0.75),
    highTenth: from(0.9),
    highest: sorted.at(-1)!,
  }
}
