/** Texts that change between two states of an edition, in their words and in what is said about them. */
import type { TextDifference } from '../../model/difference.ts'
import type { ContentPage } from '../../model/types.ts'
import { withoutTyping } from '../../language/typing.ts'
import { changedHeadings, textVersion, type TextVersion } from '../history/text-versions.ts'
import { tidyText } from '../tidy/tidy-text.ts'
import type { Files } from './figures.ts'

type Pages = readonly ContentPage[]

export function textDifferences(before: Pages, after: Pages, filesBefore: Files, filesAfter: Files): TextDifference[] {
  const old = new Map(before.map((page) => [page.origin.file, page]))
  const now = new Map(after.map((page) => [page.origin.file, page]))
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)]
    const [from, to] = [filesBefore.get(path), filesAfter.get(path)]
    if (from && to && storedText(from) === storedText(to)) return []
    const { kind, slug, locale, title } = (is ?? was)!
    const change = wordsBetween(was && from ? textVersion(from) : null, is && to ? textVersion(to) : null)
    const approval = { before: was?.approval ?? null, after: is?.approval ?? null }
    return [{ path, page: { kind, slug, locale }, title, approval, ...change }]
  })
}

/** Line ends, a byte order mark and the names of keys change nothing. */
const storedText = (bytes: Uint8Array): string | undefined => tidyText(bytes, true)?.text

function wordsBetween(from: TextVersion | null, to: TextVersion | null): Pick<TextDifference, 'kind' | 'headings' | 'words'> {
  const words = { added: surplus(to, from), removed: surplus(from, to) }
  if (!from) return { kind: 'written', headings: [], words }
  if (!to) return { kind: 'removed', headings: [], words }
  if (from.exact === to.exact) return { kind: 'settings', headings: [], words: { added: 0, removed: 0 } }
  if (from.folded === to.folded) return { kind: 'typing', headings: [], words: { added: 0, removed: 0 } }
  return { kind: 'meaning', headings: changedHeadings(from, to), words }
}

/** Words of one text that the other has not, or has less often. */
function surplus(one: TextVersion | null, other: TextVersion | null): number {
  const left = counted(other)
  let more = 0
  for (const [word, times] of counted(one)) more += Math.max(0, times - (left.get(word) ?? 0))
  return more
}

function counted(text: TextVersion | null): Map<string, number> {
  const words = new Map<string, number>()
  for (const typed of text?.exact.split(/\s+/) ?? []) {
    const word = withoutTyping(typed)
    if (word) words.set(word, (words.get(word) ?? 0) + 1)
  }
  return words
}
