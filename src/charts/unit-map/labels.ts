/** Names and values in the areas of a map. */
import type { Locale } from '../../model/locale.ts'
import type { Box } from '../layout/boxes.ts'
import type { Note } from '../layout/notes.ts'
import { placeLabels } from '../layout/place-labels.ts'
import { join, type Svg } from '../svg/element.ts'
import { small, strong } from '../svg/frame.ts'
import { line, lineHeight, lines } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import { wrapText } from '../text/wrap.ts'
import { figureText, spokenRow, type Quantity } from '../units/rows.ts'
import type { DrawnArea } from './areas.ts'
import { placesFor, placesInside } from './inside.ts'

interface AreaLabel {
  readonly name: readonly string[]
  readonly value: string
  readonly width: number
  readonly height: number
  /** None where the words have no room inside the border. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
}

/** Widths to which a name is broken, the widest first. */
const nameRooms = [96, 72, 54]
const numberWidth = 18

/**
 * Name and value inside the area, clear of its border and of others, else a number there and the words in a note. A gap's
 * reason is always a note.
 */
export function writeLabels(
  areas: readonly DrawnArea[],
  input: Quantity,
  bounds: Box,
  locale: Locale,
): { readonly body: Svg; readonly keys: readonly Note[] } {
  const inside = areas.map(({ shape, box }) => placesInside(shape, box))
  const labels = areas.map((area, i) => areaLabel(area, inside[i]!, input, locale))
  const wishes = labels.map(({ width, height, places }, i) => {
    if (places.length > 0) return { width, height, places, overLines: true }
    const { shape, box } = areas[i]!
    const clear = placesFor(shape, inside[i]!, numberWidth, lineHeight)
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    return { width: numberWidth, height: lineHeight, places: [...clear, ...inside[i]!, middle], overLines: true }
  })
  const placed = placeLabels(wishes, { bounds, solid: [], lines: [] })
  const keys: Note[] = []
  let numbers = 0
  const bodies = placed.map((box, i) => {
    const { name, value, places } = labels[i]!
    if (box && places.length > 0) {
      const middle = box.x + box.width / 2
      if (!value) keys.push({ mark: null, words: spokenRow(areas[i]!.area, input, locale) })
      return join([
        lines(name, middle, box.y + lineHeight / 2, { kind: 'nm-text nm-strong', anchor: 'middle' }),
        value
          ? line(value, middle, box.y + (name.length + 0.5) * lineHeight, { kind: 'nm-label', size: strong, anchor: 'middle' })
          : join([]),
      ])
    }
    numbers += 1
    const number = String(numbers)
    keys.push({ mark: line(number, 0, 0, { anchor: 'middle' }), words: spokenRow(areas[i]!.area, input, locale) })
    return box
      ? line(number, box.x + box.width / 2, box.y + box.height / 2, { kind: 'nm-label', size: strong, anchor: 'middle' })
      : join([])
  })
  return { body: join(bodies), keys }
}

/** The name in as few lines as leave it and the value a place inside the border. */
function areaLabel({ area, shape, box }: DrawnArea, inside: AreaLabel['places'], input: Quantity, locale: Locale): AreaLabel {
  const value = area.state === 'figure' ? figureText(area, input, locale) : ''
  const labels = nameRooms.map((room): AreaLabel => {
    const name = wrapText(area.name, Math.min(room, box.width - 12), small)
    const width = Math.max(...name.map((words) => textWidth(words, small)), textWidth(value, strong, true))
    const height = (name.length + (value ? 1 : 0)) * lineHeight
    const whole = name.join(' ') === area.name
    return { name, value, width, height, places: whole ? placesFor(shape, inside, width, height) : [] }
  })
  return labels.find(({ places }) => places.length > 0) ?? labels[0]!
}
