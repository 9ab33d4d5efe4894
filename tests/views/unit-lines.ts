/** All that the pages of a unit say, as lines of text. */
import type { Observation, Unit } from '../../src/model/types.ts'
import { datedText, observationText, periodText } from '../../src/views/figure-text.ts'
import type { Rendition } from '../../src/views/rendition.ts'
import { unitSheet } from '../../src/views/units/sheet.ts'
import { reportedOf } from '../../src/views/units/reported.ts'
import { unitStandings } from '../../src/views/units/standings.ts'
import { unitYears } from '../../src/views/units/unit-years.ts'
import { seriesRows } from '../../src/views/units/unit-figures.ts'
import { unitPage } from '../../src/views/units/unit-page.ts'
import { unitLabel } from '../../src/views/units/units.ts'
import { chartLines } from './chart-lines.ts'

export function unitLines(rendition: Rendition, unit: Unit): string[] {
  const { publication, locale } = rendition
  const { madeOf, successorText, parent, span, own, predecessors, sums, deeds, statements, figures } = unitPage(rendition, unit)
  const sheet = unitSheet(rendition, unit)
  const entries = [...sheet.stories, ...sheet.models]
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
    `made of: ${madeOf}; now: ${successorText}; in: ${parent?.id}; span: ${span}`,
    `stories: ${deeds.stories.map(({ slug }) => slug).join(' ')}; models: ${deeds.models.map(({ code }) => code).join(' ')}`,
    `reported: ${reportedOf(rendition, unit)?.sentences.join(' ') ?? ''}`,
    `statements: ${statements.map(({ code }) => code).join(' ')}; in all ${figures}`,
    ...rows(own),
    ...predecessors.flatMap(({ unit: former, observations }) => [`before: ${unitLabel(former, locale)}, ${observations.length}`]),
    ...(sums.length > 0 ? ['summed', ...rows(sums)] : []),
    ...unitStandings(rendition, unit).map(
      ({ indicator, mark, latest, state, summed }) =>
        `standing ${indicator.code}: ${mark} | ${latest} | ${state}${summed ? ' | summed' : ''}`,
    ),
    `sheet: made of ${sheet.madeOf}; by ${sheet.publishers}; ${sheet.awaiting ? 'awaiting' : 'approved'}; ${sheet.moreModels} more`,
    ...entries.map(({ title, text: told, meta }) => `  ${title} | ${told} | ${meta}`),
    ...sheet.figures.map(({ name, latest, mark }) => `  ${name}: ${latest} (${mark})`),
    ...unitYears(rendition, unit).flatMap((chart) => chartLines(`years, ${chart.table?.rows.length} rows`, { ...chart, table: undefined })),
  ]
}
