/**
 * Old figures that may be told again. What disclosure control would hide today must not come back through the history:
 * a count of few households, a figure of a series that is no longer published, and the old figure of a group into
 * which a removed one was merged, for old and new together give the removed one.
 */
import type { Indicator } from '../model/types.ts'
import type { FigureChange, PrintedFigure } from './types.ts'

export interface ToldChange extends FigureChange {
  /** Old and new are not told: only that there was a change, when and why. */
  readonly withheld: boolean
}

/** `smallCount`: counts from 1 to this are not published. */
export function withhold(
  changes: readonly FigureChange[],
  indicators: ReadonlyMap<string, Pick<Indicator, 'confidential'>>,
  smallCount: number,
): ToldChange[] {
  const isSmall = (count: number | null) => count !== null && count >= 1 && count <= smallCount
  const removed = new Set(changes.filter(({ kind }) => kind === 'removed').map(place))
  return changes.map((change) => {
    const { before, after } = change
    const indicator = indicators.get(change.indicator)
    if (!indicator) return { ...change, withheld: true }
    if (!indicator.confidential) return { ...change, withheld: false }
    const small = [before, after].some((figure) => isSmall(countOf(figure)))
    const [from, to] = [countOf(before), countOf(after)]
    const merged = removed.has(place(change)) && from !== null && to !== null && isSmall(Math.abs(to - from))
    return { ...change, withheld: small || merged }
  })
}

const countOf = (figure: PrintedFigure | null): number | null => (figure === null ? null : (figure.numerator ?? figure.value))

const place = ({ commit, unit, period }: FigureChange): string => `${commit}|${unit}|${period}`
