/** What an edition knows of a row of figures: how its numbers are written, and whether they may be printed. */
import type { Observation } from '../../model/types.ts'
import type { EditionIndex } from '../index-edition.ts'
import type { FactsOf } from './entries.ts'
import type { StoredRow } from './figure-rows.ts'

/** A whole number has no decimals; any other as many as its indicator says, or as one of its figures has. */
export function factsOf(index: EditionIndex): FactsOf {
  return (code, field) => {
    const indicator = index.indicators.get(code)
    const percent = indicator?.measure === 'rate'
    if (!indicator) return { percent, decimals: 15 }
    const isCount = field === 'gia_tri' ? indicator.measure === 'count' : indicator.measure !== 'amount' && !indicator.fractionalParts
    if (isCount) return { percent, decimals: 0 }
    if (field !== 'gia_tri') return { percent, decimals: 15 }
    const printed = (index.series.get(code) ?? []).map((o) => (o.state === 'figure' ? (o.printedDecimals ?? 0) : 0))
    return { percent, decimals: Math.max(indicator.decimals, ...printed) }
  }
}

/** Rows whose numbers are hidden on the pages. */
export function isSecretIn(observations: readonly Observation[]): (row: StoredRow) => boolean {
  const hidden = observations.filter((o) => o.state === 'missing' && o.reason === 'suppressed')
  const lines = new Set(hidden.map(({ origin }) => `${origin.file}:${origin.line}`))
  return ({ in: { file }, row }) => lines.has(`${file.path}:${row.line}`)
}
