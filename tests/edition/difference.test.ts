import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { compareEditions } from '../../src/edition/difference.ts'
import { differenceJson, differenceMarkdown } from '../../src/outputs/difference.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { differenceView } from '../../src/views/difference.ts'
import { renditionsOf } from '../../src/views/rendition.ts'
import { baseFiles, csv, figures, indicators, page, poor, target, type Cells } from '../support/small-edition.ts'
import { consentForm } from '../support/consent-form.ts'
import { repository } from './history/repository.ts'

type Changes = Readonly<Record<string, string | Uint8Array | null>>

const file = 'data/so-lieu/a.csv'
const rates = (...rows: readonly (readonly [ky: string, tu_so: string, mau_so?: string, more?: Cells])[]) =>
  figures(...rows.map(([ky, tu_so, mau_so = '100', more = {}]) => ({ ky, ma_don_vi: '970', tu_so, mau_so, ...more })))

/** A small edition in a repository: what was committed, and what stands in the folder. */
function changed(before: Changes, after: Changes, message = 'Sửa') {
  const { dir, commit } = repository('xa')
  commit({ ...baseFiles(), ...before }, 'Đầu')
  commit(after, message)
  return { dir, compared: compareEditions(dir, 'HEAD~1') }
}

function viewOf(before: Changes, after: Changes, message?: string) {
  const { compared } = changed(before, after, message)
  if (compared.kind !== 'difference') throw new Error(JSON.stringify({ ...compared, difference: null }))
  const [old, now] = [compared.before, compared.after].map((publication) => renditionsOf(publication, addressesAt('/', undefined)).vi)
  return differenceView({ difference: compared.difference, before: old!, after: now! })
}

const linesOf = ({ figures: all }: ReturnType<typeof viewOf>) =>
  all.map(({ indicator, where, kind, text, by, note }) => [indicator, where, kind, text, by, note].join(' | ').replaceAll('\u00a0', ' '))

const loans = '---\ntieu_de: Vay vốn\nmo_ta: Vay thế nào.\nnguon: [bao-cao]\n---\n\n## Ở đâu?\n\nỞ xã.\n'

test.each<[string, Changes, Changes]>([
  ['nothing', {}, {}],
  [
    'line ends, a byte order mark, quotes',
    { [file]: rates(['2023', '31']) },
    { [file]: `\ufeff${rates(['2023', '31']).replace(/\n/g, '\r\n').replace('970', '"970"')}` },
  ],
  [
    'line ends, a byte order mark and decomposed letters of a text',
    { 'content/so-tay/hai.mdx': loans },
    { 'content/so-tay/hai.mdx': `\ufeff${loans.normalize('NFD').replace(/\n/g, '\r\n')}` },
  ],
  ['the order of rows', { [file]: rates(['2022', '30'], ['2023', '31']) }, { [file]: rates(['2023', '31'], ['2022', '30']) }],
  ['a mark of thousands', { [file]: rates(['2023', '1031', '2000']) }, { [file]: rates(['2023', '1.031', '2 000']) }],
  [
    'a row in another file',
    { [file]: rates(['2022', '30'], ['2023', '31']) },
    { [file]: rates(['2022', '30']), 'data/so-lieu/b.csv': rates(['2023', '31']) },
  ],
])('%s is no change for readers', (_, before, after) => expect(viewOf(before, after).summary).toBe('Không có gì đổi đối với người đọc.'))

test.each<[string, Changes, Changes, string]>([
  [
    'a figure',
    { [file]: rates(['2023', '31']) },
    { [file]: rates(['2023', '35']) },
    'CT2 | Huyện Đồi Mây (đến 30/06/2025), năm 2023 | đính chính | 31 / 100 → 35 / 100 | +4,0 điểm % | ',
  ],
  [
    'a first figure',
    { [file]: rates(['2022', '30']) },
    { [file]: rates(['2022', '30'], ['2023', '35']) },
    'CT2 | Huyện Đồi Mây (đến 30/06/2025), năm 2023 | thêm | chưa có số → 35 / 100 |  | ',
  ],
  [
    'a figure that goes',
    { [file]: rates(['2022', '30'], ['2023', '35']) },
    { [file]: rates(['2022', '30']) },
    'CT2 | Huyện Đồi Mây (đến 30/06/2025), năm 2023 | gỡ | 35 / 100 → chưa có số |  | ',
  ],
  [
    'a decimal mark in another place',
    { [file]: rates(['2023', '31', '1000']) },
    { [file]: rates(['2023', '310', '1000']) },
    'CT2 | Huyện Đồi Mây (đến 30/06/2025), năm 2023 | đính chính | 31 / 1.000 → 310 / 1.000 | +27,9 điểm % | Gấp 10 lần: xem lại dấu phẩy, dấu chấm',
  ],
  [
    'one that lost two places',
    { [file]: rates(['2023', '900', '1000']) },
    { [file]: rates(['2023', '9', '1000']) },
    'CT2 | Huyện Đồi Mây (đến 30/06/2025), năm 2023 | đính chính | 900 / 1.000 → 9 / 1.000 | −89,1 điểm % | Chỉ còn một phần 100: xem lại dấu phẩy, dấu chấm',
  ],
  [
    'a leap',
    { [file]: rates(['2023', '20']) },
    { [file]: rates(['2023', '70']) },
    'CT2 | Huyện Đồi Mây (đến 30/06/2025), năm 2023 | đính chính | 20 / 100 → 70 / 100 | +50,0 điểm % | Gấp 3,5 lần',
  ],
])('%s is told old → new with its size', (_, before, after, line) => expect(linesOf(viewOf(before, after))).toEqual([line]))

describe('of what is kept back', () => {
  const count = (value: string) => ({
    [file]: csv(
      'so-lieu',
      [poor('90001', '2023', value), poor('970', '2023', '4000')].map((row) => ({ nguon: 'bao-cao', ...row })),
    ),
  })

  test('a change is told without its numbers, in every form', () => {
    const view = viewOf(count('3117'), count('3229'))
    expect(linesOf(view)).toEqual([
      'BC1 | Xã Suối Tơ (đến 30/06/2025), năm 2023 | đính chính | số cũ không nêu lại, để giữ kín hộ dân |  | ',
    ])
    for (const text of [differenceMarkdown(view), differenceJson(view)]) expect(text).not.toMatch(/3117|3229|3\.117|3\.229|112/)
  })

  test('cells that are hidden from now on, and those that are shown, are named by their place', () => {
    const hidden = {
      [file]: csv('so-lieu', [
        { nguon: 'bao-cao', ...poor('90001', '2023', ''), trang_thai: 'bao-mat' },
        { nguon: 'bao-cao', ...poor('90003', '2023', ''), trang_thai: 'bao-mat' },
      ]),
    }
    const shown = {
      [file]: csv(
        'so-lieu',
        ['90001', '90003'].map((unit) => ({ nguon: 'bao-cao', ...poor(unit, '2023', '3117') })),
      ),
    }
    expect(viewOf(shown, hidden)).toMatchObject({
      hidden: [expect.stringContaining('Xã Suối Tơ'), expect.stringContaining('Thị trấn Cầu')],
      shown: [],
    })
    expect(viewOf(hidden, shown)).toMatchObject({
      hidden: [],
      shown: [expect.stringContaining('Xã Suối Tơ'), expect.stringContaining('Thị trấn Cầu')],
    })
  })
})

test('a status that flips is told with both of its names', () => {
  const register = { 'data/muc-tieu.csv': csv('muc-tieu', [target('CT2', { den_ky: '2024' })]) }
  const view = viewOf({ ...register, [file]: rates(['2024', '70']) }, { [file]: rates(['2024', '80']) })
  expect(view.statuses).toEqual(['Hộ đổi nếp nghĩ: “Chưa đạt” → “Đạt”'])
  expect(view.pages).toEqual(['/so-lieu/ct2/', '/so-lieu/don-vi/huyen-doi-may-970/'])
})

const text = 'content/so-tay/mot.mdx'
test.each<[string, Changes, Changes, string]>([
  [
    'its meaning',
    { [text]: page('', '## Nước\n\nUống nước lã.') },
    { [text]: page('', '## Nước\n\nUống nước đun sôi.') },
    '“Trang” (content/so-tay/mot.mdx): đổi lời; thêm 2 chữ, bớt 1 chữ; ở mục “Nước”',
  ],
  [
    'typing',
    { [text]: page('', 'Hoà thuận.') },
    { [text]: page('', 'Hòa thuận!') },
    '“Trang” (content/so-tay/mot.mdx): chỉ đổi chính tả, dấu câu',
  ],
  [
    'its state',
    { [text]: page('trang_thai: cho-duyet\n') },
    { [text]: page('trang_thai: da-duyet\n') },
    '“Trang” (content/so-tay/mot.mdx): chỉ đổi phần khai báo đầu bài; chờ duyệt → đã duyệt',
  ],
  [
    'that it is there',
    {},
    { 'content/so-tay/hai.mdx': page('', 'Hai chữ.').replace('Trang', 'Bài hai') },
    '“Bài hai” (content/so-tay/hai.mdx): bài mới; thêm 8 chữ, bớt 0 chữ',
  ],
  [
    'that it goes',
    { 'content/so-tay/hai.mdx': page('', 'Hai chữ.').replace('Trang', 'Bài hai') },
    { 'content/so-tay/hai.mdx': null },
    '“Bài hai” (content/so-tay/hai.mdx): gỡ bài; thêm 0 chữ, bớt 8 chữ',
  ],
])('a text that changes in %s is told in words', (_, before, after, line) => expect(viewOf(before, after).texts).toEqual([line]))

test('rows of registers are told by their code', () => {
  const [first, second, ...others] = indicators
  const before = { 'data/chi-tieu.csv': csv('chi-tieu', [first!, second!, ...others]) }
  const after = {
    'data/chi-tieu.csv': csv('chi-tieu', [{ ...second!, ten: 'Tên mới' }, ...others, { ...second!, ma: 'CT3', ten: 'Thêm' }]),
  }
  expect(viewOf(before, after).registers).toEqual(['data/chi-tieu.csv: thêm 1 dòng (CT3); gỡ 1 dòng (CT4B); sửa 1 dòng (CT2)'])
})

describe('removing much', () => {
  const years = ['2020', '2021', '2022', '2023', '2024']
  const all = { [file]: rates(...years.map((year) => [year, '31'] as const)) }
  const few = { [file]: rates(['2024', '31']) }

  test('asks for a line in the commit that says why', () => {
    const view = viewOf(all, few)
    expect(view.needsReason).toBe(true)
    expect(view.removals.slice(0, 2)).toEqual(['Gỡ 4 trong 5 con số của ấn bản.', 'Gỡ 4 trong 5 con số của CT2.'])
    expect(view.removals.at(-1)).toContain('“Xoa: lý do gỡ”')
  })

  test('goes through with that line', () => {
    const view = viewOf(all, few, 'Gỡ số cũ\n\nXoa: đếm trùng hai xã')
    expect(view.needsReason).toBe(false)
    expect(view.removals.at(-1)).toBe('Lý do đã ghi trong commit: đếm trùng hai xã')
  })

  test('one of few is not much', () => expect(viewOf({ [file]: rates(['2023', '31'], ['2024', '31']) }, few).removals).toEqual([]))
})

describe('there is nothing to compare with', () => {
  test.each(['khong-co', '--output=/tmp/x', 'HEAD~9'])('where the repository has no %s', (rev) => {
    const { dir } = changed({}, {})
    expect(compareEditions(dir, rev)).toMatchObject({ kind: 'no-base', reason: 'failed' })
  })

  test('where there is no repository', () => {
    const dir = mkdtempSync(join(tmpdir(), 'khong-kho-'))
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
    expect(compareEditions(dir, 'HEAD')).toMatchObject({ kind: 'no-base', reason: 'no-repository' })
  })

  test('where the edition of then or of now has errors', () => {
    const broken = { [file]: 'ky;ma_don_vi\n' }
    expect(changed(broken, { [file]: rates(['2023', '31']) }).compared).toEqual({ kind: 'unsound', state: 'before' })
    expect(changed({}, broken).compared).toEqual({ kind: 'unsound', state: 'after' })
  })
})

test('another branch is compared from where both parted', () => {
  const { dir, git, commit } = repository()
  commit({ ...baseFiles(), [file]: rates(['2023', '31']) }, 'Đầu')
  git('branch', 'cua-toi')
  commit({ [file]: rates(['2023', '40']) }, 'Của người khác')
  git('checkout', 'cua-toi')
  commit({ [text]: page('', 'Lời khác.') }, 'Của tôi')
  const compared = compareEditions(dir, 'main')
  expect(compared).toMatchObject({ kind: 'difference', difference: { figures: [], texts: [{ path: text }] } })
  expect(readFileSync(join(dir, file), 'utf8')).toContain('31')
})

describe('as Markdown', () => {
  const view = (over: Partial<ReturnType<typeof viewOf>>) => ({ ...viewOf({}, {}), ...over })

  test('words of editors make no table, link, heading, tag or call', () => {
    const markdown = differenceMarkdown(view({ texts: ['# a | b [c](https://d.example) <img src=x> @ai `e` #12\n- f'] }))
    const line = markdown.split('\n').at(-2)!
    expect(line).toBe('- \\# a \\| b \\[c\\](https:/\u200b/d.example) \\<img src=x\\> &#64;ai \\`e\\` \\#12 - f')
  })

  test('a change of any size fits into a comment, and says how much it leaves out', () => {
    const one = { indicator: 'CT2', name: 'Tên dài '.repeat(30), kind: 'sửa', where: 'Xã '.repeat(60), text: '1 → 2', by: '', note: '' }
    const markdown = differenceMarkdown(
      view({ figures: Array.from({ length: 5000 }, () => one), pages: Array.from({ length: 5000 }, (_, i) => `/${i}/`) }),
    )
    expect(markdown.length).toBeLessThan(65_536)
    expect(markdown).toMatch(/… và 4\.9\d\d dòng nữa\./)
  })
})

describe('consents', () => {
  const story = (forms: string) => page(`dong_y: ${forms}\nma_don_vi: '90001'\n`, 'Chữ.').replace('Trang', 'Vườn')
  const register = (...rows: readonly Cells[]) => csv('dong-y', rows.map(consentForm))
  const state = (rows: readonly Cells[], text = story('PH-1/2025')): Changes => ({
    'data/dong-y.csv': register(...rows),
    'content/cau-chuyen/vuon.mdx': text,
  })
  const far = { den_ngay: '30/06/2030' }
  const consentsOf = (before: Changes, after: Changes) => {
    const view = viewOf(before, after)
    expect(JSON.stringify(view)).not.toMatch(/PH-/)
    expect(differenceMarkdown(view)).not.toMatch(/PH-/)
    return view.consents
  }

  test.each<[string, Cells, Cells, readonly string[]]>([
    ['that stand as they were', far, far, []],
    ['whose row is written otherwise', far, { ...far, giu_tai: 'trụ sở mới' }, ['1 phiếu ghi lại ô khác.']],
    [
      'that are withdrawn',
      far,
      { ...far, rut_ngay: '02/01/2026' },
      [
        '1 phiếu đã rút từ ngày 02/01/2026: phần dựa vào đó rời khỏi trang; làm tiếp mục “Khi một người rút lời đồng ý” trong CONTRIBUTING.md.',
      ],
    ],
    [
      'that were withdrawn',
      { ...far, rut_ngay: '02/01/2026' },
      far,
      ['1 phiếu từng rút nay bỏ ngày rút: hãy chắc rằng người ấy đã ký lại.'],
    ],
    [
      'that cover less',
      far,
      { ...far, pham_vi: 'web|in', hinh_thuc: 'chuyen-ke' },
      ['1 phiếu hẹp hơn: thôi cho báo chí, mạng xã hội, tên, ảnh.'],
    ],
    ['that cover more', { ...far, pham_vi: 'web' }, { ...far, pham_vi: 'web|in' }, ['1 phiếu rộng hơn: cho thêm sách và tờ in.']],
    ['that end sooner', far, { den_ngay: '30/06/2029' }, ['1 phiếu rút ngắn hạn, nay đến hết ngày 30/06/2029.']],
    [
      'that end soon after all',
      { den_ngay: '30/11/2026' },
      { den_ngay: '05/12/2026' },
      ['1 phiếu thêm hạn, nay đến hết ngày 05/12/2026.', '1 phiếu trên đây chỉ còn hạn 11 ngày, đến hết 05/12/2026.'],
    ],
  ])('%s are told by what became of them', (_, before, after, lines) => expect(consentsOf(state([before]), state([after]))).toEqual(lines))

  test('that are new are counted together with their cover, and lead to the texts that rest on them', () => {
    const rows = ['PH-1/2025', 'PH-2/2025'].map((so_phieu) => ({ so_phieu, ...far, pham_vi: 'web|in', hinh_thuc: 'chuyen-ke' }))
    const view = viewOf({}, state(rows, story('PH-1/2025|PH-2/2025')))
    expect(view.consents).toEqual(['2 phiếu mới: đăng ở trang, sách và tờ in; được dùng chuyện kể.'])
    expect(view.pages).toEqual(['/guong-dien-hinh/vuon/'])
    expect(view.registers).toEqual([])
  })

  test('that are withdrawn lead to the page that leaves; a draft that rests on them is not named', () => {
    const draft = { 'content/cau-chuyen/nhap.mdx': page("trang_thai: nhap\ndong_y: PH-1/2025\nma_don_vi: '90001'\n") }
    const view = viewOf({ ...draft, ...state([far]) }, { ...draft, ...state([{ ...far, rut_ngay: '02/01/2026' }]) })
    expect(view.pages).toEqual(['/guong-dien-hinh/vuon/'])
    expect(view.summary).toBe('Tóm tắt: 1 phiếu đồng ý.')
  })

  test('whose row is gone are asked about', () =>
    expect(consentsOf(state([far, { so_phieu: 'PH-2/2025', ...far }]), state([far]))).toEqual([
      '1 phiếu bị gỡ khỏi sổ: phần dựa vào đó rời khỏi trang. Người rút thì ghi rut_ngay, đừng xóa dòng.',
    ]))
})
