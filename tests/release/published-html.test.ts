/** HTML of every page of the published edition by the Nu Html Checker. */
import { expect, inject, test } from 'vitest'
import { hasJava, nuFindings } from '../support/nu-html-checker.ts'

test.skipIf(!hasJava)('every page is valid by the Nu Html Checker (left out where there is no Java)', { timeout: 300_000 }, () => {
  expect(nuFindings(inject('published'))).toBe('')
})
