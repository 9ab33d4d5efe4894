/** The `<svg>` around every chart. A chart without a name and a description cannot be made. */
import { capitalised } from '../../language/case.ts'
import type { Locale } from '../../model/locale.ts'
import { el, text, type Svg } from './element.ts'
import { safeId } from './escape.ts'

/** What every chart is given. */
export interface ChartInput {
  /** Unique on the page; `-t` and `-d` are added for title and description. */
  readonly id: string
  /** The finding in one sentence. */
  readonly title: string
  /** Added to the description: measure, place, denominator. */
  readonly note?: string
  /** Width of the layout: 288 for a phone (the default): the room on a screen of 320, 640 for a large screen. */
  readonly width?: number
}

export const phoneWidth = 288
/** Sizes of type, never under 12 at the width the chart is laid out for. */
export const small = 12
export const strong = 13

export function frame(
  input: ChartInput,
  kind: string,
  height: number,
  description: readonly string[],
  body: readonly Svg[],
  locale: Locale,
): Svg {
  const said = [...description, input.note ?? ''].map((part) => capitalised(part.trim().replace(/\.$/, ''))).filter(Boolean)
  if (!input.title.trim() || said.length === 0) throw new Error(`Chart “${input.id}” has no title or no description.`)
  const id = safeId(input.id)
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `nm-chart nm-${kind}`,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      lang: locale,
      viewBox: `0 0 ${input.width ?? phoneWidth} ${Math.ceil(height)}`,
      'font-size': small,
    },
    el('title', { id: `${id}-t` }, text(input.title)),
    el('desc', { id: `${id}-d` }, text(`${said.join('. ')}.`)),
    ...body,
  )
}
