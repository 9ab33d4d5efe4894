/** How long pages are on a phone, folds closed, and how much of it the header takes: the order of a page is held by numbers. */
import { describe, expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { visitor } from '../support/visit.ts'

const editions = {
  real: visitor(inject('that')),
  full: visitor(inject('minhHoa'), subPath),
}

const heightOf = async (edition: keyof typeof editions, address: string) =>
  await editions[edition].tour(address, async (page) => {
    expect(await page.title()).not.toMatch(/404/)
    return await page.evaluate(() => document.documentElement.scrollHeight)
  })

test.each([
  ['real', '', 2600],
  ['real', 'so-lieu/', 3200],
  ['real', 'so-lieu/ct4c1/', 3000],
  ['real', 'so-lieu/don-vi/xa-dak-koi-23485/', 2400],
  ['full', 'so-lieu/don-vi/xa-suoi-nang-90003/', 4000],
  ['real', 'so-tay/', 2300],
  ['real', 'ke-hoach/', 4000],
  ['real', 'ke-hoach/viec-ai-lam/', 4000],
  ['real', 'ke-hoach/van-ban/', 4000],
  ['real', 'ke-hoach/dieu-de-ngo/', 4000],
  ['real', 'mo-hinh/', 2700],
  ['real', 'guong-dien-hinh/', 1800],
] as const)('%s edition: /%s is at most %i px high', async (edition, address, most) => {
  const height = await heightOf(edition, address)
  process.stdout.write(`height of /${address} (${edition}): ${height} of ${most} px\n`)
  expect(height).toBeLessThanOrEqual(most)
})

describe('the header', () => {
  const sections = ['', 'so-tay/', 'so-lieu/don-vi/', 'so-lieu/', 'guong-dien-hinh/', 'ke-hoach/', 'tim/', 'gioi-thieu/']
  test.each([360, 1280])('is as high in every section and language, %i px wide, and at most 125 px', async (width) => {
    const heights: number[] = []
    await editions.real.blank(
      async (page) => {
        for (const address of sections.flatMap((one) => [one, `en/${one}`])) {
          await page.goto(editions.real.home + address)
          heights.push(await page.evaluate(() => Math.round(document.querySelector('.site-header')!.getBoundingClientRect().bottom)))
        }
      },
      { viewport: { width, height: 740 } },
    )
    expect(new Set(heights).size, heights.join(' ')).toBe(1)
    expect(heights[0]).toBeLessThanOrEqual(125)
  })
})

test('the first screen of a handbook page holds its summary and begins its text', async () => {
  const top = await editions.real.tour('so-tay/chuan-ngheo/', (page) =>
    page.evaluate(() => document.querySelector('.prose > .starlight-aside')!.getBoundingClientRect().top),
  )
  expect(top).toBeLessThanOrEqual(300)
})

test('links that stand alone are at least 24 px high for a finger', async () => {
  for (const address of ['', 'so-tay/', 'so-lieu/', 'so-lieu/tai-ve/', 'guong-dien-hinh/']) {
    const small = await editions.real.tour(address, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main a')]
          .map((link) => ({ link, box: link.getClientRects()[0] }))
          .filter(({ link, box }) => box && box.height < 24 && link.parentElement!.textContent.trim() === link.textContent.trim())
          .map(({ link, box }) => `${link.textContent.trim()}: ${box!.height}`),
      ),
    )
    expect.soft(small, address).toEqual([])
  }
})
