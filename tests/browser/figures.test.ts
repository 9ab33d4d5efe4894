/** Charts and pages of figures in a real browser, on the fixture that has full series. */
import jsQR from 'jsqr'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { axeFindings } from '../support/axe.ts'
import { figureKinds } from '../support/kinds.ts'
import { enlarge, fetches, visitor } from '../support/visit.ts'

const site = visitor(inject('minhHoa'), subPath)
const { visit, tour, reader, blank } = site

/** Sizes of the letters that are seen in charts, px. */
const chartLetters = () =>
  [...document.querySelectorAll<SVGTextElement>('svg.nm-chart text')]
    .filter((text) => text.getClientRects().length > 0)
    .map((text) => {
      const { a, b } = text.getScreenCTM()!
      return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b)
    })

/** Heads of rows of tables that are stacked, and those with less than 38 % of their row's width. */
const rowHeads = () => {
  const all = [...document.querySelectorAll<HTMLElement>('.stacked tbody th')]
  const narrow = all.filter((head) => head.clientWidth > 0 && head.clientWidth < 0.38 * head.closest('tr')!.clientWidth)
  return { heads: all.length, squeezed: narrow.map((head) => `${head.textContent.trim()}: ${head.clientWidth} px`) }
}

describe.each(figureKinds)('$name', ({ address, letters }) => {
  test('has nothing that axe finds, fits 320 px, has type of at least 12 px in its charts, room for whole words, and fits with letters twice as large', async () => {
    await tour(
      address,
      async (page) => {
        const across = () => page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(await across(), '320 px wide').toBeLessThanOrEqual(320)
        await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
        expect.soft(await axeFindings(page)).toBe('')
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 })
          const sizes = await page.evaluate(chartLetters)
          expect.soft(sizes.length, `letters, ${width} px wide`).toBeGreaterThanOrEqual(letters)
          expect.soft(Math.min(12, ...sizes), `type, ${width} px wide`).toBeGreaterThanOrEqual(11.9)
        }
        const { heads, squeezed } = await page.evaluate(rowHeads)
        expect.soft(heads).toBeGreaterThanOrEqual(/nhung\/|to-a4\/|tu-dien\/|^so-lieu\/$/.test(address) ? 0 : 1)
        expect.soft(squeezed).toEqual([])
        await enlarge(page)
        expect.soft(await across(), 'letters twice as large').toBeLessThanOrEqual(360)
      },
      { viewport: { width: 320, height: 640 } },
    )
  })

  test('tells everything without script, and has no dead button', async () => {
    await tour(
      address,
      async (page) => {
        expect(await page.locator('button:visible').count()).toBe(0)
        expect(await page.locator('h1').count()).toBe(1)
      },
      { javaScriptEnabled: false },
    )
  })
})

test('in forced colours every letter and line of a chart takes the reader’s colours', async () => {
  await visit(
    'so-lieu/so-sanh/ct2/ban-do/',
    async (page) => {
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
    },
    { forcedColors: 'active' },
  )
})

test('nothing moves for a reader who asked for less motion', async () => {
  await visit(
    'so-lieu/ct2/',
    async (page) => {
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((one) => {
            const { animationName, transitionDuration } = getComputedStyle(one)
            return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0)
          }).length,
      )
      expect(moving).toBe(0)
    },
    { reducedMotion: 'reduce' },
  )
})

test('a table of communes is sorted by its heads, gaps staying last', async () => {
  await visit(
    'so-lieu/so-sanh/ct2/',
    async (page) => {
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
    },
    { viewport: { width: 1280, height: 800 } },
  )
})

test('a row and its mark light up together, under the pointer and the keyboard', async () => {
  await visit(
    'so-lieu/so-sanh/ct2/',
    async (page) => {
      const figure = page.locator('figure[data-chart="dot-plot"]').first()
      await figure.locator('tbody tr', { hasText: 'Xã Khe Trăng' }).hover()
      expect(await figure.locator('g.nm-on').first().getAttribute('data-k')).toBe('Xã Khe Trăng')
      await figure.locator('tbody a', { hasText: 'Xã Cầu Vồng' }).focus()
      expect(await figure.locator('tr.nm-on').getAttribute('data-k')).toBe('Xã Cầu Vồng')
    },
    { viewport: { width: 1280, height: 800 } },
  )
})

test('the chosen commune is remembered on the device and can be forgotten', async () => {
  await reader(async (context) => {
    const page = await context.newPage()
    await page.goto(`${site.home}so-lieu/don-vi/xa-suoi-nang-90003/`)
    await page.getByRole('button', { name: 'Nhớ đây là xã của tôi' }).click()
    await page.goto(site.home)
    const mine = page.getByRole('link', { name: 'Xã của tôi: Xã Suối Nắng' })
    await mine.click()
    expect(page.url()).toContain('/so-lieu/don-vi/xa-suoi-nang-90003/')
    await page.getByRole('button', { name: 'Quên xã đã chọn' }).click()
    await page.goto(site.home)
    expect(await page.getByRole('link', { name: /^Xã của tôi: / }).count()).toBe(0)
  })
})

test('which targets are met can be read without a tap: how many on home, and by name in the overview', async () => {
  await visit('', async (page) => {
    expect(await page.locator('#muc-tieu + p').textContent()).toContain('3 mục tiêu đạt')
    // The bar that says that all is fiction is on no real edition.
    const bar = await page.locator('.illustrative-bar').evaluate((one) => one.getBoundingClientRect().height)
    const bottom = await page.locator('#muc-tieu + p').evaluate((one) => one.getBoundingClientRect().bottom)
    expect(bottom - bar).toBeLessThanOrEqual(2 * 740)
  })
  await visit('so-lieu/', async (page) => {
    const met = page.locator('.standings li', { hasText: 'Đạt' }).first()
    expect(await met.getByRole('link').allTextContents()).toEqual([
      'Hộ thay đổi nếp nghĩ',
      'Hộ có đời sống khá hơn',
      'Hộ vào tổ hợp tác, hợp tác xã',
    ])
  })
})

test('a citation is copied as it stands', async () => {
  const copied = await reader(
    async (context) => {
      const page = await context.newPage()
      await page.goto(`${site.home}so-lieu/ct2/#lay-ve`)
      await page.locator('details', { hasText: 'Trích dẫn' }).first().locator('summary').click()
      await page.getByRole('button', { name: 'Chép' }).first().click()
      await page.getByRole('button', { name: 'Đã chép' }).waitFor()
      return await page.evaluate(() => navigator.clipboard.readText())
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  )
  expect(copied).toMatch(
    /^“\[Minh họa\] Hộ thay đổi nếp nghĩ, huyện .*”, .*, https:.*\. Tệp https:.*ct2\.csv, mã SHA-256 bắt đầu bằng [0-9a-f]{12}\.$/,
  )
})

const sheets = ['', 'en/'].flatMap((locale) => {
  const folder = `${locale}so-lieu/don-vi/`
  const units = readdirSync(join(inject('minhHoa'), folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return units.map(({ name }) => `${folder}${name}/to-a4/`).filter((address) => existsSync(join(inject('minhHoa'), address)))
})

test('there is a notice-board sheet in both languages for every commune', () => expect(sheets).toHaveLength(20))

test.each(sheets)('the sheet %s is one A4 page', async (address) => {
  const pdf = await tour(address, async (page) => (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1'))
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})

test('the QR code of a sheet leads to the commune’s page, as another program reads it', async () => {
  await visit(
    'so-lieu/don-vi/xa-suoi-nang-90003/to-a4/',
    async (page) => {
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
    },
    { deviceScaleFactor: 2 },
  )
})

test('an indicator with chart and table costs at most 26 KB before any touch, of which script at most 3 KB', async () => {
  const { bodies, html } = await blank(async (page) => {
    const { settled } = fetches(page)
    await page.goto(`${site.home}so-lieu/ct2/`)
    return { bodies: await settled(), html: await page.content() }
  })
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
  const parts = await tour('so-lieu/so-sanh/ct2/cac-nam/', (page) =>
    page.evaluate(() => {
      const section = document.querySelector('#truoc')!.parentElement!
      const years = section.querySelector('figure[data-chart="small-multiples"] .phone-chart')!
      return { chart: years.innerHTML, table: section.querySelector('table')!.outerHTML }
    }),
  )
  const bytes = gzipSync(parts.chart + parts.table, { level: 9 }).length
  process.stdout.write(`seven communes, five years: ${bytes} bytes\n`)
  expect((parts.chart.match(/class="nm-point/g) ?? []).length).toBeGreaterThanOrEqual(33)
  expect(bytes).toBeLessThanOrEqual(3 * 1024)
})
