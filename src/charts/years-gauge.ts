/** A yearly target a thumb wide: a cell for each of its years, met, missed, not to be judged yet, or without a figure. */
import { el, join, px, type Svg } from './svg/element.ts'
import { small } from './svg/frame.ts'
import { line, lineHeight } from './text/lines.ts'

export type YearState = 'met' | 'missed' | 'open' | 'none'

export interface YearCell {
  readonly year: number
  readonly state: YearState
}

const pitch = 22
const side = 14
const rowHeight = side + 4 + lineHeight
/** Cells in a row; a longer plan takes more rows. */
const across = 10

/** Decoration for those who see: hidden from screen readers, which read the row's words. */
export function yearsGauge(years: readonly YearCell[]): Svg {
  const width = Math.min(years.length, across) * pitch
  const height = Math.ceil(years.length / across) * rowHeight
  const cells = years.map(({ year, state }, i) => {
    const [x, y] = [(i % across) * pitch + (pitch - side) / 2, Math.floor(i / across) * rowHeight + 1]
    const name = line(String(year % 100).padStart(2, '0'), x + side / 2, y + side + 3 + lineHeight / 2, { anchor: 'middle' })
    return join([yearMark(state, x, y), name])
  })
  return el(
    'svg',
    { class: 'nm-chart nm-gauge', viewBox: `0 0 ${width} ${height}`, width, height, 'font-size': small, 'aria-hidden': 'true' },
    ...cells,
  )
}

/** Shapes differ as well as colours: full, struck through, outlined, outlined in dashes. */
function yearMark(state: YearState, x: number, y: number): Svg {
  const cell = el('rect', { class: `nm-year nm-year-${state}`, x, y, width: side, height: side })
  if (state !== 'missed') return cell
  return join([
    cell,
    el('path', { class: 'nm-year-struck', d: `M${px(x + 3)} ${y + 3}l${side - 6} ${side - 6}m0 ${6 - side}l${6 - side} ${side - 6}` }),
  ])
}
