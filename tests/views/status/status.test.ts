/** What the page of status says, and its twin for programs: nothing that is hidden or waits is named. */
import { describe, expect, test } from 'vitest'
import type { SavedChange, SavedState } from '../../../src/model/saved-changes.ts'
import { statusJson } from '../../../src/outputs/status-json.ts'
import { addressesAt } from '../../../src/views/addresses.ts'
import { renditionsOf } from '../../../src/views/rendition.ts'
import { statusView } from '../../../src/views/status/status.ts'
import { consentForm } from '../../support/consent-form.ts'
import { openSmall } from '../../support/small-publication.ts'
import { csv, page } from '../../support/small-edition.ts'
import type { ToldChange } from '../../../src/model/history.ts'

type Changes = Parameters<typeof openSmall>[0]

const change = (more: Partial<SavedChange>): SavedChange => ({
  commit: 'abc1234',
  minute: '2025-12-30T08:05',
  body: null,
  reason: '',
  texts: [],
  figures: false,
  registers: [],
  others: 0,
  ...more,
})

function small(files?: Changes, saved: Partial<SavedState> = {}, told: readonly ToldChange[] = []) {
  const publication = openSmall(files)
  const state: SavedState = { state: { kind: 'complete' }, head: null, hasUnsaved: false, changes: [], ...saved }
  const history = { ...publication.history(), changes: told }
  return renditionsOf({ ...publication, saved: () => state, history: () => history }, addressesAt('/', 'https://nepmoi.example'))
}
const viewOf = (...given: Parameters<typeof small>) => statusView(small(...given).vi)

describe('whether a change is live', () => {
  const head = { commit: 'abc1234', minute: '2025-12-30T08:05' }
  test('is answered by the hour of the build and of the newest commit', () =>
    expect(viewOf({}, { head }).built).toEqual([
      'Bản đang xem dựng lúc 00:00 ngày 01/01/2026. Trong bản này có mọi thay đổi đã lưu vào kho đến lúc 08:05 ngày 30/12/2025 (mã lần lưu abc1234).',
    ]))
  test('says what is not saved, and that the history is cut', () =>
    expect(
      viewOf({}, { head, hasUnsaved: true, state: { kind: 'shallow', since: { commit: 'x', date: '2025-01-01' } } }).built.slice(1),
    ).toEqual(['Bản này còn có chỗ sửa chưa lưu vào kho.', 'Máy dựng chỉ có phần mới của lịch sử nên danh sách dưới đây có thể thiếu.']))
  test('is not claimed without a history', () => expect(viewOf().built.join(' ')).toContain('không có lịch sử git nên không rõ phiên bản'))
})

describe('what a commit did', () => {
  const partsOf = (one: Partial<SavedChange>, files?: Changes, told?: readonly ToldChange[]) =>
    viewOf(files, { changes: [change(one)] }, told).changes[0]!.parts

  test('to texts leads to their pages; of those that nobody can read it is said how many', () => {
    const texts = [
      { file: 'content/so-tay/mot.mdx', done: 'changed' },
      { file: 'content/so-tay/nhap.mdx', done: 'written' },
      { file: 'content/so-tay/cu.mdx', done: 'removed' },
    ] as const
    expect(partsOf({ texts }, { 'content/so-tay/nhap.mdx': page('trang_thai: nhap\n').replace('Trang', 'Chuyện kín') })).toEqual([
      { text: 'Sửa bài:', links: [{ text: 'Trang', href: '/so-tay/mot/' }] },
      { text: '2 bài chưa đăng hoặc không còn trên trang.', links: [] },
    ])
  })
  test('to a text and its translation is told once, in the language of the reader', () => {
    const both = ['content/so-tay/mot.mdx', 'content/en/so-tay/mot.mdx'].map((file) => ({ file, done: 'changed' as const }))
    const files = { 'content/en/so-tay/mot.mdx': page("ban_goc: '01/12/2025'\n").replace('Trang', 'Page') }
    const { vi, en } = small(files, { changes: [change({ texts: both })] })
    expect([vi, en].map((one) => statusView(one).changes[0]!.parts[0]!.links)).toEqual([
      [{ text: 'Trang', href: '/so-tay/mot/' }],
      [{ text: 'Page', href: '/en/so-tay/mot/' }],
    ])
  })
  test('to figures leads to the indicator, and holds no number', () => {
    const told = {
      indicator: 'BC1',
      unit: '90001',
      period: '2023',
      definition: '',
      kind: 'corrected',
      commit: 'abc1234',
      date: '2025-12-30',
      reason: null,
      withheld: true,
    } as const
    expect(partsOf({ figures: true }, {}, [told, { ...told, unit: '90003' }, { ...told, commit: 'other' }])).toEqual([
      { text: 'Đính chính 2 con số:', links: [{ text: 'Hộ nghèo', href: '/so-lieu/bc1/' }] },
    ])
  })
  test('to tables whose figures stand as they were is no change of figures', () =>
    expect(partsOf({ figures: true })[0]!.text).toBe('Ghi lại bảng số liệu, không con số nào đổi.'))
  test('to registers and other files is told in words', () =>
    expect(partsOf({ registers: ['dong-y', 'nguon'], others: 2 }).map(({ text }) => text)).toEqual([
      'Sổ danh mục: Phiếu đồng ý; Nguồn.',
      '2 tệp khác (hình, bản ghi âm, khai báo).',
    ]))
  test('names the body that made it where the edition knows it, never what else was typed', () => {
    const by = (body: string) => viewOf({}, { changes: [change({ body })] }).changes[0]!.by
    expect([by('ban'), by('Nguyễn Văn A')]).toEqual(['Ban', ''])
  })
  test('to very many texts is cut', () => {
    const names = Array.from({ length: 20 }, (_, i) => `content/so-tay/b${i}.mdx`)
    const files = Object.fromEntries(names.map((name, i) => [name, page().replace('Trang', `Bài ${i}`)]))
    const [part] = partsOf({ texts: names.map((file) => ({ file, done: 'written' as const })) }, files)
    expect([part!.text, part!.links.length]).toEqual(['Bài mới (và 14 mục nữa):', 6])
  })
})

describe('what waits', () => {
  const hidden = {
    'content/so-tay/nhap.mdx': page('trang_thai: nhap\n').replace('Trang', 'Chuyện kín'),
    'content/so-tay/hen.mdx': page("trang_thai: hen-gio\ndang_luc: '2026-01-02T08:30'\n").replace('Trang', 'Tin kín'),
    'content/so-tay/mot.mdx': page('trang_thai: da-duyet\n'),
  }
  test('is counted, with the hours', () =>
    expect(viewOf(hidden).waiting.lines).toEqual([
      '1 bài đang là bản nháp, chưa đăng (sổ tay).',
      '1 bài hẹn đăng lúc 08:30 ngày 02/01/2026 (sổ tay).',
    ]))
  test('is named nowhere', () => {
    const { vi, en } = small(hidden, { changes: [change({ texts: [{ file: 'content/so-tay/hen.mdx', done: 'written' }] })] })
    for (const text of [JSON.stringify(statusView(vi)), JSON.stringify(statusView(en)), statusJson(vi)])
      expect(text).not.toMatch(/kín|hen\b|nhap/)
  })
  test('an edition without any says so', () =>
    expect(viewOf({ 'content/so-tay/mot.mdx': null }).waiting.lines).toEqual(['Không có bài nháp, bài hẹn giờ hay bài chờ duyệt.']))
})

describe('what ends', () => {
  const story = (forms: string) => page(`dong_y: ${forms}\nma_don_vi: '90001'\n`)
  const withForms = (...ends: readonly string[]) => ({
    'content/cau-chuyen/vuon.mdx': story(ends.map((_, i) => `PH-${i + 1}/2025`).join('|')),
    'data/dong-y.csv': csv(
      'dong-y',
      ends.map((den_ngay, i) => consentForm({ so_phieu: `PH-${i + 1}/2025`, co_quan: 'ban', den_ngay })),
    ),
  })
  test('is told for consents by day and office, without their numbers', () => {
    const files = withForms('14/01/2026', '14/01/2026', '01/03/2026', '03/03/2026')
    const view = viewOf(files)
    expect(view.consents.map(({ text, body, isUrgent }) => [text, body, isUrgent])).toEqual([
      ['2 phiếu đồng ý hết hạn sau ngày 14/01/2026 (còn 13 ngày)', 'Ban', true],
      ['1 phiếu đồng ý hết hạn sau ngày 01/03/2026 (còn 59 ngày)', 'Ban', false],
    ])
    for (const text of [JSON.stringify(view), statusJson(small(files).vi)]) expect(text).not.toContain('PH-')
  })
  test('is told for laws, also of one that ended while a text still cites it', () => {
    const law = (ma: string, ngay_het_hieu_luc: string) => ({
      ma,
      loai: 'Nghị định',
      so_hieu: ma.toUpperCase(),
      ten: 'Về việc',
      noi_ban_hanh: 'Chính phủ',
      vai_tro: 'boi-canh',
      ngay_het_hieu_luc,
    })
    const laws = viewOf({
      'data/van-ban.csv': csv('van-ban', [
        law('nd-1', '31/01/2026'),
        law('nd-2', '01/01/2026'),
        law('nd-3', '31/12/2025'),
        law('nd-4', '01/06/2026'),
      ]),
      'content/so-tay/mot.mdx': page('', '<HopLuat ma="nd-2">\n\nChữ.\n\n</HopLuat>'),
    }).laws
    expect(laws.map(({ text, note, usedIn }) => [text, note, usedIn.length])).toEqual([
      ['Nghị định ND-2', 'đã hết hiệu lực từ ngày 01/01/2026', 1],
      ['Nghị định ND-1', 'hết hiệu lực từ ngày 31/01/2026 (còn 30 ngày)', 0],
    ])
  })
})

describe('who is in charge', () => {
  const files = {
    'content/so-tay/mot.mdx': page("phu_trach: ban\nra_soat: '31/12/2025'\ntrang_thai: cho-duyet\n"),
    'content/so-tay/hai.mdx': page("phu_trach: ban\nra_soat: '31/12/2026'\ntrang_thai: da-duyet\n").replace('Trang', 'Hai'),
    'content/so-tay/ba.mdx': page('trang_thai: da-duyet\n').replace('Trang', 'Ba'),
  }
  test('is told by body, with what is to be done', () =>
    expect(viewOf(files).owners.map(({ summary, texts }) => [summary, texts.map(({ text, note }) => `${text}: ${note}`)])).toEqual([
      ['Ban: 2 bài, 1 bài chờ duyệt', ['Hai: đọc lại trước ngày 31/12/2026', 'Trang: chờ duyệt; quá ngày đọc lại']],
      ['Chưa ghi nơi phụ trách: 1 bài', ['Ba: ']],
    ]))
  test('of what should have been read again stands apart', () =>
    expect(viewOf(files).overdueReviews.map(({ text, note }) => `${text}: ${note}`)).toEqual([
      'Trang: hẹn đọc lại ngày 31/12/2025. Nơi phụ trách: Ban',
    ]))
})

test('the twin for programs says the same with addresses and hours that they can read', () => {
  const head = { commit: 'abc1234', minute: '2025-12-30T08:05' }
  const texts = [{ file: 'content/so-tay/mot.mdx', done: 'changed' as const }]
  expect(JSON.parse(statusJson(small({}, { head, changes: [change({ texts })] }).vi))).toMatchObject({
    built: '2026-01-01T00:00:00+07:00',
    commit: 'abc1234',
    saved: '2025-12-30T08:05:00+07:00',
    history: 'complete',
    changes: [{ commit: 'abc1234', did: [{ text: 'Sửa bài:', pages: [{ title: 'Trang', url: 'https://nepmoi.example/so-tay/mot/' }] }] }],
    waiting: { drafts: 0, scheduled: [], awaitingApproval: 1 },
    overdue: { reviews: [] },
    ending: { consents: [], laws: [] },
  })
})
