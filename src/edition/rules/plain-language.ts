/** How Vietnamese texts read: advice to editors, never an error. */
import { hardToRead, type Page } from '../plain/lookers.ts'
import { proseOf } from '../plain/prose.ts'
import { wordLists } from '../plain/word-lists.ts'
import type { CheckedBody, Rule } from './rule.ts'

export const plainLanguage: Rule = ({ edition, bodies }) => {
  const shared = { limits: edition.site.reading, lists: wordLists(edition) }
  return edition.content.flatMap(({ locale, origin: { file } }) => {
    const body = bodies.get(file)
    if (locale !== 'vi' || !body?.tree) return []
    const page: Page = { ...shared, ...explainedIn(body) }
    return proseOf(body.tree).flatMap((block) =>
      hardToRead(block, page).map(({ rule, at, value, phrase }) => {
        const line = block.lineOf(at) + body.firstLine - 1
        return { level: 'warning' as const, rule, file, line, value: value.slice(0, 80), phrase }
      }),
    )
  })
}

function explainedIn({ components }: CheckedBody): Pick<Page, 'known' | 'isGlossary'> {
  const codes = components.flatMap(({ name, attributes: { ma = '' } }) => (name === 'TuNgu' ? [ma] : []))
  return { known: new Set(codes), isGlossary: components.some(({ name }) => name === 'BangTuNgu') }
}
