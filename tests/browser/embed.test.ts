/** Frames in other people's pages: the height in the snippet suffices at every width, and wastes little. */
import type { Browser } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { host, subPath } from '../support/build-once.ts'
import { launch } from '../support/browser.ts'
import { serve } from '../support/serve.ts'

const widths = [320, 360, 480, 599, 600, 640, 1000]
/** Blank space under the words of a frame that a page may show at some width, px. */
const blank = 220

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => await browser?.close())

/** Height that the page of an indicator tells others to give its frame. */
function snippet(dir: string, address: string): { height: number; src: string } {
  const page = readFileSync(join(dir, address, 'index.html'), 'utf8')
  const [, src, height] = /&lt;iframe src=(?:"|&quot;)(.+?)(?:"|&quot;).*? height=(?:"|&quot;)(\d+)(?:"|&quot;)/s.exec(page) ?? []
  return { height: Number(height), src: src! }
}

describe.each([
  { name: 'real', base: '', codes: ['bc1', 'bc9', 'ct2', 'ct4c1', 'ct5a', 'ct1a', 'bc3', 'bc2'] },
  { name: 'illustrative', base: subPath, codes: ['bc1', 'ct2', 'ct4b', 'ct4c1', 'ct5a', 'ct1a', 'ct4c2', 'ct3'] },
] as const)('frames of the $name edition', ({ name, base, codes }) => {
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    site = await serve(inject(name), base)
  })
  afterAll(async () => await site?.close())

  test.each(codes.flatMap((code) => [`so-lieu/${code}/`, `en/so-lieu/${code}/`]))('%s', async (address) => {
    const { height, src } = snippet(inject(name), address)
    const page = await browser.newPage()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 100 })
      await page.goto(site.url + src.slice(`${host}${base}/`.length))
      const needed = await page.evaluate(() => document.documentElement.scrollHeight)
      expect.soft(needed, `${width} px`).toBeLessThanOrEqual(height)
      expect.soft(height - needed, `blank at ${width} px`).toBeLessThanOrEqual(blank)
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px across`).toBeLessThanOrEqual(width)
    }
    await page.close()
  })
})
