/** Text elements. `y` is the middle of a line of text; baselines are worked out here and nowhere else. */
import { el, join, text, type Svg } from '../svg/element.ts'
import { small } from '../svg/frame.ts'

export const lineHeight = 16

export interface TextStyle {
  readonly kind?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly size?: number
}

/** One line of text whose middle is at `y`. */
export function line(content: string, x: number, y: number, { kind = 'nm-text', anchor = 'start', size = small }: TextStyle = {}): Svg {
  return el(
    'text',
    { class: kind, x, y: y + size * 0.36, 'text-anchor': anchor === 'start' ? null : anchor, 'font-size': size === small ? null : size },
    text(content),
  )
}

/** Lines under one another, the first with its middle at `y`. */
export function lines(contents: readonly string[], x: number, y: number, style: TextStyle = {}): Svg {
  return join(contents.map((content, i) => line(content, x, y + i * lineHeight, style)))
}
