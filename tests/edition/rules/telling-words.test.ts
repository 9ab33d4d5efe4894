/** What is said of one household: being first or only, and its debts, are advised against; of many they are no fault. */
import { describe, expect, test } from 'vitest'
import { csv, page, readSmall, type Cells } from '../../support/small-edition.ts'

const row = {
  ma: 'vuon',
  ten: 'Vườn',
  ma_don_vi: '90001',
  quy_mo: 'mot-ho',
  linh_vuc: 'Trồng trọt',
  tom_tat: 'Vườn rau.',
  nguon: 'bao-cao',
  trang_thai: 'cho-duyet',
}
const models = (more: Cells) => ({ 'data/mo-hinh.csv': csv('mo-hinh', [{ ...row, ...more }]) })
const story = (front: string, body = 'Nhà này là nhà\nĐẦU TIÊN làm.') => ({
  'content/cau-chuyen/vuon.mdx': page(`ma_don_vi: '90001'\n${front}`, body),
})
const found = (changes: Parameters<typeof readSmall>[0]) => readSmall(changes).findings.filter(({ rule }) => rule === 'household-words')
const told = (changes: Parameters<typeof readSmall>[0]) => found(changes).map(({ file, line, field, value }) => [file, line, field, value])

const ofOne = 'dong_y: khong-nhan-dien\nquy_mo: mot-ho\n'
const file = 'content/cau-chuyen/vuon.mdx'

describe('an editor is told of', () => {
  test.each([
    ['a word in a story', story(ofOne), [[file, 10, undefined, 'đầu tiên']]],
    [
      'a word over two lines, where it begins',
      story(ofOne, 'Ngân hàng\n\ncho vay, nhà đã trả\nxong.'),
      [[file, 11, undefined, 'trả xong']],
    ],
    ['a word in what stands before the text', story(`${ofOne}ten_ngan: Vườn duy nhất\n`, 'Chữ.'), [[file, 8, undefined, 'duy nhất']]],
    ['a word in somebody’s mouth', story(ofOne, '> Nhà tôi “mắc nợ”.'), [[file, 9, undefined, 'mắc nợ']]],
    [
      'a word of an English text',
      { ...story(ofOne, 'Chữ.'), ...english('It was the first to try.') },
      [[enFile, 9, undefined, 'the first to']],
    ],
    ['a word in the register', models({ tom_tat: 'Hộ duy nhất.' }), [['data/mo-hinh.csv', 2, 'tom_tat', 'duy nhất']]],
    ['a word in a note to staff', models({ ghi_chu_noi_bo: 'Còn nợ.' }), [['data/mo-hinh.csv', 2, 'ghi_chu_noi_bo', 'còn nợ']]],
    [
      'a word in a story that leaves it to its model to say how many took part',
      { ...models({ cau_chuyen: 'vuon' }), ...story('dong_y: khong-nhan-dien\nmo_hinh: vuon\n') },
      [[file, 10, undefined, 'đầu tiên']],
    ],
  ])('%s', (_, changes, want) => expect(told(changes)).toEqual(want))
})

const enFile = 'content/en/cau-chuyen/vuon.mdx'
function english(body: string) {
  return { [enFile]: page(`ma_don_vi: '90001'\n${ofOne}`, body) }
}

describe('nothing is said of', () => {
  test.each([
    ['a group', { ...story('dong_y: khong-nhan-dien\nquy_mo: nhom\n'), ...models({ quy_mo: 'nhom', tom_tat: 'Nhóm đầu tiên.' }) }],
    ['nobody knows how many', { ...story('dong_y: khong-nhan-dien\n'), ...models({ quy_mo: '', tom_tat: 'Nhà đầu tiên.' }) }],
    ['who has consented', story("dong_y: PHIEU-1\ndong_y_den: '31/12/2099'\nquy_mo: mot-ho\n")],
    ['a part of a word, or a word over a mark', story(ofOne, 'Nhà làm đầu, tiên phong.')],
    ['a page of the handbook', { 'content/so-tay/mot.mdx': page('', 'Việc đầu tiên.') }],
    ['a word that the edition allows', { ...story(ofOne), 'data/doc-de.csv': csv('doc-de', [{ tu: 'Đầu tiên', loai: 'duoc-dung' }]) }],
  ])('%s', (_, changes) => expect(told(changes)).toEqual([]))
})

test('an edition adds words, with what to try instead; it is advice', () => {
  const words = { 'data/doc-de.csv': csv('doc-de', [{ tu: 'kiểu mẫu', loai: 'lo-ho', viet_thu: 'xanh, sạch' }]) }
  const [finding, ...more] = found({ ...models({ ten: 'Vườn kiểu mẫu' }), ...words })
  expect([finding?.level, finding?.field, finding?.phrase.vi.fix, more]).toEqual(['warning', 'ten', 'Viết thử: “xanh, sạch”.', []])
})
