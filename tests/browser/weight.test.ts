/** What a page costs before any touch: bytes as they come over the line (gzip), each file once. Budgets, not wishes. */
import type { Browser } from 'playwright-core'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launch } from '../support/browser.ts'
import { serve } from '../support/serve.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  browser = await launch()
  site = await serve(inject('real'))
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test.each([
  ['home', '', 20],
  ['a handbook page', 'so-tay/chuan-ngheo/', 14],
  ['an indicator', 'so-lieu/ct4c1/', 22],
  ['a story', 'guong-dien-hinh/lua-sach-kon-rlong/', 14],
  ['a commune', 'so-lieu/don-vi/xa-dak-koi-23485/', 14],
  ['all indicators', 'so-lieu/', 18],
])('%s stays within its budget', async (name, address, kilobytes) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const sizes = new Map<string, number>()
  page.on(
    'response',
    (response) =>
      void response.body().then(
        (body) => sizes.set(response.url(), gzipSync(body, { level: 9 }).length),
        () => undefined,
      ),
  )
  await page.goto(site.url + address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(100)
  await page.close()
  const total = [...sizes.values()].reduce((a, b) => a + b, 0)
  process.stdout.write(`weight of ${name}: ${total} bytes in ${sizes.size} requests\n`)
  expect(sizes.size).toBeGreaterThan(1)
  expect(total).toBeLessThan(kilobytes * 1024)
})
