/** Everything that an author can type, in a real browser, on the page of the illustrative fixture that holds it. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { subPath } from '../support/build-once.ts'
import { textKinds } from '../support/kinds.ts'
import { enlarge, visitor } from '../support/visit.ts'

const { visit, tour } = visitor(inject('minhHoa'), subPath)

describe.each(textKinds)('$name', ({ address }) => {
  test.each([
    ['light', 360],
    ['light', 1280],
    ['dark', 360],
    ['dark', 1280],
  ] as const)('has nothing that axe finds, %s, %i px wide', async (colorScheme, width) => {
    expect(await tour(address, axeFindings, { colorScheme, viewport: { width, height: 800 } })).toBe('')
  })

  test('fits 320 px, and 360 px with letters twice as large', async () => {
    await tour(
      address,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        await page.setViewportSize({ width: 360, height: 740 })
        await enlarge(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      },
      { viewport: { width: 320, height: 640 } },
    )
  })

  test('shows its pictures, and no mark of Markdown', async () => {
    await visit(address, async (page) => {
      const pictures = page.locator('.prose img')
      expect(await pictures.count()).toBeGreaterThan(0)
      for (const picture of await pictures.all()) {
        await picture.scrollIntoViewIfNeeded()
        await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
      }
      const text = await page.locator('.prose').evaluate((prose) => {
        for (const code of prose.querySelectorAll('pre, code')) code.remove()
        return prose.textContent
      })
      expect(text).not.toMatch(/\*\*|~~|\]\(|\[\^|:::|^#+ |undefined/m)
    })
  })
})

/** Presses the arrow in a region with a name and waits until it has moved. */
async function scrolls(page: Page, name: string): Promise<void> {
  const region = page.locator(`.prose [role="region"][aria-label="${name}"]`)
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
}

test('a long line of code scrolls by keyboard, each region under its own name; a table is stacked and does not need to', async () => {
  await visit(textKinds[0].address, async (page) => {
    const regions = page.locator('.prose [role="region"]')
    const names = await regions.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(names).toEqual([...new Set(names)])
    await scrolls(page, 'Đoạn chữ giữ nguyên 1')
    const wider = await page.locator('.table-wrap').evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length)
    expect(wider).toBe(0)
  })
})

test('the arrow of a note leads back to its place, and links to headings find them', async () => {
  await visit(textKinds[0].address, async (page) => {
    await page.getByRole('link', { name: 'Về chỗ chú thích 2 trong bài' }).click()
    expect(new URL(page.url()).hash).toBe('#user-content-fnref-dai')
    await page.getByRole('link', { name: 'mục trong trang này' }).click()
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#danh-sách')
    expect(await page.locator(':target').textContent()).toBe('Danh sách')
  })
})

test('a word that is explained shows its meaning where the reader is, without script, and lists it on paper', async () => {
  await visit(
    textKinds[0].address,
    async (page) => {
      const shown = page.locator(':popover-open')
      await page.getByRole('button', { name: 'hộ nghèo' }).first().click()
      expect(await shown.textContent()).toContain('Hộ nghèo')
      await page.keyboard.press('Escape')
      expect(await shown.count()).toBe(0)
      await page.emulateMedia({ media: 'print' })
      const meanings = page.locator('.meanings [popover]')
      expect(await meanings.evaluateAll((all) => all.map((one) => one.checkVisibility()))).toEqual([true, true])
    },
    { javaScriptEnabled: false },
  )
})
