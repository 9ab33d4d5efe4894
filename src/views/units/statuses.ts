/** Where units stand beside the plan's common marks. */
import { statusGrid } from '../../charts/status-grid.ts'
import { compareWords } from '../../language/interface/compare.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { formatNumber } from '../../language/numbers.ts'
import { unitName } from '../../language/unit-names.ts'
import type { Generation, Indicator } from '../../model/types.ts'
import type { UnitState } from '../../model/progress.ts'
import { wideWidth, type ChartTable, type ChartView } from '../chart-view.ts'
import { targetsOf } from '../indicator/series.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'
import { mostCompared } from './long-comparison.ts'

/** Targets that can be judged unit by unit: read on their own series, with a figure of some commune. */
function judgedByUnit({ publication }: Pick<Rendition, 'publication'>, generation: Generation): readonly Indicator[] {
  const units = publication.communes[generation]
  return publication.edition.indicators.filter((indicator) => {
    const targets = targetsOf(publication, indicator)
    const own = targets.length === 1 && targets[0]!.series === indicator.code && targets[0]!.kind === 'level'
    return own && units.some((unit) => publication.unitSeries(unit, indicator).length > 0)
  })
}

interface Statuses {
  readonly indicators: readonly Indicator[]
  readonly rows: readonly { readonly name: string; readonly states: readonly UnitState[] }[]
  readonly words: Readonly<Record<UnitState, string>>
  readonly sentence: string
}

/** Null when no target of a generation has figures by unit. */
const statusesOf = once((rendition: Rendition, generation: Generation): Statuses | null => {
  const { publication, locale } = rendition
  const indicators = judgedByUnit(rendition, generation)
  if (indicators.length === 0) return null
  const w = compareWords(locale)
  const rows = publication.communes[generation].map((unit) => ({
    name: unitName(unit, locale),
    states: indicators.map((indicator) => publication.unitState(unit, indicator)),
  }))
  const met = rows.flatMap(({ states }) => states).filter((state) => state === 'met').length
  const words = { ...w.statuses, none: w.noneShown, withheld: w.withheld }
  return { indicators, rows, words, sentence: w.gridSentence(rows.length, indicators.length, met) }
})

export const hasStatuses = ({ publication }: Rendition): boolean =>
  generations.some((generation) => judgedByUnit({ publication }, generation).length > 0)

export const generations: readonly Generation[] = ['current', 'former']

/** How many units stand where, target by target: in place of the table of a generation that has too many units for a row each. */
export function statusCounts(rendition: Rendition, generation: Generation): (ChartTable & { readonly sentence: string }) | null {
  const statuses = statusesOf(rendition, generation)
  if (!statuses || statuses.rows.length <= mostCompared) return null
  const { indicators, rows, words, sentence } = statuses
  const { locale } = rendition
  const states = (Object.keys(words) as UnitState[]).filter((state) => rows.some((row) => row.states.includes(state)))
  return {
    sentence,
    caption: compareWords(locale).generations[generation],
    head: [figureWords(locale).indicator, ...states.map((state) => words[state])],
    rows: indicators.map(({ shortName }, i) => [
      shortName[locale],
      ...states.map((state) => formatNumber(rows.filter((row) => row.states[i] === state).length, locale)),
    ]),
  }
}

/** Status table of a generation, a row for each unit; null when no target has figures by unit, or there are too many units. */
export const statusChart = once((rendition: Rendition, generation: Generation): ChartView | null => {
  const statuses = statusesOf(rendition, generation)
  if (!statuses || statuses.rows.length > mostCompared) return null
  const { locale } = rendition
  const { indicators, rows, words, sentence } = statuses
  const input = {
    id: `tinh-trang-${generation === 'former' ? 'cu' : 'nay'}`,
    title: sentence,
    note: compareWords(locale).generations[generation],
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
})
