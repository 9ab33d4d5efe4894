/** The days of a text that others are told: when it came, and when it was last changed in its meaning or corrected. Typing changes no day. */
import type { Publication } from '../../edition/publication.ts'
import { once } from '../../model/once.ts'
import type { TextChange } from '../../model/text-history.ts'
import type { ContentPage, IsoDate } from '../../model/types.ts'
import { correctionsFor } from './corrections.ts'

export interface ToldDays {
  /** Null where the history does not reach back so far. */
  readonly published: IsoDate | null
  readonly updated: IsoDate
  /** What was done on the newest day that the history knows; null where it knows none. */
  readonly last: TextChange | null
}

/** Null where no day is known. */
export const toldDays = once((publication: Publication, page: ContentPage): ToldDays | null => {
  const all = publication.textChanges(page)
  const last = all.find(({ kind }) => kind !== 'typing') ?? null
  const [correction] = correctionsFor(publication, page)
  const updated = [last?.date, correction?.date]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  if (updated === undefined) return null
  return { published: all.find(({ kind }) => kind === 'written')?.date ?? null, updated, last }
})
