/** Changes that one commit made for one reason, as one thing to read. */
import type { ChangeKind, ToldChange } from '../model/history.ts'

export interface Revision {
  readonly kind: ChangeKind
  readonly commit: string
  /** ISO date of the commit. */
  readonly date: string
  /** Null where it is not told. */
  readonly reason: string | null
  /** In the order given; never empty. */
  readonly changes: readonly ToldChange[]
}

/** Groups changes by commit and kind; groups stand in the order of their first change. */
export function revisionsOf(changes: readonly ToldChange[]): Revision[] {
  return [...Map.groupBy(changes, ({ commit, kind }) => `${commit} ${kind}`).values()].map((group) => {
    const { kind, commit, date, reason } = group[0]!
    return { kind, commit, date, reason, changes: group }
  })
}
