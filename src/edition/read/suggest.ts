import { fold } from '../../language/fold.ts'

/** The candidate nearest to a text, or null when none is near. Suggested to a person, never applied. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const wanted = fold(text)
  let best: string | null = null
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const d = distance(wanted, fold(candidate))
    if (d < least) [least, best] = [d, candidate]
  }
  return best
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
