/** Words that differ by one slip of the hand: a letter too many, too few, another one, or two that changed places. */

/** True also for equal words. */
export function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++
  const [left, more] = [short.length - start - end, long.length - start - end]
  if (left <= 0) return true
  if (left === 1 && more === 1) return true
  return left === 2 && more === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
}
