import { describe, expect, test } from 'vitest'
import { deedsOf } from '../../../src/views/units/deeds.ts'
import { campaign } from '../../support/campaign.ts'
import { csv, model, page } from '../../support/small-edition.ts'

const story = (ma_don_vi: string, ky: string, more = '') =>
  page(`trang_thai: da-duyet\nma_don_vi: '${ma_don_vi}'\nky: '${ky}'\ndong_y: khong-nhan-dien\n${more}`)
const files = {
  'data/mo-hinh.csv': csv('mo-hinh', [
    model('cu', '90001', '2023', { cau_chuyen: 'cu' }),
    model('moi', '90002', '12/2025'),
    model('khac', '90003', '2023'),
  ]),
  'content/cau-chuyen/cu.mdx': story('90002', '2023', 'thu_tu: 2\nmo_hinh: cu\n'),
  'content/cau-chuyen/moi.mdx': story('90002', '12/2025', 'thu_tu: 1\n'),
  'content/cau-chuyen/khac.mdx': story('90003', '2023'),
}
const deeds = (id: string, own: Readonly<Record<string, string | null>> = files) => {
  const rendition = campaign({ files: own })
  const { stories, models, untold } = deedsOf(rendition, rendition.publication.index.units.byId.get(id)!)
  return { stories: stories.map(({ slug }) => slug), models: models.map(({ code }) => code), untold: untold.map(({ code }) => code) }
}

describe('what people did in a place', () => {
  test('is of the time in which the code was its own, or of those that it took over', () => {
    expect(deeds('90002@2025-07-01')).toMatchObject({ stories: ['moi', 'cu'], models: ['cu', 'moi'] })
    expect(deeds('90002@')).toMatchObject({ stories: ['cu'], models: [] })
    expect(deeds('90001@')).toMatchObject({ stories: [], models: ['cu'] })
  })
  test('comes in the order that the edition gives its stories', () => expect(deeds('90002@2025-07-01').stories).toEqual(['moi', 'cu']))
  test('leaves out of the models those that a story here tells of', () => expect(deeds('90002@2025-07-01').untold).toEqual(['moi']))
  test('of a district or a province is all that was done in the communes that lay in it', () => {
    expect(deeds('970@')).toMatchObject({ stories: ['cu', 'khac'], models: ['cu', 'khac'] })
    expect(deeds('97@').models).toEqual(['cu', 'khac'])
    expect(deeds('98@2025-07-01').models).toEqual(['cu', 'moi', 'khac'])
  })
  test('is nothing where the edition has neither stories nor models', () =>
    expect(deeds('90002@2025-07-01', {})).toEqual({ stories: [], models: [], untold: [] }))
})
