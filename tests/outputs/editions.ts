/** Both editions of the repository, read once for the tests of their files. */
import { lookupOf } from '../../src/outputs/rows.ts'
import { readEdition } from '../../src/edition/read-edition.ts'

export const editions = ['.', 'examples/minh-hoa'].map((dir) => {
  const { edition, index } = readEdition(dir)
  return { dir, edition: edition!, lookup: lookupOf(index!) }
})
