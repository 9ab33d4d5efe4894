/** The numbers that must stay uncertain: counts of few households, read directly or by subtraction, and hidden cells. */
import type { HidingCause } from '../../model/disclosure.ts'
import type { Cell, CellModel } from './cells.ts'
import type { Term } from './relation.ts'
import { seriesOf } from './running-totals.ts'
import type { DisclosureInput } from './types.ts'

/** Σ by · variable. */
export interface Expression {
  readonly terms: readonly Term[]
  readonly constant: number
  readonly whole: boolean
  /** True for a count that no cell gives: it matters only where it follows to be small. */
  readonly absent: boolean
  /** The cell it is about, and why it matters. */
  readonly cell: number
  readonly cause: HidingCause
}

/** Small counts, complements and increments of confidential indicators in communes, wherever they can be read. */
export function smallNumbers(input: DisclosureInput, model: CellModel): Expression[] {
  const { smallCount } = input.settings
  const truth = (at: number | null) => (at === null ? null : model.variables[at]!.truth)
  const mayBeSmall = (at: number) => {
    const { readings } = model.variables[at]!
    return readings.length > 0 && readings.every((r) => r.low <= smallCount && r.high >= 1)
  }
  const isSmall = (value: number | null) => value !== null && value >= 1 && value <= smallCount
  const found: Expression[] = []
  model.cells.forEach((cell, i) => {
    const { numerator: n, denominator: d } = cell
    if (!isGuarded(cell) || n === null || !model.variables[n]!.whole) return
    if (mayBeSmall(n)) found.push({ ...expression(i, 'small-count'), terms: [{ variable: n, by: 1 }] })
    if (d === null) return
    if (mayBeSmall(d)) found.push({ ...expression(i, 'small-denominator'), terms: [{ variable: d, by: 1 }] })
    const [part, all] = [truth(n), truth(d)]
    if (part === null || all === null || !isSmall(all - part)) return
    const rest = { ...expression(i, 'small-complement'), terms: [{ variable: n, by: -1 as const }] }
    found.push({ ...rest, terms: [...rest.terms, { variable: d, by: 1 }] })
    // A denominator above the threshold may be known to the reader even where it is hidden here.
    if (all > smallCount) found.push({ ...rest, constant: all })
  })
  return [...found, ...input.cumulative.flatMap((indicator) => smallIncrements(indicator, model, smallCount))]
}

/** Growth by 1…smallCount between any two periods of a running total. */
function smallIncrements(indicator: string, { cells, variables }: CellModel, smallCount: number): Expression[] {
  return seriesOf({ cells }, indicator).flatMap((series) =>
    series.flatMap((before, i) =>
      series.slice(i + 1).flatMap((after): Expression[] => {
        const [from, to] = [cells[before]!.numerator!, cells[after]!.numerator!]
        const [low, high] = [variables[from]!.truth, variables[to]!.truth]
        if (!isGuarded(cells[after]!) || low === null || high === null || high - low < 1 || high - low > smallCount) return []
        const terms: Term[] = [
          { variable: to, by: 1 },
          { variable: from, by: -1 },
        ]
        return [{ ...expression(after, 'small-increment'), terms }]
      }),
    ),
  )
}

/** Every hidden count, small or not: a reader must not come near it. */
export function hiddenNumber(model: CellModel, cell: number): Expression[] {
  const { numerator, indicator } = model.cells[cell]!
  if (numerator === null || !indicator.confidential) return []
  return [{ ...expression(cell, 'complementary'), terms: [{ variable: numerator, by: 1 }], whole: model.variables[numerator]!.whole }]
}

const isGuarded = (cell: Cell): boolean => cell.commune && cell.indicator.confidential

const expression = (cell: number, cause: HidingCause) => ({ constant: 0, whole: true, absent: false, cell, cause })
