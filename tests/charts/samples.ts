import type { PeopleRowsInput } from '../../src/charts/people-rows.ts'
import type { RangeStripInput } from '../../src/charts/range-strip.ts'
import type { FigurePoint, GapPoint, TimeSeriesInput } from '../../src/charts/time-series.ts'
import type { TargetVsLatestInput } from '../../src/charts/target-vs-latest.ts'

/** Inputs as the site makes them; tests change one thing at a time. Units are made up. */

export const figure = (date: string, label: string, value: number, more: Partial<FigurePoint> = {}): FigurePoint => ({
  state: 'figure',
  date,
  label,
  value,
  status: 'official',
  definition: '',
  ...more,
})

export const gap = (date: string, label: string, words: string): GapPoint => ({ state: 'missing', date, label, words })

export const series = (more: Partial<TimeSeriesInput> = {}): TimeSeriesInput => ({
  id: 'bc1',
  title: 'Tỷ lệ hộ nghèo giảm 17,1 điểm % từ năm 2021 đến năm 2024, còn 6,6%.',
  unit: '%',
  decimals: 1,
  points: [
    figure('2021-12-31', '2021', 23.7),
    figure('2022-12-31', '2022', 18.2),
    figure('2023-12-31', '2023', 10.5),
    figure('2024-12-31', '2024', 6.6),
  ],
  breaks: [],
  joinPoints: true,
  targets: [],
  ...more,
})

/** The count whose definition changed after its first figure. */
export const broken = (more: Partial<TimeSeriesInput> = {}): TimeSeriesInput =>
  series({
    title: 'Số hộ nghèo giảm 1.237 hộ (70,8%) từ năm 2021 đến tháng 11/2024, còn 509 hộ.',
    unit: 'hộ',
    decimals: 0,
    points: [
      figure('2021-01-31', '01/2021', 1452, { definition: '2016-2020', status: 'provisional' }),
      figure('2021-12-31', '2021', 1746, { definition: '2022-2025' }),
      figure('2024-11-30', '11/2024', 509, { definition: '2022-2025', status: 'provisional' }),
    ],
    ...more,
  })

export const scale = (more: Partial<TargetVsLatestInput> = {}): TargetVsLatestInput => ({
  id: 'ct2',
  title: 'Tỷ lệ hộ thay đổi nếp nghĩ năm 2023 là 62,4%.',
  unit: '%',
  decimals: 1,
  target: { comparison: '>=', value: 75, valueTo: null, words: 'Mục tiêu: từ 75% trở lên, đến năm 2025' },
  latest: { value: 62.4, label: 'năm 2023', status: 'official' },
  ...more,
})

export const strip = (more: Partial<RangeStripInput> = {}): RangeStripInput => ({
  id: 'ct5a',
  title: 'Mặt trận huyện có 3 mô hình năm 2023.',
  unit: 'mô hình',
  decimals: 0,
  target: { from: 1, to: 3, words: 'Mục tiêu: từ 1 đến 3 mô hình, hằng năm' },
  latest: { value: 3, label: 'năm 2023', status: 'official' },
  ...more,
})

export const people = (more: Partial<PeopleRowsInput> = {}): PeopleRowsInput => ({
  id: 'bc9',
  title: 'Cứ 100 hộ thì có 34 hộ nghèo hoặc cận nghèo.',
  rate: 34,
  status: 'official',
  things: 'hộ',
  which: 'hộ nghèo hoặc cận nghèo',
  figure: 'house',
  ...more,
})

export const hostile = '</title><script>alert("x")</script> & \'y\' \u0000'

/** One sentence read in two ways: where each leads, beside what happened. */
export const twoReadings = (more: Partial<TimeSeriesInput> = {}): TimeSeriesInput => {
  const way = (values: readonly number[]) => values.map((value, i) => ({ date: `${2021 + i}-12-31`, value }))
  return series({
    targets: [
      {
        kind: 'path',
        words: 'giảm bình quân 6 điểm % mỗi năm',
        steps: way([23.7, 17.7, 11.7, 5.7, 0]),
        goal: { words: '0,0%', period: '2025' },
      },
      {
        kind: 'path',
        words: 'giảm bình quân 6% so với năm trước',
        steps: way([23.7, 22.3, 20.9, 19.7, 18.5]),
        goal: { words: '18,5%', period: '2025' },
      },
    ],
    ...more,
  })
}

/** Five years by month, the last of them not official yet, with a fall under zero. */
export const sixtyMonths = (more: Partial<TimeSeriesInput> = {}): TimeSeriesInput =>
  series({
    title: 'Số hộ nghèo thay đổi qua 60 tháng.',
    unit: 'hộ',
    decimals: 0,
    points: Array.from({ length: 60 }, (_, i) => {
      const [year, month] = [2020 + Math.floor(i / 12), String((i % 12) + 1).padStart(2, '0')]
      const status = i < 44 ? 'official' : 'provisional'
      return figure(`${year}-${month}-28`, `${month}/${year}`, Math.round(900 - 8 * i + 120 * Math.sin(i / 4)), { status })
    }),
    ...more,
  })

export const thirtyYears = (more: Partial<TimeSeriesInput> = {}): TimeSeriesInput =>
  series({
    title: 'Tỷ lệ hộ nghèo giảm trong 30 năm.',
    points: Array.from({ length: 30 }, (_, i) => figure(`${1996 + i}-12-31`, String(1996 + i), 62 - 1.9 * i + 3 * Math.sin(i))),
    ...more,
  })

/** Three periods that end on one day, the first of them counted by the definition before. */
export const oneDay = (more: Partial<TimeSeriesInput> = {}): TimeSeriesInput =>
  series({
    title: 'Tỷ lệ hộ dùng nước sạch năm 2023 là 92,1% theo chuẩn cũ.',
    points: [
      figure('2021-12-31', '2021', 84, { definition: '2016-2020' }),
      figure('2023-12-31', '12/2023', 61.7, { definition: '2022-2025' }),
      figure('2023-12-31', '2023', 92.1, { definition: '2016-2020' }),
      figure('2023-12-31', '31/12/2023', 61.9, { definition: '2022-2025', status: 'provisional' }),
      figure('2024-12-31', '2024', 66, { definition: '2022-2025' }),
    ],
    ...more,
  })
