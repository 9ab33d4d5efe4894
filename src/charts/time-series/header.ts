/** Names of the breaks, each at the head of its line, on a row of its own over the plot. */
import { el, join, px, text as svgText, type Svg } from '../svg/element.ts'
import { small } from '../svg/frame.ts'
import type { Note } from '../layout/notes.ts'
import { line, lineHeight, lines } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import { wrapText } from '../text/wrap.ts'
import type { DrawnBreak } from './breaks.ts'

export interface BreakHeader {
  readonly height: number
  /** Labels and lines, once the bottom of the plot is known. */
  readonly body: (bottom: number) => Svg
  /** Names that have no room beside their line: a number stands there, and the name is a note. */
  readonly notes: readonly Note[]
}

const gap = 5
const least = 84
const mostLines = 3

/** `top` is the upper edge; names stay between `left` and `right`, and between the neighbouring breaks. */
export function breakHeader(breaks: readonly DrawnBreak[], top: number, left: number, right: number): BreakHeader {
  const notes: Note[] = []
  let y = top
  const drawn = breaks.map(({ x, label }, i) => {
    const toLeft = x - (breaks[i - 1]?.x ?? left) - gap
    const toRight = (breaks[i + 1]?.x ?? right) - x - gap
    const onRight = toRight >= toLeft
    const wrapped = wrapText(label, Math.max(toLeft, toRight), small)
    const fits = Math.max(toLeft, toRight) >= Math.min(least, textWidth(label, small)) && wrapped.length <= mostLines
    const head = y
    if (fits) {
      y += wrapped.length * lineHeight
      return {
        x,
        head,
        words: lines(wrapped, x + (onRight ? gap : -gap), head + lineHeight / 2, {
          kind: 'nm-text nm-break-label',
          anchor: onRight ? 'start' : 'end',
        }),
      }
    }
    const number = `(${notes.length + 1})`
    notes.push({
      mark: el('text', { class: 'nm-text nm-break-label', y: small * 0.36, 'text-anchor': 'middle' }, svgText(number)),
      words: label,
    })
    y += lineHeight
    const beyond = x + gap + textWidth(number, small) > right
    return {
      x,
      head,
      words: line(number, x + (beyond ? -gap : gap), head + lineHeight / 2, {
        kind: 'nm-text nm-break-label',
        anchor: beyond ? 'end' : 'start',
      }),
    }
  })
  const body = (bottom: number) =>
    join(drawn.flatMap(({ x, head, words }) => [el('path', { class: 'nm-break', d: `M${px(x)} ${head + 2}V${bottom}` }), words]))
  return { height: y - top, body, notes }
}
