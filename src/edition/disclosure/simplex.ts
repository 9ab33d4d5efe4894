/**
 * Lowest value of a linear expression over non-negative variables under linear constraints: the two-phase simplex method
 * on a dense table, with Bland's rule against cycling. Small by design: an audit has tens of variables.
 */

/** Σ coefficients[i] · x[i] (= or ≤) limit, all x ≥ 0. */
export interface Row {
  readonly coefficients: readonly number[]
  readonly equal: boolean
  readonly limit: number
}

/** A basic feasible solution: each row of `rows` ends in its right-hand side, `basis` names its basic column. */
export interface Feasible {
  readonly rows: readonly (readonly number[])[]
  readonly basis: readonly number[]
  readonly columns: number
}

const tiny = 1e-7

/** A feasible corner, or null when the constraints contradict each other. */
export function findFeasible(constraints: readonly Row[], variables: number): Feasible | null {
  const slacks = constraints.filter((row) => !row.equal).length
  const columns = variables + slacks
  const width = columns + constraints.length
  let slack = variables
  const rows = constraints.map((row, i) => {
    const cells = [...row.coefficients, ...new Array<number>(width - variables).fill(0), row.limit]
    if (!row.equal) cells[slack++] = 1
    const signed = row.limit < 0 ? cells.map((cell) => -cell) : cells
    signed[columns + i] = 1
    return signed
  })
  const basis = rows.map((_, i) => columns + i)
  const cost = new Array<number>(width).fill(0).fill(1, columns)
  if (descend(rows, basis, cost, width) > tiny) return null
  driveOut(rows, basis, columns)
  const kept = rows.flatMap((row, i) => (basis[i]! < columns ? [{ row: [...row.slice(0, columns), row.at(-1)!], basic: basis[i]! }] : []))
  return { rows: kept.map((k) => k.row), basis: kept.map((k) => k.basic), columns }
}

/** Minimum of Σ cost[i] · x[i]; −Infinity when there is none. */
export function minimum(start: Feasible, cost: readonly number[]): number {
  const padded = [...cost, ...new Array<number>(start.columns - cost.length).fill(0)]
  return descend(
    start.rows.map((row) => [...row]),
    [...start.basis],
    padded,
    start.columns,
  )
}

function descend(rows: number[][], basis: number[], cost: readonly number[], columns: number): number {
  for (;;) {
    const reduced = (j: number) => rows.reduce((sum, row, i) => sum - cost[basis[i]!]! * row[j]!, cost[j]!)
    let entering = 0
    while (entering < columns && reduced(entering) >= -tiny) entering++
    if (entering === columns) return rows.reduce((sum, row, i) => sum + cost[basis[i]!]! * row.at(-1)!, 0)
    let leaving = -1
    let least = Infinity
    rows.forEach((row, i) => {
      if (row[entering]! <= tiny) return
      const ratio = row.at(-1)! / row[entering]!
      if (ratio < least - tiny || (ratio <= least + tiny && basis[i]! < basis[leaving]!)) [least, leaving] = [Math.min(ratio, least), i]
    })
    if (leaving === -1) return -Infinity
    pivot(rows, basis, leaving, entering)
  }
}

function pivot(rows: number[][], basis: number[], leaving: number, entering: number): void {
  const source = rows[leaving]!
  const by = source[entering]!
  for (let j = 0; j < source.length; j++) source[j]! /= by
  rows.forEach((row, i) => {
    const times = row[entering]!
    if (i === leaving || times === 0) return
    for (let j = 0; j < row.length; j++) row[j]! -= times * source[j]!
  })
  basis[leaving] = entering
}

/** Artificial variables left at 0 in the basis change places with real ones; rows without any are redundant. */
function driveOut(rows: number[][], basis: number[], columns: number): void {
  rows.forEach((row, i) => {
    if (basis[i]! < columns) return
    const entering = row.findIndex((cell, j) => j < columns && Math.abs(cell) > tiny)
    if (entering !== -1) pivot(rows, basis, i, entering)
  })
}
