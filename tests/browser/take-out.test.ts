/** What a device drops when the site took a person out: what it opened, and of what it kept the files that the site has no more. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileList } from '../../src/site/offline/file-list.ts'
import { pack, workerText } from '../../src/site/pack.ts'
import { launch } from '../support/browser.ts'
import { changingHost, type ChangingHost } from '../support/changing-host.ts'
import { arrive, settled } from '../support/visit.ts'

const site = mkdtempSync(join(tmpdir(), 'take-out-'))
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), text)
}
const words = (text: string) =>
  `<!doctype html><title>Trang</title><h1>${text}</h1><script>navigator.serviceWorker.register('/sw.js')</script>`

/** `person`: blank where she was taken out; `left`: what stands for that. */
async function publish(person: string, left: string): Promise<void> {
  rmSync(join(site, 'ghi-am'), { recursive: true, force: true })
  for (const page of ['', 'tim/', 'en/tim/', 'en/so-tay/', 'so-tay/', 'so-tay/khac/']) put(`${page}index.html`, words(page || 'nhà'))
  put('so-tay/ke/index.html', words(`Chuyện của ${person || 'một chị'}`))
  put('ghi-am/chung.mp3', 'tiếng chung')
  if (person) put(`ghi-am/${person}.mp3`, `tiếng ${person}`)
  for (const locale of ['vi', 'en'] as const)
    put(locale === 'vi' ? 'so-tay.json' : 'en/so-tay.json', JSON.stringify(fileList(site, locale, '/')))
  put('take.js', await pack(new URL('../../src/site/offline/take.ts', import.meta.url), 'esm'))
  put('sw.js', await workerText({ offline: true, illustrative: false, left }))
}

let host: ChangingHost
beforeEach(async () => {
  rmSync(site, { recursive: true, force: true })
  await publish('hmok', '1')
  host = await changingHost({ '/': site })
})
afterEach(async () => {
  await host.stop()
  rmSync(site, { recursive: true, force: true })
})

/** As the scripts of pages do; in letters, since it imports what the host has. */
const keeping = `
  import { shelfAt } from '/take.js'
  const [home, day] = [location.origin + '/', '2026-01-01']
  const hashOf = async (path) => {
    const digest = await crypto.subtle.digest('SHA-256', await (await fetch(home + path)).arrayBuffer())
    return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  await navigator.serviceWorker.ready
  const shelf = shelfAt(home, 'so-tay.json')
  await shelf.take(await shelf.offered(), day, () => {})
  for (const name of ['ghi-am/hmok', 'ghi-am/chung'])
    await shelfAt(home, name).take({ files: [[name + '.mp3', await hashOf(name + '.mp3'), 9]] }, day, () => {})
  document.title = 'kept'
`

/** Takes the handbook and both recordings along, and opens her page. */
async function keepAll(page: Page): Promise<void> {
  await page.goto(`${host.origin}/`)
  await page.addScriptTag({ type: 'module', content: keeping })
  await page.waitForFunction(() => document.title === 'kept')
  await page.goto(`${host.origin}/so-tay/ke/`)
}

/** Addresses below the home, in every cache, of what holds a word in its address or its text. */
const holding = (page: Page, word: string) =>
  page.evaluate(async (wanted) => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const text = `${request.url} ${await (await cache.match(request))!.text()}`
        if (text.includes(wanted)) found.push(request.url.slice(location.origin.length))
      }
    }
    return found
  }, word)

test('a person who was taken out leaves a device at its next visit, and whatever stays on the site stays there', async () => {
  const browser = await launch()
  try {
    const page = await (await browser.newContext()).newPage()
    await keepAll(page)
    const before = await holding(page, 'hmok')
    expect(before).toContain('/ghi-am/hmok')
    expect(before.length).toBeGreaterThan(3)

    await publish('', '2')
    await page.goto(`${host.origin}/`)
    await expect.poll(() => holding(page, 'hmok'), { timeout: 20_000 }).toEqual([])
    await settled(page)
    await host.stop()
    for (const [address, heading] of [
      ['so-tay/khac/', 'so-tay/khac/'],
      ['so-tay/ke/', 'Trang này chưa có trong máy'],
    ]) {
      await arrive(page, `${host.origin}/${address}`)
      expect(await page.locator('h1').textContent()).toBe(heading)
    }
    await host.start()
    await page.goto(`${host.origin}/tim/`)
    expect(await holding(page, 'tiếng chung')).toHaveLength(1)
    expect(await holding(page, 'ghi-am/chung.mp3')).toContain('/ghi-am/chung')
  } finally {
    await browser.close()
  }
})

test('a download that began before the worker did loses nothing to it', async () => {
  put('truoc/index.html', '<!doctype html><title>Trang</title>')
  const browser = await launch()
  try {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${host.origin}/truoc/`)
    await page.addScriptTag({ type: 'module', content: keeping.replace('await navigator.serviceWorker.ready', '') })
    await page.waitForFunction(() => document.title === 'kept')
    const kept = async () =>
      await page.evaluate(async () => {
        const name = (await caches.keys()).find((one) => one.endsWith(' files'))!
        return (await (await caches.open(name)).keys()).length
      })
    // Half-way there are files, and no list says yet whose they are.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) if (name.endsWith(' lists')) await caches.delete(name)
    })
    const before = await kept()
    expect(before).toBeGreaterThan(3)
    await page.goto(`${host.origin}/`)
    await page.waitForFunction(async () => await caches.match(`${location.origin}/.1`))
    expect(await kept()).toBe(before)
  } finally {
    await browser.close()
  }
})

test('a worker that was changed for another reason takes nothing out', async () => {
  const browser = await launch()
  try {
    const page = await (await browser.newContext()).newPage()
    await keepAll(page)
    const before = await holding(page, 'hmok')
    const begun = "addEventListener('activate', (event) => event.waitUntil(caches.open('begun')))"
    put('sw.js', `${await workerText({ offline: true, illustrative: false, left: '1' })}\n${begun}`)
    await page.goto(`${host.origin}/tim/`)
    await page.waitForFunction(async () => await caches.has('begun'))
    expect(await holding(page, 'hmok')).toEqual(before)
  } finally {
    await browser.close()
  }
})
