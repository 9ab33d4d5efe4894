/** Searching as readers do: typing, from a link, after a step back, after a reload, on a bad line, in both languages. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { gzipSync } from 'node:zlib'
import { axeFindings } from '../support/axe.ts'
import { fetches, visitor } from '../support/visit.ts'

const site = visitor(inject('that'))
const { visit, blank } = site

const box = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) => page.locator('#tim-ket-qua a')
/** Waits for words of the answer, and until all of it is drawn. */
async function saying(page: Page, words: RegExp): Promise<void> {
  await page.locator('#tim-so').filter({ hasText: words }).waitFor()
  await page.waitForFunction(() => !document.querySelector('#tim-ket-qua')!.hasAttribute('aria-busy'))
}
const asked = (page: Page) => new URL(page.url()).searchParams.getAll('q')
const unasked = (page: Page) => page.waitForURL((url) => url.search === '')

describe('the search', () => {
  test.each([
    ['gieng', '/guong-dien-hinh/gieng-thon-4-dak-koi/', 'giếng'],
    ['giếng', '/guong-dien-hinh/gieng-thon-4-dak-koi/', 'giếng'],
    ['lua sach', '/guong-dien-hinh/lua-sach-kon-rlong/', 'lúa sạch'],
    ['dak koi', '/so-lieu/don-vi/xa-dak-koi-23485/', 'đăk kôi'],
  ])('for “%s” offers %s among its first five', async (query, wanted, word) => {
    await visit('tim/', async (page) => {
      await page.getByLabel('Gõ điều cần tìm').fill(query)
      await page.locator('#tim-ket-qua li').first().waitFor()
      const links = page.locator('#tim-ket-qua a')
      const addresses = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
      expect(addresses.slice(0, 5)).toContain(wanted)
      await links.nth(addresses.indexOf(wanted)).click()
      await page.waitForURL((url) => url.pathname === wanted)
      expect((await page.locator('main').textContent())?.toLowerCase()).toContain(word)
    })
  })

  test('finds nothing for a word that is nowhere, and says so', async () => {
    await visit('tim/', async (page) => {
      await page.getByLabel('Gõ điều cần tìm').fill('xyzzyq')
      await page.getByText(/^Không tìm thấy/).waitFor()
      expect(await page.locator('#tim-ket-qua li').count()).toBe(0)
    })
  })

  test('loads its index only when the reader types, and from this host alone', async () => {
    await blank(async (page) => {
      const fetched: string[] = []
      page.on('request', (request) => fetched.push(request.url()))
      await page.goto(`${site.home}tim/`, { waitUntil: 'networkidle' })
      // The script has run: it shows the field, which nothing else does.
      await box(page).waitFor()
      expect(fetched.filter((url) => url.includes('/tim/vi/'))).toEqual([])
      await page.getByLabel('Gõ điều cần tìm').fill('nghèo')
      await page.locator('#tim-ket-qua mark').first().waitFor()
      expect(fetched.filter((url) => url.includes('/tim/vi/')).length).toBeGreaterThan(1)
      expect(fetched.filter((url) => !url.startsWith(site.home))).toEqual([])
    })
  })
})

describe('a search is found again', () => {
  test.each([
    ['in Vietnamese', 'tim/?q=ngheo', 'ngheo', /^Tìm thấy \d+ trang/],
    ['in English', 'en/tim/?q=poverty', 'poverty', /^\d+ pages found/],
    ['with the first of two queries', 'tim/?q=ngheo&q=dat', 'ngheo', /^Tìm thấy \d+ trang/],
  ])('from a link, %s', async (_name, address, query, words) => {
    await visit(address, async (page) => {
      await saying(page, words)
      expect(await results(page).count()).toBeGreaterThan(3)
      expect(await box(page).inputValue()).toBe(query)
      expect(asked(page)).toEqual([query])
    })
  })

  test.each([
    ['as the browser keeps pages', false],
    ['where the browser keeps none', true],
  ])('after a step back, %s', async (_name, forgetful) => {
    await visit('tim/', async (page) => {
      if (forgetful) await page.evaluate(() => window.addEventListener('unload', () => undefined))
      await box(page).fill('giếng')
      await saying(page, /^Tìm thấy/)
      const before = await results(page).allTextContents()
      await results(page).first().click()
      await page.waitForURL((url) => !url.pathname.startsWith('/tim/'))
      await page.goBack()
      await saying(page, /^Tìm thấy/)
      expect(await box(page).inputValue()).toBe('giếng')
      expect(await results(page).allTextContents()).toEqual(before)
    })
  })

  test('after a reload', async () => {
    await visit('tim/', async (page) => {
      await box(page).fill('đất đai')
      await saying(page, /^Tìm thấy/)
      await page.waitForURL((url) => url.search !== '')
      await page.reload()
      await saying(page, /^Tìm thấy/)
      expect(await box(page).inputValue()).toBe('đất đai')
      expect(asked(page)).toEqual(['đất đai'])
    })
  })

  test('when the page comes back from where the browser had put it aside', async () => {
    await visit('tim/?q=ngheo', async (page) => {
      await saying(page, /^Tìm thấy/)
      await page.evaluate(() => {
        document.querySelector('#tim-ket-qua')!.replaceChildren()
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      })
      await results(page).first().waitFor()
    })
  })

  test('when the script comes late', async () => {
    await blank(async (page) => {
      await page.route('**/_astro/tim*.js', async (route) => {
        await new Promise((done) => setTimeout(done, 1500))
        await route.continue()
      })
      await page.goto(`${site.home}tim/?q=ngheo`)
      await saying(page, /^Tìm thấy/)
    })
  })

  test('and a box that was emptied leaves neither words nor a query', async () => {
    await visit('tim/?q=ngheo', async (page) => {
      await saying(page, /^Tìm thấy/)
      await box(page).fill('')
      await unasked(page)
      expect(await page.locator('#tim-so').textContent()).toBe('')
      expect(await results(page).count()).toBe(0)
    })
  })
})

/** Without the worker that keeps what was fetched, so that a lost answer is lost. */
const unaided = (look: (page: Page) => Promise<void>) => blank(look, { serviceWorkers: 'block' })

describe('an answer is never silent', () => {
  test.each([
    ['letters that are no text', '%E0%A4%A'],
    ['a sign alone', '%25'],
    ['marks of code', encodeURIComponent('<img src=x onerror="document.title=1">')],
    ['a picture', encodeURIComponent('🌾')],
    ['three thousand letters', 'a'.repeat(3000)],
    ['a word of the language of scripts', '__proto__'],
  ])('for %s', async (_name, query) => {
    await unaided(async (page) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(`${site.home}tim/?q=${query}`)
      await saying(page, /^(?:Tìm thấy|Không tìm thấy)/)
      expect(faults).toEqual([])
      expect(await page.title()).toContain('Tìm')
      expect((await box(page).inputValue()).length).toBeLessThanOrEqual(200)
      expect(asked(page)).toEqual([await box(page).inputValue()])
    })
  })

  test('when the index cannot be fetched it says so, and finds once it can', async () => {
    await unaided(async (page) => {
      for (const refuse of [{ status: 404, body: 'không có' }, null]) {
        await page.route('**/tim/vi/index.json', (route) => (refuse ? route.fulfill(refuse) : route.abort()))
        await page.goto(`${site.home}tim/?q=ngheo`)
        await saying(page, /^Chưa tải được phần tìm kiếm/)
        expect(await results(page).count()).toBe(0)
        await page.unroute('**/tim/vi/index.json')
        await box(page).press('Enter')
        await saying(page, /^Tìm thấy \d+ trang/)
      }
    })
  })

  test('when pairs of words and texts cannot be fetched it finds all the same, without their lines', async () => {
    await unaided(async (page) => {
      await page.route(/\/tim\/vi\/.*\.txt$/, (route) => route.abort())
      await page.goto(`${site.home}tim/?q=ho%20ngheo`)
      await saying(page, /^Tìm thấy \d+ trang/)
      await page.waitForFunction(() => document.querySelector('#tim-ket-qua li')?.querySelector('p') === null)
      expect(await results(page).count()).toBeGreaterThan(3)
    })
  })

  test('in English, too', async () => {
    await unaided(async (page) => {
      await page.route('**/tim/en/index.json', (route) => route.abort())
      await page.goto(`${site.home}en/tim/?q=poverty`)
      await saying(page, /^Search could not be loaded/)
      await page.unroute('**/tim/en/index.json')
      await box(page).fill('xyzzyq')
      await saying(page, /^Nothing found/)
    })
  })

  test('while the index is being loaded', async () => {
    await unaided(async (page) => {
      await page.route('**/tim/vi/index.json', async (route) => {
        await new Promise((done) => setTimeout(done, 1000))
        await route.continue()
      })
      await page.goto(`${site.home}tim/?q=ngheo`)
      await saying(page, /^Đang tìm…$/)
      await saying(page, /^Tìm thấy \d+ trang/)
    })
  })
})

test('the newest of several quick queries is the one that is answered', async () => {
  await visit('tim/', async (page) => {
    await box(page).pressSequentially('giếng', { delay: 40 })
    await box(page).fill('xyzzyq')
    await saying(page, /^Không tìm thấy/)
    await page.waitForURL((url) => url.searchParams.get('q') === 'xyzzyq')
    expect(await results(page).count()).toBe(0)
  })
})

describe('what was found', () => {
  test('stands in groups by kind, each page with the line that answers and its words marked', async () => {
    await visit('tim/?q=bao%20hiem', async (page) => {
      await page.locator('#tim-ket-qua mark').first().waitFor()
      const [first] = await page.locator('#tim-ket-qua li p').allInnerTexts()
      expect(first?.toLowerCase()).toContain('bảo hiểm')
      expect(await page.locator('#tim-ket-qua mark').first().innerText()).toMatch(/^bảo$/i)
    })
    await visit('tim/?q=ngheo', async (page) => {
      await saying(page, /^Tìm thấy/)
      const groups = await page.locator('#tim-ket-qua h2').allInnerTexts()
      expect(new Set(groups).size).toBe(groups.length)
      expect(groups).toEqual(expect.arrayContaining(['Gần nhất', 'Sổ tay', 'Số liệu']))
    })
  })

  test('is not drawn below the nearest pages while the reader types on', async () => {
    await visit('tim/', async (page) => {
      await page.evaluate(() => {
        const drawn: number[] = ((window as unknown as { drawn: number[] }).drawn = [])
        const list = document.querySelector('#tim-ket-qua')!
        new MutationObserver(() => drawn.push(list.querySelectorAll('section').length)).observe(list, { childList: true })
      })
      const type = (texts: readonly string[]) =>
        box(page).evaluate(async (input, values) => {
          for (const value of values) {
            ;(input as HTMLInputElement).value = value
            input.dispatchEvent(new Event('input', { bubbles: true }))
            await new Promise((done) => setTimeout(done, 30))
          }
        }, texts)
      for (const texts of [['nghèo'], ['nghè', 'ngh', 'nghè', 'nghèo']]) {
        await type(texts)
        await saying(page, /^Tìm thấy/)
      }
      const drawn = await page.evaluate(() => (window as unknown as { drawn: number[] }).drawn)
      expect(drawn.filter((sections) => sections > 1)).toHaveLength(2)
      expect(drawn.filter((sections) => sections === 1).length).toBeGreaterThan(2)
    })
  })

  test('has the rest of a kind in a fold, with their lines', async () => {
    await visit('tim/?q=ngheo', async (page) => {
      const fold = page.locator('#tim-ket-qua details').first()
      const rest = Number(/\d+/.exec((await fold.locator('summary').textContent())!)![0])
      await fold.locator('summary').click()
      await fold.locator('mark').first().waitFor()
      expect(await fold.locator('li').count()).toBe(rest)
      for (let i = 0; i < 2; i++) await fold.locator('summary').click()
      expect(await fold.locator('li').count()).toBe(rest)
    })
  })

  test('is gone through with the arrow keys, from the box and back', async () => {
    await visit('tim/?q=ngheo', async (page) => {
      await results(page).first().waitFor()
      await box(page).focus()
      await page.keyboard.press('ArrowDown')
      expect(
        await results(page)
          .first()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true)
      await page.keyboard.press('ArrowUp')
      expect(await box(page).evaluate((one) => one === document.activeElement)).toBe(true)
    })
  })

  test('has no fault that axe knows', async () => {
    await visit('tim/?q=ngheo', async (page) => {
      await saying(page, /^Tìm thấy/)
      await page.locator('#tim-ket-qua mark').first().waitFor()
      expect(await axeFindings(page)).toBe('')
    })
  })
})

test('the first search weighs little: script, index, pairs of words and the lines that are seen', async () => {
  await blank(async (page) => {
    const { settled } = fetches(page)
    await page.goto(`${site.home}tim/?q=bao%20hiem%20y%20te`)
    await page.locator('#tim-ket-qua mark').first().waitFor()
    const bodies = [...(await settled())].filter(([url]) => /\.js$|\/tim\/vi\//.test(url))
    const bytes = bodies.reduce((sum, [, body]) => sum + gzipSync(body, { level: 9 }).length, 0)
    process.stdout.write(`first search: ${bytes} bytes in ${bodies.length} requests\n`)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(60_000)
  })
})
