/** What is said of one household, in its story or in the register of models: words that make it known, or tell of its debts. */
import { tellingWords } from '../../language/findings/villages.ts'
import type { Finding, Place } from '../../model/finding.ts'
import { scopes } from '../../model/tokens.ts'
import type { ContentPage } from '../../model/types.ts'
import { phrasesIn } from '../plain/phrases.ts'
import { wordLists } from '../plain/word-lists.ts'
import type { Rule, RuleContext } from './rule.ts'

export const householdWords: Rule = (context) => {
  const { telling } = wordLists(context.edition)
  return textsOf(context).flatMap(({ text, ...at }) =>
    phrasesIn(text, telling).map(({ from, value: { words, instead } }): Finding => {
      const line = at.line + text.slice(0, from).split('\n').length - 1
      return { level: 'warning', rule: 'household-words', ...at, line, value: words, phrase: tellingWords(words, instead) }
    }),
  )
}

/** Where a text begins, and all of it. */
type Written = Place & { readonly line: number; readonly text: string }

/** All that is written of one household: whole files, what stands before the text included, and cells. */
const textsOf = (context: RuleContext): Written[] => [...storiesOf(context), ...cellsOf(context)]

function storiesOf({ edition, index, documents }: RuleContext): Written[] {
  const isOfOneHousehold = ({ scope, model }: ContentPage) =>
    scope === 'household' || (model !== null && index.models.get(model)?.scope === 'household')
  return edition.content.flatMap((page) => {
    const file = documents.find(({ path }) => path === page.origin.file)
    // Who has consented to the story has consented to its words.
    if (!file || page.consent?.kind === 'recorded' || !isOfOneHousehold(page)) return []
    return [{ file: file.path, line: 1, text: new TextDecoder().decode(file.bytes) }]
  })
}

/** A note to staff stays with the file, and anyone can read the file. */
function cellsOf({ registers, place }: RuleContext): Written[] {
  const table = registers['mo-hinh']
  if (!table) return []
  const { fields } = table.schema
  const scope = fields.findIndex(({ name }) => name === 'quy_mo')
  return table.rows.flatMap(({ line, row, cells }) =>
    scopes[cells[scope] as keyof typeof scopes] === 'household'
      ? fields.flatMap((field, i) => {
          const text = cells[i] ?? ''
          return text === '' ? [] : [{ ...place({ file: table.file, line, row }, field.name), line, text }]
        })
      : [],
  )
}
