/** How sure a figure is, told by shape as well as colour: full circle, hollow circle, hollow diamond, hollow square. */
import { figureStatusOrder } from '../model/certainty.ts'
import type { FigureStatus } from '../model/types.ts'
import type { Locale } from '../model/locale.ts'
import { chartWords } from '../language/chart-words.ts'
import type { Note } from './layout/notes.ts'
import { el, px, type Svg } from './svg/element.ts'

/** The mark of a figure at a point; smaller than 1 where marks crowd one another. */
export function pointMark(status: FigureStatus, x = 0, y = 0, size = 1): Svg {
  const kind = `nm-point nm-${status}${size < 1 ? ' nm-point-small' : ''}`
  const half = px(5.5 * size)
  if (status === 'estimate')
    return el('path', { class: kind, d: `M${px(x)} ${px(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z` })
  const side = px(4 * size)
  if (status === 'illustrative')
    return el('path', { class: kind, d: `M${px(x - side)} ${px(y - side)}h${2 * side}v${2 * side}h${-2 * side}z` })
  return el('circle', { class: kind, cx: x, cy: y, r: 4.5 * size })
}

/** A bar of this status, as a mark for a note. */
export function barSample(status: FigureStatus): Svg {
  return el('rect', { class: `nm-bar nm-${status}`, x: -8, y: -4, width: 16, height: 8 })
}

/**
 * One note for each kind of unsure figure that a chart shows, with the mark it is drawn with. Official figures alone need
 * none; beside unsure ones they are named too.
 */
export function statusNotes(statuses: readonly FigureStatus[], locale: Locale, mark: (status: FigureStatus) => Svg = pointMark): Note[] {
  const shown = (statuses.some((status) => status !== 'official') ? figureStatusOrder : []).filter((status) => statuses.includes(status))
  return shown.map((status) => ({ mark: mark(status), words: chartWords(locale).status[status] }))
}

/** The same where areas carry no marks: the units whose figures are not official, by name unless all are. */
export function statusNames(figures: readonly { readonly name: string; readonly status: FigureStatus }[], locale: Locale): Note[] {
  return figureStatusOrder.slice(1).flatMap((status) => {
    const names = figures.filter((figure) => figure.status === status).map(({ name }) => name)
    const words = chartWords(locale).status[status]
    if (names.length === 0) return []
    return [{ mark: null, words: names.length === figures.length ? words : `${words}: ${names.join(', ')}` }]
  })
}

/** A value as heard: with its status when it is not official. */
export function spoken(value: string, status: FigureStatus, locale: Locale): string {
  return status === 'official' ? value : `${value} (${chartWords(locale).status[status]})`
}
