/** A page of each kind, of both built editions, for readers with other eyes, hands and devices. */
import { describe, inject } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { everyReader } from '../support/every-reader.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { visitor } from '../support/visit.ts'

describe.each([
  ['published edition', 'published', ''],
  ['illustrative fixture', 'minhHoa', subPath],
] as const)('%s', (_, name, base) => {
  const dir = inject(name)
  const addresses = pageKinds(dir).map(({ page }) => page.address)
  everyReader(visitor(dir, base), addresses)
})
