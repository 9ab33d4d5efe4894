import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { launch } from '../support/browser.ts'
import { kinds } from '../support/kinds.ts'
import { serve } from '../support/serve.ts'

const phone = { width: 360, height: 740 }
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

async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: phone, ...options })
  await page.goto(site.url + address)
  return page
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test.each(kinds)('on $name', async ({ address }) => {
    const page = await open(address, { colorScheme })
    expect(await axeFindings(page)).toBe('')
    await page.close()
  })
})

test.each(kinds)('nothing is wider than a phone on $name', async ({ address }) => {
  const page = await open(address)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  await page.close()
})

test('type in charts is at least 12 px on a phone', async () => {
  for (const address of ['', 'so-lieu/ct2/', 'so-lieu/ct4c1/', 'so-lieu/ct5a/', 'so-lieu/bc9/']) {
    const page = await open(address)
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('figure[data-chart] svg text')]
        .filter((text) => text.getClientRects().length > 0)
        .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1)),
    )
    expect(Math.min(...sizes), address).toBeGreaterThanOrEqual(11.9)
    await page.close()
  }
})

test('from home, my commune is one tap away', async () => {
  const page = await open('')
  await page.getByRole('link', { name: 'Xã Đăk Kôi' }).first().click()
  expect(page.url()).toContain('/so-lieu/don-vi/xa-dak-koi-23485/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Xã Đăk Kôi')
  await page.close()
})

test.each([
  ['dat dai', 'đất đai'],
  ['duong', 'đường'],
  ['ngheo', 'nghèo'],
  ['đất đai', 'đất đai'],
])('a search for “%s” finds pages with “%s”, and loads nothing before it', async (query, word) => {
  const page = await open('tim/')
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  expect(fetched.filter((url) => url.includes('pagefind'))).toEqual([])
  await page.getByLabel('Gõ điều cần tìm').fill(query)
  await page.locator('#tim-ket-qua li').first().waitFor()
  const first = page.locator('#tim-ket-qua a').first()
  await first.click()
  expect((await page.locator('main').textContent())?.toLowerCase()).toContain(word)
  expect(fetched.every((url) => url.startsWith('http://127.0.0.1'))).toBe(true)
  await page.close()
})

test('without script every page is there, the search page lists all pages and no button is dead', async () => {
  const page = await open('tim/', { javaScriptEnabled: false })
  expect(await page.locator('button:visible').count()).toBe(0)
  await page.locator('summary').first().click()
  await page.locator('details a').first().click()
  expect(await page.locator('h1').count()).toBe(1)
  await page.close()
})

test('the reader’s choice of dark is kept from page to page', async () => {
  const page = await open('', { colorScheme: 'light' })
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: 'Nền tối' }).click()
  const dark = await background()
  expect(dark).not.toBe(light)
  await page.goto(`${site.url}so-lieu/`)
  expect(await background()).toBe(dark)
  await page.close()
})
