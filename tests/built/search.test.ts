/** The search of the built fixtures: what it finds and what it leaves out, and which kinds of pages stand first. */
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { searchFolder } from '../../src/model/addresses/own.ts'
import type { Locale } from '../../src/model/locale.ts'
import { openIndex } from '../../src/outputs/search/open-index.ts'
import { pages } from '../support/site-files.ts'

async function searchOf(dir: string, locale: Locale) {
  const index = await openIndex(async (name) => await readFile(join(dir, searchFolder(locale), name), 'utf8'))
  return async (query: string) => (await index.find(query)).pages.map(({ address }) => address)
}

const that = inject('that')
const find = { vi: await searchOf(that, 'vi'), en: await searchOf(that, 'en') }
const titleOf = (html: string) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)![1]!.replace(/<[^>]+>/g, '')
const titled = (below: string) =>
  pages(that)
    .filter(({ address, html }) => address.startsWith(below) && html.includes('<main data-search'))
    .map(({ address, html }) => ({ address, title: titleOf(html) }))

describe('every page is found first by its title:', () => {
  test.each(['so-tay/', 'guong-dien-hinh/', 'so-lieu/don-vi/', 'ke-hoach/'])('%s', async (below) => {
    const all = titled(below)
    expect(all.length).toBeGreaterThan(3)
    for (const { address, title } of all) expect((await find.vi(title))[0], title).toBe(address)
  })
  test('those in English, too', async () => {
    for (const { address, title } of titled('en/so-tay/')) expect((await find.en(title))[0], title).toBe(address)
  })
})

describe('models', () => {
  const told = readdirSync(join(that, 'guong-dien-hinh')).filter((slug) => readdirSync(join(that, 'mo-hinh')).includes(slug))
  const twins = told.filter((slug) => !slug.includes('.') && !slug.startsWith('theo-'))

  test('stand behind the story that tells of them', async () => {
    expect(twins.length).toBeGreaterThan(1)
    for (const slug of twins) {
      const found = await find.vi(slug.replaceAll('-', ' '))
      expect(found[0]).toBe(`guong-dien-hinh/${slug}/`)
      expect(found).toContain(`mo-hinh/${slug}/`)
    }
  })

  test.each(['mô hình', 'trồng trọt', 'nuôi heo', 'vay vốn', 'làm vườn', 'giếng', 'phụ nữ', 'người dân tự làm', 'tổ hợp tác'])(
    'have one of the first three places at most: “%s”',
    async (query) => {
      const nearest = (await find.vi(query)).slice(0, 3)
      expect(nearest).toHaveLength(3)
      expect(nearest.filter((address) => /^mo-hinh\/./.test(address)).length).toBeLessThan(2)
    },
  )

  test.each([
    ['trồng cây gì', 'so-tay/cach-lam/'],
    ['tham quan mô hình', 'so-tay/muc-tieu-mo-hinh/'],
    ['tiết kiệm', 'so-tay/chi-tieu-va-tich-luy/'],
    ['mô hình', 'mo-hinh/'],
  ])('and lists of them stand behind the page that answers “%s”', async (query, wanted) => expect((await find.vi(query))[0]).toBe(wanted))
})

test('lists of stories and models in another order are not found: their first list is', () => {
  const reordered = pages(that).filter(({ address }) => /\/theo-[a-z-]+\/$/.test(address))
  expect(reordered.length).toBeGreaterThan(10)
  for (const locale of ['vi', 'en'] as const) {
    const { pages: lines } = JSON.parse(readFileSync(join(that, searchFolder(locale), 'index.json'), 'utf8')) as { pages: string }
    const indexed = lines.split('\n').map((line) => line.split('\t')[2])
    expect(indexed.filter((address) => /^(?:en\/)?mo-hinh$/.test(address ?? ''))).toHaveLength(1)
    expect(reordered.filter(({ address }) => indexed.includes(address.slice(0, -1)))).toEqual([])
  }
})

describe('what an editor wrote under tim finds the page and is shown nowhere', () => {
  const dir = inject('minhHoa')
  test.each([
    ['khung mau', 'vi', 'so-tay/moi-cach-viet/'],
    ['house style', 'en', 'en/so-tay/moi-cach-viet/'],
    ['pok lem', 'vi', 'qaa/so-tay/giam-ngheo-doc-con-so/'],
  ] as const)('“%s”', async (query, locale, address) => {
    expect((await (await searchOf(dir, locale))(query))[0]).toBe(address)
  })
  test('on no page and in no text of a line', () => {
    expect(pages(dir).filter(({ html }) => html.includes('khung mẫu viết bài'))).toEqual([])
    const files = readdirSync(join(dir, searchFolder('vi'))).filter((name) => name.startsWith('handbook-'))
    expect(files.length).toBeGreaterThan(0)
    for (const name of files) expect(readFileSync(join(dir, searchFolder('vi'), name), 'utf8')).not.toContain('khung mẫu')
  })
})
