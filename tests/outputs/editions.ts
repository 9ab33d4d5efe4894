/** Both frozen fixtures, read once for the tests of their files. */
import { lookupOf } from '../../src/outputs/rows.ts'
import { illustrativeFixture, realFixture } from '../support/editions.ts'
import { readEdition } from '../../src/edition/read-edition.ts'

export const editions = [realFixture, illustrativeFixture].map((dir) => {
  const { edition, index } = readEdition(dir)
  return { dir, edition: edition!, lookup: lookupOf(index!) }
})
