/** The site in a browser of February 2020, as many a telephone still has: one page of each kind, and what readers do there. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { oldChromium, oldPage, type OldPage } from '../support/old-chromium.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { serve } from '../support/serve.ts'

const dir = inject('minhHoa')
const program = oldChromium()

describe.skipIf(program === null)('in Chromium 80', () => {
  let page: OldPage
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    site = await serve(dir, subPath)
    page = await oldPage(program!)
  })
  afterAll(async () => {
    page.close()
    await site.close()
  })
  const style = (selector: string, name: string) =>
    page.ask<string>(`getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(name)}]`)

  test('it is that browser', async () => expect(await page.ask('navigator.userAgent')).toContain('Chrome/80.'))

  test.each(pageKinds(dir).map(({ name, page }) => [name, page.address] as const))(
    '%s is laid out, and throws nothing',
    async (_, address) => {
      expect(await page.open(site.url + address)).toEqual([])
      expect(await page.ask('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      if (/nhung\/|to-a4\//.test(address)) return
      expect(await style('.frame', 'paddingLeft')).toBe('16px')
      const blue = `[...document.querySelectorAll('main a')].filter((a) => getComputedStyle(a).color === 'rgb(0, 0, 238)').length`
      expect(await page.ask(blue)).toBe(0)
    },
  )

  test('a chart shows itself once', async () => {
    await page.open(`${site.url}so-lieu/ct4c1/`)
    const shown = `[...document.querySelectorAll('figure[data-chart]')].map((f) => [...f.querySelectorAll('svg')].filter((s) => s.getBoundingClientRect().width > 0).length)`
    expect(Math.max(...(await page.ask<number[]>(shown)))).toBe(1)
  })

  test('the theme changes, and is remembered', async () => {
    await page.open(site.url)
    const paper = await style('body', 'backgroundColor')
    await page.ask(`document.querySelector('.theme').click()`)
    expect(await style('body', 'backgroundColor')).not.toBe(paper)
    await page.open(`${site.url}so-tay/`)
    expect(await style('body', 'backgroundColor')).not.toBe(paper)
  })

  test('a search finds', async () => {
    await page.open(`${site.url}tim/?q=ho%20ngheo`)
    const found = `new Promise((done, fail) => { let n = 0; const look = () => { const links = document.querySelectorAll('#tim-ket-qua a'); if (links.length) done(links[0].getAttribute('href')); else if (n++ > 100) fail(new Error('nothing')); else setTimeout(look, 50) }; look() })`
    expect(await page.ask(found)).toContain(`${subPath}/`)
  })

  test('a fold opens, and the register of models is narrowed', async () => {
    await page.open(`${site.url}so-lieu/ct4c1/`)
    expect(
      await page.ask(`(() => { const d = document.querySelector('main details'); d.querySelector('summary').click(); return d.open })()`),
    ).toBe(true)
    await page.open(`${site.url}mo-hinh/`)
    expect(await page.ask(`document.querySelectorAll('form.filter select').length > 0`)).toBe(true)
  })
})
