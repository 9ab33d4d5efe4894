/** Files about the plan that leave: what was done, pages at old addresses, official files. */
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { deedColumns, deedsCsv } from '../../src/outputs/deeds-csv.ts'
import { publishedFiles } from '../../src/outputs/published-files.ts'
import { redirectPage } from '../../src/outputs/redirect-page.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { renditionsOf } from '../../src/views/rendition.ts'
import { fictionalPublication } from '../support/renditions.ts'

const at = (base: string) => renditionsOf(fictionalPublication(), addressesAt(base, 'https://nepmoi.example'))

test('what was done leaves as CSV for programs, one row a deed, spans in ISO 8601', () => {
  const csv = deedsCsv(fictionalPublication())
  const { data } = Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true, newline: '\r\n' })
  expect(Object.keys(data[0] ?? {})).toEqual([...deedColumns])
  expect(data.map(({ code, period, period_text, area_name }) => [code, period, period_text, area_name])).toEqual([
    ['le-phat-dong', '2021-03-10', '', 'Huyện Mây Trắng'],
    ['ke-hoach-suoi-nang', '2021-04', '', 'Xã Suối Nắng'],
    ['tap-huan', '2022/2023', '', 'Huyện Mây Trắng'],
    ['so-tay', '', 'sau một năm', 'Huyện Mây Trắng'],
  ])
})

describe('a page at an old address', () => {
  const [redirect] = fictionalPublication().edition.redirects
  test('leads on without script, below the site’s own folder, in both languages', () => {
    const { vi, en } = at('/thu')
    const page = redirectPage(vi, redirect!)
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/thu/ke-hoach/#nhiem-vu">')
    expect(page).toContain('<link rel="canonical" href="https://nepmoi.example/thu/ke-hoach/">')
    expect(page).toContain('<a href="/thu/ke-hoach/#nhiem-vu">')
    expect(page).not.toContain('<script')
    expect(redirectPage(en, redirect!)).toContain('<html lang="en">')
    expect(redirectPage(en, redirect!)).toContain('url=/thu/en/ke-hoach/#nhiem-vu')
  })
  test('is one for each language and row', () => {
    const paths = publishedFiles(at('/')).map(({ path }) => path)
    expect(paths.filter((path) => path.endsWith('index.html'))).toEqual([
      'ke-hoach/nhiem-vu/index.html',
      'en/ke-hoach/nhiem-vu/index.html',
      'so-tay/the-nao-la-cuoc-van-dong/index.html',
      'en/so-tay/the-nao-la-cuoc-van-dong/index.html',
    ])
  })
})
