/** A text as feeds tell it: that it came, that its meaning changed, or what was corrected in it. */
import { fileWords } from '../../language/interface/files.ts'
import { feedWords } from '../../language/interface/feeds.ts'
import { noticeWords } from '../../language/interface/notices.ts'
import { trustWords } from '../../language/interface/trust.ts'
import { words } from '../../language/words.ts'
import { contentPath } from '../../model/addresses/paths.ts'
import { once } from '../../model/once.ts'
import type { ContentPage } from '../../model/types.ts'
import { approvalOf } from '../reading/approval.ts'
import { correctionsFor } from '../reading/corrections.ts'
import { toldDays } from '../reading/told-days.ts'
import type { Rendition } from '../rendition.ts'
import type { FeedEntry } from './entry.ts'

/** Null for a text that is not written in the language, and for one of which no day is known. */
export const textEntry = once((rendition: Rendition, { kind, slug }: ContentPage): FeedEntry | null => {
  const { publication, locale, addresses } = rendition
  const page = publication.page(kind, slug, locale)
  if (!page) return null
  const days = toldDays(publication, page)
  if (!days) return null
  const { last, published, updated } = days
  const [correction] = correctionsFor(publication, page)
  const { site } = publication.edition
  const fiction = site.kind === 'illustrative'
  const address = addresses.absolute(addresses.page(locale, contentPath(kind, slug)))
  const approval = approvalOf(rendition, page.approval, null, page.sources)
  return {
    id: address,
    address,
    title: fiction ? `[${fileWords(locale).mark}] ${page.title}` : page.title,
    sentences: [
      ...(fiction ? [words(locale).illustrative] : []),
      page.description,
      ...(correction ? [noticeWords(locale).newest(correction.date, correction.text[locale])] : []),
      ...(last?.kind === 'meaning' ? [trustWords(locale).change(last.date, last.kind, last.headings)] : []),
      ...(page.approval === 'awaiting' ? [[`${approval.tag}.`, approval.more].filter(Boolean).join(' ')] : []),
    ],
    kind: feedWords(locale).kinds[kind],
    published,
    updated,
  }
})
