/** Targets: a level or a band all the way across, or a path through dated values, each with its words along it. */
import { el, px, type Svg } from '../svg/element.ts'
import { small } from '../svg/frame.ts'
import type { Line } from '../layout/boxes.ts'
import type { LabelWish } from '../layout/place-labels.ts'
import { bandAcross } from '../target/level-mark.ts'
import { lineHeight } from '../text/lines.ts'
import { textWidth } from '../text/width.ts'
import type { TargetMark } from './input.ts'

export interface DrawnTarget {
  readonly words: string
  readonly body: Svg
  /** The same line as a short sample, for a note. */
  readonly sample: Svg
  readonly lines: readonly Line[]
  readonly wish: LabelWish
  /** The end of a path that says where it leads. */
  readonly end: (Corner & { readonly words: string }) | null
}

/** Edges of the plot, and its scales. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly xOf: (date: string) => number
  readonly yOf: (value: number) => number
}

interface Corner {
  readonly x: number
  readonly y: number
}

/** `nth` tells apart several paths, each with its own dashes. */
export function drawTarget(target: TargetMark, nth: number, plot: Plot): DrawnTarget {
  return target.kind === 'range' ? drawRange(target, plot) : drawLine(target, nth, plot)
}

function drawLine(target: Exclude<TargetMark, { kind: 'range' }>, nth: number, plot: Plot): DrawnTarget {
  const { left, right, xOf, yOf } = plot
  const corners =
    target.kind === 'level' ? across(target.value, plot) : target.steps.map(({ date, value }) => ({ x: xOf(date), y: yOf(value) }))
  const kind = `nm-target ${target.kind === 'level' ? 'nm-target-level' : `nm-target-path nm-target-path-${(nth % 3) + 1}`}`
  const d = corners.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
  const width = textWidth(target.words, small, true)
  const last = corners.at(-1)
  return {
    words: target.words,
    body: el('path', { class: kind, d, fill: 'none' }),
    sample: el('path', { class: kind, d: 'M-9 0H9' }),
    lines: linesOf(corners),
    wish: { width, height: lineHeight, places: along(corners, width, left, right), overLines: false },
    end: target.kind === 'path' && target.goal && last ? { ...last, words: target.goal.words } : null,
  }
}

/** A band between two values, both of which reach the target; its words stand in it where it is high enough. */
function drawRange(target: Extract<TargetMark, { kind: 'range' }>, plot: Plot): DrawnTarget {
  const { left, right, yOf } = plot
  const [top, bottom] = [across(target.valueTo, plot), across(target.value, plot)]
  const width = textWidth(target.words, small, true)
  const middle = (yOf(target.value) + yOf(target.valueTo)) / 2
  const edges = [...along(top, width, left, right), ...along(bottom, width, left, right)]
  const inside = along(
    [
      { x: left, y: middle },
      { x: right, y: middle },
    ],
    width,
    left,
    right,
  ).map(({ x }) => ({ x, y: middle }))
  return {
    words: target.words,
    body: bandAcross(left, yOf(target.valueTo), right, yOf(target.value)),
    sample: bandAcross(-8, -6, 8, 6),
    lines: [...linesOf(top), ...linesOf(bottom)],
    wish: { width, height: lineHeight, places: [...inside, ...edges], overLines: false },
    end: null,
  }
}

const across = (value: number, { left, right, yOf }: Plot): Corner[] => [left, right].map((x) => ({ x, y: yOf(value) }))

const linesOf = (corners: readonly Corner[]): Line[] =>
  corners.slice(1).map(({ x, y }, i) => ({ x1: corners[i]!.x, y1: corners[i]!.y, x2: x, y2: y }))

/** Where a line falls by more than this under its words, they would seem to belong to something else. */
const steepest = 30

/** Places over and under a line, clear of it over their whole width, sliding from its right end to its left. */
function along(corners: readonly Corner[], width: number, left: number, right: number): Corner[] {
  const first = corners[0]
  const last = corners.at(-1)
  if (!first || !last) return []
  const places: Corner[] = []
  for (let x = Math.min(right, last.x + 20) - width / 2; x >= Math.max(left, first.x - 20) + width / 2; x -= 6) {
    const from = x - width / 2
    const to = x + width / 2
    const heights = [
      heightAt(corners, from),
      heightAt(corners, to),
      ...corners.filter((corner) => corner.x > from && corner.x < to).map(({ y }) => y),
    ]
    const [high, low] = [Math.min(...heights), Math.max(...heights)]
    if (low - high > steepest) continue
    places.push({ x, y: high - lineHeight / 2 - 2 }, { x, y: low + lineHeight / 2 + 2 })
  }
  return places
}

/** Height of a broken line at `x`; level beyond its ends. */
function heightAt(corners: readonly Corner[], x: number): number {
  const next = corners.findIndex((corner) => corner.x >= x)
  if (next < 0) return corners.at(-1)!.y
  const [a, b] = [corners[next - 1], corners[next]!]
  return a ? a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) : b.y
}
