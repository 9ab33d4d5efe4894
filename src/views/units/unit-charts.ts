/** Charts of units side by side, and the sentence over each. */
import { dotPlot, type DotRow } from '../../charts/dot-plot.ts'
import { smallMultiples } from '../../charts/small-multiples.ts'
import { tileMap } from '../../charts/tile-map.ts'
import { unitMap } from '../../charts/unit-map.ts'
import type { UnitRow } from '../../charts/units/rows.ts'
import { formatPeriod } from '../../language/dates.ts'
import type { ChartMessage } from '../../language/chart-message.ts'
import { compareWords } from '../../language/interface/compare.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { unitName } from '../../language/unit-names.ts'
import { unitsSentence } from '../../language/unit-sentences.ts'
import type { Locale } from '../../model/locale.ts'
import type { ComparedUnit, Comparison } from '../../model/types.ts'
import { unitsTable, yearsTable } from '../chart-table.ts'
import { wideWidth, type ChartTable, type ChartView } from '../chart-view.ts'
import { commonMark, pointOf } from '../indicator/chart.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'

function row({ unit, latest }: ComparedUnit, locale: Locale): UnitRow {
  const name = unitName(unit, locale)
  if (latest?.state === 'figure') return { state: 'figure', name, value: latest.value, status: latest.status, bound: latest.bound }
  return {
    state: 'missing',
    name,
    words: latest ? figureWords(locale).missing[latest.reason] : figureWords(locale).missing['not-collected'],
  }
}

const idOf = ({ indicator, generation }: Comparison, kind: string): string =>
  `${kind}-${indicator.code.toLowerCase()}${generation === 'former' ? '-cu' : ''}`

const messageOf = ({ indicator, within }: Comparison, locale: Locale): ChartMessage => ({
  subject: indicator.shortName[locale] + (within === undefined ? '' : ` (${within})`),
  measure: indicator.measure,
  unit: indicator.unit[locale],
  decimals: indicator.decimals,
  place: '',
  among: indicator.denominatorIs[locale],
})

/** The finding over units, with the period it holds for. */
function comparisonSentence(comparison: Comparison, locale: Locale): string {
  const { units, period } = comparison
  const message = {
    ...messageOf(comparison, locale),
    period,
    rows: units.map(({ unit, latest }) => {
      const name = unitName(unit, locale)
      if (latest?.state === 'figure')
        return { name, value: latest.value, bound: latest.bound, definition: latest.definition, status: latest.status }
      return { name, value: null, reason: latest?.reason ?? ('not-collected' as const) }
    }),
  }
  return unitsSentence(message, locale)
}

/** What a chart of a comparison is given beside its sentence, and what the sentence is made of. */
export function chartInput(comparison: Comparison, kind: string, locale: Locale) {
  const { indicator, generation, period, within } = comparison
  const note = [compareWords(locale).generations[generation], within, formatPeriod(period, locale)].filter(Boolean).join(', ')
  const input = { id: idOf(comparison, kind), note, unit: indicator.unit[locale], decimals: indicator.decimals }
  return { input, message: messageOf(comparison, locale) }
}

const common = (comparison: Comparison, kind: string, locale: Locale) => ({
  ...chartInput(comparison, kind, locale).input,
  title: comparisonSentence(comparison, locale),
})

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

export function dotChart(rendition: Rendition, comparison: Comparison): ChartView {
  const { locale } = rendition
  const { period, before, units, indicator } = comparison
  const rows = units.map((one): DotRow => ({ ...row(one, locale), before: one.before?.value ?? null }))
  return twice('dot-plot', comparison, locale, unitsTable(comparison, locale), (input) =>
    dotPlot(
      {
        ...input,
        rows,
        period: formatPeriod(period, locale),
        before: before && formatPeriod(before, locale),
        mark: commonMark(rendition, indicator),
      },
      locale,
    ),
  )
}

export function multiplesChart(rendition: Rendition, comparison: Comparison): ChartView {
  const { locale } = rendition
  const { units, indicator } = comparison
  const panels = units.map(({ unit, own }) => ({
    name: unitName(unit, locale),
    breaks: [],
    points: own.map((o) => pointOf(o, locale)),
  }))
  return twice('small-multiples', comparison, locale, yearsTable(comparison, locale), (input) =>
    smallMultiples({ ...input, panels, joinPoints: indicator.joinPoints, mark: commonMark(rendition, indicator) }, locale),
  )
}

/** Null where the register gives no places for tiles. */
export const tileChart = once((rendition: Rendition, comparison: Comparison): ChartView | null => {
  const { locale } = rendition
  const tiles = comparison.units.flatMap((one) => (one.unit.tile ? [{ ...row(one, locale), ...one.unit.tile }] : []))
  if (tiles.length < comparison.units.length) return null
  return twice('tile-map', comparison, locale, unitsTable(comparison, locale), (input) => tileMap({ ...input, tiles }, locale))
})

/** Null where no licensed borders of these units were supplied. */
export const mapChart = once((rendition: Rendition, comparison: Comparison): ChartView | null => {
  const { locale } = rendition
  const { map } = rendition.publication.edition
  const areaOf = new Map(map?.areas.map((area) => [area.unit, area]))
  const areas = comparison.units.flatMap((one) => {
    const area = areaOf.get(one.unit.id)
    return area ? [{ ...row(one, locale), geometry: area.geometry }] : []
  })
  if (!map || areas.length < comparison.units.length) return null
  return twice('unit-map', comparison, locale, unitsTable(comparison, locale), (input) =>
    unitMap({ ...input, areas, credit: map.credit[locale] }, locale),
  )
})
