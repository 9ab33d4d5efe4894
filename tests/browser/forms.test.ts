/** The forms for staff, in a real browser, on a clone of the edition: what they ask, what they say, and what they write. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { formWords } from '../../src/language/interface/browser-forms.ts'
import { programMessages } from '../../src/language/interface/browser-forms-program.ts'
import { openEdition } from '../../src/edition/publication.ts'
import { vietnameseMessages } from '../../src/site/browser-forms/program.ts'
import { axeFindings, wcagFindings } from '../support/axe.ts'
import { launch } from '../support/browser.ts'
import { consentForm } from '../support/consent-form.ts'
import { putClone, readClone } from '../support/clone-in-browser.ts'
import { realFixture } from '../support/editions.ts'
import { serve } from '../support/serve.ts'

const start = programMessages['work_with_local_repo']!
const dir = mkdtempSync(join(tmpdir(), 'forms-'))
const clone = join(dir, 'clone')
let site: Awaited<ReturnType<typeof serve>>
let browser: Browser
let page: Page
const asked: string[] = []
const wrong: string[] = []

const go = async (to: string, wait: string) => {
  await page.goto(`${site.url}quan-tri/#/collections/${to}`)
  await page.locator(wait).first().waitFor()
}
const save = () => page.getByRole('button', { name: 'Lưu', exact: true })
const saved = async () => {
  await save().click()
  await page.getByText('Đã lưu', { exact: false }).first().waitFor()
}
const field = (path: string) => page.locator(`section[data-key-path="${path}"]`)

/** Lines of all files that differ, with their file. */
function changedLines(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [was, now] = [before.get(path)?.split('\n') ?? [], after.get(path)?.split('\n') ?? []]
    return Array.from({ length: Math.max(was.length, now.length) }, (_, i) => i)
      .filter((i) => was[i] !== now[i])
      .map((i) => `${path}: ${now[i] ?? ''}`)
  })
}

/** Forms of consent that hold, and one that was withdrawn. */
function addConsents(): void {
  cpSync(realFixture, clone, { recursive: true })
  const path = join(clone, 'data', 'dong-y.csv')
  const header = readFileSync(path, 'utf8').trim()
  const rows = [{}, { so_phieu: 'PH-2/2025', rut_ngay: '01/03/2026' }, { so_phieu: 'PH-3/2025' }].map((more) => {
    const cells = consentForm({ co_quan: 'ban-dan-van', den_ngay: '31/12/2090', ...more })
    return header
      .split(';')
      .map((name) => cells[name] ?? '')
      .join(';')
  })
  writeFileSync(path, `${[header, ...rows].join('\n')}\n`)
}

beforeAll(async () => {
  addConsents()
  site = await serve(inject('that'))
  browser = await launch()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  await page.goto(`${site.url}quan-tri/`)
  await page.getByRole('button', { name: start }).waitFor()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  rmSync(dir, { recursive: true, force: true })
})

describe('the forms of a site that declares no host', () => {
  test('offer the copy on the computer, and nothing else', async () => {
    const buttons = page.getByRole('button')
    const shown = await Promise.all((await buttons.all()).map(async (button) => ((await button.isVisible()) ? button.innerText() : '')))
    expect(shown.filter(Boolean)).toEqual([start])
  })

  test('say on a host of the web where they work', async () => {
    const other = await browser.newPage()
    const { port } = new URL(site.url)
    const away = `http://bieu-mau.example:${port}/quan-tri/`
    await other.route(/^http:\/\/bieu-mau\.example/, async (route) => {
      const answer = await fetch(route.request().url().replace('bieu-mau.example', '127.0.0.1'))
      await route.fulfill({
        status: answer.status,
        contentType: answer.headers.get('content-type') ?? '',
        body: Buffer.from(await answer.arrayBuffer()),
      })
    })
    await other.goto(away)
    await other.getByText(formWords.localOnly).waitFor()
    await other.close()
  })

  test('change one line for one figure, and none for a save that changes nothing', async () => {
    await putClone(page, clone)
    await page.getByRole('button', { name: start }).click()
    const before = await readClone(page)
    await go('so-lieu/entries/nong-thon-moi', 'section[data-key-path="dong"]')
    await page.getByRole('button', { name: 'Mở rộng', exact: true }).nth(3).click()
    const value = field('dong.3.gia_tri').locator('input')
    await value.fill('1.5')
    await save().click()
    await page.getByText(formWords.refused.number).waitFor()
    expect(changedLines(before, await readClone(page))).toEqual([])
    await value.fill('2')
    await saved()
    const after = await readClone(page)
    expect(changedLines(before, after)).toEqual([expect.stringMatching(/^data\/so-lieu\/nong-thon-moi\.csv: 2022;614;;BC56;;;2;/)])

    await go('so-lieu/entries/nong-thon-moi', 'section[data-key-path="dong"]')
    expect(await save().isEnabled()).toBe(false)
    await page.getByRole('button', { name: 'Mở rộng', exact: true }).nth(3).click()
    await value.fill('1')
    await saved()
    expect(changedLines(before, await readClone(page))).toEqual([])
  })

  test('leave a text with tables and blocks as it was, around its title', async () => {
    const before = await readClone(page)
    await go('so-tay/entries/hoi-ai-o-dau', 'section[data-key-path="tieu_de"] input')
    await field('tieu_de').locator('input').fill('Hỏi ai bây giờ')
    await saved()
    const after = await readClone(page)
    expect(changedLines(before, after)).toEqual(['content/so-tay/hoi-ai-o-dau.mdx: tieu_de: Hỏi ai bây giờ'])

    const copy = join(dir, 'edition')
    cpSync(realFixture, copy, { recursive: true })
    for (const [path, text] of after) if (/\.(?:mdx|csv)$/.test(path)) writeFileSync(join(copy, path), text)
    const { publication, findings } = openEdition(copy)
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(publication).not.toBeNull()
  })

  test('change one line for a title', async () => {
    const before = await readClone(page)
    await go('cau-chuyen/entries/gieng-thon-4-dak-koi', 'section[data-key-path="tieu_de"] input')
    await field('tieu_de').locator('input').fill('Giếng: một tên khác')
    await saved()
    expect(changedLines(before, await readClone(page))).toEqual([
      "content/cau-chuyen/gieng-thon-4-dak-koi.mdx: tieu_de: 'Giếng: một tên khác'",
    ])
  })
})

test('forms of consent that hold are chosen, one line for a choice', async () => {
  const before = await readClone(page)
  await go('cau-chuyen/entries/dan-van-kheo-thon-3-dak-koi', 'section[data-key-path="tieu_de"]')
  const consent = field('dong_y')
  // Fields are drawn when they come into sight.
  await page.mouse.move(600, 500)
  await expect.poll(async () => (await page.mouse.wheel(0, 600), consent.isVisible()), { timeout: 20_000 }).toBe(true)
  const offered = (await consent.innerText()).match(/PH-\d/g)
  expect(offered).toEqual(['PH-1', 'PH-3'])
  await consent.getByText('PH-3/2025').click()
  await consent.getByText('Không ai bị nhận ra', { exact: true }).click()
  await saved()
  expect(changedLines(before, await readClone(page))).toEqual(['content/cau-chuyen/dan-van-kheo-thon-3-dak-koi.mdx: dong_y: PH-3/2025'])
})

const screens = [
  'so-tay',
  'so-lieu',
  'so-bo',
  'so-bo/entries/nguon',
  'cau-chuyen/entries/gieng-thon-4-dak-koi',
  'so-tay/new',
  'cau-chuyen/new',
]
const open = (to: string) => go(to, to.includes('/') ? 'section[data-key-path]' : '[role="row"]')

describe('English', () => {
  const leaves = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves))
  const wordsOf = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []))
  const program = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'))
  const vietnamese = wordsOf(leaves(vietnameseMessages()))
  /** Words that the program says in English and never in Vietnamese, and its name. */
  const english = wordsOf(leaves(JSON.parse(readFileSync(join(program, '..', 'locales', 'en-US.json'), 'utf8')))).difference(vietnamese)
  english.add('sveltia')
  const saidIn = async (from: Page) => {
    // Signs are letters of a font.
    await from.addStyleTag({ content: '.material-symbols-outlined, [aria-hidden="true"] { display: none }' })
    const said = await from.locator('body').innerText()
    return { words: said.split(/\s+/).length, left: [...wordsOf([said])].filter((word) => english.has(word)) }
  }

  test('is on no screen of the forms, nor before them', async () => {
    for (const to of screens) {
      await open(to)
      const { words, left } = await saidIn(page)
      expect.soft(words, to).toBeGreaterThan(20)
      expect.soft(left, to).toEqual([])
    }
    const first = await browser.newPage()
    await first.goto(`${site.url}quan-tri/`)
    await first.getByRole('button', { name: start }).waitFor()
    expect((await saidIn(first)).left).toEqual([])
    await first.close()
  })

  test('is found when it is planted', async () => {
    const planted = await browser.newPage()
    await planted.route('**/mo-ta.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ body: (await answer.text()).replace('"app_title":"', '"app_title":"Welcome to the entries ') })
    })
    await planted.goto(`${site.url}quan-tri/`)
    await planted.getByRole('button', { name: start }).waitFor()
    expect((await saidIn(planted)).left).toEqual(expect.arrayContaining(['welcome', 'entries']))
    await planted.close()
  })
})

test.each([
  ['light', 1280],
  ['light', 360],
  ['dark', 1280],
  ['dark', 360],
] as const)('a blind reader finds the way: %s, %i px', async (colorScheme, width) => {
  const first = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
  await first.goto(`${site.url}quan-tri/`)
  await first.getByRole('button', { name: start }).waitFor()
  expect(await axeFindings(first)).toBe('')
  await first.close()
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  for (const to of screens) {
    await open(to)
    expect.soft(await wcagFindings(page), to).toBe('')
  }
})

test('nobody but the own host was asked, and nothing went wrong', () => {
  const own = new URL(site.url).origin
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((address) => !address.startsWith(own) && !/^(?:blob|data):/.test(address))).toEqual([])
  expect(wrong).toEqual([])
})
