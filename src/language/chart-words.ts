/** Words that stand inside charts, and their descriptions for those who hear them. */
import type { Locale } from '../model/locale.ts'

const vi = {
  noFigure: 'Chưa có số liệu',
  inEveryHundred: (things: string) => `trong 100 ${things}`,
  thatAre: (which: string) => `là ${which}`,
  notJoined: 'Các số không nối với nhau vì nguồn tính khác nhau',
  status: {
    official: 'số chính thức',
    provisional: 'số chưa chính thức',
    estimate: 'số ước tính',
    illustrative: 'số minh họa',
  },
  was: (period: string) => `${period}, kỳ trước`,
  ownMarks: 'Vạch đứt: mục tiêu của từng chỉ tiêu',
  commonScale: (low: string, high: string) => `Mọi ô cùng một thang, từ ${low} đến ${high}`,
  between: (low: string, high: string) => (low === high ? low : `từ ${low} đến ${high}`),
  fromTo: (low: string, high: string) => `từ ${low} đến dưới ${high}`,
  equalSteps: (low: string, high: string) => `Bốn bậc màu đều nhau, trên thang từ ${low} đến ${high}`,
  definitionChanges: (name: string) => (name ? `Đổi sang ${name}` : 'Đổi cách tính'),
  describe: {
    timeSeries: 'Biểu đồ theo thời gian',
    oneFigure: 'Mới có một con số',
    targetVsLatest: 'Thang so số mới nhất với mục tiêu',
    rangeStrip: 'Dãy ô, mỗi ô là một số đếm',
    peopleRows: (filled: number) => `Hình 100 ô, ${filled} ô tô đậm`,
    histogram: 'Mỗi dòng một khoảng giá trị, thanh dài theo số nơi có số trong khoảng ấy',
    dotPlot: 'Mỗi dòng một dấu chấm, đứng ở giá trị của dòng ấy',
    smallMultiples: (n: number) => `${n} biểu đồ nhỏ cùng thang, mỗi đơn vị một ô`,
    slope: (from: string, to: string) => `Hai mốc thời gian, ${from} bên trái, ${to} bên phải`,
    statusGrid: 'Bảng tình trạng: mỗi đơn vị một dòng, mỗi chỉ tiêu một cột',
    tileMap: 'Bản đồ ô vuông: mỗi đơn vị một ô, đặt gần đúng chỗ',
    unitMap: 'Bản đồ các đơn vị, tô đậm dần theo giá trị',
    breakAt: (label: string) => `chỗ này không nối với trước: ${label}`,
  },
}

const en: typeof vi = {
  noFigure: 'No figure yet',
  inEveryHundred: (things) => `in every 100 ${things}`,
  thatAre: (which) => which,
  notJoined: 'Figures are not joined, because their sources count differently',
  status: { official: 'official figure', provisional: 'not an official figure', estimate: 'estimate', illustrative: 'illustrative' },
  was: (period) => `${period}, the period before`,
  ownMarks: 'Dashed: the target of each',
  commonScale: (low, high) => `All on one scale, from ${low} to ${high}`,
  between: (low, high) => (low === high ? low : `${low} to ${high}`),
  fromTo: (low, high) => `${low} to under ${high}`,
  equalSteps: (low, high) => `Four equal steps of shade on the scale from ${low} to ${high}`,
  definitionChanges: (name) => (name ? `New ${name}` : 'New definition'),
  describe: {
    timeSeries: 'Chart over time',
    oneFigure: 'One figure only',
    targetVsLatest: 'Scale that sets the latest figure beside the target',
    rangeStrip: 'Row of counting cells',
    peopleRows: (filled) => `Picture of 100 cells, ${filled} of them filled`,
    histogram: 'A row for each span of values, its bar as long as there are units in it',
    dotPlot: 'A dot in each row, at the value of that row',
    smallMultiples: (n) => `${n} small charts on one scale, one for each unit`,
    slope: (from, to) => `Two moments, ${from} on the left, ${to} on the right`,
    statusGrid: 'Table of statuses: a row for each unit, a column for each target',
    tileMap: 'Tile map: a square for each unit, near its place',
    unitMap: 'Map of the units, darker where the value is higher',
    breakAt: (label) => `not joined with what came before: ${label}`,
  },
}

export type ChartWords = typeof vi
export const chartWords = (locale: Locale): ChartWords => (locale === 'vi' ? vi : en)

/** A definition version under a heading that says what it is: `2022-2025` → `2022–2025`. */
export const definitionSpan = (definition: string): string => definition.replace(/(\d)-(?=\d)/g, '$1–')

/** A definition version as read: `2022-2025` → `chuẩn 2022–2025`; other names stand as they are. */
export function definitionName(definition: string, locale: Locale): string {
  const name = definitionSpan(definition)
  if (!/^\d/.test(name)) return name
  return locale === 'vi' ? `chuẩn ${name}` : `${name} standard`
}

/** `theo chuẩn 2022–2025`, `under the 2022–2025 standard`. */
export function underDefinition(definition: string, locale: Locale): string {
  return `${locale === 'vi' ? 'theo ' : /^\d/.test(definition) ? 'under the ' : 'under '}${definitionName(definition, locale)}`
}
