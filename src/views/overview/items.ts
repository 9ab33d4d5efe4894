/** The plan's items, each with its targets, as overviews group them. */
import { overviewWords } from '../../language/interface/overview.ts'
import { oncePer } from '../../model/once.ts'
import { targetViews, type TargetView } from '../indicator/target-view.ts'
import type { Rendition } from '../rendition.ts'

export interface PlanItem {
  /** `II.1`; blank where the register of indicators names no item. */
  readonly clause: string
  readonly name: string
  /** In the plan's order, never empty. */
  readonly targets: readonly TargetView[]
}

/** Items in the order of their first targets; a target without an item stands alone. */
export const planItems = oncePer((rendition: Rendition): readonly PlanItem[] => {
  const groups = Map.groupBy(targetViews(rendition), ({ indicator }) => indicator.clause || indicator.code)
  return [...groups.values()].map((targets) => {
    const { clause } = targets[0]!.indicator
    return { clause, name: nameOf(clause, targets, rendition), targets }
  })
})

/** Its name in the register of clauses; without one that of its only target, or of the first and how many more there are. */
function nameOf(clause: string, targets: readonly TargetView[], { publication, locale }: Rendition): string {
  const own = publication.index.clauses.get(clause)?.name[locale]
  const first = targets[0]!.indicator.shortName[locale]
  return own || (targets.length === 1 ? first : overviewWords(locale).andMore(first, targets.length - 1))
}
