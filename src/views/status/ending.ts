/** Consents and laws that end soon, and laws that ended while texts still cite them. */
import { documentLabel } from '../../language/documents.ts'
import { statusWords } from '../../language/interface/status.ts'
import { daysBetween } from '../../model/moment.ts'
import { endingSoon } from '../../model/pending.ts'
import type { ContentPage, Document, IsoDate } from '../../model/types.ts'
import { documentId, planHref } from '../plan/addresses.ts'
import type { Rendition } from '../rendition.ts'
import { linkToSource, type PageLink } from './link.ts'
import { ownerName, sourceTexts } from './waiting.ts'

export interface EndingConsents {
  /** Their last day. */
  readonly until: IsoDate
  readonly days: number
  readonly forms: number
  /** The body that was given them; blank where none is known. */
  readonly body: string
  readonly text: string
  readonly isUrgent: boolean
}

export interface EndingLaw extends PageLink {
  /** The first day on which it is not in force. */
  readonly ends: IsoDate
  readonly days: number
  readonly note: string
  readonly usedIn: readonly PageLink[]
}

/** One line for a day and a body, the first to end first; no form is named. */
export function endingConsents(rendition: Rendition): EndingConsents[] {
  const w = statusWords(rendition.locale)
  const groups = Map.groupBy(rendition.publication.pending.consents, ({ until, body }) => `${until} ${body ?? ''}`)
  return [...groups.values()].map((own) => {
    const { until, days, body } = own[0]!
    const isUrgent = days <= endingSoon.late
    return { until, days, forms: own.length, body: ownerName(rendition, body), text: w.consents(own.length, until, days), isUrgent }
  })
}

export function endingLaws(rendition: Rendition): EndingLaw[] {
  const { publication, locale } = rendition
  const w = statusWords(locale)
  return publication.edition.documents
    .flatMap((law): EndingLaw[] => {
      if (law.expired === null) return []
      const days = daysBetween(publication.now.day, law.expired)
      const users = textsCiting(rendition, law)
      if (days > endingSoon.early || (days <= 0 && users.length === 0)) return []
      const note = days > 0 ? w.law(law.expired, days) : w.lawEnded(law.expired)
      const usedIn = users.map((page) => linkToSource(rendition, page))
      return [
        {
          text: documentLabel(law, locale),
          href: planHref(rendition, 'documents', documentId(law.code)),
          ends: law.expired,
          days,
          note,
          usedIn,
        },
      ]
    })
    .sort((a, b) => a.days - b.days)
}

/** Texts that rest on a document, or show it as a law to go by. */
const textsCiting = (rendition: Rendition, { code }: Document): ContentPage[] => {
  const box = new RegExp(`<HopLuat[^>]*\\bma=["']${RegExp.escape(code)}["']`)
  return sourceTexts(rendition).filter(({ documents, body }) => documents.includes(code) || box.test(body))
}
