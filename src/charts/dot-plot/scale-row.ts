/** The scale under the rows of a dot plot: its two ends, and zero where it stands between them. */
import type { ScaleLinear } from 'd3'
import type { Locale } from '../../model/locale.ts'
import { formatNumber } from '../../language/numbers.ts'
import { clampStart } from '../layout/boxes.ts'
import { el, join, px, type Svg } from '../svg/element.ts'
import { small } from '../svg/frame.ts'
import { line, lineHeight } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import { scaleTexts, type Quantity } from '../units/rows.ts'
import { inset } from './rows.ts'

/** The lower end keeps its place; the upper one goes under it where both have no room in one line. */
export function scaleRow(
  top: number,
  x: ScaleLinear<number, number>,
  quantity: Quantity,
  locale: Locale,
): { readonly body: Svg; readonly bottom: number } {
  const [low, high] = x.domain() as [number, number]
  const [from, to] = x.range() as [number, number]
  const [lowText, highText] = scaleTexts([low, high], quantity, locale) as [string, string]
  const zeroText = formatNumber(0, locale)
  const widthOf = (words: string) => textWidth(words, small)
  const first = Math.max(0, from - inset)
  const last = clampStart(to - widthOf(highText) / 2, widthOf(highText), 0, to + inset)
  const inOne = first + widthOf(lowText) + 8 <= last
  const zero = x(0) - widthOf(zeroText) / 2
  const zeroFits = low < 0 && high > 0 && first + widthOf(lowText) + 8 <= zero && zero + widthOf(zeroText) + 8 <= last
  const y = top + 4 + lineHeight / 2
  return {
    body: join([
      el('path', { class: 'nm-axis', d: `M${px(from - inset)} ${px(top)}H${px(to + inset)}` }),
      line(lowText, first, y),
      ...(zeroFits ? [line(zeroText, zero, y)] : []),
      line(highText, last, inOne ? y : y + lineHeight),
    ]),
    bottom: top + 4 + (inOne ? lineHeight : 2 * lineHeight),
  }
}
