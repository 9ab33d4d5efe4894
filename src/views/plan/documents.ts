/** A document as pages show it: type and number, title, dates, issuer, and the official file where there is one. */
import { formatDate } from '../../language/dates.ts'
import { documentLabel } from '../../language/documents.ts'
import { planPageWords } from '../../language/interface/plan-pages.ts'
import { planWords } from '../../language/interface/plan.ts'
import { documentPath } from '../../model/addresses/paths.ts'
import type { Document } from '../../model/types.ts'
import type { WebAddress } from '../../model/web-address.ts'
import type { Rendition } from '../rendition.ts'
import { documentId } from './addresses.ts'

export interface DocumentView {
  readonly id: string
  /** `Nghị định 07/2021/NĐ-CP`. */
  readonly name: string
  readonly title: string
  readonly url: WebAddress | null
  /** Where what is known of it was read, when that is another page. */
  readonly readAt: { readonly text: string; readonly url: WebAddress } | null
  readonly facts: string
  readonly note: string
  readonly file: { readonly path: string; readonly text: string; readonly from: string; readonly fingerprint: string } | null
  /** Said of the plan itself where its official file is missing; blank for all others. */
  readonly withoutFile: string
}

export function documentView({ publication, locale }: Rendition, document: Document): DocumentView {
  const { title, issued, inForce, expired, issuer, citedAt, role, source, note, file } = document
  const { sources } = publication.index
  const w = planWords(locale)
  const d = planPageWords(locale).documents
  const cited = source === null ? undefined : sources.get(source)
  const isOwn = cited?.kind === 'document' && cited.official
  const undated = role === 'plan' ? d.printedWithoutDate : d.noDate
  const facts = [
    `${w.issued}: ${issued ? formatDate(issued, locale) : undated}`,
    inForce && `${w.inForce}: ${formatDate(inForce, locale)}`,
    expired && `${w.expired}: ${formatDate(expired, locale)}`,
    `${w.issuer}: ${issuer[locale]}`,
    citedAt[locale] && `${w.citedAt}: ${citedAt[locale]}`,
  ]
  return {
    id: documentId(document.code),
    name: documentLabel(document, locale),
    title: title[locale],
    // A document's own page, never one that only speaks of it.
    url: isOwn ? cited.url : null,
    readAt: cited?.url && !isOwn ? { text: cited.title, url: cited.url } : null,
    facts: facts.filter(Boolean).join(' · '),
    note: note[locale],
    file: file && {
      path: documentPath(file.name),
      text: d.file(file.name),
      from: d.fileFrom(file.received ? formatDate(file.received, locale) : '', sources.get(file.source ?? '')?.publisher ?? ''),
      fingerprint: `${d.fingerprint}: ${file.sha256}`,
    },
    withoutFile: role === 'plan' && file === null ? d.noFile : '',
  }
}
