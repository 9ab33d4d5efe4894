/** The rows of a dot plot: a name, a mark on the common scale, a value. */
import type { ScaleLinear } from 'd3'
import { pointMark } from '../marks.ts'
import { el, join, px, type Svg } from '../svg/element.ts'
import { small, strong } from '../svg/frame.ts'
import { levelUpright, type PlanMark } from '../target/level-mark.ts'
import { line, lineHeight, lines } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import { wrapText } from '../text/wrap.ts'
import type { Columns } from './columns.ts'
import type { DotRow } from './input.ts'

export interface RowFrame {
  readonly width: number
  readonly columns: Columns
  readonly x: ScaleLinear<number, number>
  readonly mark: PlanMark | null
  /** A row's value in words. */
  readonly told: (row: DotRow & { readonly state: 'figure' }) => string
}

/** Room between the ends of a track and its first and last mark. */
export const inset = 7
/** Half of the height of the marks that stand in a track. */
const reach = 8

/** A row from `top` on, and where it ends. */
export function drawRow(row: DotRow, top: number, frame: RowFrame): { readonly body: Svg; readonly bottom: number } {
  const { width, columns } = frame
  const { namesBeside, valuesBeside, start } = columns
  const names = wrapText(row.name, namesBeside ? start : width, small)
  const value = row.state === 'figure' ? frame.told(row) : ''
  const named = lines(names, 0, top + lineHeight / 2, { kind: 'nm-text nm-strong' })
  const overValue = value && !valuesBeside ? [value] : []
  const sharesLine = overValue.length > 0 && textWidth(names.at(-1) ?? '', small) + textWidth(value, strong, true) + inset <= width
  const over = namesBeside ? 0 : names.length + (overValue.length > 0 && !sharesLine ? 1 : 0)
  const middle = top + over * lineHeight + lineHeight / 2
  const valueY = valuesBeside ? middle : middle - lineHeight
  const words = row.state === 'missing' ? wrapText(row.words, width - start - inset, small) : []
  const body =
    row.state === 'figure'
      ? [track(row, middle, frame), line(value, width, valueY, { kind: 'nm-label', size: strong, anchor: 'end' })]
      : [lines(words, start + inset, middle, { kind: 'nm-text nm-missing' })]
  const bottom = Math.max(top + names.length * lineHeight, middle - lineHeight / 2 + Math.max(1, words.length) * lineHeight)
  return { body: join([named, ...body]), bottom }
}

function track(row: Extract<DotRow, { state: 'figure' }>, y: number, { x, mark }: RowFrame): Svg {
  const [from, to] = x.range() as [number, number]
  const ghost =
    row.before === null
      ? []
      : [el('path', { class: 'nm-link', d: `M${px(x(row.before))} ${y}H${px(x(row.value))}` }), ghostMark(x(row.before), y)]
  return join([
    el('path', { class: 'nm-grid', d: `M${px(from - inset)} ${y}H${px(to + inset)}` }),
    x.domain()[0]! < 0 ? el('path', { class: 'nm-axis', d: `M${px(x(0))} ${px(y - reach)}v${2 * reach}` }) : join([]),
    mark ? levelUpright(mark, y - reach, y + reach, x) : join([]),
    ...ghost,
    el('g', { 'data-k': row.name }, pointMark(row.status, x(row.value), y)),
  ])
}

export const ghostMark = (x: number, y: number): Svg => el('circle', { class: 'nm-ghost', cx: x, cy: y, r: 3.5 })
