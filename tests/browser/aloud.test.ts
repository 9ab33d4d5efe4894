/** Reading aloud, with a stand-in for the voices of a device: browsers without a screen have none. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { fetches, visitor } from '../support/visit.ts'

const site = visitor(inject('that'))
const address = 'so-tay/chuan-ngheo/'

declare global {
  interface Window {
    said: { text: string; rate: number; voice: string }[]
    cancelled: number
    /** Ends what is being said, as a voice does. */
    endOne(): void
    /** The voices come, later than the page. */
    bringVoices(): void
  }
}

/** A device with voices that come late, as they do; each utterance lasts until `endOne`. */
const withVoices = (voices: readonly { lang: string; localService: boolean; name: string }[]) => (page: Page) =>
  page.addInitScript((given) => {
    let known: typeof given = []
    let current: SpeechSynthesisUtterance | null = null
    window.said = []
    window.cancelled = 0
    const speech = {
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => known,
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance
        window.said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name ?? '' })
      },
      cancel: () => {
        window.cancelled++
        current = null
      },
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string
        rate = 1
        voice = null
        lang = ''
        onend = null
        constructor(text: string) {
          this.text = text
        }
      },
    })
    window.endOne = () => (current as unknown as { onend: () => void } | null)?.onend()
    window.bringVoices = () => {
      known = given
      speech.onvoiceschanged?.()
    }
  }, voices)

const vietnamese = withVoices([
  { lang: 'en-US', localService: true, name: 'Samantha' },
  { lang: 'vi-VN', localService: false, name: 'mạng' },
  { lang: 'vi_VN', localService: true, name: 'máy' },
])
const listen = (page: Page) => page.getByRole('button', { name: 'Nghe' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const said = (page: Page) => page.evaluate(() => window.said)
const saysAsMany = (page: Page, count: number) => page.waitForFunction((n) => window.said.length === n, count)

describe('the button', () => {
  test.each([
    ['no voice at all', withVoices([])],
    ['a voice that sends the words elsewhere only', withVoices([{ lang: 'vi-VN', localService: false, name: 'mạng' }])],
    ['voices of other languages only', withVoices([{ lang: 'en-US', localService: true, name: 'x' }])],
  ])('stays away on a device with %s, and nothing is fetched for it', async (_, bring) => {
    await site.blank(async (page) => {
      await bring(page)
      const { settled } = fetches(page)
      await page.goto(site.home + address)
      await page.evaluate(() => window.bringVoices())
      expect(await page.locator('.aloud').isVisible()).toBe(false)
      expect([...(await settled()).keys()].filter((url) => url.includes('aloud'))).toEqual([])
    })
  })
})

test('a page is read sentence by sentence, marked as it is said, stopped, gone on with, quickened and left', async () => {
  await site.blank(async (page) => {
    await vietnamese(page)
    await page.goto(site.home + address)
    await page.evaluate(() => window.bringVoices())
    await listen(page).click()
    await saysAsMany(page, 1)
    expect((await said(page))[0]).toEqual({ text: await page.locator('h1').textContent(), rate: 1, voice: 'máy' })
    await page.evaluate(() => window.endOne())
    await saysAsMany(page, 2)
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map((range) => (range as Range).toString()))
    expect(await marked()).toEqual([(await said(page))[1]!.text])

    await press(page, 'Dừng')
    await page.evaluate(() => window.endOne())
    await page.waitForTimeout(200)
    expect(await said(page)).toHaveLength(2)
    await press(page, 'Đọc tiếp')
    await saysAsMany(page, 3)
    expect((await said(page))[2]!.text).toBe((await said(page))[1]!.text)

    await press(page, 'Đọc vừa')
    await saysAsMany(page, 4)
    expect((await said(page))[3]!.rate).toBeGreaterThan(1)

    const before = await page.locator('main').innerHTML()
    await press(page, 'Thôi nghe')
    expect(await marked()).toEqual([])
    expect(await page.locator('.aloud-bar').count()).toBe(0)
    expect(await listen(page).isVisible()).toBe(true)
    expect((await page.locator('main').innerHTML()).replace(/ hidden(?:="")?/g, '')).toBe(before.replace(/ hidden(?:="")?/g, ''))
  })
})

test('everything a reader sees is said once, in order, and then the bar leaves; contents, marks of sources and folds are not', async () => {
  await site.blank(async (page) => {
    await vietnamese(page)
    await page.goto(site.home + address)
    await page.evaluate(() => window.bringVoices())
    await listen(page).click()
    // The script comes when it is asked for.
    await page.locator('.aloud-bar').waitFor()
    for (let count = 1; count < 200 && (await page.locator('.aloud-bar').count()) > 0; count++) {
      await page.waitForFunction((n) => window.said.length >= n || !document.querySelector('.aloud-bar'), count)
      await page.evaluate(() => window.endOne())
    }
    const sentences = (await said(page)).map(({ text }) => text)
    expect(sentences.length).toBeGreaterThan(40)
    expect(sentences).toContain('Thành thị')
    expect(sentences.join(' ')).toContain('07/2021/NĐ-CP')
    expect(sentences.filter((text) => /Trong trang này|nguồn: Tạp chí|Bản thảo/.test(text))).toEqual([])
    expect(await page.locator('.aloud-bar').count()).toBe(0)
  })
})
