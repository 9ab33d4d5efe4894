/** HTML by a second independent judge, on every page of the fixture that has a page with all that can be written. */
import { expect, inject, test } from 'vitest'
import { hasJava, nuFindings } from '../support/nu-html-checker.ts'

test.skipIf(!hasJava)('every page is valid by the Nu Html Checker (left out where there is no Java)', { timeout: 300_000 }, () => {
  expect(nuFindings(inject('minhHoa'))).toBe('')
})
