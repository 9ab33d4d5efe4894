/** Text broken into lines that fit, by the estimated width. */
import { textWidth } from './width.ts'

/** Lines no wider than `width`. Words stay whole unless one alone is wider than a line. */
export function wrapText(content: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width
  const lines: string[] = []
  let line = ''
  for (const word of content
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((whole) => broken(whole, fits))) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line ? [...lines, line] : lines
}

/** The same number of lines, as even as they can be: no word of a title is left alone on its last line. */
export function balanceText(content: string, width: number, size: number, bold = false): string[] {
  const lines = wrapText(content, width, size, bold)
  let [low, high] = [width / Math.max(1, lines.length), width]
  while (high - low > 4) {
    const middle = (low + high) / 2
    if (wrapText(content, middle, size, bold).length > lines.length) low = middle
    else high = middle
  }
  return wrapText(content, high, size, bold)
}

/** Text on one line, its end given up for “…” if it must; the full text stands in the table and the description. */
export function truncate(content: string, width: number, size: number, bold = false): string {
  if (textWidth(content, size, bold) <= width) return content
  let kept = graphemes(content)
  while (kept.length > 0 && textWidth(`${kept.join('')}…`, size, bold) > width) kept = kept.slice(0, -1)
  return `${kept.join('').trimEnd()}…`
}

/** A word in pieces that each fit; a letter is never parted from its marks. */
function broken(word: string, fits: (piece: string) => boolean): string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of graphemes(word)) {
    if (piece && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

function graphemes(content: string): string[] {
  return Array.from(new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(content), ({ segment }) => segment)
}
