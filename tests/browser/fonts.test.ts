/** Which faces a page asks for, and which face really draws a letter. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { subPath } from '../support/build-once.ts'
import { fetches, visitor } from '../support/visit.ts'

const site = visitor(inject('that'))
const fiction = visitor(inject('minhHoa'), subPath)
const desktop = { viewport: { width: 1280, height: 900 } }
const address = 'so-tay/chuan-ngheo/'
const isFont = (url: string) => url.endsWith('.woff2')

async function fontsAsked(page: Page, look: (page: Page) => Promise<unknown> = (page) => page.title(), at?: string): Promise<string[]> {
  const { settled } = fetches(page)
  await page.goto(at ?? site.home + address)
  await look(page)
  await page.evaluate(() => document.fonts.ready)
  return [...(await settled()).keys()].filter(isFont).map((url) => /([^/]+?)\.[^.]+\.woff2$/.exec(url)![1]!)
}

/** Faces that draw an element, as the browser tells its developers. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const developer = await page.context().newCDPSession(page)
  await developer.send('DOM.enable')
  await developer.send('CSS.enable')
  const { root } = await developer.send('DOM.getDocument')
  const { nodeId } = await developer.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await developer.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.map(({ familyName }) => familyName)
}

describe('a page in Vietnamese', () => {
  test('sends a phone no font', async () => {
    expect(await site.blank(fontsAsked)).toEqual([])
  })
  test('sends a large screen one, and nothing of it waits for the first paint', async () => {
    expect(await site.blank(fontsAsked, desktop)).toEqual(['be-vietnam-pro-700'])
    const html = await site.visit(address, (page) => page.content(), desktop)
    expect(html).not.toMatch(/rel="?(?:preload|stylesheet)/)
  })
  test('draws every letter of a heading with it once it is there, and moves nothing when it comes', async () => {
    await site.reader(async (context) => {
      const page = await context.newPage()
      // Optional: a page that was faster than the font is drawn without it.
      await expect
        .poll(
          async () => {
            await page.goto(site.home + address)
            await page.evaluate(() => document.fonts.ready)
            return await facesOf(page, 'h1')
          },
          { timeout: 20_000 },
        )
        .toEqual(['Be Vietnam Pro'])
      const moved = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => done(sum), 500)
          }),
      )
      expect(moved).toBe(0)
    }, desktop)
  })
})

describe('a text in a language of the area', () => {
  test.each(['bdq', 'sed', 'tdr', 'kxy', 'hre'])(
    'in %s has its letters from one face that sets marks right, on a phone too',
    async (lang) => {
      await fiction.blank(async (page) => {
        const look = (page: Page) =>
          page.evaluate((lang) => {
            const text = document.querySelector<HTMLElement>('.prose p')!
            const own = Object.assign(document.createElement('p'), { lang, id: 'area', textContent: 'ĕ ŏ ĭ ŭ ƀ Ƀ ơ̆ ô̆ ê̆ â̆ ư̆ Ơ̆ Ê̆' })
            text.replaceWith(own)
          }, lang)
        const asked = await fontsAsked(page, look, `${fiction.home}so-tay/giam-ngheo-doc-con-so/`)
        expect(asked).toEqual(['noto-sans-400'])
        expect(await facesOf(page, '#area')).toEqual(['Noto Sans'])
      })
    },
  )

  const made = 'qaa/so-tay/giam-ngheo-doc-con-so/'

  test('draws its title, its words and its contents with that face', async () => {
    await fiction.visit(
      made,
      async (page) => {
        await page.evaluate(() => document.fonts.ready)
        for (const own of ['h1', '.prose p', '.prose h2', '.contents li a'])
          expect.soft(await facesOf(page, own), own).toEqual(['Noto Sans'])
      },
      desktop,
    )
  })

  test.each([
    ['on a phone', {}],
    ['on a large screen', desktop],
    ['in the dark', { colorScheme: 'dark' as const }],
    ['without script', { javaScriptEnabled: false }],
  ])('has no fault that axe knows %s, and is no wider than the screen', async (_, options) => {
    await fiction.visit(
      made,
      async (page) => {
        if (!('javaScriptEnabled' in options)) expect(await axeFindings(page)).toBe('')
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      },
      options,
    )
  })

  test('is found by plain letters, and shown in its own language', async () => {
    await fiction.visit('tim/?q=lom+pok+ten', async (page) => {
      const first = page.locator('#tim-ket-qua a').first()
      await first.waitFor()
      expect(await first.getAttribute('href')).toContain(made)
      expect(await first.getAttribute('lang')).toBe('qaa')
      const line = page.locator('#tim-ket-qua li p').first()
      await line.locator('mark').first().waitFor()
      expect(await line.getAttribute('lang')).toBe('qaa')
    })
  })
})
