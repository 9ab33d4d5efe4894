/** The days of a text that others are told: when it came, and when its meaning last changed. Typing changes no day. */
import type { Publication } from '../../edition/publication.ts'
import { once } from '../../model/once.ts'
import type { TextChange } from '../../model/text-history.ts'
import type { ContentPage, IsoDate } from '../../model/types.ts'

export interface ToldDays {
  /** Null where the history does not reach back so far. */
  readonly published: IsoDate | null
  readonly updated: IsoDate
  /** What was done on the newest of these days. */
  readonly last: TextChange
}

/** Null where no day is known. */
export const toldDays = once((publication: Publication, page: ContentPage): ToldDays | null => {
  const all = publication.textChanges(page)
  const last = all.find(({ kind }) => kind !== 'typing')
  if (!last) return null
  return { published: all.find(({ kind }) => kind === 'written')?.date ?? null, updated: last.date, last }
})
