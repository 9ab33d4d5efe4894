/** Units of one level as bars, from the highest to the lowest; a unit without a figure has words, never a bar. */
import type { FigureStatus } from '../edition/model/types.ts'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../language/locale.ts'
import { formatNumber, formatWithUnit } from '../language/numbers.ts'
import { barSample, spoken, statusNotes } from './marks.ts'
import { notesBlock } from './layout/notes.ts'
import { el, join, px, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap.ts'

export type UnitRow =
  | { readonly state: 'figure'; readonly name: string; readonly value: number; readonly status: FigureStatus }
  | { readonly state: 'missing'; readonly name: string; readonly words: string }

export interface UnitBarsInput extends ChartInput {
  readonly unit: string
  readonly decimals: number
  readonly rows: readonly UnitRow[]
}

const thickness = 14
const gap = 10
/** From the end of a bar to its value. */
const indent = 6
const longestUnit = 90

export function unitBars(input: UnitBarsInput, locale: Locale): string {
  const w = chartWords(locale)
  const width = input.width ?? phoneWidth
  const rows = inOrder(input.rows)
  const drawn =
    rows.length > 0
      ? drawRows(rows, input, width, locale)
      : { body: line(w.noFigure, 0, lineHeight / 2, { kind: 'nm-label nm-empty', size: strong }), bottom: lineHeight }
  const statuses = rows.flatMap((row) => (row.state === 'figure' ? [row.status] : []))
  const notes = notesBlock(statusNotes(statuses, locale, barSample), drawn.bottom + 2, width)
  const spokenRow = (row: UnitRow) =>
    `${row.name}: ${row.state === 'figure' ? spoken(formatWithUnit(row.value, input.unit, locale, input.decimals), row.status, locale) : row.words}`
  return frame(
    input,
    'unit-bars',
    drawn.bottom + notes.height + 2,
    [w.describe.unitBars, rows.length > 0 ? rows.map(spokenRow).join('; ') : w.noFigure],
    [drawn.body, notes.body],
    locale,
  )
}

/** Names to the left of the bars where all of them are short, else over them. A long unit is said once, at the head. */
function drawRows(
  rows: readonly UnitRow[],
  input: UnitBarsInput,
  width: number,
  locale: Locale,
): { readonly body: Svg; readonly bottom: number } {
  const shortUnit = textWidth(input.unit, strong, true) <= longestUnit
  const unit = shortUnit ? [] : wrapText(input.unit, width, small)
  const figureText = (value: number) =>
    shortUnit ? formatWithUnit(value, input.unit, locale, input.decimals) : formatNumber(value, locale, input.decimals)
  const figures = rows.filter((row) => row.state === 'figure')
  const nameRoom = Math.max(...rows.map((row) => textWidth(row.name, small)))
  const sideBySide = nameRoom <= width * 0.36
  const start = sideBySide ? nameRoom + 10 : 0
  const valueRoom = Math.max(0, ...figures.map((row) => textWidth(figureText(row.value), strong, true)))
  const greatest = Math.max(0, ...figures.map((row) => row.value)) || 1
  const longest = Math.max(20, width - start - valueRoom - 2 * indent)
  const head = unit.length * lineHeight
  let y = head
  const drawn = rows.map((row) => {
    const name = wrapText(row.name, sideBySide ? nameRoom + 1 : width, small)
    const barY = sideBySide ? y : y + name.length * lineHeight
    const words = row.state === 'figure' ? [figureText(row.value)] : wrapText(row.words, width - start - indent, small)
    const named = lines(name, 0, y + lineHeight / 2, { kind: 'nm-text nm-strong' })
    y = Math.max(y + name.length * lineHeight, barY + words.length * lineHeight) + (sideBySide ? gap - 3 : gap)
    return join([
      named,
      row.state === 'figure'
        ? bar(row.status, (row.value / greatest) * longest, words, start, barY)
        : lines(words, start + indent, barY + lineHeight / 2, { kind: 'nm-text nm-missing' }),
    ])
  })
  const axis = sideBySide ? el('path', { class: 'nm-axis', d: `M${px(start)} ${head}V${px(y - gap + 4)}` }) : join([])
  return { body: join([lines(unit, 0, lineHeight / 2), ...drawn, axis]), bottom: y }
}

/** From high to low; equals in the order given; units without a figure last. */
export function inOrder(rows: readonly UnitRow[]): UnitRow[] {
  const rank = (row: UnitRow) => (row.state === 'figure' ? row.value : Number.NEGATIVE_INFINITY)
  return [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
}

/** A bar with its value at its end; of zero only the line it would begin at. */
function bar(status: FigureStatus, length: number, words: readonly string[], x: number, y: number): Svg {
  const top = y + (lineHeight - thickness) / 2
  const shape =
    length > 0
      ? el('rect', { class: `nm-bar nm-${status}`, x, y: top, width: length, height: thickness })
      : el('path', { class: 'nm-axis', d: `M${px(x + 0.5)} ${px(top)}v${thickness}` })
  return join([shape, lines(words, x + length + indent, y + lineHeight / 2, { kind: 'nm-label', size: strong })])
}
