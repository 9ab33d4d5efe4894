/** Where units stand beside the plan's common marks. */
import { statusGrid, type GridState } from '../../charts/status-grid.ts'
import type { FigureObservation, Indicator, Unit } from '../../model/types.ts'
import { unitName } from '../../language/unit-names.ts'
import { judgeIndicator } from '../../edition/progress/judge.ts'
import { validWithin } from '../../edition/units.ts'
import { compareWords } from '../../language/interface/compare.ts'
import { figureWords } from '../../language/interface/figures.ts'
import type { Locale } from '../../model/locale.ts'
import { edition, index } from '../../site/edition.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import { communes } from './units.ts'
import type { Generation } from '../../edition/comparison.ts'

/** The unit's own figures of an indicator, without those of another bearer of its code. */
export function unitSeries(unit: Unit, indicator: Indicator) {
  return (index().unitSeries.get(indicator.code)?.get(unit.code) ?? []).filter((o) => validWithin(unit, o.period))
}

/** How one unit's own figures stand beside the common mark. */
export function unitState(unit: Unit, indicator: Indicator): GridState {
  const series = unitSeries(unit, indicator)
  const figures = series.filter((o): o is FigureObservation => o.state === 'figure')
  const last = series.at(-1)
  if (last?.state === 'missing' && last.reason === 'suppressed') return 'withheld'
  if (figures.length === 0) return 'none'
  return judgeIndicator(index().targets.get(indicator.code) ?? [], figures, edition().site.asOf).status
}

/** Targets that can be judged unit by unit: read on their own series, with a figure of some commune. */
export function judgedByUnit(generation: Generation): readonly Indicator[] {
  const units = communes()[generation]
  return edition().indicators.filter((indicator) => {
    const targets = index().targets.get(indicator.code) ?? []
    const own = targets.length === 1 && targets[0]!.series === indicator.code && targets[0]!.kind === 'level'
    return own && units.some((unit) => unitSeries(unit, indicator).length > 0)
  })
}

/** Status table of a generation, or null when no target has figures by unit. */
export function statusChart(generation: Generation, locale: Locale): ChartView | null {
  const units = communes()[generation]
  const indicators = judgedByUnit(generation)
  if (indicators.length === 0) return null
  const w = compareWords(locale)
  const rows = units.map((unit) => ({ name: unitName(unit, locale), states: indicators.map((indicator) => unitState(unit, indicator)) }))
  const met = rows.flatMap(({ states }) => states).filter((state) => state === 'met').length
  const words = { ...w.statuses, none: w.noneShown, withheld: w.withheld }
  const input = {
    id: `tinh-trang-${generation === 'former' ? 'cu' : 'nay'}`,
    title: w.gridSentence(units.length, indicators.length, met),
    note: w.generations[generation],
    columns: indicators.map(({ code, shortName }) => ({ code, name: shortName[locale] })),
    rows,
    words,
  }
  return {
    kind: 'status-grid',
    sentence: input.title,
    subtitle: input.note,
    phone: statusGrid(input, locale),
    wide: statusGrid({ ...input, id: `${input.id}-r`, width: wideWidth }, locale),
    table: {
      caption: input.note,
      head: [figureWords(locale).columns.unit, ...input.columns.map(({ name }) => name)],
      rows: rows.map(({ name, states }) => [name, ...states.map((state) => words[state])]),
    },
  }
}
