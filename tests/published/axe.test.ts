import { describe, expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { visitor } from '../support/visit.ts'

describe('axe finds nothing on one page of each kind', () => {
  const { visit } = visitor(inject('published'))
  test.each(pageKinds(inject('published')))('$name', async ({ page }) => {
    expect(await visit(page.address, axeFindings)).toBe('')
  })
})
