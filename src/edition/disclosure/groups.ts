/** Open variables that hang together through relations. Each group is solved when it is first asked, and until it changes. */
import { solveBlock, type Block } from './block.ts'
import type { Knowledge } from './knowledge.ts'
import { partsOf } from './nested-rows.ts'
import type { Published } from './published.ts'
import type { Relation } from './relation.ts'
import { buildSystem, type Row, type System } from './system.ts'

export interface Group {
  readonly variables: readonly number[]
  /** Null when the published figures contradict each other. */
  readonly solved: () => { readonly system: System; readonly block: Block } | null
  /**
   * The same under the guess that every count of `isAssumed` in the part of the system that a column belongs to is
   * 1…smallCount; where that cannot be, under the guess about each equation of such counts alone; null when that cannot be.
   */
  readonly assumed: (column: number) => Pick<Block, 'interval'> | null
}

export interface Groups {
  readonly of: (openVariable: number) => Group
  /** To be called before a cell is hidden or published. */
  readonly forgetAround: (cell: number) => void
  readonly isAssumed: (variable: number) => boolean
}

export function groupsOf(knowledge: Knowledge, published: Published): Groups {
  const { relationsOf, variablesOf } = knowledge
  const groups = new Map<number, Group>()
  const isAssumed = assumptionOf(knowledge, published)
  const forget = (variable: number): void => {
    for (const member of groups.get(variable)?.variables ?? []) groups.delete(member)
  }
  return {
    of(variable) {
      const known = groups.get(variable)
      if (known !== undefined) return known
      const group = buildGroup(variable, knowledge, published, isAssumed)
      for (const member of group.variables) groups.set(member, group)
      return group
    },
    forgetAround(cell) {
      for (const variable of variablesOf(cell)) {
        forget(variable)
        for (const relation of relationsOf(variable)) for (const term of published.reduce(relation).open) forget(term.variable)
      }
    },
    isAssumed,
  }
}

function buildGroup(start: number, { relationsOf, settings }: Knowledge, published: Published, isAssumed: Groups['isAssumed']): Group {
  const reached = new Set([start])
  const relations = new Set<Relation>()
  for (const variable of reached) {
    for (const relation of relationsOf(variable)) {
      if (relations.has(relation)) continue
      relations.add(relation)
      for (const term of published.reduce(relation).open) reached.add(term.variable)
    }
  }
  const variables = [...reached]
  const solved = once(() => {
    const system = buildSystem(variables, relations, published.reduce, published.bounds)
    const block = system && solveBlock(system)
    return block && { system, block }
  })
  const parts = once(() => {
    const { rows, low } = solved()!.system
    return { of: partsOf(rows, low.length), assumed: variables.map(isAssumed), blocks: new Map<number, Block | null>() }
  })
  const assumed: Group['assumed'] = (column) => {
    const { of, assumed: guessed, blocks } = parts()
    const part = of[column]!
    if (!blocks.has(part)) {
      const { system } = solved()!
      const bounds = assumedBounds(system, (at) => of[at] === part && guessed[at] === true, settings.smallCount)
      blocks.set(part, bounds && solveBlock(system, bounds))
    }
    return blocks.get(part) ?? assumedByRow(column, solved()!.system.rows, guessed, settings.smallCount)
  }
  return { variables, solved, assumed }
}

function assumedBounds(system: System, isGuessed: (column: number) => boolean, smallCount: number): Pick<System, 'low' | 'high'> | null {
  const low = system.low.map((end, column) => (isGuessed(column) ? Math.max(end, 1) : end))
  const high = system.high.map((end, column) => (isGuessed(column) ? Math.min(end, smallCount) : end))
  return low.every((end, column) => end <= high[column]!) ? { low, high } : null
}

/** What each equation leaves a column if all that it adds up is 1…smallCount; null where there is none or that cannot be. */
function assumedByRow(
  column: number,
  rows: readonly Row[],
  guessed: readonly boolean[],
  smallCount: number,
): Pick<Block, 'interval'> | null {
  const own = rows.filter(
    ({ terms }) => terms.some((term) => term.column === column) && terms.every((term) => guessed[term.column] === true && term.by === 1),
  )
  const low = Math.max(1, ...own.map(({ terms, limit }) => limit - smallCount * (terms.length - 1)))
  const high = Math.min(smallCount, ...own.map(({ terms, limit }) => limit - (terms.length - 1)))
  return own.length === 0 || low > high ? null : { interval: () => ({ low, high }) }
}

/** Which counts a reader may take to be 1…smallCount because the rule beside the gaps says so; see `criterion.ts`. */
function assumptionOf({ model, countsOf, sumsOf, ceilings, settings }: Knowledge, published: Published): Groups['isAssumed'] {
  const mayHideItsDenominator = (cell: number, variable: number): boolean => {
    const { indicator, denominator } = model.cells[cell]!
    if (indicator.measure !== 'rate') return false
    const known = Math.max(
      denominator === null ? 0 : published.bounds(denominator).low,
      ceilings[variable] === Infinity ? 0 : ceilings[variable]!,
    )
    return known < settings.smallDenominator
  }
  const isHiddenCount = (variable: number): boolean =>
    countsOf(variable).some((cell) => published.isHidden(cell) && !mayHideItsDenominator(cell, variable))
  return (variable) =>
    isHiddenCount(variable) && !sumsOf(variable).some(({ terms }) => terms.some((t) => t.by > 0 && isHiddenCount(t.variable)))
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | null = null
  return () => (result ??= { value: compute() }).value
}
