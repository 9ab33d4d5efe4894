/** A card as a drawing, 1,200 × 630: words alone, in the colours of the site. */
import { el, text, type Svg } from '../../charts/svg/element.ts'
import type { Card } from './card.ts'
import { setText, type Block } from './fit.ts'

export const [cardWidth, cardHeight] = [1200, 630]
const [left, right] = [128, 64]
const width = cardWidth - left - right
const [paper, soot, ink, soft, earth, ochre, cotton, forest] = [
  '#faf6ef',
  '#2a1d18',
  '#231a15',
  '#5c4e44',
  '#8f3519',
  '#d9a441',
  '#f3e9da',
  '#2b5a43',
]
/** Marks stand over one another on letters of this place: lines need more room than is usual. */
const leading = 1.3
/** Where the source begins, at the foot. */
const foot = 540
/** The largest at which all is on the card. */
const scales = [1.25, 1.1, 1, 0.9, 0.8, 0.7, 0.62]

interface Part extends Block {
  readonly colour: string
  /** Pixels over it. */
  readonly above: number
}

/** Same card, same drawing. */
export function cardSvg(card: Card): string {
  const top = card.warning ? 70 : 44
  const settings = scales.map((scale) => ({ scale, parts: partsOf(card, scale) }))
  const fits = ({ parts }: (typeof settings)[number]) => top + heightOf(parts) <= foot - 12 && !parts.some(({ cut }) => cut)
  const { parts } = settings.find(fits) ?? settings.at(-1)!
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: cardWidth, height: cardHeight, viewBox: `0 0 ${cardWidth} ${cardHeight}` },
    el('rect', { width: cardWidth, height: cardHeight, fill: paper }),
    ...cloth(),
    ...warningBand(card.warning),
    ...stacked(parts, top),
    el('rect', { x: left, y: foot, width, height: 2, fill: '#c0ae95' }),
    ...stacked(footOf(card), foot + 6),
  )
}

/** The site's own cloth along the edge. */
function cloth(): Svg[] {
  const threads: readonly (readonly [number, number, string])[] = [
    [10, 12, '#a63d1e'],
    [28, 5, cotton],
    [39, 9, ochre],
    [54, 5, cotton],
    [65, 12, '#a63d1e'],
  ]
  const drawn = threads.map(([x, wide, fill]) => el('rect', { x, width: wide, height: cardHeight, fill }))
  return [el('rect', { width: 88, height: cardHeight, fill: soot }), ...drawn]
}

function warningBand(warning: string): Svg[] {
  if (!warning) return []
  const block = setText(warning, { width, size: 26, most: 1, bold: true })
  return [el('rect', { x: 88, width: cardWidth - 88, height: 50, fill: earth }), ...stacked([{ ...block, colour: '#fffaf4', above: 0 }], 8)]
}

function partsOf({ over, title, sentence, place, state }: Card, scale: number): Part[] {
  const titleSize = (sentence ? 52 : 64) * scale
  return [
    ...part(over, { size: 26, most: 1, bold: true }, earth, 0),
    ...part(title, { size: titleSize, most: 4, bold: true }, ink, 16),
    ...part(sentence, { size: 28 * scale, most: 6, bold: false }, ink, 14),
    ...part(place, { size: 30, most: 2, bold: true }, forest, 18),
    ...part(state, { size: 28, most: 1, bold: false }, soft, 6),
  ]
}

const footOf = ({ source, address }: Card): Part[] => [
  ...part(source, { size: 22, most: address ? 1 : 2, bold: false }, soft, 0),
  ...part(address, { size: 24, most: 1, bold: true }, soft, 0),
]

function part(words: string, how: { size: number; most: number; bold: boolean }, colour: string, above: number): Part[] {
  return words ? [{ ...setText(words, { ...how, width }), colour, above }] : []
}

const heightOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { lines, size, above }) => sum + above + lines.length * size * leading, 0)

/** Lines under one another from `y` on. */
function stacked(parts: readonly Part[], y: number): Svg[] {
  let at = y
  return parts.flatMap(({ lines, size, bold, family, colour, above }) => {
    at += above
    return lines.map((line) => {
      at += size * leading
      const attributes = {
        x: left,
        y: at - size * 0.3,
        'font-family': family,
        'font-size': size,
        'font-weight': bold ? 700 : null,
        fill: colour,
      }
      return el('text', attributes, text(line))
    })
  })
}
