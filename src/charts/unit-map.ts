/** A map of the units from licensed borders, darker where the value is higher; every value is also written. */
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { notesBlock } from './layout/notes.ts'
import { statusNames } from './marks.ts'
import { join } from './svg/element.ts'
import { frame, phoneWidth, strong } from './svg/frame.ts'
import { line, lineHeight } from './text/lines.ts'
import { drawAreas } from './unit-map/areas.ts'
import type { UnitMapInput } from './unit-map/input.ts'
import { writeLabels } from './unit-map/labels.ts'
import { readApart, spokenRow } from './units/rows.ts'
import { shades } from './units/shades.ts'

export type { MapUnit, UnitMapInput } from './unit-map/input.ts'

const widest = 560

export function unitMap(given: UnitMapInput, locale: Locale): string {
  const w = chartWords(locale)
  const width = given.width ?? phoneWidth
  const figures = given.areas.filter((area) => area.state === 'figure')
  const values = figures.map(({ value }) => value)
  const input = { ...given, ...readApart(given, values) }
  const shade = shades(values, input, locale)
  const { areas, height } = drawAreas(input.areas, Math.min(width, widest), shade.of)
  const labels = writeLabels(areas, input, { x: 0, y: 0, width, height }, locale)
  const empty = input.areas.length === 0
  const top = empty ? lineHeight : height
  const notes = notesBlock(
    [...labels.keys, ...shade.notes, ...statusNames(figures, locale), ...(empty ? [] : [{ mark: null, words: input.credit }])],
    top + 6,
    width,
  )
  return frame(
    input,
    'unit-map',
    top + 6 + notes.height,
    [w.describe.unitMap, empty ? w.noFigure : input.areas.map((area) => spokenRow(area, input, locale)).join('; ')],
    [
      empty ? line(w.noFigure, 0, lineHeight / 2, { kind: 'nm-label nm-empty', size: strong }) : join([]),
      ...areas.map(({ path }) => path),
      labels.body,
      notes.body,
    ],
    locale,
  )
}
