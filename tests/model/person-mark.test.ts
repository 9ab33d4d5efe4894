import { describe, expect, test } from 'vitest'
import { isPlainWords, kindsIn, marksIn, strayTag, withMarks } from '../../src/model/person-mark.ts'

const mark = (inner = 'Y Mây', attributes = 'phieu="PH-1/2026" thay="một hội viên"') => `<Nguoi ${attributes}>${inner}</Nguoi>`

describe('a mark of a person', () => {
  test('is a form, words to stand instead, and what it holds', () => {
    const text = `Chị ${mark()} kể.`
    expect(marksIn(text)).toEqual([
      { start: 4, end: 4 + mark().length, form: 'PH-1/2026', instead: 'một hội viên', inner: 'Y Mây', innerStart: text.indexOf('Y Mây') },
    ])
  })
  test.each([
    ['single quotes', mark('Y', "phieu='PH-1' thay='một người'")],
    ['attributes on lines of their own', mark('Y', '\n  phieu="PH-1"\n  thay="một người"\n')],
    ['another order', mark('Y', 'thay="một người" phieu="PH-1"')],
    ['blanks around the sign', mark('Y', 'phieu = "PH-1" thay = "một người"')],
    ['a comment around it', `{/* ${mark('Y', 'phieu="PH-1" thay="một người"')} */}`],
    ['letters of code around it', `\`${mark('Y', 'phieu="PH-1" thay="một người"')}\``],
  ])('is found with %s', (_, text) => {
    expect(marksIn(text)).toMatchObject([{ form: 'PH-1', instead: 'một người', inner: 'Y' }])
    expect(strayTag(text)).toBe(-1)
  })
  test('gives its place to what stands instead, and nothing else moves', () => {
    expect(withMarks(`A ${mark()} và ${mark('B')}.`, ({ instead }) => instead)).toBe('A một hội viên và một hội viên.')
    expect(withMarks(`A ${mark()}.`, ({ inner }) => inner)).toBe('A Y Mây.')
    expect(withMarks('Không có ai.', () => 'x')).toBe('Không có ai.')
  })
})

test.each([
  ['a name', 'Y Mây', ['name']],
  ['a picture', '![Chị Y Mây bên vườn](anh/vuon.jpg "Vườn")', ['picture']],
  ['a picture by reference', '![Chị][vuon]', ['picture']],
  ['a name and a picture', 'Y Mây ![Chị](anh/vuon.jpg)', ['name', 'picture']],
  ['a recording', '[Nghe chị kể](tieng/chuyen.mp3)', ['name', 'voice']],
])('%s is shown by its kinds', (_, inner, kinds) => expect(kindsIn(marksIn(mark(inner))[0]!)).toEqual(kinds))

test.each([
  ['not closed', 'Chị <Nguoi phieu="PH-1" thay="một người">Y Mây'],
  ['not opened', 'Chị Y Mây</Nguoi>'],
  ['within another', mark(`A ${mark()} B`)],
  ['with curly quotes', '<Nguoi phieu=“PH-1” thay=“một > người”>Y</Nguoi> <Nguoi'],
  ['in small letters', '<nguoi phieu="PH-1" thay="một người">Y</nguoi>'],
  ['empty and closed in itself', '<Nguoi phieu="PH-1" thay="một người" />'],
])('a tag %s is told', (_, text) => expect(strayTag(text)).toBeGreaterThanOrEqual(0))

test.each([
  ['một hội viên phụ nữ', true],
  ['Một hộ ở thôn 4 (xã cũ)', true],
  ['', false],
  ['- một người', false],
  ['*một người*', false],
  ['một [người](/a/)', false],
  ['một <b>người</b>', false],
  ['{người}', false],
])('“%s” are plain words: %s', (text, plain) => expect(isPlainWords(text)).toBe(plain))
