/** Units of one level on a common scale, from the highest to the lowest: now as a full mark, the period before as a ghost. */
import { scaleLinear, type ScaleLinear } from 'd3'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../language/locale.ts'
import { clampStart } from './layout/boxes.ts'
import { notesBlock, type Note } from './layout/notes.ts'
import { pointMark, statusNotes } from './marks.ts'
import { el, join, px, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap.ts'
import { commonDomain, inOrder, rowText, spokenRow, unitIsShort, type Quantity, type UnitRow } from './units/rows.ts'

export type DotRow = UnitRow & {
  /** The figure of the period before, of the same definition; null where there is none to compare with. */
  readonly before: number | null
}

export interface DotPlotInput extends ChartInput, Quantity {
  readonly rows: readonly DotRow[]
  /** Names of the two periods; `before` null when no row has one. */
  readonly period: string
  readonly before: string | null
  /** A line over all rows: the plan's mark. */
  readonly mark: { readonly value: number; readonly words: string } | null
  /** Rows stay as given where their order means something. */
  readonly asGiven?: boolean
}

const gap = 8
const inset = 7
const indent = 10

export function dotPlot(input: DotPlotInput, locale: Locale): string {
  const w = chartWords(locale)
  const width = input.width ?? phoneWidth
  const rows = input.asGiven ? input.rows : inOrder(input.rows)
  const drawn = rows.length > 0 ? drawRows(rows, input, width, locale) : nothing(w.noFigure)
  const notes = notesBlock(notesOf(rows, input, locale), drawn.bottom + 4, width)
  return frame(
    input,
    'dot-plot',
    drawn.bottom + 4 + notes.height,
    [
      w.describe.dotPlot,
      rows.length > 0 ? rows.map((row) => spokenDot(row, input, locale)).join('; ') : w.noFigure,
      input.mark?.words ?? '',
    ],
    [drawn.body, notes.body],
    locale,
  )
}

interface Drawn {
  readonly body: Svg
  readonly bottom: number
}

const nothing = (words: string): Drawn => ({
  body: line(words, 0, lineHeight / 2, { kind: 'nm-label nm-empty', size: strong }),
  bottom: lineHeight,
})

/** Names to the left where all of them are short, else over their lines; values in a column at the right edge. */
function drawRows(rows: readonly DotRow[], input: DotPlotInput, width: number, locale: Locale): Drawn {
  const figures = rows.filter((row) => row.state === 'figure')
  const unit = unitIsShort(input) ? [] : wrapText(input.unit, width, small)
  const nameRoom = Math.max(...rows.map((row) => textWidth(row.name, small)))
  const sideBySide = nameRoom <= width * 0.36
  const start = sideBySide ? nameRoom + indent : 0
  const valueRoom = Math.max(0, ...figures.map((row) => textWidth(rowText(row.value, input, locale), strong, true)))
  const domain = commonDomain(
    [...figures.flatMap((row) => [row.value, ...(row.before === null ? [] : [row.before])]), ...(input.mark ? [input.mark.value] : [])],
    input.unit,
  )
  const end = Math.max(start + 40, width - valueRoom - indent)
  const x = scaleLinear(domain, [start + inset, end - inset])
  const head = unit.length * lineHeight
  let y = head
  const bodies = rows.map((row) => {
    const name = wrapText(row.name, sideBySide ? nameRoom + 1 : width, small)
    const named = lines(name, 0, y + lineHeight / 2, { kind: 'nm-text nm-strong' })
    const rowTop = sideBySide ? y : y + name.length * lineHeight
    const words = row.state === 'missing' ? wrapText(row.words, width - start - inset, small) : []
    const middle = rowTop + lineHeight / 2
    y = Math.max(y + name.length * lineHeight, rowTop + Math.max(1, words.length) * lineHeight) + gap
    return join([
      named,
      row.state === 'figure'
        ? figureRow(row, rowText(row.value, input, locale), input.mark?.value ?? null, middle, x, width)
        : lines(words, start + inset, middle, { kind: 'nm-text nm-missing' }),
    ])
  })
  const bottom = y - gap + 4
  const axis = figures.length > 0 ? scaleRow(domain, bottom, x, input, locale) : { body: join([]), bottom }
  return { body: join([lines(unit, 0, lineHeight / 2), ...bodies, axis.body]), bottom: axis.bottom }
}

function figureRow(
  row: Extract<DotRow, { state: 'figure' }>,
  value: string,
  mark: number | null,
  y: number,
  x: ScaleLinear<number, number>,
  width: number,
): Svg {
  const [from, to] = x.range() as [number, number]
  const ghost =
    row.before === null
      ? []
      : [el('path', { class: 'nm-link', d: `M${px(x(row.before))} ${y}H${px(x(row.value))}` }), ghostMark(x(row.before), y)]
  return join([
    el('path', { class: 'nm-grid', d: `M${px(from - inset)} ${y}H${px(to + inset)}` }),
    ...(mark === null ? [] : [el('path', { class: 'nm-target', d: `M${px(x(mark))} ${px(y - 8)}v16` })]),
    ...ghost,
    el('g', { 'data-k': row.name }, pointMark(row.status, x(row.value), y)),
    line(value, width, y, { kind: 'nm-label', size: strong, anchor: 'end' }),
  ])
}

const ghostMark = (x: number, y: number): Svg => el('circle', { class: 'nm-ghost', cx: x, cy: y, r: 3.5 })

/** The ends of the scale under the rows. */
function scaleRow(
  [low, high]: readonly [number, number],
  top: number,
  x: ScaleLinear<number, number>,
  input: Quantity,
  locale: Locale,
): Drawn {
  const [from, to] = x.range() as [number, number]
  const ends = [low, high].map((value) => rowText(value, { ...input, decimals: Number.isInteger(value) ? 0 : input.decimals }, locale))
  const widths = ends.map((words) => textWidth(words, small))
  const second = clampStart(to - widths[1]! / 2, widths[1]!, 0, to + inset)
  const first = Math.max(0, from - inset)
  const both = first + widths[0]! + 8 <= second
  const y = top + 4 + lineHeight / 2
  return {
    body: join([
      el('path', { class: 'nm-axis', d: `M${px(from - inset)} ${px(top)}H${px(to + inset)}` }),
      ...(both ? [line(ends[0]!, first, y)] : []),
      line(ends[1]!, second, y),
    ]),
    bottom: top + 4 + lineHeight,
  }
}

function notesOf(rows: readonly DotRow[], input: DotPlotInput, locale: Locale): Note[] {
  const figures = rows.filter((row) => row.state === 'figure')
  if (figures.length === 0) return []
  const w = chartWords(locale)
  const ghosts = input.before !== null && figures.some((row) => row.before !== null)
  const one = figures[0]!.status
  const same = figures.every((row) => row.status === one)
  return [
    ...(input.period
      ? [
          {
            mark: pointMark(same ? one : 'official'),
            words: same && one !== 'official' ? `${input.period} (${w.status[one]})` : input.period,
          },
        ]
      : []),
    ...(ghosts ? [{ mark: ghostMark(0, 0), words: w.was(input.before!) }] : []),
    ...(same && input.period
      ? []
      : statusNotes(
          figures.map((row) => row.status),
          locale,
        )),
    ...(input.mark ? [{ mark: el('path', { class: 'nm-target', d: 'M0 -8V8' }), words: input.mark.words }] : []),
  ]
}

function spokenDot(row: DotRow, input: DotPlotInput, locale: Locale): string {
  const now = spokenRow(row, input, locale)
  if (row.state === 'missing' || row.before === null || input.before === null) return now
  return `${now} (${input.before}: ${rowText(row.before, input, locale)})`
}
