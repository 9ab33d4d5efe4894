/**
 * A reader who tries to find hidden numbers, written without a line of the protector. It knows which whole numbers add up
 * to which and fixes what is published. First it eliminates: every two equations that share an unknown give a third.
 * Then ranges are tightened equation by equation until nothing moves. Then it searches: an end of a range is given up when
 * no assignment of whole numbers to all the others is left (depth-first). Only when a search grows too long does the end
 * stand, so that what it finds is never more than can be known.
 */

/** Σ by · number = 0. */
export type Equation = readonly (readonly [name: string, by: number])[]

export interface Range {
  readonly low: number
  readonly high: number
}

type Ranges = Map<string, Range>
type Using = (name: string) => readonly Equation[]

const steps = 150

/** The lowest and highest value that a number can still have. `truth` only says which values to try first. */
export function attack(
  name: string,
  equations: readonly Equation[],
  start: ReadonlyMap<string, Range>,
  truth: ReadonlyMap<string, number>,
): Range {
  const near = withEliminations(neighbourhood(name, equations, start), start)
  const using = Map.groupBy(
    near.flatMap((equation) => equation.map(([member]) => ({ member, equation }))),
    ({ member }) => member,
  )
  const used: Using = (member) => using.get(member)?.map(({ equation }) => equation) ?? []
  const ranges: Ranges = new Map([name, ...using.keys()].map((member) => [member, start.get(member)!]))
  if (!tighten(ranges, near, used)) throw new Error('the equations contradict each other')
  let { low, high } = ranges.get(name)!
  while (low < high && !solvable(ranges, name, low, used, truth, { left: steps })) low++
  while (high > low && !solvable(ranges, name, high, used, truth, { left: steps })) high--
  return { low, high }
}

/**
 * The same for a reader who guesses: every number named in `guessed` that hangs together with this one is taken to be
 * 1…most. Null when that cannot be, or when no solution is found that shows it can.
 */
export function guess(
  name: string,
  equations: readonly Equation[],
  start: ReadonlyMap<string, Range>,
  truth: ReadonlyMap<string, number>,
  guessed: ReadonlySet<string>,
  most: number,
): Range | null {
  const near = neighbourhood(name, equations, start)
  const ranges = new Map(start)
  for (const member of new Set([name, ...near.flatMap((equation) => equation.map(([other]) => other))])) {
    const { low, high } = start.get(member)!
    if (low === high || !guessed.has(member)) continue
    ranges.set(member, { low: Math.max(1, low), high: Math.min(most, high) })
    if (high < 1 || low > most) return null
  }
  const using = Map.groupBy(
    near.flatMap((equation) => equation.map(([member]) => ({ member, equation }))),
    ({ member }) => member,
  )
  const used: Using = (member) => using.get(member)?.map(({ equation }) => equation) ?? []
  const known: Ranges = new Map([name, ...using.keys()].map((member) => [member, ranges.get(member)!]))
  if (!tighten(known, near, used)) return null
  const { low, high } = known.get(name)!
  for (let value = low; value <= high; value++) {
    const budget = { left: steps }
    if (solvable(known, name, value, used, truth, budget) && budget.left > 0) return attack(name, equations, ranges, truth)
  }
  return null
}

/** Equations that can matter: reached through numbers that are not known. */
function neighbourhood(name: string, equations: readonly Equation[], start: ReadonlyMap<string, Range>): Equation[] {
  const reached = new Set([name])
  const near = new Set<Equation>()
  for (const member of reached) {
    const { low, high } = start.get(member)!
    if (low === high) continue
    for (const equation of equations) {
      if (!equation.some(([other]) => other === member)) continue
      near.add(equation)
      for (const [other] of equation) reached.add(other)
    }
  }
  return [...near]
}

/** The equations, and for every two that share an unknown number their sum or difference without it. */
function withEliminations(equations: readonly Equation[], start: ReadonlyMap<string, Range>): Equation[] {
  const unknown = (member: string) => start.get(member)!.low < start.get(member)!.high
  const found = [...equations]
  equations.forEach((a, i) => {
    for (const b of equations.slice(i + 1)) {
      const shared = a.find(([member]) => unknown(member) && b.some(([other]) => other === member))
      if (shared === undefined) continue
      const times = -shared[1] / b.find(([other]) => other === shared[0])![1]
      const sum = new Map<string, number>(a)
      for (const [member, by] of b) sum.set(member, (sum.get(member) ?? 0) + times * by)
      found.push([...sum].filter(([, by]) => by !== 0))
    }
  })
  return found
}

/** False when some equation can no longer hold. */
function tighten(ranges: Ranges, first: readonly Equation[], using: Using): boolean {
  const queue = new Set(first)
  for (const equation of queue) {
    queue.delete(equation)
    let [low, high] = [0, 0]
    for (const [name, by] of equation) {
      const range = ranges.get(name)!
      low += by > 0 ? by * range.low : by * range.high
      high += by > 0 ? by * range.high : by * range.low
    }
    if (low > 0 || high < 0) return false
    for (const [name, by] of equation) {
      // by · x = −(all the others), which lie between low and high without x’s own share
      const own = ranges.get(name)!
      const [least, most] = by > 0 ? [by * own.low, by * own.high] : [by * own.high, by * own.low]
      const ends = [-(high - most) / by, -(low - least) / by]
      const next = { low: Math.max(own.low, Math.ceil(Math.min(...ends))), high: Math.min(own.high, Math.floor(Math.max(...ends))) }
      if (next.low > next.high) return false
      if (next.low === own.low && next.high === own.high) continue
      ranges.set(name, next)
      for (const other of using(name)) queue.add(other)
      queue.add(equation)
      break
    }
  }
  return true
}

/** True when a solution exists in which the number has this value, or when looking for one takes too long. */
function solvable(
  known: Ranges,
  name: string,
  value: number,
  using: Using,
  truth: ReadonlyMap<string, number>,
  budget: { left: number },
): boolean {
  const ranges = new Map(known).set(name, { low: value, high: value })
  if (!tighten(ranges, using(name), using)) return false
  if (budget.left-- <= 0) return true
  let open: [string, Range] | undefined
  for (const entry of ranges) {
    const width = entry[1].high - entry[1].low
    if (width > 0 && (open === undefined || width < open[1].high - open[1].low)) open = entry
  }
  if (open === undefined) return true
  const [next, { low, high }] = open
  const near = Math.min(high, Math.max(low, truth.get(next)!))
  const values = Array.from({ length: high - low + 1 }, (_, i) => low + i).toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))
  return values.some((v) => solvable(ranges, next, v, using, truth, budget))
}
