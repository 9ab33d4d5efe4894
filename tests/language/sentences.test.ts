import { describe, expect, it } from 'vitest'
import { type MessageFigure } from '../../src/language/chart-message.ts'
import { noFigureSentence } from '../../src/language/no-figure.ts'
import { seriesSentence, targetSentence, type SeriesMessage, type TargetMessage } from '../../src/language/sentences.ts'
import type { Locale } from '../../src/model/locale.ts'
import { expectGoodSentence } from './grammar.ts'

const figure = (text: string, value: number, definition = '', status: MessageFigure['status'] = 'official'): MessageFigure => ({
  period: { text, kind: text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day' },
  value,
  definition,
  status,
})

const rate = (locale: Locale, figures: MessageFigure[], comparable = true): SeriesMessage => ({
  subject: locale === 'vi' ? 'Tỷ lệ hộ nghèo' : 'Poverty rate',
  measure: 'rate',
  unit: '%',
  decimals: 1,
  place: '',
  figures,
  comparable,
})
const count = (locale: Locale, figures: MessageFigure[], comparable = true): SeriesMessage => ({
  subject: locale === 'vi' ? 'Số hộ nghèo' : 'Poor households',
  measure: 'count',
  unit: locale === 'vi' ? 'hộ' : 'households',
  decimals: 0,
  place: '',
  figures,
  comparable,
})

const series: [string, typeof rate, MessageFigure[], string, string][] = [
  [
    'says that there is no figure',
    rate,
    [],
    'Chúng tôi chưa tìm thấy số liệu đã công bố về tỷ lệ hộ nghèo.',
    'We have found no published figure for “Poverty rate”.',
  ],
  [
    'tells one figure with its period',
    rate,
    [figure('2021', 23.7)],
    'Tỷ lệ hộ nghèo năm 2021 là 23,7%.',
    'The poverty rate stood at 23.7% in 2021.',
  ],
  [
    'tells one figure of a day',
    count,
    [figure('30/06/2025', 7378)],
    'Số hộ nghèo ngày 30/06/2025 là 7.378 hộ.',
    'There were 7,378 poor households on 30 June 2025.',
  ],
  [
    'tells a fall of a rate in điểm %',
    rate,
    [figure('2021', 23.7), figure('11/2024', 6.6)],
    'Tỷ lệ hộ nghèo giảm 17,1 điểm % từ năm 2021 đến tháng 11/2024, còn 6,6%.',
    'The poverty rate fell by 17.1 percentage points between 2021 and November 2024, to 6.6%.',
  ],
  [
    'tells a rise of a rate in điểm %',
    rate,
    [figure('2021', 10), figure('2022', 12.5)],
    'Tỷ lệ hộ nghèo tăng 2,5 điểm % từ năm 2021 đến năm 2022, lên 12,5%.',
    'The poverty rate rose by 2.5 percentage points between 2021 and 2022, to 12.5%.',
  ],
  [
    'tells a fall to zero without dividing by it',
    rate,
    [figure('2021', 20), figure('2025', 0)],
    'Tỷ lệ hộ nghèo giảm 20,0 điểm % từ năm 2021 đến năm 2025, còn 0,0%.',
    'The poverty rate fell by 20.0 percentage points between 2021 and 2025, to 0.0%.',
  ],
  [
    'tells a fall of a count with its percent',
    count,
    [figure('2021', 1746), figure('11/2024', 509)],
    'Số hộ nghèo giảm 1.237 hộ (70,8%) từ năm 2021 đến tháng 11/2024, còn 509 hộ.',
    'The number of poor households fell by 1,237 (70.8%) between 2021 and November 2024, to 509.',
  ],
  [
    'uses the singular in English only',
    count,
    [figure('2021', 2), figure('2022', 1)],
    'Số hộ nghèo giảm 1 hộ (50,0%) từ năm 2021 đến năm 2022, còn 1 hộ.',
    'The number of poor households fell by 1 (50.0%) between 2021 and 2022, to 1.',
  ],
  [
    'gives no percent of a rise from zero',
    count,
    [figure('2021', 0), figure('2022', 3)],
    'Số hộ nghèo tăng 3 hộ từ năm 2021 đến năm 2022, lên 3 hộ.',
    'The number of poor households rose by 3 between 2021 and 2022, to 3.',
  ],
  [
    'gives no percent that would round to nothing',
    count,
    [figure('2021', 7378), figure('2022', 7379)],
    'Số hộ nghèo tăng 1 hộ từ năm 2021 đến năm 2022, lên 7.379 hộ.',
    'The number of poor households rose by 1 between 2021 and 2022, to 7,379.',
  ],
  [
    'says that nothing changed',
    rate,
    [figure('2021', 23.7), figure('2023', 23.7)],
    'Tỷ lệ hộ nghèo không đổi từ năm 2021 đến năm 2023, ở mức 23,7%.',
    'The poverty rate did not change between 2021 and 2023, at 23.7%.',
  ],
  [
    'says that hardly anything changed when the print is the same',
    rate,
    [figure('2021', 23.71), figure('2023', 23.68)],
    'Tỷ lệ hộ nghèo gần như không đổi từ năm 2021 đến năm 2023, ở mức 23,7%.',
    'The poverty rate hardly changed between 2021 and 2023, at 23.7%.',
  ],
  [
    'compares only figures of the latest definition, and names it',
    count,
    [figure('01/2021', 1452, '2016-2020'), figure('2021', 1746, '2022-2025'), figure('11/2024', 509, '2022-2025')],
    'Số hộ nghèo giảm 1.237 hộ (70,8%) từ năm 2021 đến tháng 11/2024, còn 509 hộ (theo chuẩn 2022–2025).',
    'The number of poor households fell by 1,237 (70.8%) between 2021 and November 2024, to 509 (under the 2022–2025 standard).',
  ],
  [
    'never compares across a change of definition',
    count,
    [figure('01/2021', 1452, '2016-2020'), figure('2021', 1746, '2022-2025')],
    'Số hộ nghèo năm 2021 là 1.746 hộ (theo chuẩn 2022–2025).',
    'There were 1,746 poor households in 2021 (under the 2022–2025 standard).',
  ],
  [
    'says which figures are not official',
    count,
    [figure('2021', 1746), figure('11/2024', 509, '', 'provisional')],
    'Số hộ nghèo giảm 1.237 hộ (70,8%) từ năm 2021 đến tháng 11/2024, còn 509 hộ (một đầu chưa chính thức).',
    'The number of poor households fell by 1,237 (70.8%) between 2021 and November 2024, to 509 (one end not official).',
  ],
  [
    'says that an estimate is one',
    rate,
    [figure('2023', 10.5, '', 'estimate')],
    'Tỷ lệ hộ nghèo năm 2023 là 10,5% (số ước tính).',
    'The poverty rate stood at 10.5% in 2023 (estimated).',
  ],
  [
    'says that fiction is fiction',
    rate,
    [figure('2023', 40, '', 'illustrative'), figure('2024', 30, '', 'illustrative')],
    'Tỷ lệ hộ nghèo giảm 10,0 điểm % từ năm 2023 đến năm 2024, còn 30,0% (số minh họa).',
    'The poverty rate fell by 10.0 percentage points between 2023 and 2024, to 30.0% (illustrative).',
  ],
  [
    'does not compare two figures of one day',
    rate,
    [figure('30/06/2025', 20), figure('30/06/2025', 10)],
    'Tỷ lệ hộ nghèo ngày 30/06/2025 là 10,0%.',
    'The poverty rate stood at 10.0% on 30 June 2025.',
  ],
]

describe('the sentence of a series', () => {
  it.each(series)('%s', (_, finding, figures, vi, en) => {
    expect(seriesSentence(finding('vi', figures), 'vi')).toBe(vi)
    expect(seriesSentence(finding('en', figures), 'en')).toBe(en)
  })
  it.each(series)('is grammatical: %s', (_, finding, figures) => {
    expectGoodSentence(seriesSentence(finding('vi', figures), 'vi'), 'vi')
    expectGoodSentence(seriesSentence(finding('en', figures), 'en'), 'en')
  })
  it('tells only the last figure when sources count differently', () => {
    const models = { ...count('vi', [figure('2022', 54), figure('2023', 90)], false), subject: 'Số mô hình', unit: 'mô hình' }
    expect(seriesSentence(models, 'vi')).toBe('Số mô hình năm 2023 là 90 mô hình.')
  })
  it('does not compare with a figure from before another definition, though it bears the same name', () => {
    const figures = [figure('2020', 10, 'a'), figure('2021', 20, 'b'), figure('2022', 5, 'a')]
    expect(seriesSentence(rate('vi', figures), 'vi')).toBe('Tỷ lệ hộ nghèo năm 2022 là 5,0% (theo a).')
  })
  it('does not say “là … là”', () => {
    const named = { ...count('vi', [figure('2021', 1746)]), subject: 'Số hộ nghèo là đồng bào DTTS' }
    expect(seriesSentence(named, 'vi')).toBe('Số hộ nghèo là đồng bào DTTS năm 2021 ở mức 1.746 hộ.')
  })
})

describe('the sentence where nothing is known', () => {
  it('says so where single communes have figures and the whole has none', () => {
    const models = { subject: 'Mô hình của Mặt trận mỗi xã', measure: 'count', unitsKnown: true, place: '' } as const
    expect(noFigureSentence(models, 'vi')).toBe('Chúng tôi mới tìm thấy số của từng xã về mô hình của Mặt trận mỗi xã, chưa thấy số chung.')
    expect(noFigureSentence({ ...models, subject: 'Models' }, 'en')).toBe(
      'We have found no published figure for “Models” as a whole, though communes have theirs.',
    )
  })
  it.each([
    ['suppressed', 'Số về mô hình của Mặt trận được giữ kín để không ai nhận ra hộ dân.', /are withheld/],
    ['not-published', 'Số về mô hình của Mặt trận chưa được công bố.', /are not published/],
    ['not-applicable', 'Không có gì để đếm về mô hình của Mặt trận.', /nothing to count/],
  ] as const)('says that figures are %s, not that nobody reported', (missing, vi, en) => {
    const finding = { subject: 'Mô hình của Mặt trận', measure: 'count', missing, place: '' } as const
    expect(noFigureSentence(finding, 'vi')).toBe(vi)
    expect(noFigureSentence(finding, 'en')).toMatch(en)
  })
  it('gives no percent of a change from below zero or through it', () => {
    const said = (a: number, b: number) => seriesSentence(count('vi', [figure('2021', a), figure('2022', b)]), 'vi')
    for (const [a, b] of [
      [-5, 12],
      [-12, -1],
      [5, -8],
    ] as const)
      expect(said(a, b)).not.toContain('%')
    expect(said(8, 2)).toContain('(75,0%)')
  })
  it('never prints 0 or 100 for what is neither', () => {
    const said = (value: number) => seriesSentence(rate('vi', [figure('2021', value)]), 'vi')
    expect(said(0.02)).toContain('là 0,02%')
    expect(said(99.96)).toContain('là 99,96%')
    expect(said(0)).toContain('là 0,0%')
    expect(said(100)).toContain('là 100,0%')
  })
  it('speaks of the share of households, which alone can rise by points', () => {
    const households = (subject: string) => ({ ...rate('vi', [figure('2022', 49.1), figure('2023', 57.7)]), subject })
    expect(seriesSentence(households('Hộ đổi nếp nghĩ'), 'vi')).toBe(
      'Tỷ lệ hộ đổi nếp nghĩ tăng 8,6 điểm % từ năm 2022 đến năm 2023, lên 57,7%.',
    )
    expect(seriesSentence(households('Households that save'), 'en')).toMatch(
      /^The share of households that save rose by 8\.6 percentage points/,
    )
  })
  it('does not call a series unchanged that moved between its ends', () => {
    const moved = [2, 3, 4, 2].map((value, i) => figure(String(2021 + i), value))
    expect(seriesSentence(count('vi', moved), 'vi')).toBe('Số hộ nghèo năm 2021 và năm 2024 đều là 2 hộ, ở giữa có lúc 4 hộ.')
    expect(seriesSentence(count('en', moved), 'en')).toBe(
      'The number of poor households was 2 in both 2021 and 2024, and 4 at one time between.',
    )
    expect(
      seriesSentence(
        count(
          'vi',
          [2, 2, 2].map((value, i) => figure(String(2021 + i), value)),
        ),
        'vi',
      ),
    ).toContain('không đổi')
  })
  it('prints no more decimals than the source did', () => {
    expect(seriesSentence(rate('vi', [{ ...figure('2021', 68), decimals: 0 }]), 'vi')).toBe('Tỷ lệ hộ nghèo năm 2021 là 68%.')
  })
  it('keeps the capital of a body and of an acronym', () => {
    expect(noFigureSentence({ subject: 'Mặt trận huyện có mô hình', measure: 'count', place: '' }, 'vi')).toBe(
      'Chúng tôi chưa tìm thấy số liệu đã công bố về Mặt trận huyện có mô hình.',
    )
    expect(noFigureSentence({ subject: 'DTTS tham gia tổ hợp tác', measure: 'count', place: '' }, 'vi')).toBe(
      'Chúng tôi chưa tìm thấy số liệu đã công bố về DTTS tham gia tổ hợp tác.',
    )
  })
})

describe('the sentence beside a target', () => {
  const finding = (locale: Locale, latest: MessageFigure | null, value: number, words: string, isLevel = true): TargetMessage => ({
    subject: locale === 'vi' ? 'Tỷ lệ hộ biết làm ăn' : 'Share that farms with method',
    measure: 'rate',
    unit: '%',
    decimals: 1,
    place: '',
    latest,
    target: { value, isLevel, words },
  })
  const cases: [string, MessageFigure | null, number, boolean, string, string, string, string][] = [
    [
      'below the mark',
      figure('2023', 62.4),
      75,
      true,
      'từ 75% trở lên',
      'Tỷ lệ hộ biết làm ăn năm 2023 là 62,4%, thấp hơn mốc 75% là 12,6 điểm %; mục tiêu là từ 75% trở lên.',
      '75% or more',
      'The share that farms with method stood at 62.4% in 2023, 12.6 percentage points below the mark of 75%; the target is 75% or more.',
    ],
    [
      'above the mark',
      figure('2023', 80),
      75,
      true,
      'từ 75% trở lên',
      'Tỷ lệ hộ biết làm ăn năm 2023 là 80,0%, cao hơn mốc 75% là 5,0 điểm %; mục tiêu là từ 75% trở lên.',
      '75% or more',
      'The share that farms with method stood at 80.0% in 2023, 5.0 percentage points above the mark of 75%; the target is 75% or more.',
    ],
    [
      'on a mark that does not count',
      figure('2025', 30),
      30,
      true,
      'trên 30%',
      'Tỷ lệ hộ biết làm ăn năm 2025 là 30,0%, bằng mốc 30%; mục tiêu là trên 30%.',
      'more than 30%',
      'The share that farms with method stood at 30.0% in 2025, equal to the mark of 30%; the target is more than 30%.',
    ],
    [
      'so near the mark that one decimal would hide it',
      figure('2025', 74.96),
      75,
      true,
      'từ 75% trở lên',
      'Tỷ lệ hộ biết làm ăn năm 2025 là 74,96%, thấp hơn mốc 75% là 0,04 điểm %; mục tiêu là từ 75% trở lên.',
      '75% or more',
      'The share that farms with method stood at 74.96% in 2025, 0.04 percentage points below the mark of 75%; the target is 75% or more.',
    ],
    [
      'with no figure',
      null,
      30,
      true,
      'trên 30%',
      'Chúng tôi chưa tìm thấy số liệu đã công bố về tỷ lệ hộ biết làm ăn; mục tiêu là trên 30%.',
      'more than 30%',
      'We have found no published figure for “Share that farms with method”; the target is more than 30%.',
    ],
    [
      'of a fall, which has no mark',
      figure('2023', 20),
      6,
      false,
      'giảm bình quân 6 điểm % mỗi năm',
      'Tỷ lệ hộ biết làm ăn năm 2023 là 20,0%; mục tiêu là giảm bình quân 6 điểm % mỗi năm.',
      'a mean fall of 6 percentage points a year',
      'The share that farms with method stood at 20.0% in 2023; the target is a mean fall of 6 percentage points a year.',
    ],
  ]
  it.each(cases)('compares without a verdict: %s', (_, latest, value, isLevel, wordsVi, vi, wordsEn, en) => {
    const told = {
      vi: targetSentence(finding('vi', latest, value, wordsVi, isLevel), 'vi'),
      en: targetSentence(finding('en', latest, value, wordsEn, isLevel), 'en'),
    }
    expect(told).toEqual({ vi, en })
    expectGoodSentence(told.vi, 'vi')
    expectGoodSentence(told.en, 'en')
    expect(told.vi).not.toMatch(/(?<!thay )đạt|hoàn thành|thất bại|tốt|kém/)
  })
})
