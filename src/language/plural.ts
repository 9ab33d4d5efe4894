/** English number agreement. The data write English units in the plural (`households`); one of them is singular. */

const irregular: Readonly<Record<string, string>> = { people: 'person', persons: 'person', children: 'child', men: 'man', women: 'woman' }

/** The unit that goes with a printed number: `1` household, `2` households, `1.0` households, `1` model per commune. */
export function englishUnit(unit: string, printed: string): string {
  if (printed !== '1') return unit
  const [head, tail] = splitAt(unit, unit.search(/ (?:of|per|in|with|that|which)(?: |$)/))
  const [before, noun] = splitAt(head, head.lastIndexOf(' ') + 1)
  return before + singular(noun) + tail
}

function splitAt(text: string, at: number): [string, string] {
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

function singular(noun: string): string {
  const known = irregular[noun]
  if (known) return known
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:s|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}
