import type { FigureStatus } from '../../src/model/types.ts'
import type { DotPlotInput, DotRow } from '../../src/charts/dot-plot.ts'
import type { HistogramInput } from '../../src/charts/histogram.ts'
import type { SlopeInput } from '../../src/charts/slope.ts'
import type { SmallMultiplesInput } from '../../src/charts/small-multiples.ts'
import type { StatusGridInput } from '../../src/charts/status-grid.ts'
import type { Tile, TileMapInput } from '../../src/charts/tile-map.ts'
import type { MapUnit, UnitMapInput } from '../../src/charts/unit-map.ts'
import type { UnitRow } from '../../src/charts/units/rows.ts'
import { figure, gap } from './samples.ts'

/** Units side by side, as the site hands them over. Names are made up. */

export const known = (name: string, value: number, status: FigureStatus = 'official'): UnitRow => ({ state: 'figure', name, value, status })
export const unknown = (name: string, words = 'không công bố để giữ kín hộ dân'): UnitRow => ({ state: 'missing', name, words })
export const dot = (row: UnitRow, before: number | null = null): DotRow => ({ ...row, before })

const names = ['Thị trấn Rừng Xanh', 'Xã Suối Đá', 'Xã Cầu Gỗ', 'Xã Đồi Cỏ']
const rates = [12.1, 45.2, null, 33]
const rowOf = (name: string, i: number): UnitRow =>
  rates[i] === null ? unknown(name) : known(name, rates[i]!, i === 3 ? 'provisional' : 'official')
const common = { id: 'ct4b-xa', title: 'Cao nhất ở xã Suối Đá (45,2%), thấp nhất ở thị trấn Rừng Xanh (12,1%).', unit: '%', decimals: 1 }
const mark = { value: 30, words: 'Mục tiêu: trên 30%, đến năm 2025' }

export const dots = (more: Partial<DotPlotInput> = {}): DotPlotInput => ({
  ...common,
  rows: names.map((name, i) => dot(rowOf(name, i), i === 0 ? 9.5 : null)),
  period: 'tháng 06/2025',
  before: 'năm 2024',
  mark,
  ...more,
})

export const panels = (more: Partial<SmallMultiplesInput> = {}): SmallMultiplesInput => ({
  ...common,
  joinPoints: true,
  mark,
  panels: names.map((name, i) => ({
    name,
    breaks: [],
    points:
      i === 2
        ? [gap('2024-12-31', '2024', 'chưa công bố')]
        : [figure('2022-12-31', '2022', 10 + i * 4), figure('2023-12-31', '2023', 14 + i * 6), figure('2025-06-30', '06/2025', rates[i]!)],
  })),
  ...more,
})

export const spreads = (more: Partial<HistogramInput> = {}): HistogramInput => ({
  ...common,
  values: Array.from({ length: 2_989 }, (_, i) => ((i * 7919) % 1000) ** 2 / 10_000),
  statuses: ['official', 'provisional'],
  ...more,
})

export const slopes = (more: Partial<SlopeInput> = {}): SlopeInput => ({
  ...common,
  from: 'năm 2022',
  to: 'năm 2024',
  lines: [
    { name: 'Xã Suối Đá', from: { value: 22.1, status: 'official' }, to: { value: 45.2, status: 'official' } },
    { name: 'Cả huyện', from: { value: 20.9, status: 'official' }, to: { value: 43.8, status: 'provisional' } },
    { name: 'Xã Cầu Gỗ', from: null, to: { value: 30, status: 'official' }, words: 'năm 2022 chưa công bố' },
  ],
  ...more,
})

export const grid = (more: Partial<StatusGridInput> = {}): StatusGridInput => ({
  id: 'tinh-trang',
  title: '4 đơn vị, 3 chỉ tiêu: 3 ô đạt.',
  columns: [
    { code: 'CT2', name: 'Hộ thay đổi nếp nghĩ' },
    { code: 'CT4C1', name: 'Tỷ lệ hộ nghèo giảm mỗi năm' },
    { code: 'CT5B', name: 'Mô hình của Mặt trận mỗi xã' },
  ],
  rows: [
    { name: names[0]!, states: ['met', 'inconclusive', 'on-track'] },
    { name: names[1]!, states: ['behind', 'not-met', 'met'] },
    { name: names[2]!, states: ['withheld', 'insufficient', 'none'] },
    { name: names[3]!, states: ['met'] },
  ],
  words: {
    met: 'Đạt',
    'on-track': 'Đúng tiến độ',
    behind: 'Chậm',
    'not-met': 'Chưa đạt',
    insufficient: 'Chưa đủ số liệu',
    inconclusive: 'Chưa thể kết luận',
    none: 'Chưa có số liệu',
    withheld: 'Không công bố để giữ kín hộ dân',
  },
  ...more,
})

const places = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 2],
] as const
export const tiles = (more: Partial<TileMapInput> = {}): TileMapInput => ({
  ...common,
  tiles: names.map((name, i): Tile => ({ ...rowOf(name, i), column: places[i]![0], row: places[i]![1] })),
  ...more,
})

/** A square of a tenth of a degree. */
export const square = (column: number, row: number, size = 0.1): MapUnit['geometry'] => {
  const [x, y] = [110 + column * size, 10 + row * size]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + size, y],
        [x + size, y + size],
        [x, y + size],
        [x, y],
      ],
    ],
  }
}
export const areas = (more: Partial<UnitMapInput> = {}): UnitMapInput => ({
  ...common,
  areas: names.map((name, i): MapUnit => ({ ...rowOf(name, i), geometry: square(places[i]![0], places[i]![1]) })),
  credit: 'Bản đồ: vẽ cho bài thử, CC0',
  ...more,
})

/** An area bent around its own middle: its centroid lies outside it, and only its right side has room for words. */
export const bent: MapUnit['geometry'] = {
  type: 'Polygon',
  coordinates: [
    [
      [110, 10],
      [110.3, 10],
      [110.3, 10.3],
      [110, 10.3],
      [110, 10.28],
      [110.15, 10.28],
      [110.15, 10.02],
      [110, 10.02],
      [110, 10],
    ],
  ],
}
