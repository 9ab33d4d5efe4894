/** Who does what, as the plan says it: each task with the bodies by their roles, and the same as a matrix. */
import { planPageWords } from '../../language/interface/plan-pages.ts'
import { planWords } from '../../language/interface/plan.ts'
import type { Organisation, Task } from '../../model/types.ts'
import { bodiesLabel, bodyLabel } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'

const roles = [
  ['lead', 'leads'],
  ['adviser', 'advisers'],
  ['director', 'directors'],
  ['assigned', 'assigned'],
  ['partner', 'partners'],
] as const

export interface RoleView {
  readonly label: string
  /** Names of bodies, joined; or that the document names none. */
  readonly bodies: string
}

/** Roles that the document gives, the leading one first; where none but helpers are named, that it names no lead. */
export function rolesOf({ publication, locale }: Rendition, task: Task): RoleView[] {
  const w = planPageWords(locale).tasks.roles
  const names = (codes: readonly string[]) => bodiesLabel(publication, codes, locale)
  const given = roles.flatMap(([role, column]) => (task[column].length === 0 ? [] : [{ label: w[role], bodies: names(task[column]) }]))
  const helpersOnly = roles.every(([role, column]) => role === 'partner' || task[column].length === 0)
  return helpersOnly ? [{ label: w.none, bodies: planWords(locale).noLead }, ...given] : given
}

export interface Matrix {
  readonly bodies: readonly { readonly body: Organisation; readonly label: string }[]
  readonly rows: readonly { readonly task: Task; readonly cells: readonly string[] }[]
}

/** Tasks by the bodies that have a part in any of them, in the order of the register. */
export function matrixOf({ publication, locale }: Rendition): Matrix {
  const { tasks, organisations } = publication.edition
  const w = planPageWords(locale).tasks.marks
  const named = new Set(tasks.flatMap((task) => roles.flatMap(([, column]) => task[column])))
  const bodies = organisations.filter(({ code }) => named.has(code))
  const mark = (task: Task, code: string) =>
    roles
      .filter(([, column]) => task[column].includes(code))
      .map(([role]) => w[role])
      .join('; ')
  return {
    bodies: bodies.map((body) => ({ body, label: bodyLabel(publication, shortNamed(body), locale) })),
    rows: tasks.map((task) => ({ task, cells: bodies.map(({ code }) => mark(task, code)) })),
  }
}

/** With the shortest Vietnamese name that the document has for it, for the head of a column. */
function shortNamed(body: Organisation): Organisation {
  const vi = [body.name.vi, ...body.aliases].reduce((short, name) => (name.length < short.length ? name : short))
  return { ...body, name: { ...body.name, vi } }
}
