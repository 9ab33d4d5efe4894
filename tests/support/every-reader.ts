/** What readers with other eyes, hands and devices get of a page: each look answers with what is wrong, in words, or with nothing. */
import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import tested from '../../src/model/accessibility-tested.json' with { type: 'json' }
import type { Visitor } from './visit.ts'

interface Reader {
  readonly name: string
  readonly options?: Parameters<Browser['newPage']>[0]
  /** Before the page goes anywhere. */
  readonly prepare?: (page: Page) => Promise<unknown>
  readonly look: (page: Page) => Promise<readonly string[]>
}

/** As much as 400 % zoom leaves of a screen of 1,280 × 1,024. */
const zoomed = { width: tested.zoomedWidth, height: 256 }

async function sideways(page: Page): Promise<readonly string[]> {
  const across = await page.evaluate(() => document.documentElement.scrollWidth)
  return across > zoomed.width ? [`${across} px wide`] : []
}

/** Most stops of a journey by Tab: longer pages repeat themselves. */
const stops = 60

/** From stop to stop by Tab: each shows where one is (WCAG 2.4.7) and lies where it can be seen (2.4.11). */
async function focus(page: Page): Promise<readonly string[]> {
  const wrong: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const told = await page.evaluate(() => {
      const one = document.activeElement
      if (!one || one === document.body) return null
      // The parts of a browser's own player show the browser's own ring.
      if (one.matches('audio, video')) return ''
      const outlined = [null, '::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth, outlineColor, content } = getComputedStyle(one, part)
        return (
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor) && (!part || content !== 'none')
        )
      })
      const { left, top, right, bottom } = one.getClientRects()[0] ?? new DOMRect()
      // What is larger than the screen is looked at where it lies on it.
      const middle = (from: number, to: number, most: number) => (Math.max(from, 0) + Math.min(to, most)) / 2
      const there = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
      const seen = there !== null && (one.contains(there) || there.contains(one))
      return outlined && seen ? '' : `${outlined ? 'out of sight' : 'no outline'}: ${one.outerHTML.slice(0, 100)}`
    })
    if (told === null) break
    if (told) wrong.push(told)
  }
  return wrong
}

/** In the system's own colours a mark of status is told by its shape, and charts are drawn and lettered in the colour of text. */
async function systemColours(page: Page): Promise<readonly string[]> {
  const wrong = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'))
    probe.style.color = 'CanvasText'
    const text = getComputedStyle(probe).color
    probe.remove()
    return [...document.querySelectorAll('svg.nm-chart')].flatMap((chart) => {
      const styles = [...chart.querySelectorAll('*')].map((one) => [one.tagName, getComputedStyle(one)] as const)
      const pale = styles.filter(([tag, { fill, display }]) => tag === 'text' && display !== 'none' && fill !== text).length
      const drawn = styles.some(
        ([tag, { fill, stroke }]) => /^(path|line|rect|circle|use|polyline)$/.test(tag) && [fill, stroke].includes(text),
      )
      return [pale > 0 ? `${pale} pale letters` : '', drawn ? '' : 'nothing drawn'].filter(Boolean).map((told) => `${chart.id}: ${told}`)
    })
  })
  const marks = page.locator('main .status:visible')
  const statuses = new Set(await marks.evaluateAll((all) => all.map((one) => one.getAttribute('data-status') ?? '')))
  const shapes = new Map<string, string>()
  for (const status of statuses) {
    await marks.first().evaluate((one, value) => one.setAttribute('data-status', value), status)
    shapes.set((await marks.first().screenshot()).toString('base64'), status)
  }
  return shapes.size === statuses.size ? wrong : [...wrong, `${[...statuses].join(', ')} look like ${[...shapes.values()].join(', ')}`]
}

const wide = { width: 1280, height: 800 }

/** The heading, the text and the links of a page's main part can be seen. Wide, for a phone gets some tables as lists. */
async function essentials(page: Page): Promise<readonly string[]> {
  return await page.locator('main').evaluate((main) => {
    const isSeen = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.getBoundingClientRect().height > 0
    /** Folded away by choice of the page, a list for paper, or only for those who have script. */
    const kept = 'details:not([open]) > :not(summary), [hidden], [popover], .meanings, script, style, template, noscript'
    const isKept = (one: Element) => one.closest(kept) === null
    const all = [...main.querySelectorAll('h1, h2, h3, p, li, td, th, dd, a[href]')].filter(isKept)
    const lost = all.filter((one) => one.textContent.trim() !== '' && !isSeen(one)).map((one) => `not seen: ${one.outerHTML.slice(0, 120)}`)
    const nameless = [...main.querySelectorAll('img:not([alt])')].map((one) => `no words for ${one.outerHTML.slice(0, 80)}`)
    const bare = all.some((one) => one.matches('h1') && isSeen(one)) ? [] : ['no heading']
    const links = [...document.querySelectorAll('a[href]')].some(isSeen) ? [] : ['no link']
    return [...bare, ...links, ...nameless, ...lost.slice(0, 5)]
  })
}

/** As a browser does that may keep nothing: the very question is an error. */
const refuseStorage = () =>
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('refused', 'SecurityError')
    },
  })

const readers: readonly Reader[] = [
  { name: 'with 400 % zoom moves nothing sideways', options: { viewport: zoomed }, look: sideways },
  { name: 'with the Tab key sees where they are', look: focus },
  { name: 'with colours of the system tells marks apart', options: { forcedColors: 'active' }, look: systemColours },
  { name: 'without script', options: { viewport: wide, javaScriptEnabled: false }, look: essentials },
  {
    name: 'without style',
    options: { viewport: wide },
    look: async (page) => {
      await page.evaluate(() => [...document.styleSheets].forEach((sheet) => (sheet.disabled = true)))
      return await essentials(page)
    },
  },
  {
    name: 'without pictures',
    options: { viewport: wide },
    prepare: (page) => page.route('**/*', (route) => (route.request().resourceType() === 'image' ? route.abort() : route.continue())),
    look: essentials,
  },
  {
    name: 'on a device that keeps nothing',
    options: { viewport: wide },
    prepare: (page) => page.addInitScript(refuseStorage),
    look: essentials,
  },
]

/** All that is wrong for a reader at these addresses, with the address; errors of scripts among it. */
async function wrongFor({ prepare, look }: Reader, page: Page, home: string, addresses: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = []
  await prepare?.(page)
  let here = ''
  page.on('pageerror', ({ message }) => wrong.push(`/${here}: ${message}`))
  for (here of addresses) {
    await page.goto(home + here)
    wrong.push(...(await look(page)).map((told) => `/${here}: ${told}`))
  }
  return wrong
}

/** A test for each reader, each going over all addresses. */
export function everyReader(site: Visitor, addresses: readonly string[]): void {
  test.each(readers)('a reader $name', { timeout: 600_000 }, async (reader) => {
    const options = { serviceWorkers: 'block', ...reader.options } as const
    expect(await site.blank((page) => wrongFor(reader, page, site.home, addresses), options)).toEqual([])
  })
}
