/** Pages of a built site in a browser, closed whatever becomes of them. */
import type { Browser, BrowserContext, Page, Response } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launch } from './browser.ts'
import { serve } from './serve.ts'

type Options = Parameters<Browser['newPage']>[0]

export interface Visitor {
  /** Address of the site's home, ending in `/`. */
  readonly home: string
  /** A fresh page at an address below home, on a phone unless said otherwise. */
  visit<T>(address: string, look: (page: Page) => Promise<T>, options?: Options): Promise<T>
  /** A fresh page that has been nowhere yet. */
  blank<T>(look: (page: Page) => Promise<T>, options?: Options): Promise<T>
  /** One page, for each set of options, that goes from address to address: a new one for each costs more than most looks at it. Nothing is kept offline on the way. */
  tour<T>(address: string, look: (page: Page) => Promise<T>, options?: Options): Promise<T>
  /** A reader of one's own, whose device remembers. */
  reader<T>(look: (context: BrowserContext) => Promise<T>, options?: Options): Promise<T>
}

/** Waits until no worker is about to take the place of another. */
export const settled = async (page: Page): Promise<unknown> =>
  await page.waitForFunction(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready
    return !installing && !waiting && active?.state === 'activated'
  })

/**
 * Goes to an address whose host may be gone. A busy browser does not start the worker in time and asks the host itself, or, watched
 * by a debugger, does not ask the new worker at all: a reader then tries once more.
 */
export const arrive = async (page: Page, address: string): Promise<unknown> =>
  await page.goto(address, { timeout: 15_000 }).catch((error: unknown) => {
    if (!/ERR_CONNECTION_REFUSED|Timeout/.test(String(error))) throw error
    return page.goto(address)
  })

export const phone = { width: 360, height: 740 }

/** Starts a browser and a server for the tests of a file, or of a `describe`, and ends both after them. */
export function visitor(dir: string, base = ''): Visitor {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    browser = await launch()
    site = await serve(dir, base)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  const reader: Visitor['reader'] = async (look, options = {}) => {
    const context = await browser.newContext({ viewport: phone, ...options })
    try {
      return await look(context)
    } finally {
      await context.close()
    }
  }
  const blank: Visitor['blank'] = async (look, options) => await reader(async (context) => await look(await context.newPage()), options)
  const tours = new Map<string, Promise<Page>>()
  return {
    get home() {
      return site.url
    },
    tour: async (address, look, options = {}) => {
      const key = JSON.stringify(options)
      const context = { viewport: phone, serviceWorkers: 'block', ...options } as const
      if (!tours.has(key))
        tours.set(
          key,
          browser.newContext(context).then((made) => made.newPage()),
        )
      const page = await tours.get(key)!
      if (context.viewport) await page.setViewportSize(context.viewport)
      await page.goto(site.url + address)
      return await look(page)
    },
    reader,
    blank,
    visit: async (address, look, options) =>
      await blank(async (page) => {
        await page.goto(site.url + address)
        return await look(page)
      }, options),
  }
}

/** Letters twice as large, as a reader sets them; a sheet of ours would be refused by the page’s policy. */
export const enlarge = (page: Page): Promise<void> => page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))

/** Everything a page has fetched when it stands still: bodies by address. Call before the page goes anywhere. */
export function fetches(page: Page): { settled: () => Promise<ReadonlyMap<string, Buffer>> } {
  const bodies: Promise<readonly [string, Buffer]>[] = []
  const keep = (response: Response) => void bodies.push(response.body().then((body) => [response.url(), body] as const))
  page.on('response', keep)
  return {
    settled: async () => {
      await page.waitForLoadState('load')
      // What scripts ask for once the page is there comes before the browser has nothing else to do.
      await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
      for (let known = -1; known < bodies.length;) {
        known = bodies.length
        await Promise.all(bodies)
      }
      page.off('response', keep)
      return new Map(await Promise.all(bodies))
    },
  }
}
