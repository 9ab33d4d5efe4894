/** Every page of the illustrative fixture with axe, in dark colours. */
import { expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { subPath } from '../support/build-once.ts'
import { pages } from '../support/site-files.ts'
import { visitor } from '../support/visit.ts'

const dir = inject('minhHoa')
const { tour } = visitor(dir, subPath)

test.each(pages(dir).map(({ address }) => address))('axe finds nothing at /%s', async (address) => {
  expect(await tour(address, axeFindings, { colorScheme: 'dark' })).toBe('')
})
