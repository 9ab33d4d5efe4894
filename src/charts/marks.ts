/** How sure a figure is, told by shape as well as colour: full circle, hollow circle, hollow diamond, hollow square. */
import type { FigureStatus } from '../edition/model/types.ts'
import type { Locale } from '../language/locale.ts'
import { chartWords } from '../language/chart-words.ts'
import type { Note } from './layout/notes.ts'
import { el, px, type Svg } from './svg/element.ts'

const unsure: readonly Exclude<FigureStatus, 'official'>[] = ['provisional', 'estimate', 'illustrative']

/** The mark of a figure at a point. */
export function pointMark(status: FigureStatus, x = 0, y = 0): Svg {
  const kind = `nm-point nm-${status}`
  if (status === 'estimate') return el('path', { class: kind, d: `M${px(x)} ${px(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z` })
  if (status === 'illustrative') return el('path', { class: kind, d: `M${px(x - 4)} ${px(y - 4)}h8v8h-8z` })
  return el('circle', { class: kind, cx: x, cy: y, r: 4.5 })
}

/** A bar of this status, as a mark for a note. */
export function barSample(status: FigureStatus): Svg {
  return el('rect', { class: `nm-bar nm-${status}`, x: -8, y: -4, width: 16, height: 8 })
}

/** One note for each kind of unsure figure that a chart shows, with the mark it is drawn with. */
export function statusNotes(statuses: readonly FigureStatus[], locale: Locale, mark: (status: FigureStatus) => Svg = pointMark): Note[] {
  return unsure
    .filter((status) => statuses.includes(status))
    .map((status) => ({ mark: mark(status), words: chartWords(locale).status[status] }))
}

/** A value as heard: with its status when it is not official. */
export function spoken(value: string, status: FigureStatus, locale: Locale): string {
  return status === 'official' ? value : `${value} (${chartWords(locale).status[status]})`
}
