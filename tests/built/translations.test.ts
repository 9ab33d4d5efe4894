/** A page of the handbook in a language of the area: found from everywhere, marked for what it is. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { host, subPath } from '../support/build-once.ts'
import { pages } from '../support/site-files.ts'

const dir = inject('minhHoa')
const slug = 'giam-ngheo-doc-con-so'
const [here, original] = [`qaa/so-tay/${slug}/`, `so-tay/${slug}/`]
const read = (path: string) => readFileSync(join(dir, path), 'utf8')
const page = (address: string) => read(`${address}index.html`)
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const alternatesOf = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, to]) => [language!, to!] as const),
  )
const at = (address: string) => `${host}${subPath}/${address}`

describe('a page in a made-up language', () => {
  test('is Vietnamese around its own words, and says of them which language they are in', () => {
    const html = page(here)
    expect(html).toMatch(/^<!DOCTYPE html><html lang="vi"/)
    expect(mainOf(html)).toMatch(/<h1[^>]* lang="qaa">Lơ̆m pô̆k tê̆n<\/h1>/)
    expect(mainOf(html)).toMatch(/<div class="prose" lang="qaa">/)
    expect(mainOf(html)).toMatch(/<p class="meta" lang="vi"[^>]*>\s*Sổ tay có \d bài; bằng thứ tiếng đặt ra để thử mới có 1 bài\./)
    expect(mainOf(html).normalize('NFC')).toBe(mainOf(html))
  })

  test('leads to the Vietnamese page and is led to from there, by links that readers see', () => {
    expect(mainOf(page(here))).toContain(`href="${subPath}/${original}" hreflang="vi"`)
    expect(mainOf(page(original))).toContain(`href="${subPath}/${here}" hreflang="qaa"`)
    expect(page('so-tay/')).toMatch(new RegExp(`href="${subPath}/${here}" hreflang="qaa"[^>]*>\\s*<span lang="qaa">Lơ̆m`))
    expect(mainOf(page('so-tay/tu-ngu/'))).toContain('Bài này chưa có bằng thứ tiếng đặt ra để thử.')
    expect(page('so-tay/tai-ve/')).toContain('Bài bằng thứ tiếng đặt ra để thử chưa đóng thành sách')
  })

  test('and its Vietnamese page name each other to search engines', () => {
    expect(alternatesOf(page(here))).toEqual({ vi: at(original), qaa: at(here), 'x-default': at(original) })
    expect(alternatesOf(page(original))).toEqual({ vi: at(original), qaa: at(here), 'x-default': at(original) })
    expect(alternatesOf(page('so-tay/tu-ngu/'))).not.toHaveProperty('qaa')
    expect(read('sitemap-0.xml')).toContain(`hreflang="qaa" href="${at(here)}"`)
  })

  test('is found by a search in Vietnamese, without script too, and not by one in English', () => {
    expect(read('tim/vi/index.json')).toContain(here.slice(0, -1))
    expect(read('tim/en/index.json')).not.toContain('qaa/')
    expect(page('tim/')).toMatch(new RegExp(`<ul lang="qaa"[^>]*>\\s*<li[^>]*>\\s*<a href="${subPath}/${here}"`))
  })

  test('goes along with the handbook that a device keeps', () => {
    const kept = (list: string) => (JSON.parse(read(list)) as { files: [string][] }).files.map(([path]) => path)
    expect(kept('so-tay.json')).toContain(here)
    expect(kept('so-tay.json').filter((path) => path.includes('noto-sans-400'))).toHaveLength(1)
    expect(kept('en/so-tay.json')).not.toContain(here)
  })

  test('is the only one: nothing is built for what nobody wrote', () => {
    expect(
      pages(dir)
        .filter(({ address }) => /^(?:bdq|sed|tdr|kxy|hre|qaa)\//.test(address))
        .map(({ address }) => address),
    ).toEqual([here])
    expect(existsSync(join(dir, 'en', here))).toBe(false)
  })
})
