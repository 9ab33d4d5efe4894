/** The register of models, narrowed and sorted in place by readers who have script; without, its pages by order do the same. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { visitor } from '../support/visit.ts'

const site = visitor(inject('that'))
const { visit, blank } = site

const seen = (page: Page) =>
  page
    .locator('li[data-of]')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('a')!.textContent.trim()))
const said = (page: Page) => page.getByRole('status').textContent()

test('a choice leaves the models that have it, says how many, and stands in the address', async () => {
  await visit('mo-hinh/', async (page) => {
    const all = await seen(page)
    await page.getByText('Lọc và xếp danh sách này').click()
    const choice = page.getByLabel('Xã nay')
    const option = (await choice.locator('option').allTextContents()).map((text) => text.trim())[1]!
    const [, count] = /\((\d+)\)$/.exec(option)!
    await choice.selectOption({ label: option })
    const left = await seen(page)
    expect(left).toHaveLength(Number(count))
    expect(left.length).toBeLessThan(all.length)
    expect(await said(page)).toBe(`Đang hiện ${count} trong ${all.length} mô hình.`)
    expect(new URL(page.url()).searchParams.has('xa')).toBe(true)
    expect(await axeFindings(page)).toBe('')
    await page.reload()
    expect(await seen(page), 'after a reload').toEqual(left)
    await page.getByRole('button', { name: 'Hiện lại tất cả' }).click()
    await page.waitForURL((url) => url.search === '')
    expect(await seen(page), 'all again, as they were').toEqual(all)
  })
})

test('sorted by name or by year the models stand in one list, and no heading is left above nothing', async () => {
  await visit('mo-hinh/', async (page) => {
    const all = await seen(page)
    await page.getByText('Lọc và xếp danh sách này').click()
    await page.getByLabel('Xếp').selectOption('ten')
    const byName = await seen(page)
    expect(byName).toEqual(all.toSorted((a, b) => a.localeCompare(b, 'vi')))
    await page.getByLabel('Xếp').selectOption('moi')
    const years = await page.locator('li[data-of]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['year']!))
    expect(years).toEqual(years.toSorted((a, b) => b.localeCompare(a)))
    expect(
      await page.locator('section h2').evaluateAll((heads) => heads.filter((head) => head.checkVisibility()).map(({ id }) => id)),
    ).not.toContain('noi-khac')
    expect((await seen(page)).toSorted()).toEqual(all.toSorted())
  })
})

test('choices that no model has together say so, and an unknown choice in a link is not taken', async () => {
  await visit('mo-hinh/?viec=khong-co', async (page) => expect(await said(page)).toBe(''))
  await visit('mo-hinh/', async (page) => {
    await page.getByText('Lọc và xếp danh sách này').click()
    for (const select of await page.locator('select[data-choice]').all()) {
      await select.selectOption({ index: (await select.locator('option').count()) - 1 })
      if ((await seen(page)).length === 0) break
    }
    expect(await said(page)).toMatch(/^(Không mô hình nào|Đang hiện [1-9])/)
  })
})

test('without script there is no form that does nothing', async () => {
  await blank(
    async (page) => {
      await page.goto(`${site.home}mo-hinh/`)
      expect(await page.locator('form.filter').isVisible()).toBe(false)
      expect((await seen(page)).length).toBeGreaterThan(0)
    },
    { javaScriptEnabled: false },
  )
})
