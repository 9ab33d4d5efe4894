/** A rate as a hundred houses or people in ten rows, for readers who do not read percentages. */
import type { FigureStatus } from '../model/types.ts'
import { chartWords } from '../language/chart-words.ts'
import { midSentence } from '../language/case.ts'
import { countInHundred, inHundred } from '../language/hundred.ts'
import type { Locale } from '../model/locale.ts'
import { spoken, statusNotes } from './marks.ts'
import { notesBlock } from './layout/notes.ts'
import { el, join, type Svg } from './svg/element.ts'
import { frame, phoneWidth, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { wrapText } from './text/wrap.ts'

export interface PeopleRowsInput extends ChartInput {
  /** 0–100 %, or null when there is no figure. */
  readonly rate: number | null
  readonly status: FigureStatus
  /** `hộ`, `người`: what the hundred are. */
  readonly things: string
  /** What the filled ones are: `hộ nghèo`. */
  readonly which: string
  readonly figure: 'house' | 'person'
}

/** Shapes about 14 wide and 15 high, from their top left corner. */
const shapes = {
  house: 'm7 0l7 6.5h-2v8h-10v-8h-2z',
  person: 'm7 0a3.5 3.5 0 0 1 0 7a3.5 3.5 0 0 1 0 -7zm-5 15v-3a4 4 0 0 1 4 -4h2a4 4 0 0 1 4 4v3z',
}
const pitch = 18
const grid = 10 * pitch
const aside = 12
const big = 30

export function peopleRows(input: PeopleRowsInput, locale: Locale): string {
  const w = chartWords(locale)
  const width = input.width ?? phoneWidth
  const part = input.rate === null ? null : inHundred(input.rate)
  const filled = part?.filled ?? 0
  const count = part ? countInHundred(part, locale) : ''
  const hundred = w.inEveryHundred(input.things)
  const told = part ? beside(count, [hundred, w.thatAre(midSentence(input.which))], width) : besideNothing(w.noFigure, width)
  const notes = notesBlock(statusNotes(part ? [input.status] : [], locale, personSample(input.figure)), told.bottom + 6, width)
  const marks = Array.from({ length: 100 }, (_, i) => `M${(i % 10) * pitch + 2} ${Math.floor(i / 10) * pitch + 2}${shapes[input.figure]}`)
  return frame(
    input,
    'people-rows',
    told.bottom + (notes.height > 0 ? 6 + notes.height : 0),
    [w.describe.peopleRows(filled), part ? `${spoken(`${count} ${hundred}`, input.status, locale)}: ${input.which}` : w.noFigure],
    [
      filled < 100 ? el('path', { class: part ? 'nm-person' : 'nm-person nm-track-empty', d: marks.slice(filled).join('') }) : join([]),
      filled > 0 ? el('path', { class: filledKind(input.status), d: marks.slice(0, filled).join('') }) : join([]),
      told.body,
      notes.body,
    ],
    locale,
  )
}

interface Beside {
  readonly body: Svg
  readonly bottom: number
}

/** `khoảng`, the number large, and what it counts, in the middle of the grid's height as long as there is room. */
function beside(count: string, told: readonly string[], width: number): Beside {
  const x = grid + aside
  const room = width - x
  const number = /\d+$/.exec(count)?.[0] ?? ''
  const before = wrapText(count.slice(0, count.length - number.length), room, strong)
  const after = told.flatMap((words) => wrapText(words, room, strong))
  const height = (before.length + after.length) * lineHeight + big + 4
  const top = Math.max(0, (grid - height) / 2)
  const numberTop = top + before.length * lineHeight + 2
  const style = { kind: 'nm-text nm-strong', size: strong }
  const body = join([
    lines(before, x, top + lineHeight / 2, style),
    line(number, x, numberTop + big / 2, { kind: 'nm-label', size: big }),
    lines(after, x, numberTop + big + 2 + lineHeight / 2, style),
  ])
  return { body, bottom: Math.max(grid, top + height) }
}

function besideNothing(words: string, width: number): Beside {
  const wrapped = wrapText(words, width - grid - aside, strong)
  const top = (grid - wrapped.length * lineHeight) / 2
  return { body: lines(wrapped, grid + aside, top + lineHeight / 2, { kind: 'nm-label nm-empty', size: strong }), bottom: grid }
}

function filledKind(status: FigureStatus): string {
  return `nm-person nm-person-filled${status === 'official' ? '' : ` nm-person-${status}`}`
}

const personSample = (figure: PeopleRowsInput['figure']) => (status: FigureStatus) =>
  el('path', { class: filledKind(status), d: `M-7 -7.5${shapes[figure]}` })
