/** One small chart for each unit, all on the same two scales, so that the shapes may be compared. */
import { scaleLinear } from 'd3'
import { chartWords } from '../language/chart-words.ts'
import type { Locale } from '../language/locale.ts'
import { notesBlock, type Note } from './layout/notes.ts'
import { pointMark, spoken, statusNotes } from './marks.ts'
import { el, join, px, type Svg } from './svg/element.ts'
import { frame, phoneWidth, small, strong, type ChartInput } from './svg/frame.ts'
import { line, lineHeight, lines } from './text/lines.ts'
import { textWidth } from './text/width.ts'
import { truncate, wrapText } from './text/wrap.ts'
import type { SeriesBreak, SeriesPoint } from './time-series/input.ts'
import { definitionBreaks } from './time-series/breaks.ts'
import { drawLines } from './time-series/lines.ts'
import { timeScale } from './time-series/scales.ts'
import { inTimeOrder, isFigure, segments } from './time-series/segments.ts'
import { commonDomain, rowText, unitIsShort, type Quantity } from './units/rows.ts'

export interface Panel {
  readonly name: string
  readonly points: readonly SeriesPoint[]
  readonly breaks: readonly SeriesBreak[]
}

export interface SmallMultiplesInput extends ChartInput, Quantity {
  readonly panels: readonly Panel[]
  readonly joinPoints: boolean
  readonly mark: { readonly value: number; readonly words: string } | null
}

const gutter = 16
const plot = 56
const between = 14
const least = 132

export function smallMultiples(input: SmallMultiplesInput, locale: Locale): string {
  const w = chartWords(locale)
  const width = input.width ?? phoneWidth
  const points = input.panels.flatMap((panel) => panel.points)
  const figures = points.filter(isFigure)
  const domain = commonDomain([...figures.map((point) => point.value), ...(input.mark ? [input.mark.value] : [])], input.unit)
  const across = Math.max(1, Math.min(input.panels.length || 1, Math.floor((width + gutter) / (least + gutter))))
  const panelWidth = (width - (across - 1) * gutter) / across
  const dates = points.map((point) => point.date)
  const head = unitIsShort(input) ? [] : wrapText(input.unit, width, small)
  let top = head.length * lineHeight
  const bodies: Svg[] = [lines(head, 0, lineHeight / 2)]
  if (input.panels.length === 0) {
    bodies.push(line(w.noFigure, 0, top + lineHeight / 2, { kind: 'nm-label nm-empty', size: strong }))
    top += lineHeight + 4
  }
  for (let i = 0; i < input.panels.length; i += across) {
    const row = input.panels.slice(i, i + across)
    const names = row.map((panel) => wrapText(panel.name, panelWidth, small))
    const tells = row.map((panel) => wrapText(tell(panel, input, locale), panelWidth, strong, true))
    const nameLines = Math.max(...names.map((name) => name.length))
    const tellLines = Math.max(...tells.map((told) => told.length))
    const plotTop = top + (nameLines + tellLines) * lineHeight + 8
    row.forEach((panel, j) => {
      const left = j * (panelWidth + gutter)
      bodies.push(
        lines(names[j]!, left, top + lineHeight / 2, { kind: 'nm-text nm-strong' }),
        lines(tells[j]!, left, top + nameLines * lineHeight + lineHeight / 2, {
          kind: panel.points.some(isFigure) ? 'nm-label' : 'nm-label nm-empty',
          size: strong,
        }),
        plotOf(panel, input, { left, right: left + panelWidth, top: plotTop, dates, domain }),
      )
    })
    top = plotTop + plot + lineHeight + 4 + between
  }
  const notes = notesBlock(
    notesOf(
      input,
      figures.map(({ status }) => status),
      domain,
      locale,
    ),
    top - 4,
    width,
  )
  const told = input.panels.map((panel) => spokenPanel(panel, input, locale))
  return frame(
    input,
    'small-multiples',
    top - 4 + notes.height,
    [w.describe.smallMultiples(input.panels.length), told.length > 0 ? told.join('. ') : w.noFigure, input.mark?.words ?? ''],
    [...bodies, notes.body],
    locale,
  )
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly dates: readonly string[]
  readonly domain: readonly [number, number]
}

function plotOf(panel: Panel, input: SmallMultiplesInput, { left, right, top, dates, domain }: Box): Svg {
  const points = inTimeOrder(panel.points)
  const figures = points.filter(isFigure)
  const bottom = top + plot
  const x = timeScale(dates, left + 8, right - 8)
  const y = scaleLinear(domain, [bottom, top])
  const joined = input.joinPoints ? segments(points, [...panel.breaks, ...definitionBreaks(points, panel.breaks, 'vi')]) : []
  const first = points[0]
  const last = points.at(-1)
  const endLabel = last ? truncate(last.label, (right - left) / 2 - 4, small) : ''
  const startLabel = first && first !== last && first.label !== last?.label ? truncate(first.label, (right - left) / 2 - 4, small) : ''
  const under = bottom + 4 + lineHeight / 2
  return join([
    el('path', { class: 'nm-axis', d: `M${px(left)} ${px(y(0))}H${px(right)}` }),
    input.mark ? el('path', { class: 'nm-target nm-target-path-1', d: `M${px(left)} ${px(y(input.mark.value))}H${px(right)}` }) : join([]),
    ...drawLines(joined, (point) => [x(point.date), y(point.value)]),
    ...figures.map((point) => pointMark(point.status, x(point.date), y(point.value))),
    startLabel ? line(startLabel, left, under) : join([]),
    endLabel ? line(endLabel, startLabel ? right - textWidth(endLabel, small) : left, under) : join([]),
  ])
}

/** The latest figure of a panel with its period, or why there is none. */
function tell({ points }: Panel, input: Quantity, locale: Locale): string {
  const last = inTimeOrder(points).filter(isFigure).at(-1)
  if (last) return `${rowText(last.value, { ...input, decimals: last.decimals ?? input.decimals }, locale)} (${last.label})`
  const gap = inTimeOrder(points).at(-1)
  return gap && !isFigure(gap) ? gap.words : chartWords(locale).noFigure
}

function spokenPanel({ name, points }: Panel, input: Quantity, locale: Locale): string {
  const said = inTimeOrder(points).map((point) =>
    isFigure(point)
      ? `${point.label}: ${spoken(rowText(point.value, { ...input, decimals: point.decimals ?? input.decimals }, locale), point.status, locale)}`
      : `${point.label}: ${point.words}`,
  )
  return `${name}: ${said.length > 0 ? said.join('; ') : chartWords(locale).noFigure}`
}

function notesOf(
  input: SmallMultiplesInput,
  statuses: Parameters<typeof statusNotes>[0],
  [low, high]: readonly [number, number],
  locale: Locale,
): Note[] {
  if (statuses.length === 0) return []
  const w = chartWords(locale)
  const end = (value: number) => rowText(value, { ...input, decimals: Number.isInteger(value) ? 0 : input.decimals }, locale)
  return [
    { mark: null, words: w.commonScale(end(low), end(high)) },
    ...statusNotes(statuses, locale),
    ...(input.mark ? [{ mark: el('path', { class: 'nm-target nm-target-path-1', d: 'M-8 0H8' }), words: input.mark.words }] : []),
    ...(input.joinPoints ? [] : [{ mark: null, words: w.notJoined }]),
  ]
}
