/** Targets by where they stand, so that which are met can be read at once. */
import { allFiguresWords } from '../../language/interface/all-figures.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { oncePer } from '../../model/once.ts'
import type { Status } from '../../model/progress.ts'
import { standings, type Standing } from '../../model/standing.ts'
import { targetViews, type TargetView } from '../indicator/target-view.ts'
import type { Rendition } from '../rendition.ts'
import { standingOfTarget } from './judged.ts'

export interface StandingGroup {
  readonly status: Status
  readonly words: string
  readonly targets: readonly TargetView[]
  /** False where there are no figures to look at: how many these are says enough. */
  readonly named: boolean
}

/** Verdicts first, then what is open; nobody's standing is left out. */
export const targetsByStanding = oncePer((rendition: Rendition): readonly StandingGroup[] => {
  const { locale } = rendition
  const of = Map.groupBy(targetViews(rendition), (view) => standingOfTarget(rendition, view))
  const groups = standings.flatMap((standing) => {
    const targets = of.get(standing) ?? []
    const [first] = targets
    return first ? [{ standing, status: first.status, targets }] : []
  })
  return [...Map.groupBy(groups, ({ standing, status }) => wordsOf(standing, status, locale))].map(([words, same]) => ({
    status: same[0]!.status,
    words,
    targets: same.flatMap(({ targets }) => targets),
    named: same[0]!.standing !== 'no-figure',
  }))
})

function wordsOf(standing: Standing, status: Status, locale: Rendition['locale']): string {
  if (standing === 'year-missed') return allFiguresWords(locale).yearMissed
  return standing === 'no-figure' ? allFiguresWords(locale).noFigureFound : figureWords(locale).statuses[status]
}
