/** What a person may have meant: suggested to them, never applied. */
import { distance } from 'fastest-levenshtein'
import { fold } from '../../language/fold.ts'

/** The candidate nearest to a text, marks and letter case ignored; null when none is within a third of its letters. */
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
