/** One scale, from 0 or from under it, with the target marked on it, and the latest figure, or an honest empty track. */
import { ascending, scaleLinear } from 'd3'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../model/locale.ts'
import { clampStart } from './layout/boxes.ts'
import { notesBlock } from './layout/notes.ts'
import { barSample, statusNotes } from './marks.ts'
import { el, join, px, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small } from './svg/frame.ts'
import type { LatestFigure, TargetVsLatestInput } from './target/input.ts'
import { targetDomain, targetMarks } from './target/marks.ts'
import { tellLatest, tellNothing, type Track } from './target/track.ts'
import { lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap.ts'

export type { LatestFigure, TargetVsLatestInput } from './target/input.ts'

const edge = 9
const thickness = 26

/** A bar within its track, never past the target's marks in height; no figure, no bar. */
export function targetVsLatest(input: TargetVsLatestInput, locale: Locale): string {
  const { target, latest } = input
  const width = input.width ?? phoneWidth
  const goal = wrapText(target.words, width, small, true)
  const bandY = goal.length * lineHeight + 9
  const top = bandY + 9
  const domain = targetDomain(input.unit, [target.value, target.valueTo ?? 0, latest?.value ?? 0])
  const xOf = scaleLinear(domain, [edge, width - edge])
  const track: Track = { width, edge, top, thickness, below: top + thickness + 4, domain, xOf }
  const marks = targetMarks(target, domain, xOf, bandY, track.below)
  const goalWidth = Math.max(0, ...goal.map((words) => textWidth(words, small, true)))
  const goalX = clampStart(marks.middle - goalWidth / 2, goalWidth, 0, width) + goalWidth / 2
  const told = latest
    ? tellLatest(input, latest, track, locale)
    : tellNothing(input, domain[0] < 0 ? [...marks.ticks, xOf(0)].sort(ascending) : marks.ticks, track, locale)
  const notes = notesBlock(statusNotes(latest ? [latest.status] : [], locale, barSample), told.bottom + 6, width)
  return frame(
    input,
    'target-vs-latest',
    told.bottom + 6 + notes.height,
    [chartWords(locale).describe.targetVsLatest, target.words, told.spoken],
    [
      lines(goal, goalX, lineHeight / 2, { kind: 'nm-text nm-target-label', anchor: 'middle' }),
      el('rect', { class: latest ? 'nm-track' : 'nm-track nm-track-empty', x: edge, y: top, width: width - 2 * edge, height: thickness }),
      latest && latest.value !== 0 ? bar(latest, track) : join([]),
      domain[0] < 0 ? el('path', { class: 'nm-axis', d: `M${px(xOf(0))} ${top}v${thickness + 4}` }) : join([]),
      marks.body,
      told.body,
      notes.body,
    ],
    locale,
  )
}

/** From zero to the value, on whichever side it lies. */
function bar({ value, status }: LatestFigure, { xOf, top }: Track): Svg {
  const [from, to] = [Math.min(0, value), Math.max(0, value)].map(xOf) as [number, number]
  return el('rect', { class: `nm-bar nm-${status}`, x: from, y: top + 5, width: to - from, height: thickness - 10 })
}
