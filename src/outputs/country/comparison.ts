/** One indicator, province by province, in the newest period of which any has a figure: a sentence, a chart and a table. */
import { dotPlot, type DotRow } from '../../charts/dot-plot.ts'
import { formatBounded } from '../../language/bounds.ts'
import { formatPeriod } from '../../language/dates.ts'
import { countryWords } from '../../language/interface/country.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { formatWithUnit } from '../../language/numbers.ts'
import { unitsSentence } from '../../language/unit-sentences.ts'
import type { Locale } from '../../model/locale.ts'
import type { Bound, FigureStatus, MissingReason } from '../../model/types.ts'
import { periodOfRow, type FigureRow } from '../rows.ts'
import type { OwnSeries, Province } from './province.ts'

export interface ProvinceFigures {
  readonly indicator: OwnSeries['indicator']
  readonly provinces: readonly { readonly province: Province; readonly own: readonly FigureRow[] }[]
}

/** Indicators that two provinces or more publish figures of their own of, in the order in which they are met. */
export function comparedIn(provinces: readonly Province[]): readonly ProvinceFigures[] {
  const all = provinces.flatMap((province) => province.series.map((series) => ({ province, ...series })))
  return [...Map.groupBy(all, ({ indicator }) => indicator.code).values()]
    .map((group) => ({ indicator: group[0]!.indicator, provinces: group }))
    .filter((one) => one.provinces.filter(({ own }) => own.length > 0).length > 1)
}

/** A row of a period of the same kind is of the same time. */
const timeOf = ({ period, period_kind: kind }: FigureRow): string => `${period.split('/').at(-1)} ${period} ${kind}`

interface ComparedRow {
  readonly province: Province
  readonly row: FigureRow | undefined
}

export interface ProvinceComparison {
  readonly sentence: string
  readonly svg: string
  readonly period: string
  readonly rows: readonly (ComparedRow & { readonly text: string })[]
}

export function compareProvinces({ indicator, provinces }: ProvinceFigures, locale: Locale): ProvinceComparison {
  const all = provinces.flatMap(({ own }) => own)
  const stated = all.filter(({ value }) => value !== null)
  const newest = (stated.length > 0 ? stated : all).map(timeOf).sort().at(-1)!
  const period = periodOfRow(all.find((row) => timeOf(row) === newest)!)
  const rows: ComparedRow[] = provinces.map(({ province, own }) => ({ province, row: own.findLast((row) => timeOf(row) === newest) }))
  const { decimals } = indicator
  const unit = indicator.unit[locale]
  const gap = (row?: FigureRow) => (row?.status ?? 'not-collected') as MissingReason
  const known = (row?: FigureRow) =>
    row && row.value !== null
      ? { value: row.value, bound: (row.bound || null) as Bound | null, status: row.status as FigureStatus, definition: row.definition }
      : null
  const sentence = unitsSentence(
    {
      subject: indicator.shortName[locale],
      measure: indicator.measure,
      unit,
      decimals,
      place: '',
      among: indicator.denominator[locale],
      period,
      rows: rows.map(({ province, row }) => ({ name: province.name[locale], ...(known(row) ?? { value: null, reason: gap(row) }) })),
    },
    locale,
  )
  const missing = figureWords(locale).missing
  const dots = rows.map(({ province, row }): DotRow => {
    const [name, figure] = [province.name[locale], known(row)]
    return { name, before: null, ...(figure ? { state: 'figure', ...figure } : { state: 'missing', words: missing[gap(row)] }) }
  })
  const named = formatPeriod(period, locale)
  return {
    sentence,
    period: named,
    svg: dotPlot(
      {
        id: `tinh-${indicator.code.toLowerCase()}`,
        title: sentence,
        note: countryWords(locale).note(named),
        unit,
        decimals,
        rows: dots,
        period: named,
        before: null,
        mark: null,
      },
      locale,
    ),
    rows: rows.map((one) => {
      const figure = known(one.row)
      const text = figure
        ? formatBounded(formatWithUnit(figure.value, unit, locale, decimals), figure.bound, locale)
        : missing[gap(one.row)]
      return { ...one, text }
    }),
  }
}
