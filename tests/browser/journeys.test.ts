/** A reader's ways through the fixture of a real edition. */
import { expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { kinds } from '../support/kinds.ts'
import { enlarge, phone, visitor } from '../support/visit.ts'

const site = visitor(inject('that'))
const { visit, tour } = site

test.each(kinds)('axe finds nothing on $name, and it lies within a phone, a small one, and one with large letters', async ({ address }) => {
  await tour(address, async (page) => {
    const across = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(await across()).toBeLessThanOrEqual(phone.width)
    expect.soft(await axeFindings(page)).toBe('')
    await page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await across(), 'small').toBeLessThanOrEqual(320)
    await page.setViewportSize(phone)
    await enlarge(page)
    expect.soft(await across(), 'twice as large').toBeLessThanOrEqual(phone.width)
  })
})

test.each(['so-lieu/ct2/', 'so-lieu/ct4c1/', 'so-lieu/ct5a/', 'so-lieu/bc9/'])(
  'type in charts is at least 12 px on a phone, at /%s',
  async (address) => {
    const sizes = await tour(address, (page) =>
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

test('from home a citizen reaches the story of her own village in two taps, each within two screens', async () => {
  await visit('', async (page) => {
    for (const name of ['Xã Đăk Kôi', 'Mười hai cái giếng bà con tự đào']) {
      const link = page.getByRole('link', { name }).first()
      expect((await link.boundingBox())!.y).toBeLessThanOrEqual(2 * phone.height)
      await link.click()
    }
    expect(page.url()).toContain('/guong-dien-hinh/gieng-thon-4-dak-koi/')
  })
})

/** Bottom edge of what is seen of an element, px from the top of the page. */
const bottomOf = (selector: string) => {
  const { bottom } = document.querySelector(selector)!.getBoundingClientRect()
  return bottom + scrollY
}

test('an official sees without a tap, within two screens of home, how many targets are met and why not', async () => {
  await visit('', async (page) => {
    const answer = page.locator('#muc-tieu + p')
    expect(await answer.textContent()).toMatch(/chưa mục tiêu nào trong 13 mục tiêu .* đủ căn cứ để nói đạt hay chưa đạt: /)
    expect(await page.evaluate(bottomOf, '#muc-tieu + p')).toBeLessThanOrEqual(2 * phone.height)
  })
})

test('a clerk sees on the page of status what is overdue and who is asked, and is one tap from the target', async () => {
  await visit('trang-thai/', async (page) => {
    const first = page.locator('.overdue li').first()
    expect(await first.textContent()).toMatch(/chưa có số của 2021, .*; kế hoạch giao theo dõi: \S/)
    await first.getByRole('link').click()
    expect(new URL(page.url()).pathname).toBe('/so-lieu/ct1a/')
  })
})

test('home asks the search page without script, and where nothing is there the page that says so has a field', async () => {
  const options = { javaScriptEnabled: false }
  for (const address of ['', 'khong-co/'])
    await visit(
      address,
      async (page) => {
        const field = page.getByRole('searchbox').first()
        await field.fill('vay von')
        await field.press('Enter')
        await page.waitForURL('**/tim/?q=vay+von')
        expect(await page.locator('.notice').first().textContent()).toContain('JavaScript')
      },
      options,
    )
})

test.each(['tim/', 'en/tim/'])('without script %s lists all pages, every page is there and no button is dead', async (search) => {
  await visit(
    search,
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
