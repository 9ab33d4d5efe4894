/**
 * All words of a large site, without what pages say them: fetched when a reader types one that no page has, to see what was
 * meant. A line is a folded word and a letter for how many pages have it: `a` one, `b` two or three, `c` four to seven.
 */

const first = 'a'.charCodeAt(0)

/** Words with a digit are left out: a number with a slip is another number. */
export const writeVocabulary = (pages: ReadonlyMap<string, number>): string =>
  [...pages]
    .filter(([word]) => !/\d/.test(word))
    .map(([word, count]) => `${word} ${String.fromCharCode(first + Math.floor(Math.log2(count)))}`)
    .sort()
    .join('\n')

/** Words with the least number of pages that their letter stands for. */
export const readVocabulary = (text: string): Map<string, number> =>
  new Map(text.split('\n').map((line) => [line.slice(0, -2), 2 ** (line.charCodeAt(line.length - 1) - first)]))
