/** HTML of every page of the published edition, and of the fixture that has a page with all that can be written, by the Nu Html Checker. */
import { expect, inject, test } from 'vitest'
import { hasJava, nuFindings } from '../support/nu-html-checker.ts'

test.skipIf(!hasJava).each(['published', 'minhHoa'] as const)(
  'every page of %s is valid by the Nu Html Checker (left out where there is no Java)',
  { timeout: 300_000 },
  (name) => {
    expect(nuFindings(inject(name))).toBe('')
  },
)
