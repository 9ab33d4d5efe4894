/** A reader's ways through the fixture of a real edition. */
import { describe, expect, inject, test } from 'vitest'
import { axeFindings, contrastFindings } from '../support/axe.ts'
import { kinds } from '../support/kinds.ts'
import { phone, visitor } from '../support/visit.ts'

const site = visitor(inject('that'))
const { visit, blank } = site

describe.each([
  ['light', axeFindings],
  ['dark', contrastFindings],
] as const)('axe finds nothing, %s', (colorScheme, findings) => {
  test.each(kinds)('on $name', async ({ address }) => {
    expect(await visit(address, findings, { colorScheme })).toBe('')
  })
})

test.each(kinds)('nothing is wider than a phone on $name', async ({ address }) => {
  const width = await visit(address, (page) => page.evaluate(() => document.documentElement.scrollWidth))
  expect(width).toBeLessThanOrEqual(phone.width)
})

test.each(['', 'so-lieu/ct2/', 'so-lieu/ct4c1/', 'so-lieu/ct5a/', 'so-lieu/bc9/'])(
  'type in charts is at least 12 px on a phone, at /%s',
  async (address) => {
    const sizes = await visit(address, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>('figure[data-chart] svg text')]
          .filter((text) => text.getClientRects().length > 0)
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1)),
      ),
    )
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.9)
  },
)

test('from home, my commune is one tap away', async () => {
  await visit('', async (page) => {
    await page.getByRole('link', { name: 'Xã Đăk Kôi' }).first().click()
    expect(page.url()).toContain('/so-lieu/don-vi/xa-dak-koi-23485/')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Xã Đăk Kôi')
  })
})

describe('the search', () => {
  test.each([
    ['gieng', '/guong-dien-hinh/gieng-thon-4-dak-koi/', 'giếng'],
    ['giếng', '/guong-dien-hinh/gieng-thon-4-dak-koi/', 'giếng'],
    ['lua sach', '/guong-dien-hinh/lua-sach-kon-rlong/', 'lúa sạch'],
    ['dak koi', '/so-lieu/don-vi/xa-dak-koi-23485/', 'đăk kôi'],
  ])('for “%s” offers %s among its first five', async (query, wanted, word) => {
    await visit('tim/', async (page) => {
      await page.getByLabel('Gõ điều cần tìm').fill(query)
      await page.locator('#tim-ket-qua li').first().waitFor()
      const links = page.locator('#tim-ket-qua a')
      const addresses = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
      expect(addresses.slice(0, 5)).toContain(wanted)
      await links.nth(addresses.indexOf(wanted)).click()
      await page.waitForURL((url) => url.pathname === wanted)
      expect((await page.locator('main').textContent())?.toLowerCase()).toContain(word)
    })
  })

  test('finds nothing for a word that is nowhere, and says so', async () => {
    await visit('tim/', async (page) => {
      await page.getByLabel('Gõ điều cần tìm').fill('xyzzyq')
      await page.getByText(/^Không tìm thấy/).waitFor()
      expect(await page.locator('#tim-ket-qua li').count()).toBe(0)
    })
  })

  test('loads its index only when the reader types, and from this host alone', async () => {
    await blank(async (page) => {
      const fetched: string[] = []
      page.on('request', (request) => fetched.push(request.url()))
      await page.goto(`${site.home}tim/`)
      await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
      expect(fetched.length).toBeGreaterThan(1)
      expect(fetched.filter((url) => url.includes('pagefind'))).toEqual([])
      await page.getByLabel('Gõ điều cần tìm').fill('nghèo')
      await page.locator('#tim-ket-qua li').first().waitFor()
      expect(fetched.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(1)
      expect(fetched.filter((url) => !url.startsWith(site.home))).toEqual([])
    })
  })
})

test('without script every page is there, the search page lists all pages and no button is dead', async () => {
  await visit(
    'tim/',
    async (page) => {
      expect(await page.locator('button:visible').count()).toBe(0)
      await page.locator('summary').first().click()
      const first = page.locator('details a').first()
      const wanted = await first.getAttribute('href')
      await first.click()
      expect(new URL(page.url()).pathname).toBe(wanted)
      expect(await page.locator('h1').count()).toBe(1)
    },
    { javaScriptEnabled: false },
  )
})

test('the reader’s choice of dark is kept from page to page', async () => {
  await visit(
    '',
    async (page) => {
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await background()
      await page.getByRole('button', { name: 'Nền tối' }).click()
      const dark = await background()
      expect(dark).not.toBe(light)
      await page.goto(`${site.home}so-lieu/`)
      expect(await background()).toBe(dark)
    },
    { colorScheme: 'light' },
  )
})
