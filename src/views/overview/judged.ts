/** How many targets can be judged, and why the others cannot. */
import { judgedSentence } from '../../language/judged.ts'
import { oncePer } from '../../model/once.ts'
import type { Reason } from '../../model/progress.ts'
import { standings, type OpenGround, type Standing } from '../../model/standing.ts'
import { targetViews, type TargetView } from '../indicator/target-view.ts'
import { rootSeries } from '../indicator/series.ts'
import type { Rendition } from '../rendition.ts'

/** `Xét đến ngày …, chưa mục tiêu nào trong 13 mục tiêu … đủ căn cứ để nói đạt hay chưa đạt: …`, whole and alone. */
export const targetsJudged = oncePer((rendition: Rendition): string => {
  const { edition } = rendition.publication
  const { from, to, place, asOf, kind } = edition.site
  const of = Map.groupBy(targetViews(rendition), (view) => standingOfTarget(rendition, view))
  const counts = new Map(standings.map((standing) => [standing, of.get(standing)?.length ?? 0]))
  const { locale } = rendition
  return judgedSentence({ counts, from, to, place: place[locale], day: asOf, illustrative: kind === 'illustrative' }, locale)
})

/** The verdict of a target, or the first ground for there being none. */
export function standingOfTarget(
  { publication }: Rendition,
  { indicator, status, progress, missedYears, latest, hasFigure }: TargetView,
): Standing {
  if (missedYears.length > 0 && (status === 'behind' || status === 'not-met')) return 'year-missed'
  if (status !== 'insufficient' && status !== 'inconclusive') return status
  const last = rootSeries(publication, indicator.code).at(-1)
  if (!latest && last?.state === 'missing' && last.reason === 'suppressed') return 'withheld'
  if (progress.reasons.some(({ kind }) => kind === 'reading-unsettled')) return 'unsettled'
  if (!hasFigure) return 'no-figure'
  if (!latest) return 'units-only'
  return status === 'insufficient' ? 'too-few' : (progress.reasons.flatMap(groundOf)[0] ?? 'too-few')
}

function groundOf({ kind }: Reason): OpenGround[] {
  if (kind === 'not-official') return ['unofficial']
  return kind === 'series-break' || kind === 'territory-changed' ? ['broken'] : []
}
