/** Charts and pages of figures in a real browser, on the edition that has full series. */
import jsQR from 'jsqr'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { axeFindings } from '../support/axe.ts'
import { launch } from '../support/browser.ts'
import { figureKinds } from '../support/kinds.ts'
import { serve } from '../support/serve.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  browser = await launch()
  site = await serve(inject('illustrative'), subPath)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, ...options })
  await page.goto(site.url + address)
  return page
}

describe.each(['light', 'dark'] as const)('axe finds nothing on pages of figures, %s', (colorScheme) => {
  test.each(figureKinds)('$name', async ({ address }) => {
    const page = await open(address, { colorScheme })
    for (const summary of await page.locator('summary').all()) await summary.evaluate((one) => one.parentElement!.setAttribute('open', ''))
    expect(await axeFindings(page)).toBe('')
    await page.close()
  })
})

describe.each(figureKinds)('$name', ({ address }) => {
  test('fits 320 px, and 360 px with letters twice as large', async () => {
    const narrow = await open(address, { viewport: { width: 320, height: 640 } })
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await narrow.setViewportSize({ width: 360, height: 740 })
    await narrow.addStyleTag({ content: 'html{font-size:200%}' })
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await narrow.close()
  })

  test.each([360, 1280])('has type of at least 12 px in its charts, %i wide', async (width) => {
    const page = await open(address, { viewport: { width, height: 800 } })
    const sizes = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      return [...document.querySelectorAll<SVGTextElement>('svg.nm-chart text')]
        .filter((text) => text.getClientRects().length > 0)
        .map((text) => {
          const { a, b } = text.getScreenCTM()!
          return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b)
        })
    })
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(11.9)
    await page.close()
  })

  test('leaves the heads of its rows room for whole words on a phone', async () => {
    const page = await open(address)
    const squeezed = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      return [...document.querySelectorAll<HTMLElement>('.stacked tbody th')]
        .filter((head) => head.clientWidth > 0 && head.clientWidth < 0.38 * head.closest('tr')!.clientWidth)
        .map((head) => `${head.textContent.trim()}: ${head.clientWidth} px`)
    })
    expect(squeezed).toEqual([])
    await page.close()
  })

  test('tells everything without script, and has no dead button', async () => {
    const page = await open(address, { javaScriptEnabled: false })
    expect(await page.locator('button:visible').count()).toBe(0)
    expect(await page.locator('h1').count()).toBe(1)
    await page.close()
  })
})

test('in forced colours every letter and line of a chart takes the reader’s colours', async () => {
  const page = await open('so-lieu/so-sanh/ct2/', { forcedColors: 'active' })
  const colours = await page.evaluate(() => {
    const probe = document.createElement('p')
    probe.style.color = 'CanvasText'
    document.body.append(probe)
    const text = getComputedStyle(probe).color
    const letters = [...document.querySelectorAll('svg.nm-chart text')].map((one) => getComputedStyle(one).fill)
    const areas = [...document.querySelectorAll('svg.nm-chart .nm-area')].map((one) => getComputedStyle(one).fillOpacity)
    return { text, letters: [...new Set(letters)], areas: [...new Set(areas)] }
  })
  expect(colours.letters).toEqual([colours.text])
  expect(colours.areas).toEqual(['0'])
  await page.close()
})

test('nothing moves for a reader who asked for less motion', async () => {
  const page = await open('so-lieu/ct2/', { reducedMotion: 'reduce' })
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const { animationName, transitionDuration } = getComputedStyle(one)
        return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0)
      }).length,
  )
  expect(moving).toBe(0)
  await page.close()
})

test('a table of communes is sorted by its heads, gaps staying last', async () => {
  const page = await open('so-lieu/so-sanh/ct2/', { viewport: { width: 1280, height: 800 } })
  const table = page.locator('table[data-sort]').last()
  const names = async () =>
    await table
      .locator('tbody th')
      .allTextContents()
      .then((all) => all.map((name) => name.trim()))
  const head = table.locator('thead th').last()
  await head.getByRole('button').click()
  expect(await head.getAttribute('aria-sort')).toBe('descending')
  const down = await names()
  expect(down[0]).toBe('Xã Thác Xanh')
  expect(down.slice(-2).sort()).toEqual(['Xã Khe Trăng', 'Xã Nương Sương'])
  await head.getByRole('button').press('Enter')
  expect((await names())[0]).toBe('Thị trấn Cầu Vồng')
  expect((await names()).slice(-2).sort()).toEqual(['Xã Khe Trăng', 'Xã Nương Sương'])
  await page.close()
})

test('a row and its mark light up together, under the pointer and the keyboard', async () => {
  const page = await open('so-lieu/so-sanh/ct2/', { viewport: { width: 1280, height: 800 } })
  const figure = page.locator('figure[data-chart="dot-plot"]').first()
  await figure.locator('tbody tr', { hasText: 'Xã Khe Trăng' }).hover()
  expect(await figure.locator('g.nm-on').first().getAttribute('data-k')).toBe('Xã Khe Trăng')
  await figure.locator('tbody a', { hasText: 'Xã Cầu Vồng' }).focus()
  expect(await figure.locator('tr.nm-on').getAttribute('data-k')).toBe('Xã Cầu Vồng')
  await page.close()
})

test('the chosen commune is remembered on the device and can be forgotten', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(`${site.url}so-lieu/don-vi/xa-suoi-nang-90003/`)
  await page.getByRole('button', { name: 'Nhớ đây là xã của tôi' }).click()
  await page.goto(site.url)
  const mine = page.getByRole('link', { name: 'Xã của tôi: Xã Suối Nắng' })
  await mine.click()
  expect(page.url()).toContain('/so-lieu/don-vi/xa-suoi-nang-90003/')
  await page.getByRole('button', { name: 'Quên xã đã chọn' }).click()
  await page.goto(site.url)
  expect(await page.getByRole('link', { name: /^Xã của tôi: / }).count()).toBe(0)
  await context.close()
})

test('a citation is copied as it stands', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(`${site.url}so-lieu/ct2/#lay-ve`)
  await page.locator('details', { hasText: 'Trích dẫn' }).first().locator('summary').click()
  await page.getByRole('button', { name: 'Chép' }).first().click()
  await page.getByRole('button', { name: 'Đã chép' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(
    /^“\[Minh họa\] Hộ thay đổi nếp nghĩ”, .*, https:.*\. Tệp https:.*ct2\.csv, mã SHA-256 bắt đầu bằng [0-9a-f]{12}\.$/,
  )
  await context.close()
})

test('the notice-board sheet is one A4 page, in both languages and for every commune', async () => {
  const sheets = ['', 'en/'].flatMap((locale) => {
    const folder = `${locale}so-lieu/don-vi/`
    const units = readdirSync(join(inject('illustrative'), folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    return units.map(({ name }) => `${folder}${name}/to-a4/`).filter((address) => existsSync(join(inject('illustrative'), address)))
  })
  expect(sheets.length).toBe(20)
  for (const address of sheets) {
    const page = await open(address)
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), address).toHaveLength(1)
    await page.close()
  }
})

test('the QR code of a sheet leads to the commune’s page, as another program reads it', async () => {
  const page = await open('so-lieu/don-vi/xa-suoi-nang-90003/to-a4/', { deviceScaleFactor: 2 })
  const png = await page.locator('.qr').screenshot()
  const pixels = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      return { width: bitmap.width, height: bitmap.height, data: [...context.getImageData(0, 0, bitmap.width, bitmap.height).data] }
    },
    [...png],
  )
  const code = jsQR(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height)
  expect(code?.data).toBe(`https://nepmoi.example${subPath}/so-lieu/don-vi/xa-suoi-nang-90003/`)
  await page.close()
})

test('an indicator with chart and table costs at most 26 KB before any touch, of which script at most 3 KB', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const bodies = new Map<string, Buffer>()
  page.on(
    'response',
    (response) =>
      void response.body().then(
        (body) => bodies.set(response.url(), body),
        () => undefined,
      ),
  )
  await page.goto(`${site.url}so-lieu/ct2/`, { waitUntil: 'networkidle' })
  const html = await page.content()
  await page.close()
  const total = [...bodies.values()].reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
  const inline = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text!)
  const loaded = [...bodies].filter(([url]) => url.endsWith('.js')).map(([, body]) => body.toString('utf8'))
  const script = gzipSync([...inline, ...loaded].join('\n'), { level: 9 }).length
  for (const one of [...inline, ...loaded]) expect(one.length).toBeLessThan(2048)
  process.stdout.write(`an indicator with figures: ${total} bytes, of which script ${script}\n`)
  expect(script).toBeGreaterThan(100)
  expect(script).toBeLessThanOrEqual(3 * 1024)
  expect(total).toBeLessThanOrEqual(26 * 1024)
})

test('a chart with its table for seven communes over five years costs at most 3 KB', async () => {
  const page = await open('so-lieu/so-sanh/ct2/')
  const parts = await page.evaluate(() => {
    const section = document.querySelector('#truoc')!.parentElement!
    const years = section.querySelector('figure[data-chart="small-multiples"] .phone-chart')!
    return { chart: years.innerHTML, table: section.querySelector('table')!.outerHTML }
  })
  await page.close()
  const bytes = gzipSync(parts.chart + parts.table, { level: 9 }).length
  process.stdout.write(`seven communes, five years: ${bytes} bytes\n`)
  expect((parts.chart.match(/class="nm-point/g) ?? []).length).toBeGreaterThanOrEqual(33)
  expect(bytes).toBeLessThanOrEqual(3 * 1024)
})
