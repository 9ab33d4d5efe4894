/** All that the pages of a unit say, as lines of text. */
import type { Observation, Unit } from '../../src/model/types.ts'
import { datedText, observationText, periodText } from '../../src/views/figure-text.ts'
import type { Rendition } from '../../src/views/rendition.ts'
import { unitSheet } from '../../src/views/units/sheet.ts'
import { unitCharts, unitStandings } from '../../src/views/units/standings.ts'
import { seriesRows } from '../../src/views/units/unit-figures.ts'
import { unitPage } from '../../src/views/units/unit-page.ts'
import { unitLabel } from '../../src/views/units/units.ts'
import { chartLines } from './chart-lines.ts'

export function unitLines(rendition: Rendition, unit: Unit): string[] {
  const { publication, locale } = rendition
  const { madeOf, successor, parent, span, own, predecessors, sums, models, stories, reporters } = unitPage(rendition, unit)
  const { context, publishers, standings, madeOf: ofSheet } = unitSheet(rendition, unit)
  const text = (o: Observation, brief = false) => {
    const indicator = publication.index.indicators.get(o.indicator)!
    if (o.state === 'figure' && !brief) return datedText(o, indicator, locale)
    return brief ? observationText(o, indicator, locale) : `${periodText(o, locale)}: ${observationText(o, indicator, locale)}`
  }
  const rows = (observations: readonly Observation[]) =>
    seriesRows(publication, observations).map(
      ({ indicator, latest, earlier }) => `  ${indicator.code}: ${[text(latest), ...earlier.map((o) => text(o, true))].join(' ← ')}`,
    )
  return [
    `# ${unitLabel(unit, locale)}`,
    `made of: ${madeOf}; on the sheet: ${ofSheet}; now: ${successor}; in: ${parent?.id}; span: ${span}`,
    `models: ${models.map(({ code }) => code).join(' ')}; stories: ${stories.map(({ slug }) => slug).join(' ')}; reporters: ${reporters}`,
    ...rows(own),
    ...predecessors.flatMap(({ unit: former, observations }) => [`before: ${unitLabel(former, locale)}, ${observations.length}`]),
    ...(sums.length > 0 ? ['summed', ...rows(sums)] : []),
    ...standings.map(
      ({ indicator, mark, latest, state, summed }) =>
        `standing ${indicator.code}: ${mark} | ${latest} | ${state}${summed ? ' | summed' : ''}`,
    ),
    ...context.map(({ indicator, text: figure }) => `sheet ${indicator.code}: ${figure}`),
    `publishers: ${publishers}; as on the page: ${standings === unitStandings(rendition, unit)}`,
    ...unitCharts(rendition, unit).flatMap(({ indicator, chart }) =>
      chartLines(`chart ${indicator.code}, ${chart.table?.rows.length} rows`, { ...chart, table: undefined }),
    ),
  ]
}
