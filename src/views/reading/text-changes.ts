/** When a text was last changed and what became of it, as a reader is told. */
import { trustWords } from '../../language/interface/trust.ts'
import type { TextChange } from '../../model/text-history.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'

/** So many days of changes are told; the others are counted. */
const most = 3

export interface TextChangesView {
  /** `Lời bài sửa gần nhất ngày 02/03/2026.`; blank where the history does not say. */
  readonly revised: string
  /** Newest first, headings only in the page's own language; none where nothing was changed since the text was first kept. */
  readonly changes: readonly { readonly text: string; readonly reasons: readonly string[] }[]
  /** How many more days there are, in a sentence; blank for none. */
  readonly earlier: string
}

export function textChangesView({ publication, locale }: Rendition, page: ContentPage): TextChangesView {
  const w = trustWords(locale)
  const all = publication.textChanges(page)
  const headingsOf = (change: TextChange) => (change.kind === 'meaning' && page.locale === locale ? change.headings : [])
  const changed = all.some(({ kind }) => kind !== 'written') ? all : []
  return {
    revised: all[0] ? w.revised(all[0].date) : '',
    changes: changed
      .slice(0, most)
      .map((change) => ({ text: w.change(change.date, change.kind, headingsOf(change)), reasons: change.reasons })),
    earlier: changed.length > most ? w.earlier(changed.length - most) : '',
  }
}
