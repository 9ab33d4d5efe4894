/** Every sentence that the site makes from an edition's data, with the page where it stands: to be read as a newcomer reads it. */
import { indicatorWords } from '../language/interface/indicator.ts'
import { comparisonPartNames, comparisonPartPath, comparisonPath, indicatorPath, storyPath, unitPath } from '../model/addresses/paths.ts'
import type { Indicator } from '../model/types.ts'
import type { ChartView } from './chart-view.ts'
import { revisionViews } from './changes.ts'
import { bodiesText } from './organisations.ts'
import { targetsJudged } from './overview/judged.ts'
import { arithmeticOf } from './indicator/arithmetic.ts'
import { definitionSpans } from './indicator/definitions.ts'
import { hundredChart } from './indicator/hundred.ts'
import { mainChart } from './indicator/readings.ts'
import { readingGroups } from './indicator/readings.ts'
import { standingOf } from './indicator/standing.ts'
import { shareOf } from './indicator/told.ts'
import type { Rendition } from './rendition.ts'
import { storyChart } from './story/story-chart.ts'
import { statusChart } from './units/statuses.ts'
import { partSections } from './units/comparison-parts.ts'
import { isLong, spreadChart } from './units/long-comparison.ts'
import { dotChart } from './units/unit-charts.ts'
import { unitStandings } from './units/standings.ts'
import { unitYears } from './units/unit-years.ts'

export interface MadeSentence {
  /** Path of the page, without language. */
  readonly at: string
  readonly kind:
    | 'finding'
    | 'heard'
    | 'share'
    | 'hundred'
    | 'target'
    | 'why'
    | 'due'
    | 'judged'
    | 'step'
    | 'goals'
    | 'definition'
    | 'standing'
    | 'grid'
    | 'change'
  readonly text: string
}

/** In the order of the registers; the same words in the same place once. */
export function madeSentences(rendition: Rendition): MadeSentence[] {
  const { edition } = rendition.publication
  const made: readonly MadeSentence[] = [
    { at: 'so-lieu', kind: 'judged', text: targetsJudged(rendition) },
    ...edition.indicators.flatMap((indicator) => ofIndicator(rendition, indicator)),
    ...ofUnits(rendition),
    ...rendition.publication.pages('story').flatMap((page) => ofChart(storyPath(page.slug), storyChart(rendition, page))),
    ...ofChanges(rendition),
  ]
  const seen = new Set<string>()
  return made.filter(({ at, text }) => text && !seen.has(`${at} ${text}`) && seen.add(`${at} ${text}`))
}

function ofIndicator(rendition: Rendition, indicator: Indicator): MadeSentence[] {
  const at = indicatorPath(indicator.code)
  const target = indicator.kind === 'target' ? standingOf(rendition, indicator) : null
  const steps = arithmeticOf(rendition, indicator)?.rows ?? []
  const groups = readingGroups(rendition, indicator)
  const comparisons = rendition.publication.comparisonsOf(indicator)
  const made: readonly (readonly [MadeSentence['kind'], string | null | undefined])[] = [
    ['share', shareOf(rendition, indicator)],
    ['hundred', hundredChart(rendition, indicator)?.sentence],
    ['due', dueText(rendition, indicator)],
    ['target', target?.targetText],
    ['why', target?.why],
    ...steps.map(({ label, text }) => ['step', `${label}: ${text}`] as const),
    ...groups.map(({ goals }) => ['goals', goals] as const),
    ...definitionSpans(rendition, indicator).map((text) => ['definition', text] as const),
  ]
  return [
    ...ofChart(at, mainChart(rendition, indicator)),
    ...made.flatMap(([kind, text]) => (text ? [{ at, kind, text }] : [])),
    ...groups.flatMap(({ chart }) => ofChart(at, chart)),
    ...comparisons.flatMap((comparison) =>
      ofChart(comparisonPath(indicator.code), (isLong(comparison) ? spreadChart : dotChart)(rendition, comparison)),
    ),
    ...comparisonPartNames.flatMap((part) =>
      partSections(rendition, indicator, part).flatMap(({ charts }) =>
        charts.flatMap((chart) => ofChart(comparisonPartPath(indicator.code, part), chart)),
      ),
    ),
  ]
}

/** Years that are over without a figure, and whom the plan names. */
function dueText({ publication, locale }: Rendition, indicator: Indicator): string {
  const due = indicator.kind === 'target' ? publication.dueOf(indicator) : null
  if (!due || due.overdue.length === 0) return ''
  return indicatorWords(locale).overdue(due.overdue.join(', '), bodiesText(publication, indicator.responsible, locale))
}

/** Its finding, and what those hear who do not see it. */
function ofChart(at: string, chart: ChartView | null): MadeSentence[] {
  if (!chart) return []
  const [, heard = ''] = /<desc[^>]*>([^<]*)/.exec(chart.phone) ?? []
  return [
    { at, kind: 'finding', text: chart.sentence },
    { at, kind: 'heard', text: heard },
  ]
}

function ofUnits(rendition: Rendition): MadeSentence[] {
  const grids = (['current', 'former'] as const).flatMap((generation) => statusChart(rendition, generation) ?? [])
  return [
    ...grids.map(({ sentence }) => ({ at: 'so-lieu/so-sanh', kind: 'grid' as const, text: sentence })),
    ...rendition.publication.edition.units.flatMap((unit) => [
      ...unitYears(rendition, unit).flatMap((chart) => ofChart(unitPath(unit), chart)),
      ...unitStandings(rendition, unit).map(({ indicator, mark, latest }) => ({
        at: unitPath(unit),
        kind: 'standing' as const,
        text: `${indicator.shortName[rendition.locale]}: ${latest} (${mark})`,
      })),
    ]),
  ]
}

function ofChanges(rendition: Rendition): MadeSentence[] {
  return revisionViews(rendition, rendition.publication.laterChanges()).flatMap(({ changes }) =>
    changes.map(({ name, where, text }) => ({ at: 'so-lieu/thay-doi', kind: 'change' as const, text: `${name ?? ''}: ${where}: ${text}` })),
  )
}
