/** One value as a large number, with its period, its definition and how sure it is: no axes for a series without a course. */
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { pointMark, spoken } from './marks.ts'
import { notesBlock } from './layout/notes.ts'
import type { NumberCardInput } from './number-card/input.ts'
import { join, type Svg } from './svg/element.ts'
import { frame, phoneWidth, strong } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap.ts'

export type { NumberCardInput } from './number-card/input.ts'

/** Sizes of the number, the largest that fits is taken; a number wider than all of them is wrapped. */
const sizes = [48, 40, 32, 26, 22]
const unitSize = 18
const gap = 8

export function numberCard(input: NumberCardInput, locale: Locale): string {
  const width = input.width ?? phoneWidth
  const number = bigNumber(input, width)
  const when = [input.period, input.definition].filter(Boolean).join(' · ')
  const told = wrapText(when, width, strong)
  const whenTop = number.bottom + 6
  const status = notesBlock(
    [{ mark: pointMark(input.status), words: chartWords(locale).status[input.status] }],
    whenTop + told.length * lineHeight + 4,
    width,
  )
  const value = [input.value, input.unit].filter(Boolean).join(' ')
  return frame(
    input,
    'number-card',
    whenTop + told.length * lineHeight + 4 + status.height,
    [chartWords(locale).describe.oneFigure, `${when}: ${spoken(value, input.status, locale)}`],
    [number.body, lines(told, 0, whenTop + lineHeight / 2, { kind: 'nm-text nm-strong', size: strong }), status.body],
    locale,
  )
}

/** The number, and its unit beside it where there is room, else under it. */
function bigNumber({ value, unit }: NumberCardInput, width: number): { readonly body: Svg; readonly bottom: number } {
  const size = sizes.find((one) => textWidth(value, one, true) <= width) ?? sizes.at(-1)!
  const numbers = wrapText(value, width, size, true)
  const pitch = Math.round(size * 1.15)
  const body = numbers.map((words, i) => line(words, 0, pitch * (i + 0.5), { kind: 'nm-label', size }))
  const bottom = pitch * numbers.length
  if (!unit) return { body: join(body), bottom }
  const end = textWidth(numbers.at(-1)!, size, true) + gap
  if (end + textWidth(unit, unitSize) <= width) {
    const baseline = bottom - pitch / 2 + (size - unitSize) * 0.36
    return { body: join([...body, line(unit, end, baseline, { kind: 'nm-text nm-strong', size: unitSize })]), bottom }
  }
  const under = wrapText(unit, width, unitSize)
  const lineOf = (words: string, i: number) =>
    line(words, 0, bottom + 12 + i * (unitSize + 6), { kind: 'nm-text nm-strong', size: unitSize })
  return { body: join([...body, ...under.map(lineOf)]), bottom: bottom + under.length * (unitSize + 6) + 2 }
}
