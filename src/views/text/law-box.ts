/** What a law box shows: which text, its dates, whether it is in force. One that is not says so, and no more. */
import { documentLabel } from '../../language/documents.ts'
import { textPartWords } from '../../language/interface/text-parts.ts'
import type { Document } from '../../model/types.ts'
import { hasExpired } from '../../model/validity.ts'
import type { Rendition } from '../rendition.ts'

export interface LawBox {
  /** `Nghị định 07/2021/NĐ-CP`. */
  readonly name: string
  /** Blank for a text that is no longer in force. */
  readonly title: string
  /** One sentence: its dates, or that it is no longer in force. */
  readonly standing: string
  readonly isExpired: boolean
}

export function lawBox({ publication, locale }: Rendition, document: Document): LawBox {
  const w = textPartWords(locale)
  const name = documentLabel(document, locale)
  if (hasExpired(document, publication.now.day)) return { name, title: '', standing: w.expired(document.expired), isExpired: true }
  const dates = [w.issued(document.issued), w.inForce(document.inForce), document.expired && w.until(document.expired)]
  return { name, title: document.title[locale], standing: `${dates.filter(Boolean).join('; ')}.`, isExpired: false }
}
