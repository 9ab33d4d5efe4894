import { describe, expect, test } from 'vitest'
import { lazily } from '../../../src/model/once.ts'
import type { ContentPage } from '../../../src/model/types.ts'
import { storyFacts } from '../../../src/views/story/facts.ts'
import { storyRow } from '../../../src/views/story/rows.ts'
import { nearStories, storiesBy, type StoryOrder } from '../../../src/views/story/stories-page.ts'
import { campaigns } from '../../support/campaign.ts'
import { csv, model, page } from '../../support/small-edition.ts'

const story = (unit: string, order: number, more = '') =>
  page(`trang_thai: da-duyet\nthu_tu: ${order}\nma_don_vi: '${unit}'\ndong_y: khong-nhan-dien\n${more}`)
const files = {
  'data/mo-hinh.csv': csv('mo-hinh', [model('vuon', '90001', '2023', { linh_vuc: 'Vườn nhà' })]),
  'content/cau-chuyen/mot.mdx': story('90001', 1, "ky: '2023'\nmo_hinh: vuon\n"),
  'content/cau-chuyen/hai.mdx': story('90003', 2, "ky: '2021'\nlinh_vuc: Vườn nhà\n"),
  'content/cau-chuyen/ba.mdx': story('90002', 3, 'linh_vuc: Nước sạch\n'),
  'content/cau-chuyen/bon.mdx': story('90003', 4),
}
const both = lazily(() => campaigns({ files }))
const by = (order: StoryOrder) => storiesBy(both().vi, order).map(({ name, items }) => [name, items.map(({ slug }) => slug).join(' ')])
const one = (slug: string): ContentPage => both().vi.publication.page('story', slug, 'vi')!
const near = (slug: string) => nearStories(both().vi, one(slug)).map((other) => other.slug)

describe('stories in order', () => {
  test('by theme take that of their model where they name none', () =>
    expect(by('theme')).toEqual([
      ['Vườn nhà', 'mot hai'],
      ['Nước sạch', 'ba'],
      ['Việc khác', 'bon'],
    ]))
  test('by year have the newest first and those without a year last', () =>
    expect(by('year')).toEqual([
      ['Năm 2023', 'mot'],
      ['Năm 2021', 'hai'],
      ['Không ghi năm', 'ba bon'],
    ]))
  test('by place stand under the commune of the time: one code may be a former commune and one of today', () =>
    expect(by('place').map(([, slugs]) => slugs)).toEqual(['mot', 'hai', 'ba', 'bon']))
})

describe('stories near a story', () => {
  test('are those of its theme, then those of its commune of today, never itself', () => {
    expect(near('mot')).toEqual(['hai', 'ba'])
    expect(near('hai')).toEqual(['mot', 'bon'])
  })
  test('without a theme are those of the place only', () => expect(near('bon')).toEqual(['hai']))
})

test('a story that is not translated says so in its line', () => {
  expect(storyRow(both().vi, one('mot'))).toMatchObject({ to: '/guong-dien-hinh/mot/', lang: undefined })
  expect(storyRow(both().en, one('mot'))).toMatchObject({ to: '/en/guong-dien-hinh/mot/', lang: 'vi' })
})

test('the facts of a story name its theme and lead to the page of its model', () =>
  expect(storyFacts(both().vi, one('mot'))).toEqual(
    expect.arrayContaining([
      { label: 'Lĩnh vực', text: 'Vườn nhà' },
      { label: 'Mô hình', text: 'Vườn', href: '/mo-hinh/vuon/' },
    ]),
  ))
