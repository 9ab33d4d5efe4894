/** The site in a folder whose name has blanks and accents, opened in a browser without any host, as from a USB stick. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Parser } from 'htmlparser2'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, host } from '../support/build-once.ts'
import { launch } from '../support/browser.ts'
import { illustrativeFixture } from '../support/editions.ts'
import { files } from '../support/site-files.ts'
import { fictionDay } from '../support/test-day.ts'

let [scratch, root] = ['', '']
let browser: Browser
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'usb-'))
  root = join(scratch, 'Thẻ nhớ xã Suối Tơ (2)')
  build(illustrativeFixture, root, { BUILD_DATE: fictionDay }, ['--usb'])
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  rmSync(scratch, { recursive: true, force: true })
})

const at = (path: string) => pathToFileURL(join(root, path)).href

/** A page as a reader opens it, and what went wrong or left the folder meanwhile. */
async function opened(path: string, read: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(request.url())
  })
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  await page.goto(at(path))
  await read(page)
  await context.close()
  return faults
}

interface Leads {
  readonly to: string
  readonly tag: string
}
/** Every address in a page, but those of anchors within it. */
function leads(html: string): Leads[] {
  const found: Leads[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      for (const name of ['href', 'src', 'action', 'poster', 'srcset'])
        for (const to of (attributes[name] ?? '').split(/,\s+/)) if (to !== '') found.push({ to: to.split(' ')[0]!, tag })
      const refresh = /url=(.+)$/.exec(attributes['http-equiv'] === 'refresh' ? (attributes['content'] ?? '') : '')
      if (refresh) found.push({ to: refresh[1]!, tag })
    },
  })
  parser.end(html)
  return found
}

test('every address of every page is a file of the folder, with the part that it names, or a page of others', () => {
  const pages = files(root).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(100)
  const texts = new Map(pages.map((name) => [at(name), readFileSync(join(root, name), 'utf8')]))
  const dead: string[] = []
  for (const [address, html] of texts)
    for (const { to, tag } of leads(html)) {
      const url = new URL(to, address)
      if (/^(?:https|mailto|tel|data):$/.test(url.protocol)) {
        // What is fetched must be there, or in the page; only what a reader follows may lead elsewhere.
        if (!['a', 'link'].includes(tag) && url.protocol !== 'data:') dead.push(`${address} fetches ${to}`)
        continue
      }
      const file = fileURLToPath(new URL(url.pathname, 'file:///'))
      if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) dead.push(`${address} → ${to}`)
      else if (url.hash && texts.has(url.href.split(/[?#]/)[0]!)) {
        const id = decodeURIComponent(url.hash.slice(1))
        if (!texts.get(url.href.split(/[?#]/)[0]!)!.includes(`id="${id}"`)) dead.push(`${address} → ${to}: no such part`)
      }
    }
  expect(dead).toEqual([])
})

test('what needs a host is not there, and feeds lead to the site', () => {
  for (const name of [
    'sw.js',
    'manifest.webmanifest',
    'quan-tri',
    'rss.xml',
    'en/atom.xml',
    '404.html',
    '_headers',
    '.htaccess',
    'robots.txt',
    'so-tay.json',
  ])
    expect.soft(existsSync(join(root, name)), name).toBe(false)
  const news = leads(readFileSync(join(root, 'tin/index.html'), 'utf8')).filter(({ to }) => to.endsWith('rss.xml'))
  expect(news.length).toBeGreaterThan(1)
  expect(news.every(({ to }) => to.startsWith(`${host}/`))).toBe(true)
})

test('no page fails or asks a network for anything', async () => {
  const kinds = [
    'index.html',
    'so-tay/index.html',
    'so-lieu/index.html',
    'so-lieu/bc1/index.html',
    'guong-dien-hinh/index.html',
    'mo-hinh/index.html',
    'nhung/bc1/index.html',
    'en/index.html',
    'en/so-tay/moi-cach-viet/index.html',
    'so-tay/tai-ve/so-tay.html',
  ]
  for (const path of kinds) {
    const faults = await opened(path, async (page) => {
      const broken = await page.locator('img').evaluateAll(async (images) => {
        await Promise.all(
          images.map(
            (image) => (((image as HTMLImageElement).loading = 'eager'), (image as HTMLImageElement).decode().catch(() => undefined)),
          ),
        )
        return images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).map((image) => (image as HTMLImageElement).src)
      })
      expect.soft(broken, path).toEqual([])
      const faces = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status))
      expect.soft(faces, path).not.toContain('error')
    })
    expect.soft(faults, path).toEqual([])
  }
})

test.each([
  ['index.html', 'thung ong', 'tim/index.html'],
  ['en/index.html', 'poor households', 'en/tim/index.html'],
])('from %s a search for “%s” finds a page that opens, from the box and from a link', async (from, query, search) => {
  const faults = await opened('so-tay/index.html', async (page) => {
    await page.goto(`${at(search)}?q=${encodeURIComponent(query)}`)
    const first = page.locator('#tim-ket-qua a').first()
    await first.waitFor()
    await page.locator('#tim-ket-qua mark').first().waitFor()
    await first.click()
    expect(new URL(page.url()).pathname).toMatch(/\/index\.html$/)
    expect(await page.locator('h1').first().innerText()).not.toBe('')
    await page.goBack()
    expect(await page.locator('#q').inputValue()).toBe(query)
    // The box of the search page itself.
    await page.fill('#q', 'xyzzy')
    await page.waitForFunction(() => document.querySelector('#tim-so')!.textContent !== '' && !document.querySelector('#tim-ket-qua a'))
  })
  expect(faults).toEqual([])
  expect(existsSync(join(root, from))).toBe(true)
})

test('the reader’s commune is remembered, and the tab leads to its page', async () => {
  const communes = files(join(root, 'so-lieu/don-vi')).filter((name) =>
    readFileSync(join(root, 'so-lieu/don-vi', name), 'utf8').includes(' data-name="'),
  )
  const faults = await opened(`so-lieu/don-vi/${communes[0]!}`, async (page) => {
    await page.locator('.my-commune button').click()
    await page.reload()
    expect(await page.locator('.my-commune a').isHidden()).toBe(true)
    await page.goto(at('so-tay/index.html'))
    const tab = page.locator('.main-nav a[href*="don-vi"]').first()
    await tab.click()
    expect(page.url()).toBe(at(`so-lieu/don-vi/${communes[0]!}`))
  })
  expect(faults).toEqual([])
})

test('old addresses lead on', async () => {
  const faults = await opened('ke-hoach/nhiem-vu/index.html', async (page) => {
    await page.waitForURL(`${at('ke-hoach/index.html')}#nhiem-vu`)
  })
  expect(faults).toEqual([])
})
