/** A table for each kind of sentence that was once untrue or could not be read: made-up series, word for word. */
import { describe, expect, it } from 'vitest'
import type { MessageFigure } from '../../src/language/chart-message.ts'
import { seriesSentence, targetSentence, type SeriesMessage } from '../../src/language/sentences.ts'
import { toldFigures } from '../../src/language/told-figures.ts'
import { expectGoodSentence } from './grammar.ts'

const at = (kind: MessageFigure['period']['kind'], text: string, value: number, more: Partial<MessageFigure> = {}): MessageFigure => ({
  period: { kind, text },
  value,
  definition: '',
  status: 'official',
  ...more,
})
const message = (more: Partial<SeriesMessage>): SeriesMessage => ({
  subject: 'Số hộ nghèo',
  measure: 'count',
  unit: 'hộ',
  decimals: 0,
  place: 'huyện A',
  figures: [],
  comparable: true,
  ...more,
})
const english = (more: Partial<SeriesMessage>) => message({ subject: 'Poor households', unit: 'households', place: 'A district', ...more })
const models = { subject: 'Mô hình của Mặt trận', unit: 'mô hình' }
const englishModels = { subject: 'Models of the Front', unit: 'models' }
const money = { subject: 'Kinh phí', measure: 'amount', unit: 'triệu đồng' } as const
const end2021 = at('year-end', 'cuoi 2021', 1746)
const span = at('span', '2021-2023', 90)

const cases: readonly (readonly [string, SeriesMessage, string, SeriesMessage, string])[] = [
  [
    'a total of three years is of three years',
    message({ ...models, figures: [span] }),
    'Trong ba năm 2021–2023, huyện A có 90 mô hình của Mặt trận.',
    english({ ...englishModels, figures: [span] }),
    'There were 90 models of the Front in A district over the three years 2021–2023.',
  ],
  [
    'totals of spans are never compared',
    message({ ...models, figures: [at('span', '2021-2022', 54), span] }),
    'Trong ba năm 2021–2023, huyện A có 90 mô hình của Mặt trận.',
    english({ ...englishModels, figures: [at('span', '2021-2022', 54), span] }),
    'There were 90 models of the Front in A district over the three years 2021–2023.',
  ],
  [
    'a review at the end of a year is of that end',
    message({ figures: [end2021, at('month', '11/2024', 509)] }),
    'Ở huyện A, số hộ nghèo giảm 1.237 hộ (70,8%) từ cuối năm 2021 đến tháng 11/2024, còn 509 hộ.',
    english({ figures: [end2021, at('month', '11/2024', 509)] }),
    'In A district, the number of poor households fell by 1,237 (70.8%) between the end of 2021 and November 2024, to 509.',
  ],
  [
    'the beginning of a year is no January',
    message({ figures: [at('year-start', 'dau 2024', 797)] }),
    'Ở huyện A, số hộ nghèo đầu năm 2024 là 797 hộ.',
    english({ figures: [at('year-start', 'dau 2024', 797)] }),
    'There were 797 poor households in A district in early 2024.',
  ],
  [
    'a period in the words of its source keeps them',
    message({ ...models, figures: [at('month', '04/2024', 108, { periodWords: { vi: 'sau ba năm', en: 'after three years' } })] }),
    'Sau ba năm (tháng 04/2024), huyện A có 108 mô hình của Mặt trận.',
    english({ ...englishModels, figures: [at('month', '04/2024', 108, { periodWords: { vi: 'sau ba năm', en: 'after three years' } })] }),
    'There were 108 models of the Front in A district after three years (April 2024).',
  ],
  [
    'a bound stays, and is no estimate',
    message({ ...money, figures: [at('year', '2021', 10, { bound: 'more-than', status: 'provisional' })] }),
    'Ở huyện A, kinh phí năm 2021 là hơn 10 triệu đồng (số chưa chính thức).',
    english({
      ...money,
      subject: 'Money lent',
      unit: 'million đồng',
      figures: [at('year', '2021', 10, { bound: 'more-than', status: 'provisional' })],
    }),
    'In A district, the money lent was over 10 million đồng in 2021 (not official).',
  ],
  [
    'nothing is computed from a bound at one end',
    message({ figures: [at('year-end', 'cuoi 2023', 776), at('month', '11/2024', 500, { bound: 'more-than' })] }),
    'Ở huyện A, số hộ nghèo giảm từ 776 hộ (cuối năm 2023) xuống còn hơn 500 hộ (tháng 11/2024).',
    english({ figures: [at('year-end', 'cuoi 2023', 776), at('month', '11/2024', 500, { bound: 'more-than' })] }),
    'In A district, the number of poor households fell from 776 households (the end of 2023) to over 500 households (November 2024).',
  ],
  [
    'words that name their year hide no change',
    message({
      figures: [end2021, at('month', '11/2024', 509, { periodWords: { vi: 'cuối tháng 11/2024', en: 'the end of November 2024' } })],
    }),
    'Ở huyện A, số hộ nghèo giảm 1.237 hộ (70,8%) từ cuối năm 2021 đến cuối tháng 11/2024, còn 509 hộ.',
    english({
      figures: [end2021, at('month', '11/2024', 509, { periodWords: { vi: 'cuối tháng 11/2024', en: 'the end of November 2024' } })],
    }),
    'In A district, the number of poor households fell by 1,237 (70.8%) between the end of 2021 and the end of November 2024, to 509.',
  ],
  [
    'nor one to a number that is only the most there may be',
    message({ figures: [at('year', '2023', 12), at('year', '2024', 25, { bound: 'at-most' })] }),
    'Ở huyện A, số hộ nghèo năm 2023 là 12 hộ, năm 2024 là nhiều nhất 25 hộ.',
    english({ figures: [at('year', '2023', 12), at('year', '2024', 25, { bound: 'at-most' })] }),
    'In A district, the number of poor households was 12 households (2023) and at most 25 households (2024).',
  ],
  [
    'no direction is told that a bound leaves open',
    message({ figures: [at('year', '2023', 68, { bound: 'more-than' }), at('year', '2024', 70)] }),
    'Ở huyện A, số hộ nghèo năm 2023 là hơn 68 hộ, năm 2024 là 70 hộ.',
    english({ figures: [at('year', '2023', 68, { bound: 'more-than' }), at('year', '2024', 70)] }),
    'In A district, the number of poor households was over 68 households (2023) and 70 households (2024).',
  ],
  [
    'counted things are there, they are not their number',
    message({ subject: 'Hộ cận nghèo', figures: [at('month', '11/2024', 538)] }),
    'Tháng 11/2024, huyện A có 538 hộ cận nghèo.',
    english({ subject: 'Near-poor households', figures: [at('month', '11/2024', 1)] }),
    'There was 1 near-poor household in A district in November 2024.',
  ],
  [
    'things with a unit of another name stand before a colon',
    message({ subject: 'Heo giống đã trao', unit: 'con', figures: [at('year', '2025', 12)] }),
    'Heo giống đã trao ở huyện A, năm 2025: 12 con.',
    english({ subject: 'Pigs given', unit: 'animals', figures: [at('year', '2025', 12)] }),
    'Pigs given in A district, 2025: 12 animals.',
  ],
  [
    'none is none',
    message({ subject: 'Hộ cận nghèo', figures: [at('year', '2025', 0)] }),
    'Năm 2025, huyện A không có hộ cận nghèo nào.',
    english({ subject: 'Near-poor households', figures: [at('year', '2025', 0)] }),
    'There were no near-poor households in A district in 2025.',
  ],
  [
    'a running total is told up to its period',
    message({ ...models, cumulative: true, figures: [at('year', '2024', 96)] }),
    'Tính đến hết năm 2024, huyện A đã có 96 mô hình của Mặt trận.',
    english({ ...englishModels, cumulative: true, figures: [at('year', '2024', 96)] }),
    'There were 96 models of the Front in A district by the end of 2024.',
  ],
  [
    'a name that holds a period takes no second one',
    message({ subject: 'Số mô hình 2021–2022', unit: 'mô hình', figures: [at('year', '2022', 54)] }),
    'Ở huyện A, số mô hình 2021–2022 là 54 mô hình.',
    english({ subject: 'Number of models in 2021–2022', unit: 'models', figures: [at('year', '2022', 54)] }),
    'In A district, the number of models in 2021–2022 was 54.',
  ],
  [
    'a law’s number is no period',
    message({ subject: 'Hộ vay vốn theo Nghị quyết 43/2022/QH15', figures: [at('year', '2023', 272)] }),
    'Năm 2023, huyện A có 272 hộ vay vốn theo Nghị quyết 43/2022/QH15.',
    english({ subject: 'Households with loans under Resolution 43/2022/QH15', figures: [at('year', '2023', 272)] }),
    'There were 272 households with loans under Resolution 43/2022/QH15 in A district in 2023.',
  ],
  [
    'a rate says of what it is a share, under which standard, and whether it is official',
    message({
      subject: 'Tỷ lệ hộ nghèo',
      measure: 'rate',
      unit: '%',
      decimals: 1,
      among: 'tổng số hộ (mọi dân tộc)',
      figures: [at('year', '2023', 10.3, { definition: '2022-2025', status: 'provisional' })],
    }),
    'Ở huyện A, tỷ lệ hộ nghèo năm 2023 là 10,3% (tính trên tổng số hộ; theo chuẩn 2022–2025; số chưa chính thức).',
    english({
      subject: 'Poverty rate',
      measure: 'rate',
      unit: '%',
      decimals: 1,
      among: 'all households',
      figures: [at('year', '2023', 10.3, { definition: '2022-2025', status: 'provisional' })],
    }),
    'In A district, the poverty rate stood at 10.3% in 2023 (out of all households; under the 2022–2025 standard; not official).',
  ],
  [
    'one end that is not official is said to be one end',
    message({ figures: [end2021, at('month', '11/2024', 509, { status: 'provisional' })] }),
    'Ở huyện A, số hộ nghèo giảm 1.237 hộ (70,8%) từ cuối năm 2021 đến tháng 11/2024, còn 509 hộ (một đầu chưa chính thức).',
    english({ figures: [end2021, at('month', '11/2024', 509, { status: 'provisional' })] }),
    'In A district, the number of poor households fell by 1,237 (70.8%) between the end of 2021 and November 2024, to 509 (one end not official).',
  ],
]

describe('a sentence that stands alone', () => {
  it.each(cases)('%s', (_, viMessage, vi, enMessage, en) => {
    expect(seriesSentence(viMessage, 'vi')).toBe(vi)
    expect(seriesSentence(enMessage, 'en')).toBe(en)
    expectGoodSentence(vi, 'vi')
    expectGoodSentence(en.replaceAll('đồng', 'dong'), 'en')
  })
  it('sets no bound beside a mark', () => {
    const latest = at('year', '2024', 70, { bound: 'more-than' })
    const rate = message({ subject: 'Tỷ lệ hộ', measure: 'rate', unit: '%' })
    const told = targetSentence({ ...rate, latest, target: { value: 75, isLevel: true, words: 'từ 75% trở lên' } }, 'vi')
    expect(told).toBe('Ở huyện A, tỷ lệ hộ năm 2024 là hơn 70%; mục tiêu là từ 75% trở lên.')
  })
  it('tells the ends of what may be compared, and else the last figure', () => {
    const [a, b] = [at('year', '2021', 1), at('year', '2022', 2)]
    expect(toldFigures([a, b], true)).toEqual([a, b])
    expect(toldFigures([a, b], false)).toEqual([b])
    expect(toldFigures([{ ...a, definition: 'x' }, b], true)).toEqual([b])
    expect(toldFigures([], true)).toEqual([])
  })
})
