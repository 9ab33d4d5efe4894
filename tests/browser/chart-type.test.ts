/** Type in charts is never under 12 px, on the narrowest phone and with text twice as large, and marks are wide enough for a finger. */
import { expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { visitor } from '../support/visit.ts'

const site = visitor(inject('minhHoa'), subPath)
/** Half a pixel of the browser's own rounding. */
const least = 11.95
const views = [
  { name: 'at 320 px', width: 320, text: 100 },
  { name: 'at 360 px with text at 200 %', width: 360, text: 200 },
  { name: 'at 320 px with text at 200 %', width: 320, text: 200 },
  { name: 'at 700 px', width: 700, text: 100 },
  { name: 'at 1280 px', width: 1280, text: 100 },
]
const pages = [
  ...['so-lieu/ct2/', 'so-lieu/ct4c1/', 'so-lieu/ct5a/', 'nhung/ct2/', 'nhung/ct4b/'],
  ...['', 'ban-do/', 'cac-nam/'].map((part) => `so-lieu/so-sanh/ct2/${part}`),
]

test.each(pages)('%s', async (address) => {
  await site.visit(address, async (page) => {
    for (const { name, width, text } of views) {
      await page.setViewportSize({ width, height: 740 })
      const [sizes, across] = await page.evaluate((percent) => {
        document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`
        for (const details of document.querySelectorAll('details')) details.open = true
        const shown = [...document.querySelectorAll<SVGTextElement>('svg.nm-chart:not(.nm-gauge) text')].filter(
          (one) => one.getClientRects().length > 0,
        )
        const scale = (svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
        return [
          shown.map((one) => parseFloat(getComputedStyle(one).fontSize) * scale(one.ownerSVGElement!)),
          document.documentElement.scrollWidth - innerWidth,
        ] as const
      }, text)
      expect.soft(sizes.length, name).toBeGreaterThan(3)
      expect.soft(Math.min(...sizes), name).toBeGreaterThanOrEqual(least)
      expect.soft(across, `${name}: across`).toBeLessThanOrEqual(0)
    }
  })
})

test('the marks of the strip of targets are 24 px and more, and apart, at 320 px', async () => {
  await site.visit('', async (page) => {
    await page.setViewportSize({ width: 320, height: 740 })
    const boxes = await page.$$eval('.warp a', (links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect))
    expect(boxes.length).toBeGreaterThan(5)
    for (const [i, a] of boxes.entries()) {
      expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(24)
      for (const b of boxes.slice(i + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true)
    }
  })
})
