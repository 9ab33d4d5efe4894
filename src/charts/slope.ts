/** Before and after: two moments joined by a line for each place, for stories. */
import { scaleLinear } from 'd3'
import type { FigureStatus } from '../model/types.ts'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { formatNumber } from '../language/numbers.ts'
import { commonDomain } from './layout/domain.ts'
import { notesBlock } from './layout/notes.ts'
import { spread } from './layout/spread.ts'
import { pointMark, spoken, statusNotes } from './marks.ts'
import { el, join, px, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { truncate, wrapText } from './text/wrap.ts'
import { readApart, rowText, scaleTexts, unitIsShort, type Quantity } from './units/rows.ts'

export interface SlopeEnd {
  readonly value: number
  readonly status: FigureStatus
}

export interface SlopeLine {
  readonly name: string
  /** Null where nothing is published; `words` say why. */
  readonly from: SlopeEnd | null
  readonly to: SlopeEnd | null
  readonly words?: string
}

export interface SlopeInput extends ChartInput, Quantity {
  readonly from: string
  readonly to: string
  readonly lines: readonly SlopeLine[]
}

type Whole = SlopeLine & { readonly from: SlopeEnd; readonly to: SlopeEnd }

const plot = 150
/** Values from here on have no decimals where room is short, unless these tell them apart. */
const millions = 1e6

export function slope(given: SlopeInput, locale: Locale): string {
  const w = chartWords(locale)
  const width = given.width ?? phoneWidth
  const whole = given.lines.filter((one): one is Whole => one.from !== null && one.to !== null)
  const ends = whole.flatMap(({ from, to }) => [from.value, to.value])
  const input = { ...given, ...readApart(given, ends) }
  const broken = input.lines.filter((one) => one.from === null || one.to === null)
  const bare = !fitsWithUnits(whole, input, width, locale)
  const head = bare || !unitIsShort(input) ? wrapText(input.unit, width, small) : []
  const top = head.length * lineHeight
  const drawn =
    whole.length > 0
      ? drawLines(whole, input, width, top, bare, locale)
      : { body: line(w.noFigure, 0, top + lineHeight / 2, { kind: 'nm-label nm-empty', size: strong }), bottom: top + lineHeight }
  const statuses = whole.flatMap(({ from, to }) => [from.status, to.status])
  const gaps = broken.map((one) => ({ mark: null, words: `${one.name}: ${one.words ?? w.noFigure}` }))
  const notes = notesBlock([...statusNotes(statuses, locale), ...gaps], drawn.bottom + 4, width)
  const value = ({ value, status }: SlopeEnd) => spoken(rowText(value, input, locale), status, locale)
  const told = [...whole.map(({ name, from, to }) => `${name}: ${value(from)} → ${value(to)}`), ...gaps.map(({ words }) => words)]
  return frame(
    input,
    'slope',
    drawn.bottom + 4 + notes.height,
    [w.describe.slope(input.from, input.to), told.length > 0 ? told.join('; ') : w.noFigure],
    [lines(head, 0, lineHeight / 2), drawn.body, notes.body],
    locale,
  )
}

/** Whether values on both sides leave room for lines between them. */
function fitsWithUnits(whole: readonly Whole[], input: SlopeInput, width: number, locale: Locale): boolean {
  const room = (end: SlopeEnd) => textWidth(rowText(end.value, input, locale), strong, true)
  return Math.max(0, ...whole.map(({ from }) => room(from))) + Math.max(0, ...whole.map(({ to }) => room(to))) + 90 <= width
}

/** Values left of their first point; value and name right of the second, moved apart where lines end close together. */
function drawLines(
  whole: readonly Whole[],
  input: SlopeInput,
  width: number,
  head: number,
  bare: boolean,
  locale: Locale,
): { body: Svg; bottom: number } {
  const large = whole.flatMap(({ from, to }) => [from.value, to.value]).filter((value) => Math.abs(value) >= millions)
  const ofLarge = readApart({ ...input, decimals: 0 }, large).decimals
  const text = ({ value }: SlopeEnd) =>
    bare ? formatNumber(value, locale, Math.abs(value) < millions ? input.decimals : ofLarge) : rowText(value, input, locale)
  const widest = (ends: readonly SlopeEnd[]) => Math.max(...ends.map((end) => textWidth(text(end), strong, true)))
  const [leftRoom, rightRoom] = [widest(whole.map(({ from }) => from)), widest(whole.map(({ to }) => to))]
  const nameMost = Math.min(width / 2 - 8, width - leftRoom - rightRoom - 30)
  const [fromName, toName] = [input.from, input.to].map((name) => truncate(name, nameMost, small)) as [string, string]
  const heads = (textWidth(fromName, small) + textWidth(toName, small)) / 2 + 10
  const x1 = Math.max(leftRoom, textWidth(fromName, small) / 2) + 10
  const latest = width - 10 - Math.max(rightRoom, textWidth(toName, small) / 2 - 10)
  const x2 = Math.max(x1 + heads, Math.min(Math.round(width * 0.55), latest))
  const nameRoom = width - x2 - 10
  const names = whole.map(({ name }) => wrapText(name, nameRoom, small))
  const heights = names.map((name) => (name.length + 1) * lineHeight + 4)
  const room = Math.max(
    plot,
    heights.reduce((a, b) => a + b, 0),
    whole.length * (lineHeight + 2),
  )
  const top = head + lineHeight + 14
  const bottom = top + room
  const domain = commonDomain(
    whole.flatMap(({ from, to }) => [from.value, to.value]),
    input.unit,
  )
  const y = scaleLinear(domain, [bottom - 8, top + 8])
  const lefts = spread(
    whole.map(({ from }) => ({ middle: y(from.value), height: lineHeight + 2 })),
    top,
    bottom,
  )
  const rights = spread(
    whole.map(({ to }, i) => ({ middle: y(to.value) + heights[i]! / 2 - lineHeight / 2, of: y(to.value), height: heights[i]! })),
    top - 2,
    bottom + 4,
  )
  const column = (x: number, words: string) =>
    join([
      line(words, x, head + lineHeight / 2, { anchor: 'middle' }),
      el('path', { class: 'nm-axis', d: `M${px(x)} ${px(top - 4)}V${px(bottom)}` }),
    ])
  const bodies = whole.map(({ from, to }, i) => {
    const nameTop = rights[i]! - heights[i]! / 2 + 2
    return join([
      el('path', { class: i === 0 ? 'nm-line' : 'nm-line nm-beside', d: `M${px(x1)} ${px(y(from.value))}L${px(x2)} ${px(y(to.value))}` }),
      pointMark(from.status, x1, y(from.value)),
      pointMark(to.status, x2, y(to.value)),
      line(text(from), x1 - 9, lefts[i]!, { kind: 'nm-label', size: strong, anchor: 'end' }),
      line(text(to), x2 + 10, nameTop + lineHeight / 2, { kind: 'nm-label', size: strong }),
      lines(names[i]!, x2 + 10, nameTop + lineHeight * 1.5, { kind: 'nm-text nm-strong' }),
    ])
  })
  const zero =
    domain[0] < 0
      ? [
          el('path', { class: 'nm-grid', d: `M${px(x1)} ${px(y(0))}H${px(x2)}` }),
          line(scaleTexts([0], { ...input, unit: input.unit === '%' ? '%' : '' }, locale)[0]!, (x1 + x2) / 2, y(0) - lineHeight / 2, {
            anchor: 'middle',
          }),
        ]
      : []
  return { body: join([column(x1, fromName), column(x2, toName), ...zero, ...bodies]), bottom: bottom + 4 }
}
