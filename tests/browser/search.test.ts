/** Searching as readers do: typing, from a link, after a step back, after a reload, on a bad line, in both languages. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visitor } from '../support/visit.ts'

const site = visitor(inject('that'))
const { visit, blank } = site

const box = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) => page.locator('#tim-ket-qua a')
const saying = (page: Page, words: RegExp) => page.locator('#tim-so').filter({ hasText: words }).waitFor()
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
      await page.goto(`${site.home}tim/`)
      await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
      expect(fetched.length).toBeGreaterThan(1)
      expect(fetched.filter((url) => url.includes('pagefind'))).toEqual([])
      await page.getByLabel('Gõ điều cần tìm').fill('nghèo')
      await page.locator('#tim-ket-qua li').first().waitFor()
      expect(fetched.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(1)
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

describe('an answer is never silent', () => {
  test.each([
    ['letters that are no text', '%E0%A4%A'],
    ['a sign alone', '%25'],
    ['marks of code', encodeURIComponent('<img src=x onerror="document.title=1">')],
    ['a picture', encodeURIComponent('🌾')],
    ['three thousand letters', 'a'.repeat(3000)],
    ['a word of the language of scripts', '__proto__'],
  ])('for %s', async (_name, query) => {
    await blank(async (page) => {
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

  test.each([
    ['the script of the index', '**/pagefind.js*'],
    ['its list of languages', '**/pagefind-entry.json*'],
    ['its list of pages', '**/*.pf_meta'],
    ['its words', '**/*.pf_index'],
    ['the pages it found', '**/*.pf_fragment'],
  ])('when %s cannot be fetched it says so, and finds once it can', async (_name, part) => {
    await blank(async (page) => {
      for (const refuse of [{ status: 404, body: 'không có' }, null]) {
        await page.route(part, (route) => (refuse ? route.fulfill(refuse) : route.abort()))
        await page.goto(`${site.home}tim/?q=ngheo`)
        await saying(page, /^Chưa tải được phần tìm kiếm/)
        expect(await results(page).count()).toBe(0)
        await page.unroute(part)
        await box(page).press('Enter')
        await saying(page, /^Tìm thấy \d+ trang/)
      }
    })
  })

  test('in English, too', async () => {
    await blank(async (page) => {
      await page.route('**/*.pf_index', (route) => route.abort())
      await page.goto(`${site.home}en/tim/?q=poverty`)
      await saying(page, /^Search could not be loaded/)
      await page.unroute('**/*.pf_index')
      await box(page).fill('xyzzyq')
      await saying(page, /^Nothing found/)
    })
  })

  test('while the index is being loaded', async () => {
    await blank(async (page) => {
      await page.route('**/pagefind/**', async (route) => {
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
    expect(asked(page)).toEqual(['xyzzyq'])
    expect(await results(page).count()).toBe(0)
  })
})
