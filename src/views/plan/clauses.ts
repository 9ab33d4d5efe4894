/** The plan clause by clause: parts in their order, each clause with what it sets or gives. */
import { planPageWords } from '../../language/interface/plan-pages.ts'
import type { Clause, PlanPart } from '../../model/types.ts'
import { indicatorPath } from '../../model/addresses/paths.ts'
import type { Rendition } from '../rendition.ts'
import { clauseId, planHref, taskId } from './addresses.ts'

export interface ClauseLink {
  readonly text: string
  readonly href: string
}

export interface ClauseView {
  readonly clause: Clause
  readonly id: string
  readonly printed: string
  readonly targets: readonly ClauseLink[]
  /** The task or duty that it gives. */
  readonly task: string | null
}

export interface PartView {
  readonly name: string
  readonly id: string
  readonly clauses: readonly ClauseView[]
}

const partIds: Readonly<Record<PlanPart, string>> = {
  I: 'phan-i',
  II: 'phan-ii',
  III: 'phan-iii',
  IV: 'phan-iv',
  recipients: 'phan-noi-nhan',
}

export function partsOf(rendition: Rendition): PartView[] {
  const { publication, locale, addresses } = rendition
  const { edition, index } = publication
  const w = planPageWords(locale).clauses
  const view = (clause: Clause): ClauseView => {
    const given = edition.tasks.find((task) => task.clause === clause.code)
    return {
      clause,
      id: clauseId(clause.code),
      printed: clause.printed === '' ? w.unprinted : w.printed(clause.printed),
      targets: clause.indicators
        .flatMap((code) => index.indicators.get(code) ?? [])
        .map(({ code, shortName }) => ({ text: shortName[locale], href: addresses.page(locale, indicatorPath(code)) })),
      task: given ? planHref(rendition, 'tasks', taskId(given.code)) : null,
    }
  }
  const parts = Map.groupBy(edition.clauses, ({ part }) => part)
  return [...parts].map(([part, clauses]) => ({ name: w.parts[part], id: partIds[part], clauses: clauses.map(view) }))
}
