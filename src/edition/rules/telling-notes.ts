/** Notes of confidential indicators: they are published, so they must not say what their row, or another, keeps hidden. */
import { tellingNote } from '../../language/findings/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { countsIn, holdsNumber } from '../personal/telling.ts'
import { figureWordsOf } from './figure-words.ts'
import { found, type Rule } from './rule.ts'

/** An error where the row itself is hidden; a warning where a note tells of so few that they could be known. */
export const tellingNotes: Rule = (context) => {
  const { edition, index } = context
  const { smallCount } = edition.site.disclosure
  return edition.observations.flatMap((o): Finding[] => {
    if (!index.indicators.get(o.indicator)?.confidential) return []
    const isHidden = o.state === 'missing' && o.reason === 'suppressed'
    const tells = (text: string) => (isHidden ? holdsNumber(text) : countsIn(text).some((n) => n >= 1 && n <= smallCount))
    const level = isHidden ? 'error' : 'warning'
    return figureWordsOf(o)
      .filter(({ text }) => tells(text))
      .map(({ field }) => ({
        ...found(context, { level, rule: 'telling-note', origin: o.origin, field, phrase: tellingNote(isHidden) }),
        withheld: true,
      }))
  })
}
