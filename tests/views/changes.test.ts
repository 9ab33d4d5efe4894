import { describe, expect, test } from 'vitest'
import type { ChangeKind, PrintedFigure, ToldChange } from '../../src/model/history.ts'
import { changeText, revisionViews } from '../../src/views/changes.ts'
import { campaigns } from '../support/campaign.ts'
import { lazily } from '../../src/model/once.ts'

const both = lazily(() => campaigns({}))
const record = {
  indicator: 'CT2',
  unit: '970',
  period: '2023',
  definition: '',
  kind: 'corrected',
  commit: 'a',
  date: '2026-01-03',
  reason: 'Sửa số',
} as const
const printed = (more: Partial<PrintedFigure>): PrintedFigure => ({
  value: null,
  numerator: null,
  denominator: null,
  status: 'chinh-thuc',
  ...more,
})
const rate = (value: number, more: Partial<PrintedFigure> = {}) => printed({ value, ...more })
const counts = (numerator: number, denominator: number | null = 96, more: Partial<PrintedFigure> = {}) =>
  printed({ numerator, denominator, ...more })
const told = (
  before: PrintedFigure | null,
  after: PrintedFigure | null,
  more: { readonly kind?: ChangeKind; readonly indicator?: string; readonly definition?: string; readonly periodBefore?: string } = {},
): ToldChange => ({
  ...record,
  ...more,
  withheld: false,
  before,
  after,
})
const text = (...change: Parameters<typeof told>) => changeText(both().vi.publication, told(...change), 'vi')

describe('a change in words', () => {
  test('of withheld numbers never holds them, whatever else it is', () => {
    const withheld: ToldChange = { ...record, withheld: true }
    expect(changeText(both().vi.publication, withheld, 'vi')).toBe('số cũ không nêu lại, để giữ kín hộ dân')
    const leaking = { ...told(rate(67), rate(76), { kind: 'redefined' }), withheld: true } as unknown as ToldChange
    expect(changeText(both().vi.publication, leaking, 'en')).toBe('the old figure is not told again, to protect households')
  })
  test.each<readonly [string, PrintedFigure | null, PrintedFigure | null, string]>([
    ['sets the values side by side', rate(67), rate(76.1), '67% → 76,1%'],
    ['of a row that came has nothing before it', null, rate(76.1), 'chưa có số → 76,1%'],
    ['of a row that went has nothing after it', rate(67), null, '67% → chưa có số'],
    ['of a row without a number has nothing', printed({}), rate(67), 'chưa có số → 67%'],
    ['shows no denominator alone', printed({ denominator: 96 }), rate(67), 'chưa có số → 67%'],
    ['of a gap gives its reason', printed({ status: 'chua-cong-bo' }), rate(67), 'chưa công bố → 67%'],
    ['shows counts where no value was typed', counts(31), counts(1310, 1960), '31\u00a0/\u00a096 → 1.310\u00a0/\u00a01.960'],
    ['shows a count without a denominator alone', counts(31, null), counts(32, null), '31 → 32'],
    [
      'shows the counts too where the values are the same',
      rate(32.3, { numerator: 31, denominator: 96 }),
      rate(32.3, { numerator: 62, denominator: 192 }),
      '32,3% (31\u00a0/\u00a096; chính thức) → 32,3% (62\u00a0/\u00a0192; chính thức)',
    ],
    ['shows the status where nothing else differs', rate(67, { status: 'so-bo' }), rate(67), '67% (chưa chính thức) → 67% (chính thức)'],
    [
      'shows the status of bare counts',
      counts(31, 96, { status: 'uoc-tinh' }),
      counts(31),
      '31\u00a0/\u00a096 (ước tính) → 31\u00a0/\u00a096 (chính thức)',
    ],
    ['of a status that is none calls it official', rate(67, { status: 'x' }), rate(67), '67% (chính thức) → 67% (chính thức)'],
  ])('%s', (_, before, after, words) => expect(text(before, after)).toBe(words))
  test('of the definition alone gives the number once, with the definition it is now under', () =>
    expect(text(rate(67), rate(67), { kind: 'redefined', definition: '2022-2025' })).toBe('67%, nay ghi là chuẩn 2022–2025'))
  test('of the date alone gives the number once, with the period it was of before', () => {
    const redated = { kind: 'redated', periodBefore: '01/2023' } as const
    expect(text(rate(67), rate(67), redated)).toBe('67%, trước đây ghi là tháng 01/2023')
    expect(text(rate(67, { status: 'uoc-tinh' }), rate(67), redated)).toBe(
      '67% (ước tính) → 67% (chính thức), trước đây ghi là tháng 01/2023',
    )
    expect(changeText(both().en.publication, told(rate(67), rate(67), redated), 'en')).toBe('67%, earlier given for January 2023')
  })
  test('of a series that the register has no more has bare numbers', () =>
    expect(text(rate(67), rate(76), { indicator: 'XX' })).toBe('67 → 76'))
})

describe('changes of one commit', () => {
  const change = (more: Partial<ToldChange>) => ({ ...told(rate(67), rate(76.1)), ...more }) as ToldChange
  const views = (locale: 'vi' | 'en', ...changes: readonly ToldChange[]) => revisionViews(both()[locale], changes)
  test('are one thing to read, with day, reason, and each figure by name and place', () =>
    expect(views('vi', change({ unit: '90002' }), change({ period: '06/2025', indicator: 'BC2' }))).toEqual([
      {
        kind: 'corrected',
        date: '03/01/2026',
        reason: 'Sửa số',
        changes: [
          { indicator: 'CT2', name: 'Hộ đổi nếp nghĩ', where: 'Xã Suối Tờ (đến 30/06/2025), năm 2023', text: '67% → 76,1%' },
          {
            indicator: 'BC2',
            name: 'Tổng số hộ',
            where: 'Huyện Đồi Mây (đến 30/06/2025), tháng 06/2025',
            text: '67 hộ → 76,1 hộ',
          },
        ],
      },
    ]))
  test('of what the registers no longer know stand as they were typed', () =>
    expect(views('en', change({ unit: '1', period: 'quý 3', indicator: 'XX' }))[0]).toMatchObject({
      date: '3 January 2026',
      changes: [{ name: null, where: '1, quý 3' }],
    }))
})
