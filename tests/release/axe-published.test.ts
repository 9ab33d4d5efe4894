/** Every page of the published edition with axe, in light colours. */
import { expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { pages } from '../support/site-files.ts'
import { visitor } from '../support/visit.ts'

const dir = inject('published')
const { tour } = visitor(dir)

test.each(pages(dir).map(({ address }) => address))('axe finds nothing at /%s', async (address) => {
  expect(await tour(address, axeFindings, { colorScheme: 'light' })).toBe('')
})
