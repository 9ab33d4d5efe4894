import { describe, expect, test } from 'vitest'
import { phraseBook, phrasesIn } from '../../../src/edition/plain/phrases.ts'

const book = phraseBook([
  ['hộ nghèo', 'a'],
  ['hộ', 'b'],
])
const found = (text: string) => phrasesIn(text, book).map(({ from, to }) => text.slice(from, to))

describe('a phrase', () => {
  test.each([
    ['is found whatever its capitals', 'Hộ Nghèo', ['Hộ Nghèo']],
    ['is found in letters with marks apart', 'hộ nghèo'.normalize('NFD'), ['hộ nghèo'.normalize('NFD')]],
    ['is the longest of those that fit', 'hộ nghèo và hộ khá', ['hộ nghèo', 'hộ']],
    ['is not found across a mark', 'hộ, nghèo', ['hộ']],
    ['is not found inside a word', 'hội nghèo', []],
    ['is found over the end of a line', 'hộ\nnghèo', ['hộ nghèo'.replace(' ', '\n')]],
  ])('%s', (_, text, want) => expect(found(text)).toEqual(want))
})
