/** Every page of a built site with axe, in each theme at each width that the record of tests names. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import tested from '../../src/model/accessibility-tested.json' with { type: 'json' }
import { axeFindings, contrastFindings, wcagFindings } from './axe.ts'
import { pageKinds } from './page-kinds.ts'
import { pages } from './site-files.ts'
import { phone, visitor } from './visit.ts'

/** What axe finds in all themes at all widths. A theme changes colours alone; a width what is shown and how large. */
async function inAllStates(page: Page): Promise<string> {
  const told: string[] = []
  for (const [w, width] of tested.widths.entries()) {
    await page.setViewportSize({ ...phone, width })
    for (const [t, theme] of tested.themes.entries()) {
      await page.emulateMedia({ colorScheme: theme as 'light' | 'dark' })
      const look = t > 0 ? contrastFindings : w > 0 ? wcagFindings : axeFindings
      const found = await look(page)
      if (found) told.push(`${theme}, ${width} px: ${found}`)
    }
  }
  return told.join('\n')
}

/** A test for each page; gives what they found, which is whole when they have run. */
export function everyPage(
  dir: string,
  base = '',
): { readonly found: { pages: number; kinds: number; findings: number; chromium: string } } {
  const { tour } = visitor(dir, base)
  const addresses = pages(dir).map(({ address }) => address)
  const found = { pages: addresses.length, kinds: pageKinds(dir).length, findings: 0, chromium: '' }
  test.each(addresses)('axe finds nothing at /%s', async (address) => {
    const told = await tour(address, async (page) => {
      found.chromium = page.context().browser()!.version().split('.')[0]!
      return await inAllStates(page)
    })
    if (told) found.findings += 1
    expect(told).toBe('')
  })
  return { found }
}
