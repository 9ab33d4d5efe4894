/** Small counts as cells, 0 1 2 3 4+, with the target's cells bracketed and the latest value's cell filled. */
import type { FigureStatus } from '../model/types.ts'
import { formatBounded } from '../language/bounds.ts'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { formatWithUnit } from '../language/numbers.ts'
import { spoken, statusNotes } from './marks.ts'
import { clampStart } from './layout/boxes.ts'
import { notesBlock } from './layout/notes.ts'
import { el, join, px, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import type { LatestFigure } from './target/input.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap.ts'

export interface RangeStripInput extends ChartInput {
  readonly unit: string
  readonly decimals: number
  /** `to` null: `from` or more. */
  readonly target: { readonly from: number; readonly to: number | null; readonly words: string }
  readonly latest: LatestFigure | null
  readonly missing?: string
}

/** More cells than this cannot be read as a strip; use `targetVsLatest`. */
const mostCells = 12
const cellHeight = 34

export function rangeStrip(input: RangeStripInput, locale: Locale): string {
  const { target, latest } = input
  const width = input.width ?? phoneWidth
  const last = (target.to ?? target.from + 1) + 1
  if (target.from < 0) throw new RangeError(`A strip counts from 0; draw “${input.id}” with targetVsLatest.`)
  if (last + 1 > mostCells) throw new RangeError(`A strip of ${last + 1} cells cannot be read; draw “${input.id}” with targetVsLatest.`)
  const cell = Math.min(66, width / (last + 1))
  const xOf = (index: number) => 1 + index * ((width - 2) / width) * cell
  const goal = wrapText(target.words, width, small, true)
  const goalWidth = Math.max(0, ...goal.map((words) => textWidth(words, small, true)))
  const bandFrom = xOf(target.from) + 3
  const bandTo = xOf((target.to ?? last) + 1) - 3
  const goalX = clampStart((bandFrom + bandTo - goalWidth) / 2, goalWidth, 0, width) + goalWidth / 2
  const bandY = goal.length * lineHeight + 5
  const top = bandY + 12
  const held = latest === null || latest.value < 0 ? -1 : Math.min(last, Math.floor(latest.value))
  const cells = Array.from({ length: last + 1 }, (_, i) =>
    oneCell(i, i === last, i === held ? latest!.status : null, xOf(i), xOf(i + 1) - xOf(i), top),
  )
  const value = latest && formatBounded(formatWithUnit(latest.value, input.unit, locale, input.decimals), latest.bound, locale)
  const told = wrapText(latest ? `${value} (${latest.label})` : (input.missing ?? chartWords(locale).noFigure), width, strong, true)
  const toldWidth = Math.max(...told.map((words) => textWidth(words, strong, true)))
  const under = (held < 0 ? xOf(0) + xOf(last + 1) : xOf(held) + xOf(held + 1)) / 2 - toldWidth / 2
  const toldX = clampStart(under, toldWidth, 0, width)
  const bottom = top + cellHeight + 6 + told.length * lineHeight
  const notes = notesBlock(statusNotes(latest ? [latest.status] : [], locale, cellSample), bottom + 2, width)
  return frame(
    input,
    'range-strip',
    bottom + notes.height + 2,
    [
      chartWords(locale).describe.rangeStrip,
      target.words,
      latest && value ? `${latest.label}: ${spoken(value, latest.status, locale)}` : told.join(' '),
    ],
    [
      lines(goal, goalX, lineHeight / 2, { kind: 'nm-text nm-target-label', anchor: 'middle' }),
      el('path', {
        class: 'nm-band',
        d:
          target.to === null
            ? `M${px(bandFrom)} ${bandY + 7}v-7H${px(bandTo + 3)}l-5 -4m5 4l-5 4`
            : `M${px(bandFrom)} ${bandY + 7}v-7H${px(bandTo)}v7`,
      }),
      ...cells,
      lines(told, toldX + toldWidth / 2, top + cellHeight + 6 + lineHeight / 2, {
        kind: latest ? 'nm-label' : 'nm-label nm-empty',
        anchor: 'middle',
        size: strong,
      }),
      notes.body,
    ],
    locale,
  )
}

function oneCell(index: number, isLast: boolean, status: FigureStatus | null, x: number, width: number, y: number): Svg {
  const full = status === 'official'
  return join([
    el('rect', { class: 'nm-cell', x, y, width, height: cellHeight }),
    status ? el('rect', { class: `nm-bar nm-${status}`, x: x + 4, y: y + 4, width: width - 8, height: cellHeight - 8 }) : join([]),
    line(isLast ? `${index}+` : `${index}`, x + width / 2, y + cellHeight / 2, {
      kind: full ? 'nm-text nm-cell-text' : 'nm-text',
      anchor: 'middle',
      size: strong,
    }),
  ])
}

const cellSample = (status: FigureStatus): Svg => el('rect', { class: `nm-bar nm-${status}`, x: -5, y: -5, width: 10, height: 10 })
