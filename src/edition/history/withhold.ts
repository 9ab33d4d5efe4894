/**
 * Old figures that may be told again. What disclosure control would hide today must not come back through the history:
 * a count of few households, a figure of a series that is no longer published, and the old figure of a group into
 * which a removed one was merged, for old and new together give the removed one.
 */
import type { Edition, Indicator } from '../../model/types.ts'
import type { FigureChange, History, PrintedFigure, ToldChange, ToldHistory } from '../../model/history.ts'
import type { EditionIndex } from '../index-edition.ts'

export interface Thresholds {
  /** Counts from 1 to this are not published. */
  readonly smallCount: number
  /** Nor are rates on fewer households than this. */
  readonly smallDenominator: number
}

export function withhold(
  changes: readonly FigureChange[],
  indicators: ReadonlyMap<string, Pick<Indicator, 'confidential' | 'measure'>>,
  { smallCount, smallDenominator }: Thresholds,
): ToldChange[] {
  const isSmall = (count: number | null) => count !== null && count >= 1 && count <= smallCount
  const removed = new Set(changes.filter(({ kind }) => kind === 'removed').map(place))
  return changes.map((change) => {
    const { before, after } = change
    const indicator = indicators.get(change.indicator)
    if (!indicator) return { ...change, withheld: true }
    if (!indicator.confidential) return { ...change, withheld: false }
    const [from, to] = [countOf(before, indicator.measure), countOf(after, indicator.measure)]
    const onFew = (figure: PrintedFigure | null) => figure !== null && figure.denominator !== null && figure.denominator < smallDenominator
    const small = isSmall(from) || isSmall(to) || onFew(before) || onFew(after)
    const merged = removed.has(place(change)) && from !== null && to !== null && isSmall(Math.abs(to - from))
    return { ...change, withheld: small || merged }
  })
}

/** Households of a figure: its numerator, or the value of a count; a rate printed without its counts tells none. */
function countOf(figure: PrintedFigure | null, measure: Indicator['measure']): number | null {
  if (figure === null) return null
  return figure.numerator ?? (measure === 'count' ? figure.value : null)
}

const place = ({ commit, unit, period }: FigureChange): string => `${commit}|${unit}|${period}`

/** The history as readers may see it: what is hidden today must not come back through it. */
export function tellHistory(history: History, { site }: Edition, index: EditionIndex): ToldHistory {
  const shown = history.changes.filter((change) => {
    const current = index.series
      .get(change.indicator)
      ?.find((o) => o.unit === change.unit && o.period.text === change.period && o.definition === change.definition)
    return !(current?.state === 'missing' && current.reason === 'suppressed')
  })
  return { ...history, changes: withhold(shown, index.indicators, site.disclosure) }
}
