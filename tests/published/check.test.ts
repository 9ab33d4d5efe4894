import { expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { publishedEdition } from '../support/editions.ts'

test.each([publishedEdition(), 'examples/minh-hoa'])('the edition in %s has no error', (dir) => {
  const { edition, findings, files } = readEdition(dir)
  expect(findings.filter(({ level }) => level === 'error').map(({ file, line, rule, phrase }) => [file, line, rule, phrase.vi])).toEqual([])
  expect(edition).not.toBeNull()
  expect(files).toBeGreaterThan(10)
})
