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
import { broken, people, scale, series, strip, twoReadings } from '../charts/samples.ts'
import { areas, dot, dots, grid, known, panels, slopes, tiles, unknown } from '../charts/unit-samples.ts'

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

export const gallery: readonly (readonly [string, (at: At) => string])[] = [
  ['Chuỗi theo thời gian, có đường mục tiêu', (at) => timeSeries({ ...series({ targets: [falling] }), ...at }, 'vi')],
  [
    'Chuỗi đổi chuẩn, sắp xếp xã, số chưa chính thức',
    (at) => timeSeries({ ...broken({ breaks: [{ date: '2023-01-01', label: 'Sắp xếp lại xã' }] }), ...at }, 'vi'),
  ],
  ['Một câu, hai cách hiểu', (at) => timeSeries({ ...twoReadings(), ...at }, 'vi')],
  ['Số mới nhất và mục tiêu', (at) => targetVsLatest({ ...scale(), ...at }, 'vi')],
  ['Chưa có số', (at) => targetVsLatest({ ...scale({ latest: null }), ...at }, 'vi')],
  ['Dãy ô đếm', (at) => rangeStrip({ ...strip(), ...at }, 'vi')],
  ['Cứ 100 hộ', (at) => peopleRows({ ...people(), ...at }, 'vi')],
  ['Từng xã, kỳ trước mờ', (at) => dotPlot({ ...dots(), ...at }, 'vi')],
  ['Nhiều biểu đồ nhỏ', (at) => smallMultiples({ ...panels(), ...at }, 'vi')],
  ['Trước và sau', (at) => slope({ ...slopes(), ...at }, 'vi')],
  ['Bảng tình trạng', (at) => statusGrid({ ...grid(), ...at }, 'vi')],
  ['Bảng tình trạng, 13 cột', (at) => statusGrid({ ...grid({ columns: thirteen }), ...at }, 'vi')],
  ['Bản đồ ô', (at) => tileMap({ ...tiles(), ...at }, 'vi')],
  ['Bản đồ', (at) => unitMap({ ...areas(), ...at }, 'vi')],
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
