/** The terms of the glossary in the order of a language's alphabet. */
import type { Term } from '../model/types.ts'
import type { Rendition } from './rendition.ts'

export function glossaryOf({ publication, locale }: Rendition): readonly Term[] {
  const collator = new Intl.Collator(locale)
  return publication.edition.terms.toSorted((a, b) => collator.compare(a.term[locale], b.term[locale]))
}
