/** What is known of one unit beside the plan's marks: its latest figures, by its own series or those of the units it was made of. */
import type { Publication } from '../../edition/publication.ts'
import { figureWords } from '../../language/interface/figures.ts'
import type { Locale } from '../../model/locale.ts'
import type { UnitState } from '../../model/progress.ts'
import type { FigureObservation, Indicator, Observation, Unit } from '../../model/types.ts'
import { datedText, periodText } from '../figure-text.ts'
import { targetsOf } from '../indicator/series.ts'
import { targetWords } from '../indicator/target-view.ts'
import { once } from '../../model/once.ts'
import type { Rendition } from '../rendition.ts'

export interface UnitStanding {
  readonly indicator: Indicator
  readonly mark: string
  readonly latest: string
  /** False where no figure may be shown. */
  readonly known: boolean
  readonly state: UnitState
  /** The latest figure is the sum of the former units'. */
  readonly summed: boolean
}

export const planTargets = ({ edition }: Publication): readonly Indicator[] => edition.indicators.filter(({ kind }) => kind === 'target')

/** Every target that is counted by commune or of which this unit has observations. */
export const unitStandings = once(({ publication, locale }: Rendition, unit: Unit): readonly UnitStanding[] =>
  planTargets(publication).flatMap((indicator) => {
    const sums = publication.predecessorSums(unit, indicator)
    const own = publication.unitSeries(unit, indicator)
    const [target, ...others] = targetsOf(publication, indicator)
    const asked = indicator.level === 'commune' && unit.level === 'commune'
    if ((own.length === 0 && sums.length === 0 && !asked) || !target || others.length > 0) return []
    const last = own.findLast((o) => o.state === 'figure') ?? sums.at(-1)
    return {
      indicator,
      mark: targetWords(publication, target, locale),
      latest: latestText(indicator, last, own.at(-1), locale),
      known: last !== undefined,
      state: publication.unitState(unit, indicator),
      summed: sums.some((sum) => sum === last),
    }
  }),
)

/** The last figure; after it a gap that says why, where the figures since are withheld. */
function latestText(indicator: Indicator, last: FigureObservation | undefined, newest: Observation | undefined, locale: Locale): string {
  const since = newest?.state === 'missing' && (!last || newest.period.end > last.period.end) ? newest : null
  const why = figureWords(locale).missing[since?.reason ?? 'not-collected']
  if (!last) return why
  const dated = datedText(last, indicator, locale)
  return since?.reason === 'suppressed' ? `${dated}; ${periodText(since, locale)}: ${why}` : dated
}
