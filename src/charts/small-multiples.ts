/** One small chart for each unit, all on the same two scales, so that the shapes may be compared. */
import { extent } from 'd3'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { commonDomain } from './layout/domain.ts'
import { oneUnit } from './layout/one-unit.ts'
import { notesBlock } from './layout/notes.ts'
import { breakNames } from './small-multiples/breaks.ts'
import type { SmallMultiplesInput } from './small-multiples/input.ts'
import { drawPlot, plotHeight } from './small-multiples/plot.ts'
import { decimalsOf, multiplesNotes, spokenPanel, tellPanel } from './small-multiples/words.ts'
import type { Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong } from './svg/frame.ts'
import { markValues } from './target/level-mark.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { wrapText } from './text/wrap.ts'
import { isFigure } from './time-series/segments.ts'
import { unitIsShort } from './units/rows.ts'

export type { Panel, SmallMultiplesInput } from './small-multiples/input.ts'

const gutter = 16
const between = 14
const least = 132

export function smallMultiples(given: SmallMultiplesInput, locale: Locale): string {
  oneUnit(given.id, given.unit, [given.mark])
  const w = chartWords(locale)
  const input = { ...given, decimals: decimalsOf(given) }
  const { panels, mark } = input
  const width = input.width ?? phoneWidth
  const points = panels.flatMap((panel) => panel.points)
  const marks = [mark, ...panels.map((panel) => panel.mark ?? null)]
  const domain = commonDomain([...points.filter(isFigure).map(({ value }) => value), ...marks.flatMap(markValues)], input.unit)
  const across = Math.max(1, Math.min(panels.length, Math.floor((width + gutter) / (least + gutter))))
  const panelWidth = (width - (across - 1) * gutter) / across
  const names = breakNames(panels, locale)
  const numbered = names.length > 1 ? names : []
  const dates = extent(points.flatMap((point) => (isFigure(point) && point.from ? [point.from, point.date] : [point.date])))
  const head = unitIsShort(input) ? [] : wrapText(input.unit, width, small)
  let top = head.length * lineHeight
  const bodies: Svg[] = [lines(head, 0, lineHeight / 2)]
  if (panels.length === 0) {
    bodies.push(line(w.noFigure, 0, top + lineHeight / 2, { kind: 'nm-label nm-empty', size: strong }))
    top += lineHeight + 4
  }
  for (let i = 0; i < panels.length; i += across) {
    const row = panels.slice(i, i + across)
    const titles = row.map((panel) => wrapText(panel.name, panelWidth, small))
    const tells = row.map((panel) => wrapText(tellPanel(panel, input, locale), panelWidth, strong, true))
    const titleLines = Math.max(...titles.map((title) => title.length))
    const tellLines = Math.max(...tells.map((told) => told.length))
    const plotTop = top + (titleLines + tellLines + (numbered.length > 0 ? 1 : 0)) * lineHeight + 8
    row.forEach((panel, j) => {
      const left = j * (panelWidth + gutter)
      const kind = panel.points.some(isFigure) ? 'nm-label' : 'nm-label nm-empty'
      bodies.push(
        lines(titles[j]!, left, top + lineHeight / 2, { kind: 'nm-text nm-strong' }),
        lines(tells[j]!, left, top + titleLines * lineHeight + lineHeight / 2, { kind, size: strong }),
        drawPlot(
          panel,
          input,
          { left, right: left + panelWidth, top: plotTop, dates: dates.filter((date) => date !== undefined), domain, numbered },
          locale,
        ),
      )
    })
    top = plotTop + plotHeight + lineHeight + 4 + between
  }
  const notes = notesBlock(multiplesNotes(input, domain, locale), top - 4, width)
  const told = panels.map((panel) => spokenPanel(panel, input, locale))
  return frame(
    input,
    'small-multiples',
    top - 4 + notes.height,
    [
      w.describe.smallMultiples(panels.length),
      told.length > 0 ? told.join('. ') : w.noFigure,
      mark?.words ?? '',
      names.map(w.describe.breakAt).join('; '),
    ],
    [...bodies, notes.body],
    locale,
  )
}
