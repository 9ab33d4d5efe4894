/** Notes under a chart: a mark and its words, a note to a line, wrapped so that any length fits. */
import { el, join, type Svg } from '../svg/element.ts'
import { small } from '../svg/frame.ts'
import { lineHeight, lines } from '../text/lines.ts'
import { wrapText } from '../text/wrap.ts'

export interface Note {
  /** Drawn around (0, 0), at most 16 wide. */
  readonly mark: Svg | null
  readonly words: string
}

const indent = 24

/** The notes from `top` on, and the height they take. */
export function notesBlock(notes: readonly Note[], top: number, width: number): { readonly body: Svg; readonly height: number } {
  let y = top
  const parts = notes.map(({ mark, words }) => {
    const start = mark ? indent : 0
    const wrapped = wrapText(words, width - start, small)
    const middle = y + lineHeight / 2
    y += Math.max(1, wrapped.length) * lineHeight
    return join([
      ...(mark ? [el('g', { transform: `translate(10 ${middle})` }, mark)] : []),
      lines(wrapped, start, middle, { kind: 'nm-text nm-note' }),
    ])
  })
  return { body: join(parts), height: y - top }
}
