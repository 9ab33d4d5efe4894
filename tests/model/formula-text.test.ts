import { expect, test } from 'vitest'
import { defused, startsFormula } from '../../src/model/formula-text.ts'

test.each(['=1+2', '+84', '-2+3', '@SUM(1)', '\n=1+2', '\r\n=1+2', ' =1+2', '\t@x', '\u00a0=1', '＝1+2', '＋1', '－1', '＠x'])(
  '%j starts like a formula, and leaves with an apostrophe',
  (text) => {
    expect(startsFormula(text)).toBe(true)
    expect(defused(text)).toBe(`'${text}`)
  },
)

test.each(['', ' ', 'chữ', '1+2', '2023', '(=1)', '“=”', 'a=b', 'đ', '·', '–5', '−5', '[1]', '{x}', '_', '#1', '%'])(
  '%j does not',
  (text) => {
    expect(startsFormula(text)).toBe(false)
    expect(defused(text)).toBe(text)
  },
)

test.each(['\tchữ', '\nchữ'])('%j hides its beginning, and leaves with an apostrophe, too', (text) => {
  expect(startsFormula(text)).toBe(false)
  expect(defused(text)).toBe(`'${text}`)
})
