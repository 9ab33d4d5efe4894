/** Units side by side: which figures are compared, the charts of them and the sentence over each. */
import { dotPlot, type DotRow } from '../../charts/dot-plot.ts'
import { smallMultiples } from '../../charts/small-multiples.ts'
import { tileMap } from '../../charts/tile-map.ts'
import { unitMap } from '../../charts/unit-map.ts'
import type { UnitRow } from '../../charts/units/rows.ts'
import type { FigureObservation, Indicator, Observation, Period, Unit } from '../../edition/model/types.ts'
import { unitName } from '../../language/unit-names.ts'
import { validWithin } from '../../edition/units.ts'
import { formatPeriod } from '../../language/dates.ts'
import { compareWords } from '../../language/interface/compare.ts'
import { figureWords } from '../../language/interface/figures.ts'
import type { Locale } from '../../language/locale.ts'
import { unitsSentence } from '../../language/unit-sentences.ts'
import { edition, index } from '../edition.ts'
import { point, seriesMark } from './charts.ts'
import { unitsTable, yearsTable } from './chart-table.ts'
import { wideWidth, type ChartTable, type ChartView } from './chart-view.ts'
import { communes } from './units.ts'

/** Units that existed together: the communes of today, or the former ones. */
export type Generation = 'current' | 'former'

interface ComparedUnit {
  readonly unit: Unit
  readonly latest: Observation | undefined
  /** What was said of the period before. */
  readonly past: Observation | undefined
  /** The same where it may be compared: two figures under one definition. */
  readonly before: FigureObservation | undefined
}

export interface Comparison {
  readonly generation: Generation
  readonly indicator: Indicator
  readonly period: Period
  readonly before: Period | null
  readonly units: readonly ComparedUnit[]
  readonly observations: readonly Observation[]
  /** The observations of one of the units. */
  readonly own: (unit: Unit) => readonly Observation[]
}

/** The comparisons that an indicator allows, the newest first: at least two units of one generation have been asked. */
export function comparisons(indicator: Indicator): readonly Comparison[] {
  return (['current', 'former'] as const).flatMap((generation) => compare(indicator, generation) ?? [])
}

function compare(indicator: Indicator, generation: Generation): Comparison | null {
  const units = communes()[generation]
  const series = index().series.get(indicator.code) ?? []
  const own = (unit: Unit) => series.filter((o) => o.unit === unit.code && validWithin(unit, o.period))
  const all = units.map((unit) => ({ unit, own: own(unit) }))
  if (all.filter(({ own: list }) => list.length > 0).length < 2) return null
  const periods = [...new Map(all.flatMap(({ own: list }) => list.map((o) => [o.period.text, o.period] as const))).values()]
  periods.sort((a, b) => (a.end < b.end ? -1 : 1))
  const hasFigure = (period: Period) => all.some(({ own: list }) => list.some((o) => o.state === 'figure' && o.period.text === period.text))
  const period = periods.findLast(hasFigure) ?? periods.at(-1)!
  const at = (list: readonly Observation[], p: Period | null) => list.findLast((o) => o.period.text === p?.text)
  const earlier = periods.filter((p) => p.end < period.end).findLast(hasFigure) ?? null
  const compared = all.map(({ unit, own: list }) => {
    const latest = at(list, period)
    const past = at(list, earlier)
    const comparable = past?.state === 'figure' && latest?.state === 'figure' && past.definition === latest.definition
    return { unit, latest, past, before: comparable ? past : undefined }
  })
  const before = compared.some((one) => one.before) ? earlier : null
  return { generation, indicator, period, before, units: compared, observations: all.flatMap(({ own: list }) => list), own }
}

function row({ unit, latest }: ComparedUnit, locale: Locale): UnitRow {
  const name = unitName(unit, locale)
  if (latest?.state === 'figure') return { state: 'figure', name, value: latest.value, status: latest.status }
  return {
    state: 'missing',
    name,
    words: latest ? figureWords(locale).missing[latest.reason] : figureWords(locale).missing['not-collected'],
  }
}

const idOf = ({ indicator, generation }: Comparison, kind: string): string =>
  `${kind}-${indicator.code.toLowerCase()}${generation === 'former' ? '-cu' : ''}`

/** The finding over units, with the period it holds for. */
export function comparisonSentence({ indicator, units, period }: Comparison, locale: Locale): string {
  const finding = {
    subject: indicator.shortName[locale],
    measure: indicator.measure,
    unit: indicator.unit[locale],
    decimals: indicator.decimals,
    period,
    rows: units.map(({ unit, latest }) => {
      const name = unitName(unit, locale)
      if (latest?.state === 'figure') return { name, value: latest.value }
      return { name, value: null, reason: latest?.reason ?? ('not-collected' as const) }
    }),
  }
  return unitsSentence(finding, locale)
}

function common(comparison: Comparison, kind: string, locale: Locale) {
  const { indicator, generation, period } = comparison
  const w = compareWords(locale)
  return {
    id: idOf(comparison, kind),
    title: comparisonSentence(comparison, locale),
    note: `${w.generations[generation]}, ${formatPeriod(period, locale)}`,
    unit: indicator.unit[locale],
    decimals: indicator.decimals,
  }
}

/** Draws for a phone and for a large screen, under two ids. */
function twice(
  kind: ChartView['kind'],
  comparison: Comparison,
  locale: Locale,
  table: ChartTable,
  draw: (input: ReturnType<typeof common> & { width?: number }) => string,
): ChartView {
  const input = common(comparison, kind, locale)
  return {
    kind,
    sentence: input.title,
    subtitle: input.note,
    phone: draw(input),
    wide: draw({ ...input, id: `${input.id}-r`, width: wideWidth }),
    table,
  }
}

export function dotChart(comparison: Comparison, locale: Locale): ChartView {
  const { period, before, units, indicator } = comparison
  const rows = units.map((one): DotRow => ({ ...row(one, locale), before: one.before?.value ?? null }))
  return twice('dot-plot', comparison, locale, unitsTable(comparison, locale), (input) =>
    dotPlot(
      {
        ...input,
        rows,
        period: formatPeriod(period, locale),
        before: before && formatPeriod(before, locale),
        mark: seriesMark(indicator, locale),
      },
      locale,
    ),
  )
}

export function multiplesChart(comparison: Comparison, locale: Locale): ChartView {
  const { observations, units, indicator } = comparison
  const panels = units.map(({ unit }) => ({
    name: unitName(unit, locale),
    breaks: [],
    points: observations.filter((o) => o.unit === unit.code && validWithin(unit, o.period)).map((o) => point(o, locale)),
  }))
  return twice('small-multiples', comparison, locale, yearsTable(comparison, locale), (input) =>
    smallMultiples({ ...input, panels, joinPoints: indicator.joinPoints, mark: seriesMark(indicator, locale) }, locale),
  )
}

/** Null where the register gives no places for tiles. */
export function tileChart(comparison: Comparison, locale: Locale): ChartView | null {
  const tiles = comparison.units.flatMap((one) => (one.unit.tile ? [{ ...row(one, locale), ...one.unit.tile }] : []))
  if (tiles.length < comparison.units.length) return null
  return twice('tile-map', comparison, locale, unitsTable(comparison, locale), (input) => tileMap({ ...input, tiles }, locale))
}

/** Null where no licensed borders of these units were supplied. */
export function mapChart(comparison: Comparison, locale: Locale): ChartView | null {
  const { map } = edition()
  const areas = comparison.units.flatMap((one) => {
    const area = map?.areas.find(({ unit }) => unit === one.unit.id)
    return area ? [{ ...row(one, locale), geometry: area.geometry }] : []
  })
  if (!map || areas.length < comparison.units.length) return null
  return twice('unit-map', comparison, locale, unitsTable(comparison, locale), (input) =>
    unitMap({ ...input, areas, credit: map.credit[locale] }, locale),
  )
}
