/** One thing to tell in a feed. */
import type { IsoDate } from '../../model/types.ts'

export interface FeedEntry {
  /** Never another while it is the same thing: the address of a text, a `tag:` of a change of figures. */
  readonly id: string
  /** Where to read it, with host. */
  readonly address: string
  /** Plain text; in an illustrative edition it says so. */
  readonly title: string
  /** What it says, each sentence or list item true when it stands alone; plain text. */
  readonly sentences: readonly string[]
  /** What kind of thing it is, in words. */
  readonly kind: string
  /** Null where the history does not reach back so far. */
  readonly published: IsoDate | null
  /** Day of the last change that was told; typing is none. */
  readonly updated: IsoDate
}

/** Newest first; of one day in the order of their ids, so that the same things always make the same bytes. */
export const newestFirst = (a: FeedEntry, b: FeedEntry): number => compare(b.updated, a.updated) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
