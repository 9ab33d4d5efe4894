/** How a source is named in the middle of a text: by who published it, or as the plan. */
import { sourceMarkWords } from '../language/interface/source-mark.ts'
import type { Source } from '../model/types.ts'
import type { Rendition } from './rendition.ts'

/** A publisher's name as it is spoken: without what stands in brackets, or after the first comma. */
export const spokenPublisher = ({ publisher }: Pick<Source, 'publisher'>): string => publisher.replace(/\s*[(,].*$/su, '')

export function sourceMark({ publication, locale }: Rendition, source: Source, clause: string | undefined): string {
  const w = sourceMarkWords(locale)
  const name = source.code === publication.edition.site.plan ? w.plan : spokenPublisher(source)
  return clause ? w.clause(name, clause) : w.mark(name)
}
