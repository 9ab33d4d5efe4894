import { expect, test } from 'vitest'
import { lateFiles, manifestFile } from '../../src/model/addresses/own.ts'
import { filled } from './filled.ts'
import { fixtures } from '../support/renditions.ts'
import { csv, page } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'
import { filesBesidePages, written } from '../support/register.ts'

/** Neither pages nor what is made from them: the site's map, what devices keep, the list of what was built. */
const beside = (path: string) => !path.endsWith('.html') && !path.startsWith('sitemap') && ![manifestFile, ...lateFiles].includes(path)

const form = {
  so_phieu: 'PH-1/2025',
  pham_vi: 'web',
  hinh_thuc: 'chuyen-ke',
  doi_tuong: 'nguoi-lon',
  muc_dich: 'kể lại',
  co_quan: 'ban',
  nguoi_nhan: 'cán bộ xã',
  cho_ngay: '01/02/2025',
  den_ngay: '30/06/2026',
  giu_tai: 'trụ sở',
}
const withStory = (pham_vi: string) => () =>
  smallRenditions({
    'content/cau-chuyen/ke.mdx': page("ma_don_vi: '90001'\ndong_y: PH-1/2025\n"),
    'data/dong-y.csv': csv('dong-y', [{ ...form, pham_vi }]),
  })

test('a story that may be neither printed nor shared asks for no book and no picture', () => {
  const ofStory = (pham_vi: string) =>
    written(withStory(pham_vi)(), []).filter((path) => /guong-dien-hinh\/ke|cau-chuyen\.|chia-se.*ke-/.test(path))
  expect(ofStory('web')).toEqual(['en/guong-dien-hinh/ke/index.html', 'guong-dien-hinh/ke/index.html'])
  expect(ofStory('web|in').filter((path) => path.endsWith('.epub'))).toHaveLength(1)
  expect(ofStory('web|mang-xa-hoi').filter((path) => path.endsWith('.png'))).toHaveLength(1)
})

test.each([
  ['the fixture that', fixtures.that],
  ['the fixture minh-hoa', fixtures['minh-hoa']],
  ['a small edition', filled],
  ['a story that may be neither printed nor shared', withStory('web')],
  ['a story that may be printed', withStory('web|in')],
])('the files beside the pages of %s are those of the register of addresses', (_, renditions) =>
  expect(written(renditions(), []).filter(beside)).toEqual(filesBesidePages(renditions())),
)
