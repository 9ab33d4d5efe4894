/** No sentence runs on into the next without a blank: pieces put together in a page lose it easily. */
import { expect, inject, test } from 'vitest'
import { pages } from '../support/site-files.ts'
import { visibleWords } from '../support/visible-words.ts'

/** `nhận.Chưa`, not `TP.HCM`, `konray.gov.vn` or `II.4`. */
const runOn = /\p{Ll}{2,}[.!?]\p{Lu}\p{Ll}{2,}/u

test.each([
  ['real', inject('that')],
  ['illustrative', inject('minhHoa')],
])('a blank stands between the sentences of the %s fixture', (_, dir) => {
  const found = pages(dir).flatMap(({ address, html }) =>
    visibleWords(html).flatMap((text) => runOn.exec(text)?.[0].concat(` ${address}`) ?? []),
  )
  expect(found).toEqual([])
})
