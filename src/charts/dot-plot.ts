/** Units of one level on a common scale, from the highest to the lowest: now as a full mark, the period before as a ghost. */
import { scaleLinear } from 'd3'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { dotColumns } from './dot-plot/columns.ts'
import type { DotPlotInput, DotRow } from './dot-plot/input.ts'
import { dotNotes } from './dot-plot/notes.ts'
import { drawRow, inset, type RowFrame } from './dot-plot/rows.ts'
import { scaleRow } from './dot-plot/scale-row.ts'
import { commonDomain } from './layout/domain.ts'
import { oneUnit } from './layout/one-unit.ts'
import { notesBlock } from './layout/notes.ts'
import { join, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong } from './svg/frame.ts'
import { markValues } from './target/level-mark.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap.ts'
import { figureText, inOrder, readApart, rowText, spokenRow, unitIsShort } from './units/rows.ts'

export type { DotPlotInput, DotRow } from './dot-plot/input.ts'

const gap = 8

export function dotPlot(given: DotPlotInput, locale: Locale): string {
  oneUnit(given.id, given.unit, [given.mark, ...given.rows.filter((row) => row.state === 'figure')])
  const w = chartWords(locale)
  const width = given.width ?? phoneWidth
  const rows = given.asGiven ? given.rows : inOrder(given.rows)
  const input = { ...given, rows, decimals: decimalsOf(given) }
  const drawn = rows.length > 0 ? drawRows(input, width, locale) : nothing(w.noFigure)
  const notes = notesBlock(dotNotes(input, locale), drawn.bottom + 4, width)
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

/** Decimals that keep the rows apart from one another and from the mark, and each row from its period before. */
function decimalsOf({ rows, mark, ...quantity }: DotPlotInput): number {
  const figures = rows.filter((row) => row.state === 'figure')
  const pairs = figures.map(({ value, before }) => (before === null ? [value] : [value, before]))
  const sets = [[...figures.map(({ value }) => value), ...markValues(mark)], ...pairs]
  return Math.max(...sets.map((values) => readApart(quantity, values).decimals))
}

interface Drawn {
  readonly body: Svg
  readonly bottom: number
}

const nothing = (words: string): Drawn => ({
  body: line(words, 0, lineHeight / 2, { kind: 'nm-label nm-empty', size: strong }),
  bottom: lineHeight,
})

function drawRows(input: DotPlotInput, width: number, locale: Locale): Drawn {
  const { rows, mark } = input
  const figures = rows.filter((row) => row.state === 'figure')
  const told = (row: DotRow & { readonly state: 'figure' }) => figureText(row, input, locale)
  const nameRoom = Math.max(...rows.map((row) => textWidth(row.name, small)))
  const valueRoom = Math.max(0, ...figures.map((row) => textWidth(told(row), strong, true)))
  const columns = dotColumns(nameRoom, valueRoom, width)
  const values = figures.flatMap((row) => [row.value, ...(row.before === null ? [] : [row.before])])
  const domain = commonDomain([...values, ...markValues(mark)], input.unit)
  const x = scaleLinear(domain, [columns.start + inset, columns.end - inset])
  const unit = unitIsShort(input) ? [] : wrapText(input.unit, width, small)
  const row: RowFrame = { width, columns, x, mark, told }
  let y = unit.length * lineHeight
  const bodies = rows.map((one) => {
    const drawn = drawRow(one, y, row)
    y = drawn.bottom + gap
    return drawn.body
  })
  const bottom = y - gap + 4
  const axis = figures.length > 0 ? scaleRow(bottom, x, input, locale) : { body: join([]), bottom }
  return { body: join([lines(unit, 0, lineHeight / 2), ...bodies, axis.body]), bottom: axis.bottom }
}

function spokenDot(row: DotRow, input: DotPlotInput, locale: Locale): string {
  const now = spokenRow(row, input, locale)
  if (row.state === 'missing' || row.before === null || input.before === null) return now
  return `${now} (${input.before}: ${rowText(row.before, input, locale)})`
}
