import { describe, expect, test } from 'vitest'
import { feedsOf, hasFeeds, mostEntries } from '../../../src/views/feed/feeds.ts'
import { addressesAt } from '../../../src/views/addresses.ts'
import { renditionsOf, type Rendition } from '../../../src/views/rendition.ts'
import { csv, model, page, siteYaml } from '../../support/small-edition.ts'
import { openSmall, smallRenditions } from '../../support/small-publication.ts'
import { change, textChange, withHistory } from '../../support/told.ts'

const story = (front = '') => page(`thu_tu: 1\ntrang_thai: cho-duyet\ndong_y: khong-nhan-dien\n${front}`)
const files = {
  'content/cau-chuyen/gieng.mdx': story("ma_don_vi: '90001'\nky: '2023'\nmo_hinh: gieng\n"),
  'content/cau-chuyen/vuon.mdx': story("ma_don_vi: '90003'\nky: '11/2025'\n"),
  'content/en/cau-chuyen/gieng.mdx': story("ma_don_vi: '90001'\nky: '2023'\nmo_hinh: gieng\n").replace(
    'tieu_de: Trang',
    'tieu_de: The wells',
  ),
  'data/mo-hinh.csv': csv('mo-hinh', [
    { ...model('gieng', '90001', '2023', { cau_chuyen: 'gieng' }), linh_vuc: 'Nước sạch' },
    { ...model('heo', '90003', '2025'), linh_vuc: 'Chăn nuôi' },
  ]),
}
const days = {
  'content/cau-chuyen/gieng.mdx': [
    textChange('2026-03-02', 'typing'),
    textChange('2026-02-01', 'meaning', ['Kết quả']),
    textChange('2026-01-01'),
  ],
  'content/cau-chuyen/vuon.mdx': [textChange('2026-01-15')],
  'content/en/cau-chuyen/gieng.mdx': [textChange('2026-01-20')],
  'content/so-tay/mot.mdx': [textChange('2026-01-01')],
}
const told = (changes = [change()], texts: Parameters<typeof withHistory>[2] = days, site: string | null = 'https://nepmoi.example') =>
  withHistory(smallRenditions(files, site), changes, texts)
const renditionsOn = (day: string, changes: Parameters<typeof openSmall>[0]) =>
  renditionsOf(openSmall(changes, day), addressesAt('/', 'https://nepmoi.example'))
const feed = (rendition: Rendition, folder: string) => feedsOf(rendition).find((one) => one.folder === folder)!
const titles = (rendition: Rendition, folder: string) => feed(rendition, folder).entries.map(({ title }) => title)

describe('the feeds', () => {
  test('are these: of everything, stories, figures, each commune of today, each field of models', () =>
    expect(feedsOf(told().vi).map(({ folder }) => folder)).toEqual([
      '',
      'tin/cau-chuyen/',
      'tin/so-lieu/',
      'tin/xa/xa-suoi-to-90002/',
      'tin/xa/xa-cau-90003/',
      'tin/linh-vuc/nuoc-sach/',
      'tin/linh-vuc/chan-nuoi/',
    ]))
  test('of everything tells texts and figures by the day of their last change of meaning, never of typing', () => {
    const { entries, updated } = feed(told().vi, '')
    expect(entries.map(({ id, updated: day }) => [id, day])).toEqual([
      ['https://nepmoi.example/guong-dien-hinh/gieng/', '2026-02-01'],
      ['https://nepmoi.example/guong-dien-hinh/vuon/', '2026-01-15'],
      ['tag:nepmoi.example,2026-01-03:/so-lieu/thay-doi/abcdef0/corrected', '2026-01-03'],
      ['https://nepmoi.example/so-tay/mot/', '2026-01-01'],
    ])
    expect(updated).toBe('2026-02-01')
    expect(entries[0]!.published).toBe('2026-01-01')
  })
  test('keep stories and figures apart', () => {
    expect(titles(told().vi, 'tin/cau-chuyen/')).toEqual(['Trang', 'Trang'])
    expect(titles(told().vi, 'tin/so-lieu/')).toEqual(['Đính chính 1 con số: Hộ đổi nếp nghĩ'])
  })
  test('of a commune of today tell what happened in it and in those that became part of it', () => {
    const changes = [change({ unit: '90001' }), change({ unit: '90003', commit: 'b' })]
    const ids = feed(told(changes).vi, 'tin/xa/xa-suoi-to-90002/').entries.map(({ id }) => id)
    expect(ids).toEqual([
      'https://nepmoi.example/guong-dien-hinh/gieng/',
      'tag:nepmoi.example,2026-01-03:/so-lieu/thay-doi/abcdef0/corrected',
    ])
  })
  test('of a field tell the stories of its models', () => {
    expect(feed(told().vi, 'tin/linh-vuc/nuoc-sach/').entries.map(({ id }) => id)).toEqual([
      'https://nepmoi.example/guong-dien-hinh/gieng/',
    ])
    expect(titles(told().vi, 'tin/linh-vuc/chan-nuoi/')).toEqual([])
  })
  test('of fields that are written otherwise but for case, accents and signs are one', () => {
    const fields = ['Nước sạch', 'nước – sạch', '…', '?!']
    const rows = fields.map((linh_vuc, i) => ({ ...model(`m${i}`, '90003', '2025'), linh_vuc }))
    const { vi } = smallRenditions({ 'data/mo-hinh.csv': csv('mo-hinh', rows) })
    expect(feedsOf(vi).flatMap(({ folder }) => (folder.startsWith('tin/linh-vuc/') ? folder : []))).toEqual([
      'tin/linh-vuc/nuoc-sach/',
      'tin/linh-vuc/khac/',
    ])
  })
  test('in English hold texts that are written in it, and every change of figures', () => {
    const { entries } = feed(told().en, '')
    expect(entries.map(({ title, updated }) => [title, updated])).toEqual([
      ['The wells', '2026-01-20'],
      ['1 figure corrected: Hộ đổi nếp nghĩ', '2026-01-03'],
    ])
    expect(entries[1]!.sentences).toContain('Reason, given in Vietnamese: Sửa số')
  })
  test('leave out what no day is known of, and stand to the day that the editors vouch for while they are empty', () => {
    const { entries, updated } = feed(told([], {}).vi, '')
    expect([entries, updated]).toEqual([[], '2026-01-01'])
  })
  test('leave the day of a beginning out that lies before the known history', () =>
    expect(feed(told([], { 'content/cau-chuyen/vuon.mdx': [textChange('2026-02-01', 'meaning')] }).vi, '').entries[0]).toMatchObject({
      published: null,
      updated: '2026-02-01',
    }))
  test('tell a correction on its day, in the language of the feed, whatever the history knows', () => {
    const corrected = {
      ...files,
      'content/cau-chuyen/vuon.mdx': story(
        "ma_don_vi: '90003'\nky: '11/2025'\ndinh_chinh: [{ ngay: '20/01/2026', noi_dung: Sửa số nhà., noi_dung_en: Mended. }]\n",
      ),
      'content/en/cau-chuyen/vuon.mdx': story("ma_don_vi: '90003'\nky: '11/2025'\n"),
    }
    const entries = (texts: typeof days | object) => {
      const { vi, en } = withHistory(renditionsOn('2026-01-20', corrected), [], texts as typeof days)
      return [vi, en].map((one) => feed(one, 'tin/cau-chuyen/').entries.find(({ id }) => id.endsWith('/vuon/')))
    }
    const [vi, en] = entries(days)
    expect(vi).toMatchObject({ published: '2026-01-15', updated: '2026-01-20' })
    expect(vi!.sentences).toContain('Đính chính ngày 20/01/2026: Sửa số nhà.')
    expect(en!.sentences).toContain('Correction of 20 January 2026: Mended.')
    expect(entries({})[0]).toMatchObject({ published: null, updated: '2026-01-20' })
  })
  test('tell a text from the minute of its hour on', () => {
    const waiting = files['content/cau-chuyen/vuon.mdx'].replace('cho-duyet', "hen-gio\ndang_luc: '2026-01-15T08:30'")
    const isTold = (minute: string) => {
      const { vi } = withHistory(renditionsOn(minute, { ...files, 'content/cau-chuyen/vuon.mdx': waiting }), [], days)
      return feedsOf(vi).flatMap(({ folder, entries }) => (entries.some(({ id }) => id.endsWith('/vuon/')) ? [folder] : []))
    }
    expect(isTold('2026-01-15T08:29')).toEqual([])
    expect(isTold('2026-01-15T08:30')).toEqual(['', 'tin/cau-chuyen/', 'tin/xa/xa-cau-90003/'])
  })
  test('tell so many and no more, the newest', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      change({ commit: `c${i}`, date: `2026-${i < 20 ? '05' : '04'}-${String(28 - (i % 20)).padStart(2, '0')}` }),
    )
    const { entries } = feed(told(many).vi, 'tin/so-lieu/')
    expect(entries).toHaveLength(mostEntries)
    expect([entries[0]!.updated, entries.at(-1)!.updated]).toEqual(['2026-05-28', '2026-04-19'])
  })
  test('are none while the site has no address, nor on this machine', () => {
    expect(hasFeeds(told(undefined, undefined, null).vi)).toBe(false)
    expect(hasFeeds(told(undefined, undefined, 'http://localhost:4321').vi)).toBe(false)
    expect(hasFeeds(told().vi)).toBe(true)
  })
})

describe('an entry', () => {
  test('of a draft says so, and what changed', () => {
    const { sentences } = feed(told().vi, 'tin/cau-chuyen/').entries[0]!
    expect(sentences).toEqual([
      'Một trang.',
      '01/02/2026: sửa ý, ở mục “Kết quả”.',
      'Bản thảo, chờ duyệt. Trang này đang chờ cơ quan có trách nhiệm duyệt. Nội dung do nhóm làm trang soạn từ các nguồn đã công bố, ghi ở cuối trang; chưa phải văn bản chính thức.',
    ])
  })
  test('of figures names series, place, period, standard, both values and the reason', () => {
    const { sentences, address } = feed(told([change({ indicator: 'BC1', definition: '2022-2025' })]).vi, 'tin/so-lieu/').entries[0]!
    expect(sentences).toEqual([
      'Ngày 03/01/2026: đính chính 1 con số.',
      'Hộ nghèo, Huyện Đồi Mây (đến 30/06/2025), năm 2023, chuẩn 2022–2025: 7.391 hộ → 7.392 hộ.',
      'Lý do: Sửa số',
      'Nguồn, mẫu số và ghi chú của từng số ở trang của chỉ tiêu.',
    ])
    expect(address).toBe('https://nepmoi.example/so-lieu/thay-doi/#sua')
  })
  test('keeps its id while git shortens the name of its commit less than before', () => {
    const ids = ['abcdef0', 'abcdef01', 'abcdef0123456789'].map(
      (commit) => feed(told([change({ commit })]).vi, 'tin/so-lieu/').entries[0]!.id,
    )
    expect(new Set(ids).size).toBe(1)
  })
  test('of a withheld figure holds neither number, and says where a reason is kept back', () => {
    const hidden = { ...change({ reason: null }), withheld: true } as ReturnType<typeof change>
    const text = JSON.stringify(feed(told([hidden]).vi, 'tin/so-lieu/').entries)
    expect(text).not.toMatch(/739[12]|7\.39/)
    expect(text).toContain('số cũ không nêu lại, để giữ kín hộ dân')
    expect(text).toContain('Lý do không đăng lại')
  })
  test('of new figures counts them by series and gives no number of theirs', () => {
    const added = ['CT2', 'CT2', 'BC1', 'BC2', 'BC3'].map((indicator) =>
      change({ indicator, kind: 'added', before: null, reason: '' } as never),
    )
    const { title, sentences } = feed(told(added).vi, 'tin/so-lieu/').entries[0]!
    expect(title).toBe('Thêm 5 con số: Hộ đổi nếp nghĩ, Hộ nghèo, Tổng số hộ và chuỗi khác')
    expect(sentences.slice(1, 3)).toEqual(['Hộ đổi nếp nghĩ: thêm 2 con số.', 'Hộ nghèo: thêm 1 con số.'])
    expect(sentences.join(' ')).not.toContain('→')
  })
  test('of very many corrections shows twelve and counts the rest', () => {
    const many = Array.from({ length: 20 }, (_, i) => change({ period: String(2000 + i) }))
    const { sentences } = feed(told(many).vi, 'tin/so-lieu/').entries[0]!
    expect(sentences.filter((one) => one.includes('→'))).toHaveLength(12)
    expect(sentences).toContain('Còn 8 con số nữa, xem ở trang các thay đổi.')
  })
  test('of an illustrative edition says that it is fiction, in title and text', () => {
    const fictional = smallRenditions(
      { ...files, 'content/trang-web.yaml': siteYaml.replace('loai: that', 'loai: minh-hoa'), 'data/so-lieu/a.csv': null },
      'https://nepmoi.example',
    )
    for (const { title, entries } of feedsOf(withHistory(fictional, [change()], days).vi)) {
      expect(title).toMatch(/^\[Minh họa\] /)
      for (const entry of entries)
        expect([entry.title.slice(0, 10), entry.sentences[0]]).toEqual(['[Minh họa]', expect.stringContaining('hư cấu')])
    }
  })
})
