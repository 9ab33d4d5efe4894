/** On paper: the footer is one line at the end of the text and costs no sheet of its own. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { visitor } from '../support/visit.ts'

const site = visitor(inject('that'))
const sheets = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length

test.each(['so-tay/chuan-ngheo/', 'so-tay/hoi-ai-o-dau/', 'so-lieu/', 'so-lieu/ct4c1/', 'guong-dien-hinh/lua-sach-kon-rlong/'])(
  '/%s is on no more sheets with its footer than without, and says where it is from',
  async (address) => {
    await site.visit(address, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const footer = page.locator('.site-footer')
      expect((await footer.innerText()).split('\n')).toHaveLength(1)
      expect(await footer.innerText()).toContain(`/${address}`)
      const all = await sheets(page)
      process.stdout.write(`sheets of /${address}: ${all}\n`)
      await footer.evaluate((one) => one.remove())
      expect(await sheets(page)).toBe(all)
    })
  },
)
