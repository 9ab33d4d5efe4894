/** Every kind of chart at both widths, on sample figures: what `GALLERY=1 npm run build` shows at /trung-bay/. */
import { dotPlot } from '../../src/charts/dot-plot.ts'
import { peopleRows } from '../../src/charts/people-rows.ts'
import { rangeStrip } from '../../src/charts/range-strip.ts'
import { slope } from '../../src/charts/slope.ts'
import { smallMultiples } from '../../src/charts/small-multiples.ts'
import { statusGrid } from '../../src/charts/status-grid.ts'
import { targetVsLatest } from '../../src/charts/target-vs-latest.ts'
import { tileMap } from '../../src/charts/tile-map.ts'
import { timeSeries } from '../../src/charts/time-series.ts'
import { unitMap } from '../../src/charts/unit-map.ts'
import type { ChartInput } from '../../src/charts/svg/frame.ts'
import { broken, figure, gap, oneDay, people, scale, series, sixtyMonths, strip, thirtyYears, twoReadings } from '../charts/samples.ts'
import { areas, bent, dot, dots, grid, known, panels, slopes, tiles, unknown } from '../charts/unit-samples.ts'

type At = Partial<ChartInput> & { readonly id: string; readonly width: number }

const path = { kind: 'path', words: 'Mục tiêu: giảm 6 điểm % mỗi năm', steps: [] } as const
const falling = {
  ...path,
  steps: [
    { date: '2021-12-31', value: 23.7 },
    { date: '2025-12-31', value: 0 },
  ],
}
const thirteen = Array.from({ length: 13 }, (_, i) => ({ code: `CT4C${i}`, name: `Chỉ tiêu thứ ${i + 1}` }))

const between = { value: 1, valueTo: 3, words: 'Mục tiêu: từ 1 đến 3 mô hình' }
const models = () => ({
  unit: 'mô hình',
  decimals: 0,
  points: [0, 2, 5, 3].map((value, i) => figure(`${2021 + i}-12-31`, `${2021 + i}`, value)),
  targets: [{ kind: 'range' as const, ...between }],
})
const falls = {
  target: { comparison: '>=' as const, value: 2, valueTo: null, words: 'Mục tiêu: tăng từ 2% mỗi năm' },
  latest: { value: -3.4, label: 'năm 2023', status: 'official' as const },
}
const money = ['Thị trấn Rừng Xanh', 'Xã Suối Đá'].map((name, i) => dot(known(name, [1_234_567_890_129, 912_345_678_000][i]!)))

export const gallery: readonly (readonly [string, (at: At) => string])[] = [
  ['Chuỗi theo thời gian, có đường mục tiêu', (at) => timeSeries({ ...series({ targets: [falling] }), ...at }, 'vi')],
  [
    'Chuỗi đổi chuẩn, sắp xếp xã, số chưa chính thức',
    (at) => timeSeries({ ...broken({ breaks: [{ date: '2023-01-01', label: 'Sắp xếp lại xã' }] }), ...at }, 'vi'),
  ],
  ['Một câu, hai cách hiểu', (at) => timeSeries({ ...twoReadings(), ...at }, 'vi')],
  [
    'Số âm và số dương',
    (at) =>
      timeSeries(
        {
          ...series({ unit: 'điểm %', points: [4.2, -7.5, 2, -12].map((value, i) => figure(`${2021 + i}-12-31`, `${2021 + i}`, value)) }),
          ...at,
        },
        'vi',
      ),
  ],
  [
    'Toàn số âm',
    (at) =>
      timeSeries(
        { ...series({ points: [-1.2, -7.5, -5].map((value, i) => figure(`${2021 + i}-12-31`, `${2021 + i}`, value)) }), ...at },
        'vi',
      ),
  ],
  ['Sáu mươi tháng', (at) => timeSeries({ ...sixtyMonths(), ...at }, 'vi')],
  ['Ba mươi năm', (at) => timeSeries({ ...thirtyYears(), ...at }, 'vi')],
  ['Ba kỳ kết thúc cùng một ngày', (at) => timeSeries({ ...oneDay(), ...at }, 'vi')],
  ['Mục tiêu là một khoảng', (at) => timeSeries({ ...series(models()), ...at }, 'vi')],
  ['Thang có số âm', (at) => targetVsLatest({ ...scale(falls), ...at }, 'vi')],
  ['Số mới nhất và mục tiêu', (at) => targetVsLatest({ ...scale(), ...at }, 'vi')],
  ['Chưa có số', (at) => targetVsLatest({ ...scale({ latest: null }), ...at }, 'vi')],
  ['Dãy ô đếm', (at) => rangeStrip({ ...strip(), ...at }, 'vi')],
  ['Cứ 100 hộ', (at) => peopleRows({ ...people(), ...at }, 'vi')],
  ['Từng xã, kỳ trước mờ', (at) => dotPlot({ ...dots(), ...at }, 'vi')],
  ['Giá trị dài', (at) => dotPlot({ ...dots({ rows: money, unit: 'đồng', decimals: 0, mark: null, before: null }), ...at }, 'vi')],
  [
    'Gần 0 và gần 100',
    (at) => dotPlot({ ...dots({ rows: [dot(known('Xã A', 99.97)), dot(known('Xã B', 0.03))], mark: null, before: null }), ...at }, 'vi'),
  ],
  [
    'Số âm từng xã',
    (at) =>
      dotPlot(
        {
          ...dots({
            rows: [dot(known('Xã A', 3)), dot(known('Xã B', -12.5))],
            unit: 'điểm %',
            before: null,
            mark: { value: -5, valueTo: 0, words: 'Mục tiêu: giảm tới 5 điểm %' },
          }),
          ...at,
        },
        'vi',
      ),
  ],
  [
    'Nhiều biểu đồ nhỏ, 60 tháng, đổi chuẩn, khoảng mục tiêu',
    (at) =>
      smallMultiples(
        {
          ...panels({
            unit: 'hộ',
            decimals: 0,
            mark: { value: 400, valueTo: 600, words: 'Mục tiêu: từ 400 đến 600 hộ' },
            panels: [
              { name: 'Xã Suối Đá', breaks: [], points: sixtyMonths().points },
              { name: 'Xã Đồi Cỏ', breaks: [{ date: '2023-01-01', label: 'Sắp xếp lại xã' }], points: broken().points },
            ],
          }),
          ...at,
        },
        'vi',
      ),
  ],
  [
    'Nhiều biểu đồ nhỏ, chưa có số nào',
    (at) =>
      smallMultiples(
        {
          ...panels({
            panels: ['Xã A', 'Xã B'].map((name) => ({ name, breaks: [], points: [gap('2024-12-31', '2024', 'chưa công bố')] })),
          }),
          ...at,
        },
        'vi',
      ),
  ],
  [
    'Nhiều biểu đồ nhỏ, số âm',
    (at) =>
      smallMultiples(
        {
          ...panels({
            mark: null,
            panels: ['Xã A', 'Xã B'].map((name, j) => ({
              name,
              breaks: [],
              points: [4, -7, -3].map((value, i) => figure(`${2021 + i}-12-31`, `${2021 + i}`, value - j)),
            })),
          }),
          ...at,
        },
        'vi',
      ),
  ],
  ['Nhiều biểu đồ nhỏ', (at) => smallMultiples({ ...panels(), ...at }, 'vi')],
  ['Trước và sau', (at) => slope({ ...slopes(), ...at }, 'vi')],
  [
    'Trước và sau, có số âm',
    (at) =>
      slope(
        {
          ...slopes({
            lines: [
              { name: 'Xã A', from: { value: -5, status: 'official' }, to: { value: 7, status: 'official' } },
              { name: 'Xã B', from: { value: 3, status: 'official' }, to: { value: -8.2, status: 'official' } },
            ],
          }),
          ...at,
        },
        'vi',
      ),
  ],
  ['Bảng tình trạng', (at) => statusGrid({ ...grid(), ...at }, 'vi')],
  ['Bảng tình trạng, 13 cột', (at) => statusGrid({ ...grid({ columns: thirteen }), ...at }, 'vi')],
  ['Bản đồ ô', (at) => tileMap({ ...tiles(), ...at }, 'vi')],
  ['Bản đồ', (at) => unitMap({ ...areas(), ...at }, 'vi')],
  ['Bản đồ, xã cong', (at) => unitMap({ ...areas({ areas: [{ ...known('Xã Cầu Gỗ', 12.1), geometry: bent }] }), ...at }, 'vi')],
  ['Tất cả đều che', (at) => dotPlot({ ...dots({ rows: ['Xã A', 'Xã B'].map((name) => dot(unknown(name))) }), ...at }, 'vi')],
  [
    'Bốn mươi xã, tên dài',
    (at) =>
      dotPlot(
        {
          ...dots({
            rows: Array.from({ length: 40 }, (_, i) => dot(known(`Xã Có Một Cái Tên Rất Dài Đến Bốn Mươi ${i}`, (i * 37) % 101))),
          }),
          ...at,
        },
        'vi',
      ),
  ],
]
