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
import { launch } from '../support/browser.ts'
import { putClone, readClone } from '../support/clone-in-browser.ts'
import { realFixture } from '../support/editions.ts'
import { serve } from '../support/serve.ts'

const start = programMessages['work_with_local_repo']!
const dir = mkdtempSync(join(tmpdir(), 'forms-'))
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

beforeAll(async () => {
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
    await putClone(page, realFixture)
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

test('no screen of the forms says a message of the program in English', async () => {
  const program = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'))
  const locales = join(program, '..', 'locales')
  const leaves = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves))
  const english = new Set(leaves(JSON.parse(readFileSync(join(locales, 'en-US.json'), 'utf8'))))
  const vietnamese = new Set(leaves(JSON.parse(readFileSync(join(locales, 'vi.json'), 'utf8'))))
  const left: string[] = []
  for (const to of [
    'so-tay',
    'so-lieu',
    'so-bo',
    'so-bo/entries/nguon',
    'cau-chuyen/entries/gieng-thon-4-dak-koi',
    'so-tay/new',
    'cau-chuyen/new',
  ]) {
    await go(to, to.includes('/') ? 'section[data-key-path]' : '[role="row"]')
    const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim())
    expect(lines.length).toBeGreaterThan(5)
    left.push(...lines.filter((line) => english.has(line) && !vietnamese.has(line)).map((line) => `${to}: ${line}`))
  }
  expect(left).toEqual([])
})

test('nobody but the own host was asked, and nothing went wrong', () => {
  const own = new URL(site.url).origin
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((address) => !address.startsWith(own) && !/^(?:blob|data):/.test(address))).toEqual([])
  expect(wrong).toEqual([])
})
