/** Recordings: the browser's own player, nothing fetched before it is asked for, and a copy that plays with the host gone. */
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { changingHost, type ChangingHost } from '../support/changing-host.ts'
import { visitor } from '../support/visit.ts'

const base = `${subPath}/`
const withRecording = 'so-tay/moi-cach-viet/'
const withOlder = 'guong-dien-hinh/vuon-chung/'
const without = 'so-tay/cuoc-van-dong-la-gi/'
const site = visitor(inject('minhHoa'))
let host: ChangingHost
let home: string

beforeAll(async () => {
  host = await changingHost({ [base]: inject('minhHoa') })
  home = host.origin + base
})
afterEach(async () => await host.start())
afterAll(async () => await host?.stop())

const sounds = () => host.asked.filter((path) => path.endsWith('.mp3'))
const keep = (page: Page) => page.locator('.recordings .keep')
const says = (page: Page, words: RegExp) => keep(page).filter({ hasText: words }).waitFor()
/** Plays from a second on, and says how far it came; throws what the player says of a sound that it cannot have. */
const play = (page: Page, from = 0) =>
  page.locator('audio').evaluate(async (audio: HTMLAudioElement, start) => {
    audio.muted = true
    if (audio.readyState === 0) {
      audio.load()
      audio.preload = 'auto'
    }
    await audio.play()
    audio.currentTime = start
    await new Promise((done) => setTimeout(done, 700))
    return { at: audio.currentTime, duration: audio.duration, error: audio.error?.message ?? null }
  }, from)
/** How many recordings the device keeps, wherever. */
const keptSounds = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => await (await caches.open(name)).matchAll()))
    return all.flat().filter(({ headers }) => headers.get('Content-Type') === 'audio/mpeg').length
  })
const workerRuns = (page: Page) => page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')

test('nothing of a recording is fetched before it is asked for; then it plays', async () => {
  await site.reader(async (context) => {
    host.asked.length = 0
    const page = await context.newPage()
    await page.goto(home + withRecording)
    await page.waitForLoadState('networkidle')
    await page.mouse.wheel(0, 2000)
    await page.waitForTimeout(300)
    expect(sounds()).toEqual([])
    const { at, duration, error } = await play(page)
    expect(error).toBeNull()
    expect(at).toBeGreaterThan(0.2)
    expect(duration).toBeGreaterThan(5)
    expect(sounds().length).toBeGreaterThan(0)
    // What was only heard is not kept.
    expect(await keptSounds(page)).toBe(0)
  })
})

test('without script there is the player, its words, size and the file; no button that does nothing', async () => {
  await site.reader(
    async (context) => {
      const page = await context.newPage()
      await page.goto(home + withRecording)
      expect(await page.locator('.recording audio').getAttribute('preload')).toBe('none')
      expect(await page.locator('.recordings').innerText()).toMatch(/Bản ghi tiếng Việt\.\s+Dài 5 giây\. Người đọc: tiếng máy/)
      expect(await page.locator('.recording a[download]').innerText()).toBe('Tải tệp MP3: 10,7 kB')
      expect(await keep(page).isVisible()).toBe(false)
      await page.locator('.recording summary').click()
      expect(await page.locator('.recording details').innerText()).toContain('Mọi điều trong bản ghi này là hư cấu.')
    },
    { javaScriptEnabled: false },
  )
})

test('one that is older than its text says so on the page', async () => {
  await site.reader(async (context) => {
    const page = await context.newPage()
    await page.goto(home + withOlder)
    expect(await page.locator('.recording .doubt').innerText()).toMatch(/^Bản ghi cũ hơn lời bài/)
    await page.goto(home + withRecording)
    expect(await page.locator('.recording .doubt').count()).toBe(0)
  })
})

describe('a recording that is kept', () => {
  test('plays with the host gone, from any second, and is removed again', async () => {
    await site.reader(async (context) => {
      const page = await context.newPage()
      await page.goto(home + withRecording)
      await workerRuns(page)
      await says(page, /Giữ bản ghi này để nghe khi không có mạng: 11 kB/)
      await keep(page).locator('[data-take]').click()
      await says(page, /Bản ghi đã ở trong máy này/)
      await host.stop()
      await page.goto(home + withRecording)
      await says(page, /Bản ghi đã ở trong máy này/)
      const { at, duration, error } = await play(page, 3)
      expect(error).toBeNull()
      expect(at).toBeGreaterThan(3)
      expect(duration).toBeGreaterThan(5)
      await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.pause())
      await keep(page).locator('[data-remove]').click()
      await says(page, /Giữ bản ghi này/)
      const source = () => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.src)
      expect(await source()).toMatch(/\/ghi-am\/tieng-may-[0-9a-f]{8}\.mp3$/)
      expect(await keptSounds(page)).toBe(0)
    })
  })

  test('is not fetched again, and leaves when the site has it no more', async () => {
    await site.reader(async (context) => {
      const page = await context.newPage()
      await page.goto(home + withRecording)
      await workerRuns(page)
      const address = new URL(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.src)).pathname
      await keep(page).locator('[data-take]').click()
      await says(page, /Bản ghi đã ở trong máy này/)
      host.asked.length = 0
      expect((await play(page, 1)).error).toBeNull()
      expect(sounds()).toEqual([])
      expect(await keptSounds(page)).toBe(1)
      host.withdrawn.add(address)
      await page.goto(`${home}so-tay/`)
      await expect.poll(() => keptSounds(page)).toBe(0)
      host.withdrawn.clear()
    })
  })

  test('that cannot come says so, and nothing is kept of it', async () => {
    await site.reader(async (context) => {
      const page = await context.newPage()
      await page.goto(home + withRecording)
      await workerRuns(page)
      await host.stop()
      await keep(page).locator('[data-take]').click()
      await says(page, /Chưa tải xong vì mất mạng/)
      expect(await keep(page).locator('[data-remove]').isVisible()).toBe(false)
    })
  })
})

test('pages without a recording carry nothing of it, and the handbook that is taken along none', async () => {
  await site.reader(async (context) => {
    const page = await context.newPage()
    const response = await page.goto(home + without)
    expect(await response!.text()).not.toMatch(/ghi-am|data-take/)
    const list = await page.request.get(`${home}so-tay.json`)
    expect(await list.text()).not.toContain('.mp3')
    const text = await (await page.goto(home + withRecording))!.text()
    const scripts = [...text.matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script).join('\n')
    expect(gzipSync(scripts, { level: 9 }).length).toBeLessThan(4000)
  })
})
