/** What a reader gets at an address that is not there. */
import { expect, inject, test } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { visitor } from '../support/visit.ts'

const site = visitor(inject('minhHoa'), subPath)

/** What is seen at an address: headings of the first level, and where each search leads. */
const seen = (address: string, javaScriptEnabled: boolean) =>
  site.visit(
    address,
    async (page) => ({
      headings: await page.locator('h1 > *').allInnerTexts(),
      searches: await page.locator('main form[role=search]').evaluateAll((forms) => forms.map((form) => form.getAttribute('action'))),
    }),
    { javaScriptEnabled },
  )

test('an address that is not there is answered in its language, with a search in it', async () => {
  expect(await seen('khong-co/', true)).toEqual({ headings: ['Không tìm thấy trang'], searches: [`${subPath}/tim/`] })
  expect(await seen('en/not-there/', true)).toEqual({ headings: ['Page not found'], searches: [`${subPath}/en/tim/`] })
})

test('without script it is answered in both', async () =>
  expect(await seen('en/not-there/', false)).toEqual({
    headings: ['Không tìm thấy trang', 'Page not found'],
    searches: [`${subPath}/tim/`, `${subPath}/en/tim/`],
  }))
