import { describe, expect, it } from 'vitest'
import { compareWords } from '../../src/language/interface/compare.ts'
import { indicatorWords } from '../../src/language/interface/indicator.ts'
import { goalsSentence, readingsSentence } from '../../src/language/readings.ts'
import { shareText } from '../../src/language/share.ts'
import { hundredSentence } from '../../src/language/hundred.ts'
import { unitsSentence } from '../../src/language/unit-sentences.ts'
import { expectGoodSentence } from './grammar.ts'

const locales = ['vi', 'en'] as const
const periods = [
  { text: '2023', kind: 'year' },
  { text: '06/2025', kind: 'month' },
  { text: '30/06/2025', kind: 'day' },
] as const
const values = [null, 0, 0.04, 1, 12.34, 50, 99.96, 100, 1_234_567]
const subjects = {
  vi: ['Hộ vào tổ hợp tác, hợp tác xã', 'Tỷ lệ hộ nghèo là người dân tộc thiểu số', '“Toàn dân đoàn kết”'],
  en: ['Households in cooperatives', 'Poverty rate', '“Solidarity” campaign'],
}

describe('the sentence over units in a period', () => {
  const cases = locales.flatMap((locale) =>
    subjects[locale].flatMap((subject) =>
      periods.flatMap((period) =>
        values.flatMap((a) =>
          values.map((b) => ({
            locale,
            subject,
            period,
            rows: [a, b, 30, null].map((value, i) => {
              const name = `${locale === 'vi' ? 'Xã' : 'Unit'} ${'ABCD'[i]}`
              return value === null
                ? { name, value, reason: i > 2 ? ('suppressed' as const) : ('not-published' as const) }
                : { name, value }
            }),
          })),
        ),
      ),
    ),
  )
  it(`is a good sentence in ${cases.length} cases`, () => {
    expect(cases.length).toBeGreaterThan(1000)
    for (const { locale, ...finding } of cases)
      for (const [unit, decimals] of [
        ['%', 1],
        [locale === 'vi' ? 'hộ' : 'households', 0],
      ] as const) {
        const told = unitsSentence({ ...finding, measure: 'rate', unit, decimals, place: '' }, locale)
        expectGoodSentence(told, locale)
        expect(told).not.toMatch(/::|:,|, :/)
      }
  })
  it.each([
    ['vi', 'Hộ đổi nếp nghĩ', 'Tỷ lệ hộ đổi nếp nghĩ, tháng 06/2025: cao nhất ở xã A (80,0%), thấp nhất ở xã B (72,4%).'],
    ['en', 'Households that save', 'The share of households that save, June 2025: highest in Xã A (80.0%), lowest in Xã B (72.4%).'],
  ] as const)('names the period, %s', (locale, subject, told) =>
    expect(
      unitsSentence(
        {
          subject,
          measure: 'rate',
          unit: '%',
          decimals: 1,
          place: '',
          period: periods[1],
          rows: [
            { name: 'Xã A', value: 80 },
            { name: 'Xã B', value: 72.4 },
          ],
        },
        locale,
      ),
    ).toBe(told),
  )
})

describe('the sentence over units with gaps', () => {
  const models = { subject: 'Mô hình của Mặt trận', measure: 'count', unit: 'mô hình', decimals: 0, place: '' } as const
  const row = (name: string, value: number) => ({ name: `Xã ${name}`, value })
  const none = (name: string, reason: 'not-published' | 'suppressed' | 'not-collected') => ({ name: `Xã ${name}`, value: null, reason })
  it.each([
    [
      'counts are many or few',
      [row('A', 4), row('B', 1)],
      'Mô hình của Mặt trận nhiều nhất ở xã A (4 mô hình), ít nhất ở xã B (1 mô hình).',
    ],
    ['one reason is told', [row('A', 4), row('B', 1), none('C', 'not-published')], /; 1 trong 3 nơi chưa công bố số\.$/],
    ['withheld figures exist', [row('A', 4), row('B', 1), none('C', 'suppressed')], /; 1 trong 3 nơi được giữ kín\.$/],
    [
      'several reasons are told together',
      [row('A', 4), row('B', 1), none('C', 'suppressed'), none('D', 'not-collected')],
      /; 2 trong 4 nơi chưa có số để xem\.$/,
    ],
    [
      'few of many are no highest and lowest',
      [row('A', 4), none('B', 'not-collected'), none('C', 'not-collected')],
      'Mô hình của Mặt trận: mới có số của 1 trong 3 nơi: xã A 4 mô hình.',
    ],
    ['all withheld', [none('A', 'suppressed'), none('B', 'suppressed')], 'Số của từng nơi về mô hình của Mặt trận đều được giữ kín.'],
    ['nothing at all', [], 'Chúng tôi chưa tìm thấy số liệu từng nơi đã công bố về mô hình của Mặt trận.'],
    ['a single unit', [row('A', 4)], 'Mô hình của Mặt trận: xã A 4 mô hình.'],
  ] as const)('%s', (_, rows, told) => expect(unitsSentence({ ...models, rows }, 'vi')).toMatch(told))
  it('has the English singular', () =>
    expect(unitsSentence({ ...models, rows: [row('A', 4), row('B', 1), none('C', 'suppressed')] }, 'en')).toMatch(
      /; 1 of 3 units is withheld\.$/,
    ))
})

describe('text to send on', () => {
  const told = [
    { publisher: 'Ban A', value: '1.746 hộ', period: 'cuối năm 2021', status: 'official' },
    { publisher: 'Báo B', value: '509 hộ', period: 'tháng 11/2024', status: 'provisional' },
  ] as const
  const shared = {
    sentence: 'Ở huyện Mây, số hộ nghèo giảm 1.237 hộ.',
    told,
    address: 'https://nepmoi.example/so-lieu/bc9/',
    illustrative: false,
  }
  it('says what, who published each figure, whether it is official, and where to read on', () => {
    expect(shareText(shared, 'vi')).toBe(
      'Ở huyện Mây, số hộ nghèo giảm 1.237 hộ. Nguồn: Ban A, chính thức (1.746 hộ, cuối năm 2021); Báo B, chưa chính thức (509 hộ, tháng 11/2024). https://nepmoi.example/so-lieu/bc9/',
    )
    expect(shareText({ ...shared, sentence: 'X stood at 3.' }, 'en')).toContain('Source: Ban A, official (')
  })
  it('names a publisher of several figures once, and says where no source is recorded', () => {
    const same = told.map((figure) => ({ ...figure, publisher: 'Ban A', status: 'official' as const }))
    expect(shareText({ ...shared, told: same }, 'vi')).toContain(
      'Nguồn: Ban A, chính thức (1.746 hộ, cuối năm 2021; 509 hộ, tháng 11/2024).',
    )
    expect(shareText({ ...shared, told: [{ ...told[0], publisher: '' }] }, 'vi')).toContain('Nguồn: chưa ghi nguồn, chính thức (')
  })
  it('names none where no figure is told, and has no address while the site has none', () =>
    expect(shareText({ ...shared, told: [], address: '' }, 'vi')).toBe('Ở huyện Mây, số hộ nghèo giảm 1.237 hộ.'))
  it('begins with the warning where figures are not real', () => {
    expect(shareText({ ...shared, illustrative: true }, 'vi')).toMatch(/^\[Số minh họa, không phải số thật\] Ở huyện/)
    expect(shareText({ ...shared, illustrative: true }, 'en')).toMatch(/^\[Illustrative, not real\] /)
  })
})

describe('sentences of the other new charts', () => {
  it('are good for every count', () => {
    for (const locale of locales)
      for (let all = 1; all <= 13; all += 1)
        for (let part = 0; part <= all; part += 1) {
          expectGoodSentence(compareWords(locale).gridSentence(all, part + 1, part), locale)
          expectGoodSentence(readingsSentence(part ? '6' : null, all + 1, locale), locale)
        }
  })
  it('say how many readings there are, without a tally', () => {
    expect(readingsSentence('6', 10, 'vi')).toBe(
      '“Giảm bình quân 6%” có 10 cách hiểu; dưới đây tính từng cách, mỗi cách theo đơn vị của nó, và không kết luận.',
    )
    expect(readingsSentence('6', 10, 'en')).toBe(
      '“A mean fall of 6%” can be read in 10 ways; each is computed below in its own unit, and none is judged.',
    )
  })
  it('say where each reading leads, and from where it is counted', () => {
    const goals = [
      { kind: 'points', fall: '6', from: 'cuối năm 2021', value: null },
      { kind: 'relative', fall: '6', from: 'cuối năm 2021', value: '18,5%' },
    ] as const
    expect(goalsSentence(goals, 'năm 2025', 'vi')).toBe(
      'Tính từ cuối năm 2021, nếu hiểu là 6 điểm phần trăm mỗi năm thì chưa hết năm 2025 đã về 0, nên khó là điều văn bản muốn nói; nếu hiểu là 6% so với năm trước thì đến hết năm 2025 còn 18,5%.',
    )
    const english = [{ ...goals[1], from: 'the end of 2021', value: '18.5%' }]
    expect(goalsSentence(english, '2025', 'en')).toBe(
      'Counted from the end of 2021, read as 6% of the year before, it would be 18.5% by the end of 2025.',
    )
  })
  it('do not count a hundred of “all”', () => {
    const hundred = { rate: 15, place: '', figure: { period: periods[0], definition: '', status: 'official' } } as const
    expect(hundredSentence({ ...hundred, which: 'hộ nghèo', among: 'tổng số hộ' }, 'vi')).toBe('Năm 2023, cứ 100 hộ thì có 15 hộ nghèo.')
    expect(hundredSentence({ ...hundred, which: 'Poor households', among: 'all households' }, 'en')).toBe(
      'Poor households in 2023: 15 in every 100 households.',
    )
    expect(hundredSentence({ ...hundred, which: 'hộ nghèo', among: 'tổng thu' }, 'vi')).toContain('100 tổng thu')
  })
  it('list overdue years with or without somebody to ask', () => {
    for (const locale of locales)
      for (const bodies of ['', 'X'])
        expectGoodSentence(
          indicatorWords(locale)
            .overdue('2021, 2022', bodies)
            .replace(/\. (?=\p{Lu})/u, '; '),
          locale,
        )
  })
})
