/** Whether the owner of a text has approved it, in words. */
import { formatDate } from '../../language/dates.ts'
import { words } from '../../language/words.ts'
import type { ApprovalState, IsoDate } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

export interface ApprovalView {
  readonly tag: string
  /** What a draft is, and that its review is overdue; blank where there is nothing to say. */
  readonly more: string
}

/** `madeFrom`: codes of the sources that the text was made from. */
export function approvalOf(
  { publication, locale }: Rendition,
  state: ApprovalState,
  reviewBy: IsoDate | null,
  madeFrom: readonly string[] = [],
): ApprovalView {
  const w = words(locale)
  const overdue = reviewBy !== null && reviewBy < publication.now.day ? w.reviewOverdue(formatDate(reviewBy, locale)) : ''
  // Press and news pages alone: no plan and no rule stands behind the text.
  const kinds = madeFrom.map((code) => publication.index.sources.get(code)?.kind)
  const fromPress = kinds.length > 0 && kinds.every((kind) => kind === 'press' || kind === 'portal')
  const drafted = fromPress ? w.awaitingPress : w.awaitingLong
  return {
    tag: state === 'approved' ? w.approved : w.awaiting,
    more: [state === 'awaiting' ? drafted : '', overdue].filter(Boolean).join(' '),
  }
}
