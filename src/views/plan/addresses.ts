/** Where the parts of the plan stand: every clause, task, body, document and question has an address of its own. */
import type { Indicator, Task } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

const pages = {
  short: 'ke-hoach',
  clauses: 'ke-hoach/tung-muc',
  tasks: 'ke-hoach/viec-ai-lam',
  deeds: 'ke-hoach/viec-da-lam',
  documents: 'ke-hoach/van-ban',
  questions: 'ke-hoach/dieu-de-ngo',
} as const

export type PlanPage = keyof typeof pages

export const planHref = ({ addresses, locale }: Rendition, page: PlanPage, id = ''): string =>
  addresses.page(locale, pages[page]) + (id === '' ? '' : `#${id}`)

/** `II.4c` → `ii-4c`. */
export const clauseId = (code: string): string => code.toLowerCase().replaceAll('.', '-')

export const taskId = (code: string): string => `nv-${code}`
export const bodyId = (code: string): string => `cq-${code}`
export const documentId = (code: string): string => `vb-${code}`
export const questionId = (code: string): string => `ch-${code}`
export const deedId = (code: string): string => `vl-${code}`

/** The clause that sets a target: the one that names it, or the one of the code in its record; null where none is restated. */
export function targetClauseHref(rendition: Rendition, { code, clause }: Indicator): string | null {
  const { clauses } = rendition.publication.edition
  const own = clauses.find(({ indicators }) => indicators.includes(code)) ?? clauses.find((one) => one.code === clause)
  return own ? planHref(rendition, 'clauses', clauseId(own.code)) : null
}

/** The clause that gives a task; null where none is restated. */
export const taskClauseHref = (rendition: Rendition, { clause }: Task): string | null =>
  rendition.publication.index.clauses.has(clause) ? planHref(rendition, 'clauses', clauseId(clause)) : null
