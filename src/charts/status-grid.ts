/** Where every unit stands on every target: a row for each unit, a column for each target, a shape for each status. */
import type { UnitState } from '../model/progress.ts'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { notesBlock } from './layout/notes.ts'
import { el, join, px, text, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap.ts'

export interface StatusGridInput extends ChartInput {
  readonly columns: readonly { readonly code: string; readonly name: string }[]
  readonly rows: readonly { readonly name: string; readonly states: readonly UnitState[] }[]
  /** Words of each state. */
  readonly words: Readonly<Record<UnitState, string>>
}

const order: readonly UnitState[] = ['met', 'on-track', 'behind', 'not-met', 'inconclusive', 'insufficient', 'withheld', 'none']
const rowHeight = 26
const narrowest = 22

export function statusGrid(input: StatusGridInput, locale: Locale): string {
  const w = chartWords(locale)
  const width = input.width ?? phoneWidth
  const { columns, rows } = input
  if (columns.length === 0 || rows.length === 0) {
    const said = line(w.noFigure, 0, lineHeight / 2, { kind: 'nm-label nm-empty', size: strong })
    return frame(input, 'status-grid', lineHeight, [w.describe.statusGrid, w.noFigure], [said], locale)
  }
  const nameRoom = Math.max(...rows.map(({ name }) => textWidth(name, small)))
  const beside = nameRoom + 8 + columns.length * narrowest <= width
  const start = beside ? nameRoom + 8 : 0
  const pitch = Math.min(64, (width - start) / columns.length)
  const codeRoom = Math.max(...columns.map(({ code }) => textWidth(code, small, true)))
  const upright = codeRoom + 6 <= pitch
  const head = (upright ? lineHeight : codeRoom) + 6
  let y = head
  const bodies = rows.map(({ name, states }) => {
    const wrapped = wrapText(name, beside ? nameRoom + 1 : width, small)
    const middle = beside ? y + rowHeight / 2 : y + wrapped.length * lineHeight + 11
    const named = lines(wrapped, 0, beside ? middle : y + lineHeight / 2 + 2, { kind: 'nm-text nm-strong' })
    const bottom = middle + (beside ? rowHeight / 2 : 12)
    y = bottom
    return join([
      named,
      ...columns.map((_, i) => stateMark(states[i] ?? 'none', start + (i + 0.5) * pitch, middle)),
      el('path', { class: 'nm-grid', d: `M0 ${px(bottom)}H${px(start + columns.length * pitch)}` }),
    ])
  })
  const used = order.filter((state) => rows.some(({ states }) => columns.some((_, i) => (states[i] ?? 'none') === state)))
  const notes = notesBlock(
    [
      ...used.map((state) => ({ mark: stateMark(state, 0, 0), words: input.words[state] })),
      ...columns.map(({ code, name }) => ({ mark: null, words: `${code}: ${name}` })),
    ],
    y + 8,
    width,
  )
  const told = rows.map(
    ({ name, states }) =>
      `${name}: ${columns.map(({ code }, i) => `${code} ${input.words[states[i] ?? 'none'].toLocaleLowerCase(locale)}`).join(', ')}`,
  )
  return frame(
    input,
    'status-grid',
    y + 8 + notes.height,
    [w.describe.statusGrid, told.join('; ')],
    [...columns.map(({ code }, i) => columnHead(code, start + (i + 0.5) * pitch, head, upright)), ...bodies, notes.body],
    locale,
  )
}

/** A code over its column, turned on its side where columns are narrow. */
function columnHead(code: string, x: number, bottom: number, upright: boolean): Svg {
  if (upright) return line(code, x, lineHeight / 2, { kind: 'nm-label nm-code', anchor: 'middle' })
  return el(
    'text',
    { class: 'nm-label nm-code', transform: `translate(${px(x + small * 0.36)} ${px(bottom - 4)}) rotate(-90)` },
    text(code),
  )
}

/** Shapes differ as well as colours: full, ringed with a dot, half, struck square, diamond, hollow, crossed, dash. */
export function stateMark(state: UnitState, x: number, y: number): Svg {
  const kind = `nm-state nm-state-${state}`
  const [cx, cy] = [px(x), px(y)]
  if (state === 'none') return el('path', { class: kind, d: `M${px(x - 4)} ${cy}h8` })
  if (state === 'withheld') return el('path', { class: kind, d: `M${px(x - 4)} ${px(y - 4)}l8 8m0 -8l-8 8` })
  if (state === 'not-met')
    return join([
      el('rect', { class: kind, x: x - 5.5, y: y - 5.5, width: 11, height: 11 }),
      el('path', { class: 'nm-state-struck', d: `M${px(x - 5)} ${px(y + 5)}l10 -10` }),
    ])
  if (state === 'inconclusive') return el('path', { class: kind, d: `M${cx} ${px(y - 6.5)}l6.5 6.5l-6.5 6.5l-6.5 -6.5z` })
  const ring = el('circle', { class: kind, cx: x, cy: y, r: 6 })
  if (state === 'on-track') return join([ring, el('circle', { class: 'nm-state-dot', cx: x, cy: y, r: 2.5 })])
  if (state === 'behind') return join([ring, el('path', { class: 'nm-state-half', d: `M${cx} ${px(y - 6)}a6 6 0 0 0 0 12z` })])
  return ring
}
