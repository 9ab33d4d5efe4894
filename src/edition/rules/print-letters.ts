/** Texts that are bound into a book hold only characters that its typefaces have. */
import * as say from '../../language/findings/print-letters.ts'
import { unprintable } from '../../model/print-letters.ts'
import type { Rule } from './rule.ts'

/** One finding for each character of a text, where it first stands. */
export const printLetters: Rule = ({ edition, bodies }) =>
  edition.content.flatMap(({ kind, locale, origin: { file } }) => {
    const body = kind === 'page' || locale !== 'vi' ? undefined : bodies.get(file)
    return unprintable(body?.text ?? '').map((sign) => {
      const before = body!.text.slice(0, Math.max(0, body!.text.indexOf(sign))).split('\n')
      const place = { line: body!.firstLine + before.length - 1, column: before.at(-1)!.length + 1 }
      return { level: 'warning', rule: 'print-letter', file, ...place, value: sign, phrase: say.printLetter(sign) }
    })
  })
