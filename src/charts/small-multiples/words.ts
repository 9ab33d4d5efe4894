/** The words of small charts: what each tells, aloud too, and the notes under them all. */
import { formatBounded } from '../../language/bounds.ts'
import { chartWords, definitionName } from '../../language/chart-words.ts'
import type { Locale } from '../../model/locale.ts'
import type { Note } from '../layout/notes.ts'
import { spoken, statusNotes } from '../marks.ts'
import { el, text } from '../svg/element.ts'
import { small } from '../svg/frame.ts'
import { levelAcross } from '../target/level-mark.ts'
import { definitionApart, seriesOrder } from '../time-series/same-day.ts'
import type { FigurePoint, SeriesPoint } from '../time-series/input.ts'
import { isFigure } from '../time-series/segments.ts'
import { readApart, rowText, scaleTexts, type Quantity } from '../units/rows.ts'
import { breakNames } from './breaks.ts'
import type { Panel, SmallMultiplesInput } from './input.ts'
import { breakNumber } from './plot.ts'

export const latestOf = ({ points }: Panel): FigurePoint | undefined => seriesOrder(points).filter(isFigure).at(-1)

/** One number of decimals for all: what the sources printed of the latest figures, and more where these would read alike. */
export function decimalsOf(input: SmallMultiplesInput): number {
  const latest = input.panels.flatMap((panel) => latestOf(panel) ?? [])
  const printed = latest.length > 0 ? Math.max(...latest.map(({ decimals }) => decimals ?? input.decimals)) : input.decimals
  return readApart(
    { ...input, decimals: printed },
    latest.map(({ value }) => value),
  ).decimals
}

/** The latest figure of a panel with its period, or why there is none. */
export function tellPanel(panel: Panel, quantity: Quantity, locale: Locale): string {
  const last = latestOf(panel)
  if (last) return `${formatBounded(rowText(last.value, quantity, locale), last.bound, locale)} (${periodOf(last, panel.points, locale)})`
  const gap = seriesOrder(panel.points).at(-1)
  return gap && !isFigure(gap) ? gap.words : chartWords(locale).noFigure
}

/** A period, with the definition where a figure of another stands on the same day. */
function periodOf(point: FigurePoint, points: readonly SeriesPoint[], locale: Locale): string {
  const definition = definitionApart(point, points)
  return definition ? `${point.label}, ${definitionName(definition, locale)}` : point.label
}

export function spokenPanel({ name, points }: Panel, quantity: Quantity, locale: Locale): string {
  const said = seriesOrder(points).map((point) => {
    if (!isFigure(point)) return `${point.label}: ${point.words}`
    const value = formatBounded(rowText(point.value, { ...quantity, ...readApart(quantity, [point.value]) }, locale), point.bound, locale)
    return `${periodOf(point, points, locale)}: ${spoken(value, point.status, locale)}`
  })
  return `${name}: ${said.length > 0 ? said.join('; ') : chartWords(locale).noFigure}`
}

/** The scale where anything stands on it, the kinds of figures, the plan's mark, the breaks. */
export function multiplesNotes(input: SmallMultiplesInput, [low, high]: readonly [number, number], locale: Locale): Note[] {
  const w = chartWords(locale)
  const { panels, mark, joinPoints } = input
  const figures = panels.flatMap(({ points }) => points.filter(isFigure))
  if (panels.length === 0 || (figures.length === 0 && !mark)) return []
  const [lowText, highText] = scaleTexts([low, high], input, locale) as [string, string]
  const names = breakNames(panels, locale)
  const sample = (value: number) => (value === mark?.value ? 5 : -5)
  const own = panels.find((panel) => panel.mark)?.mark
  return [
    { mark: null, words: w.commonScale(lowText, highText) },
    ...statusNotes(
      figures.map(({ status }) => status),
      locale,
    ),
    ...(mark ? [{ mark: levelAcross(mark, -8, 8, mark.valueTo === undefined ? () => 0 : sample), words: mark.words }] : []),
    ...(own ? [{ mark: levelAcross({ value: own.value, words: '' }, -8, 8, () => 0), words: w.ownMarks }] : []),
    ...names.map((words, i) => ({ mark: names.length > 1 ? numberMark(i) : el('path', { class: 'nm-break', d: 'M0 -8V8' }), words })),
    ...(joinPoints || figures.length === 0 ? [] : [{ mark: null, words: w.notJoined }]),
  ]
}

const numberMark = (index: number) =>
  el('text', { class: 'nm-text nm-break-label', y: small * 0.36, 'text-anchor': 'middle' }, text(breakNumber(index)))
