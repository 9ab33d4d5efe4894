/** Units as squares near their place: every unit the same size, so that a large forest does not shout down a small town. */
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { oneUnit } from './layout/one-unit.ts'
import { notesBlock, type Note } from './layout/notes.ts'
import { statusNames } from './marks.ts'
import { el, join, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap.ts'
import { figureText, readApart, spokenRow, type Quantity, type UnitRow } from './units/rows.ts'
import { shadeClass, shades } from './units/shades.ts'

export type Tile = UnitRow & { readonly column: number; readonly row: number }

export interface TileMapInput extends ChartInput, Quantity {
  readonly tiles: readonly Tile[]
}

const gap = 4
const padding = 5
const largest = 132
const nameLines = 3

export function tileMap(given: TileMapInput, locale: Locale): string {
  oneUnit(
    given.id,
    given.unit,
    given.tiles.filter((tile) => tile.state === 'figure'),
  )
  const w = chartWords(locale)
  const width = given.width ?? phoneWidth
  const { tiles } = given
  const figures = tiles.filter((tile) => tile.state === 'figure')
  const values = figures.map(({ value }) => value)
  const input = { ...given, ...readApart(given, values) }
  const shade = shades(values, input, locale)
  const drawn =
    tiles.length > 0 ? drawTiles(tiles, input, shade.of, width, locale) : { body: nothing(w.noFigure), bottom: lineHeight, keys: [] }
  const notes = notesBlock([...drawn.keys, ...shade.notes, ...statusNames(figures, locale)], drawn.bottom + 6, width)
  return frame(
    input,
    'tile-map',
    drawn.bottom + 6 + notes.height,
    [w.describe.tileMap, tiles.length > 0 ? tiles.map((tile) => spokenRow(tile, input, locale)).join('; ') : w.noFigure],
    [drawn.body, notes.body],
    locale,
  )
}

const nothing = (words: string): Svg => line(words, 0, lineHeight / 2, { kind: 'nm-label nm-empty', size: strong })

/** Tiles too small for their name, or whose words are too long, carry a number, and the words are a note under the map. */
function drawTiles(
  tiles: readonly Tile[],
  input: TileMapInput,
  shadeOf: (value: number) => number,
  width: number,
  locale: Locale,
): { readonly body: Svg; readonly bottom: number; readonly keys: readonly Note[] } {
  const firstColumn = Math.min(...tiles.map(({ column }) => column))
  const firstRow = Math.min(...tiles.map(({ row }) => row))
  const columns = Math.max(...tiles.map(({ column }) => column)) - firstColumn + 1
  const size = Math.min(largest, (width - (columns - 1) * gap) / columns)
  const room = size - 2 * padding
  const words = tiles.map((tile) => ({ name: wrapText(tile.name, room, small), value: valueLines(tile, input, room, locale) }))
  const fits = tiles.every((tile, i) => {
    const { name, value } = words[i]!
    const whole = name.every((part) => textWidth(part, small) <= room) && unbroken(tile.name, name)
    return whole && name.length <= nameLines && value !== null
  })
  const height = fits
    ? Math.max(...words.map(({ name, value }) => (name.length + value!.length) * lineHeight)) + 2 * padding + 4
    : Math.max(28, Math.min(size, 40))
  const bodies = tiles.map((tile, i) => {
    const x = (tile.column - firstColumn) * (size + gap)
    const y = (tile.row - firstRow) * (height + gap)
    const kind = tile.state === 'figure' ? shadeClass(shadeOf(tile.value)) : 'nm-area nm-area-empty'
    const { name, value } = words[i]!
    return join([
      el('rect', { class: kind, x: x + 0.5, y: y + 0.5, width: size - 1, height: height - 1, rx: 3 }),
      ...(fits
        ? [
            lines(name, x + padding, y + padding + lineHeight / 2, { kind: 'nm-text nm-strong' }),
            lines(value!, x + padding, y + height - padding - (value!.length - 0.5) * lineHeight, {
              kind: tile.state === 'figure' ? 'nm-label' : 'nm-text nm-missing',
              size: tile.state === 'figure' ? strong : small,
            }),
          ]
        : [line(String(i + 1), x + size / 2, y + height / 2, { kind: 'nm-text nm-strong', anchor: 'middle' })]),
    ])
  })
  const rows = Math.max(...tiles.map(({ row }) => row)) - firstRow + 1
  const keys = fits
    ? []
    : tiles.map((tile, i) => ({ mark: line(String(i + 1), 0, 0, { anchor: 'middle' }), words: spokenRow(tile, input, locale) }))
  return { body: join(bodies), bottom: rows * (height + gap) - gap, keys }
}

/** The value on one line, or the reason of a gap on a few; null when neither has room. */
function valueLines(tile: Tile, input: Quantity, room: number, locale: Locale): string[] | null {
  if (tile.state === 'figure') {
    const text = figureText(tile, input, locale)
    return textWidth(text, strong, true) <= room ? [text] : null
  }
  const wrapped = wrapText(tile.words, room, small)
  return wrapped.length <= nameLines + 1 && unbroken(tile.words, wrapped) ? wrapped : null
}

/** No word was cut to make it fit. */
const unbroken = (whole: string, parts: readonly string[]): boolean => parts.join(' ') === whole.trim().split(/\s+/).join(' ')
