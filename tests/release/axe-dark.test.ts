/** Each family of pages of the published edition in dark colours, of which axe's rule on contrast is all that they change. */
import { expect, inject, test } from 'vitest'
import { contrastFindings } from '../support/axe.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { visitor } from '../support/visit.ts'

const dir = inject('published')
const { tour } = visitor(dir)

test.each(pageKinds(dir))('axe finds no weak contrast in the dark on $name', async ({ page: { address } }) => {
  expect(await tour(address, contrastFindings, { colorScheme: 'dark' })).toBe('')
})
