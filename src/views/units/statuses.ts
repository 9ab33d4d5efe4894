/** Where units stand beside the plan's common marks. */
import { statusGrid } from '../../charts/status-grid.ts'
import { compareWords } from '../../language/interface/compare.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { unitName } from '../../language/unit-names.ts'
import type { Generation, Indicator } from '../../model/types.ts'
import { wideWidth, type ChartView } from '../chart-view.ts'
import { targetsOf } from '../indicator/series.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'

/** Targets that can be judged unit by unit: read on their own series, with a figure of some commune. */
function judgedByUnit({ publication }: Rendition, generation: Generation): readonly Indicator[] {
  const units = publication.communes[generation]
  return publication.edition.indicators.filter((indicator) => {
    const targets = targetsOf(publication, indicator)
    const own = targets.length === 1 && targets[0]!.series === indicator.code && targets[0]!.kind === 'level'
    return own && units.some((unit) => publication.unitSeries(unit, indicator).length > 0)
  })
}

/** Status table of a generation, or null when no target has figures by unit. */
export const statusChart = once((rendition: Rendition, generation: Generation): ChartView | null => {
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
  const input = {
    id: `tinh-trang-${generation === 'former' ? 'cu' : 'nay'}`,
    title: w.gridSentence(rows.length, indicators.length, met),
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
})
