import { describe, expect, test } from 'vitest'
import { csv, page, problems, readSmall } from '../../support/small-edition.ts'

const model = {
  ma: 'vuon',
  ten: 'Vườn',
  ma_don_vi: '90001',
  linh_vuc: 'Trồng trọt',
  tom_tat: 'Vườn rau.',
  nguon: 'bao-cao',
  trang_thai: 'cho-duyet',
}
const models = (more: Readonly<Record<string, string>>) => ({ 'data/mo-hinh.csv': csv('mo-hinh', [{ ...model, ...more }]) })
const story = (front: string) => ({
  'content/cau-chuyen/vuon.mdx': page(`ma_don_vi: '90001'\ndong_y: khong-nhan-dien\n${front}`),
})
const found = (changes: Parameters<typeof readSmall>[0]) =>
  problems(readSmall(changes)).map(({ rule, file, field, phrase }) => [rule, file, field, phrase.vi.message.slice(0, 27)])

describe('a village', () => {
  test.each([
    ['none is named', models({ quy_mo: 'mot-ho' })],
    ['a group is told of', models({ thon: 'thôn 4', quy_mo: 'nhom' })],
    ['a whole village is told of', story('thon: thôn 4\nquy_mo: thon\n')],
    ['a story of one household names none', story('quy_mo: mot-ho\n')],
  ])('is no fault where %s', (_, changes) => expect(found(changes)).toEqual([]))

  test.each([
    ['one household', models({ thon: 'thôn 4', quy_mo: 'mot-ho' }), 'data/mo-hinh.csv', 'Chuyện của một hộ mà ghi cả'],
    ['nobody knows how many', models({ thon: 'thôn 4' }), 'data/mo-hinh.csv', 'Đã ghi thôn, làng mà chưa g'],
    ['one household, in a story', story('thon: thôn 4\nquy_mo: mot-ho\n'), 'content/cau-chuyen/vuon.mdx', 'Chuyện của một hộ mà ghi cả'],
    [
      'a model of one household, whatever the story says',
      { ...models({ quy_mo: 'mot-ho', cau_chuyen: 'vuon' }), ...story('thon: thôn 4\nquy_mo: nhom\nmo_hinh: vuon\n') },
      'content/cau-chuyen/vuon.mdx',
      'Câu chuyện ghi thôn, làng, ',
    ],
  ])('is an error beside %s', (_, changes, file, message) => expect(found(changes)).toEqual([['household-village', file, 'thon', message]]))
})

test('a note to staff is read by nobody else', () => {
  const { edition } = readSmall(models({ ghi_chu_noi_bo: 'Gọi lại cho cán bộ xã' }))
  expect(JSON.stringify(edition?.models)).not.toContain('Gọi lại')
})
