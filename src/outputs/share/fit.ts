/** Words of a card in lines that fit, by their measured width. */
import { textWidth } from '../../charts/text/width.ts'
import { balanceText, truncate, wrapText } from '../../charts/text/wrap.ts'
import { drawnWidth, typefaceOf } from '../typefaces.ts'

export interface Block {
  readonly lines: readonly string[]
  readonly family: string
  /** Pixels. */
  readonly size: number
  readonly bold: boolean
  /** Some of the text was given up. */
  readonly cut: boolean
}

/** Breaks `text` into lines no wider than `width`; of more than `most` the last one ends in “…”. */
export function setText(text: string, { width, size, most, bold }: { width: number; size: number; most: number; bold: boolean }): Block {
  const typeface = typefaceOf(text)
  // What the letters really take beside what is reckoned for any typeface.
  const reckoned = textWidth(text, size, bold)
  let room = reckoned > 0 ? (width * reckoned) / drawnWidth(text, typeface, size, bold) : width
  let lines = balanceText(text, room, size, bold)
  while (lines.some((line) => /\s/.test(line) && drawnWidth(line, typeface, size, bold) > width)) {
    room *= 0.97
    lines = balanceText(text, room, size, bold)
  }
  const cut = lines.length > most
  if (cut) {
    const full = wrapText(text, room, size, bold)
    lines = [...full.slice(0, most - 1), truncate(full.slice(most - 1).join(' '), room * 0.94, size, bold)]
  }
  return { lines, family: typeface.family, size, bold, cut }
}
