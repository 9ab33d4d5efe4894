/** Pairs of neighbouring words, `bao hiem`, and in which file one is looked up. */

export function pairsOf(words: readonly { readonly folded: string }[]): string[] {
  return words.slice(1).map(({ folded }, i) => `${words[i]!.folded} ${folded}`)
}

/** By the whole pair (FNV-1a): frequent words begin so many pairs that no file could hold them all. */
export function bucketOf(pair: string, count: number): number {
  let hash = 0x811c9dc5
  for (const letter of pair) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  return (hash >>> 0) % count
}
