/** Sizes beyond which a text is no page that people read, and whose reading would take minutes. */
import * as say from '../../../language/findings/text-marks.ts'
import type { Phrase } from '../../../model/phrase.ts'

/** Letters of a body: more than any chapter has. */
const longest = 200_000
/** Signs for bold and slanted type, links and code in one paragraph: the parser compares each with every other. */
const mostSigns = 600
/** The same between two blank lines, where rows and items are parts of their own. */
const mostInBlock = 4000
const mostCells = 200
/** Quotes and lists within each other. */
const deepest = 20

export function tooLarge(body: string): { line: number; phrase: Phrase } | null {
  if (body.length > longest) return { line: 1, phrase: say.longText(longest) }
  let [line, start, inBlock, inPart] = [0, 1, 0, 0]
  for (const text of body.split('\n')) {
    line++
    if (text.trim() === '') [start, inBlock, inPart] = [line + 1, 0, 0]
    if (/^[ \t>]*(?:\||[-+*] |\d+[.)] )/.test(text)) inPart = 0
    const signs = text.match(/[*_~[\]`<{&]/g)?.length ?? 0
    inBlock += signs
    inPart += signs
    if (inPart > mostSigns || inBlock > mostInBlock) return { line: start, phrase: say.manySigns(mostSigns) }
    if ((text.match(/\|/g)?.length ?? 0) > mostCells) return { line, phrase: say.manyCells(mostCells) }
    const depth = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d+[.)](?=[ \t])))+/.exec(text)?.[0].match(/[>+*-]|\d+/g)?.length ?? 0
    if (depth > deepest) return { line, phrase: say.deepNesting(deepest) }
  }
  return null
}
