/** Pairs of neighbouring words, `bao hiem`, and in which file one is looked up. */

export function pairsOf(words: readonly { readonly folded: string }[]): string[] {
  return words.slice(1).map(({ folded }, i) => `${words[i]!.folded} ${folded}`)
}

/** By the first word alone, so that a second one that is not finished is found in the same file (FNV-1a). */
export function bucketOf(pair: string, count: number): number {
  let hash = 0x811c9dc5
  for (const letter of pair.slice(0, pair.indexOf(' '))) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  return (hash >>> 0) % count
}
