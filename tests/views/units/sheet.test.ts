import { describe, expect, test } from 'vitest'
import { unitSheet } from '../../../src/views/units/sheet.ts'
import { campaigns } from '../../support/campaign.ts'
import { csv, page, sources, target, type Cells } from '../../support/small-edition.ts'

const rate = (ma_don_vi: string, ky: string, tu_so: string, more: Cells = {}): Cells => ({ ma_don_vi, ky, tu_so, mau_so: '960', ...more })
const publishers = ['Ủy ban', 'Sở', 'Báo'].map((noi_dang, i) => ({ ...sources[0], ma: ['bao-cao', 'so', 'bao'][i]!, noi_dang }))
const model = (i: number, more: Cells = {}): Cells => ({
  ma: `mo-hinh-${i}`,
  ten: `Vườn ${i}`,
  ma_don_vi: '90001',
  linh_vuc: 'Trồng trọt',
  tom_tat: 'Vườn rau.',
  nguon: 'bao',
  trang_thai: 'da-duyet',
  ...more,
})
const story = (more = '', state = 'da-duyet') =>
  page(`trang_thai: ${state}\nma_don_vi: '90001'\nky: '2023'\nthon: thôn 4\nquy_mo: thon\ndong_y: khong-nhan-dien\n${more}`)

const sheet = (
  { rows = [], models = [], stories = {} }: { rows?: readonly Cells[]; models?: readonly Cells[]; stories?: Record<string, string> },
  id = '90002@2025-07-01',
  locale: 'vi' | 'en' = 'vi',
) => {
  const files = { 'data/nguon.csv': csv('nguon', publishers), 'data/mo-hinh.csv': csv('mo-hinh', models), ...stories }
  const rendition = campaigns({ targets: [target('CT2'), target('CT4B')], rows, files })[locale]
  return unitSheet(rendition, rendition.publication.index.units.byId.get(id)!)
}
const told = (n: number, ...more: Parameters<typeof story>) =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`content/cau-chuyen/chuyen-${i}.mdx`, story(...more)]))

describe('the sheet for the notice board', () => {
  test('holds what was done here, with the village and the commune of the time', () => {
    const { stories, models } = sheet({ stories: told(1), models: [model(1, { ky: '2022' })] })
    expect(stories).toEqual([{ title: 'Trang', text: 'Một trang.', meta: '2023', lang: undefined }])
    expect(models.map(({ title, meta }) => [title, meta])).toEqual([['Vườn 1', 'xã Suối Tơ cũ, 2022']])
  })
  test('leaves out what one page cannot hold, says how many models more there are, and then places stories by name alone', () => {
    const rows = ['CT2', 'CT4B'].map((ma_chi_tieu) => rate('90002', '12/2025', '310', { ma_chi_tieu }))
    const { stories, models, moreModels, figures } = sheet({
      rows,
      stories: told(5),
      models: Array.from({ length: 9 }, (_, i) => model(i)),
    })
    expect([stories.length, models.length, moreModels, figures.length]).toEqual([3, 4, 5, 2])
    expect(stories[0]).toMatchObject({ text: '', meta: 'thôn 4, xã Suối Tơ cũ, 2023' })
  })
  test('holds figures only where there are some, and never a row that says there is none', () => {
    expect(sheet({}).figures).toEqual([])
    const { figures } = sheet({
      rows: [rate('90002', '12/2025', '310'), rate('90002', '12/2025', '', { ma_chi_tieu: 'CT4B', mau_so: '', trang_thai: 'chua-co' })],
    })
    expect(figures.map(({ name, latest }) => `${name}: ${latest}`)).toEqual(['Hộ đổi nếp nghĩ: 32,3%, tháng 12/2025'])
  })
  test('names who published what is on it and nobody else', () => {
    expect(sheet({ rows: [rate('90002', '12/2025', '310', { nguon: 'so' })], stories: told(1), models: [model(1)] }).publishers).toBe(
      'Ủy ban; Báo; Sở',
    )
    expect(sheet({ models: [model(1, { ma_don_vi: '90003' })] }).publishers).toBe('')
  })
  test('says that it is a draft where anything on it is one', () => {
    expect(sheet({ stories: told(1) }).awaiting).toBe(false)
    expect(sheet({ stories: told(1, '', 'cho-duyet') }).awaiting).toBe(true)
  })
  test('in English keeps a Vietnamese story as it is, and says which language it is in', () =>
    expect(sheet({ stories: told(1) }, '90002@2025-07-01', 'en').stories[0]).toMatchObject({ title: 'Trang', lang: 'vi' }))
  test('says what the commune was made of', () => expect(sheet({}).madeOf).toBe('xã Suối Tơ (cũ) và xã Suối Tờ'))
})
