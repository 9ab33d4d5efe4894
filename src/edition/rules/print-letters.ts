/** Texts hold only characters that there is a face for: the printed books have one for each, and the pages in languages of the area. */
import * as say from '../../language/findings/print-letters.ts'
import { isAreaLanguage } from '../../model/locale.ts'
import { unprintable } from '../../model/print-letters.ts'
import { beyondArea } from '../../model/web-letters.ts'
import type { Rule, RuleContext } from './rule.ts'

/** One finding for each character that no face of the books has, where it first stands in a text that is bound into one. */
export const printLetters: Rule = (context) =>
  lettersIn(context, ({ kind, locale }) => kind !== 'page' && locale === 'vi', 'print-letter', unprintable, say.printLetter)

/** One finding for each character that the face of the area's languages has not, where it first stands in a text in one of them. */
export const areaLetters: Rule = (context) =>
  lettersIn(context, ({ locale }) => isAreaLanguage(locale), 'area-letter', beyondArea, say.areaLetter)

function lettersIn(
  { edition, bodies }: RuleContext,
  isMeant: (page: RuleContext['edition']['content'][number]) => boolean,
  rule: 'print-letter' | 'area-letter',
  lacking: (text: string) => readonly string[],
  phrase: typeof say.printLetter,
): ReturnType<Rule> {
  return edition.content.filter(isMeant).flatMap(({ origin: { file } }) => {
    const body = bodies.get(file)
    return lacking(body?.text ?? '').map((sign) => {
      const before = body!.text.slice(0, Math.max(0, body!.text.indexOf(sign))).split('\n')
      const place = { line: body!.firstLine + before.length - 1, column: before.at(-1)!.length + 1 }
      return { level: 'warning', rule, file, ...place, value: sign, phrase: phrase(sign) }
    })
  })
}
