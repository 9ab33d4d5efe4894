/** Reading without a network: what was opened, and the handbook taken along, on a host that goes, changes and withdraws pages. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { fileList } from '../../src/site/offline/file-list.ts'
import { workerText } from '../../src/site/pack.ts'
import { subPath } from '../support/build-once.ts'
import { changingHost, type ChangingHost } from '../support/changing-host.ts'
import { arrive, visitor } from '../support/visit.ts'

const base = `${subPath}/`
const site = mkdtempSync(join(tmpdir(), 'offline-'))
const { reader } = visitor(inject('that'))
let host: ChangingHost
let home: string

beforeAll(async () => {
  cpSync(inject('minhHoa'), site, { recursive: true })
  host = await changingHost({ '/': inject('that'), [base]: site })
  home = host.origin + base
})
/** Whatever became of a test, the next one finds the host there and what it was first published with. */
afterEach(async () => {
  host.broken.clear()
  host.slow.clear()
  for (const one of pages) writeFileSync(pathOf(one), original(one))
  writeFileSync(join(site, 'sw.js'), readFileSync(join(inject('minhHoa'), 'sw.js')))
  publishList()
  await host.start()
})
afterAll(async () => {
  await host?.stop()
  rmSync(site, { recursive: true, force: true })
})

const pathOf = (page: string) => join(site, page, 'index.html')
/** Publishes a page anew; without text, withdraws it. */
function publish(page: string, text: string | null): void {
  if (text === null) rmSync(pathOf(page))
  else writeFileSync(pathOf(page), text)
  publishList()
}
const publishList = () => writeFileSync(join(site, 'so-tay.json'), JSON.stringify(fileList(site, 'vi', base)))
const original = (page: string) => readFileSync(join(inject('minhHoa'), page, 'index.html'), 'utf8')
const changed = (page: string, words: string) => original(page).replace('</h1>', ` ${words}</h1>`)

const pages = ['so-tay/', 'so-tay/cuoc-van-dong-la-gi/', 'so-tay/giam-ngheo-doc-con-so/', 'so-tay/tu-ngu/', 'tim/'] as const
const [contents, what, poverty, terms] = pages

const box = (page: Page) => page.locator('.offline-copy')
const saying = (page: Page, words: RegExp) => box(page).filter({ hasText: words }).waitFor()
const press = (page: Page) => box(page).locator('[data-take]').click()
const heading = async (page: Page, address: string) => {
  await arrive(page, home + address)
  return (await page.locator('h1').textContent())?.trim()
}
const missing = 'Trang này chưa có trong máy'
/** Names of caches, without the origin. */
const caches = (page: Page) =>
  page.evaluate(async () => (await window.caches.keys()).map((name) => name.replace(location.origin, '')).sort())
const opened = (page: Page) => page.waitForFunction(async () => await window.caches.match(location.href.replace(/[?#].*/, '')))

async function takeHandbook(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(home + contents)
  await press(page)
  await saying(page, /Sổ tay đã ở trong máy này từ ngày/)
  return page
}

test('a page once opened opens again without the host; another says what the device keeps, and nothing else was fetched', async () => {
  await reader(async (context) => {
    host.asked.length = 0
    const page = await context.newPage()
    const title = await heading(page, what)
    await opened(page)
    const fetched = new Set(host.asked.map((path) => path.slice(base.length)))
    expect(
      [...fetched].filter((path) => !/^(?:so-tay\/cuoc-van-dong-la-gi\/|sw\.js|favicon\.svg|manifest\.webmanifest|_astro\/.*)$/.test(path)),
    ).toEqual([])
    await host.stop()
    expect(await heading(page, what)).toBe(title)
    expect(await heading(page, `${what}?tu=zalo`)).toBe(title)
    expect(await heading(page, terms)).toBe(missing)
    const main = page.locator('main')
    expect(await main.innerText()).toContain('This page is not on your device')
    expect(await main.innerText()).toContain('hư cấu')
    await main.getByRole('link', { name: title! }).click()
    expect(await page.locator('h1').textContent()).toContain(title)
  })
})

test('the handbook taken along opens and is searched without the host, and leaves at a touch', async () => {
  await reader(async (context) => {
    const page = await context.newPage()
    await page.goto(home + contents)
    expect(await box(page).locator('[data-take]').textContent()).toMatch(/^Tải sổ tay: khoảng \d+ kB$/)
    await press(page)
    await saying(page, /Sổ tay đã ở trong máy này từ ngày \d/)
    await host.stop()
    for (const one of pages) if (one !== terms) expect(await heading(page, one), one).not.toBe(missing)
    await page.goto(`${home}tim/?q=doc con so`)
    const found = page.locator('#tim-ket-qua a[href*="giam-ngheo-doc-con-so"]').first()
    await found.waitFor()
    await found.click()
    await page.waitForURL(home + poverty)
    expect(await page.locator('h1').textContent()).not.toBe(missing)
    await page.goto(home + contents)
    await saying(page, /Sổ tay đã ở trong máy/)
    await box(page).locator('[data-remove]').click()
    await saying(page, /Đã xóa sổ tay khỏi máy/)
    expect(await heading(page, terms)).toBe(missing)
  })
})

describe('a newer handbook', () => {
  test('is offered with its size, and only what differs is fetched; a withdrawn page leaves', async () => {
    await reader(async (context) => {
      const page = await takeHandbook(context)
      publish(what, changed(what, '(sửa)'))
      publish(terms, null)
      await page.goto(home + contents)
      await saying(page, /nay đã có bản mới/)
      expect(await box(page).locator('[data-take]').textContent()).toMatch(/^Lấy bản mới: khoảng \d+ kB$/)
      host.asked.length = 0
      await press(page)
      await saying(page, /Sổ tay đã ở trong máy/)
      expect([...new Set(host.asked)].sort()).toEqual([`${base}so-tay.json`, base + what].sort())
      await host.stop()
      expect(await heading(page, what)).toContain('(sửa)')
      expect(await heading(page, poverty)).not.toBe(missing)
      expect(await heading(page, terms)).toBe(missing)
    })
  })

  test('that stops half-way leaves the old one whole, and goes on where it stopped', async () => {
    await reader(async (context) => {
      const page = await takeHandbook(context)
      for (const one of [what, poverty, terms]) publish(one, changed(one, '(sửa)'))
      host.broken.add(base + terms)
      await page.goto(home + contents)
      await saying(page, /nay đã có bản mới/)
      await press(page)
      await saying(page, /Chưa lấy xong bản mới vì mất mạng/)
      await host.stop()
      for (const one of pages) {
        expect(await heading(page, one), one).not.toBe(missing)
        expect(await heading(page, one), one).not.toContain('(sửa)')
      }
      await host.start()
      host.broken.clear()
      await page.goto(home + contents)
      await saying(page, /nay đã có bản mới/)
      host.asked.length = 0
      await press(page)
      await saying(page, /Sổ tay đã ở trong máy/)
      expect(host.asked).toContain(base + terms)
      expect(host.asked.filter((path) => path === base + what || path === base + poverty)).toHaveLength(0)
      await host.stop()
      for (const one of [what, poverty, terms]) expect(await heading(page, one), one).toContain('(sửa)')
    })
  })

  test('is not taken when a file is of another build than its list', async () => {
    await reader(async (context) => {
      const page = await context.newPage()
      await page.goto(home + contents)
      writeFileSync(pathOf(terms), changed(terms, '(bản khác)'))
      await press(page)
      await saying(page, /Trang vừa được sửa trong lúc tải/)
      await host.stop()
      expect(await heading(page, poverty)).toBe(missing)
    })
  })
})

test('a page that the host withdrew leaves the device at the next visit, whatever the browser was told to keep', async () => {
  await reader(async (context) => {
    const page = await takeHandbook(context)
    await page.goto(home + terms)
    publish(terms, null)
    expect(await heading(page, terms)).toBe('404')
    await host.stop()
    expect(await heading(page, terms)).toBe(missing)
  })
})

test('on a slow line the copy is shown meanwhile, and what the host says then counts: renewed, or withdrawn', async () => {
  await reader(async (context) => {
    const page = await context.newPage()
    const title = await heading(page, what)
    await opened(page)
    const kept = () => page.evaluate(async (address) => await (await window.caches.match(address))?.text(), home + what)
    host.slow.set(base + what, 6000)
    publish(what, changed(what, '(sửa)'))
    expect(await heading(page, what)).toBe(title)
    await expect.poll(kept, { timeout: 20_000 }).toContain('(sửa)')
    publish(what, null)
    expect(await heading(page, what)).toContain('(sửa)')
    await expect.poll(kept, { timeout: 20_000 }).toBeUndefined()
  })
})

test('the switch in the site file empties the devices of this site alone', async () => {
  await reader(async (context) => {
    const page = await takeHandbook(context)
    await page.goto(`${host.origin}/so-tay/`)
    // The neighbour's own worker has begun once all of its caches are there.
    await expect.poll(() => caches(page), { timeout: 20_000 }).toEqual(expect.arrayContaining(['/ files', '/ lists', '/ opened']))
    const names = await caches(page)
    expect(names.filter((name) => name.startsWith(`${base} `))).not.toEqual([])
    writeFileSync(join(site, 'sw.js'), await workerText({ offline: false, illustrative: true, left: '' }))
    let loads = 0
    page.on('load', () => loads++)
    await page.goto(home)
    await expect.poll(() => caches(page), { timeout: 20_000 }).toEqual(names.filter((name) => name.startsWith('/ ')))
    const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope))
    await expect.poll(registered, { timeout: 20_000 }).toEqual([`${host.origin}/`])
    expect(loads).toBeLessThan(5)
  })
})

test('a page opened from a stick complains of nothing', async () => {
  await reader(async (context) => {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(pathToFileURL(pathOf(what)).href)
    await page.waitForLoadState('load')
    expect(await page.locator('h1').textContent()).not.toBe('')
    expect(faults).toEqual([])
  })
})
