/** Whether so much is removed that a commit has to say so. */
import type { Difference, LargeRemoval } from '../../model/difference.ts'
import type { Observation } from '../../model/types.ts'

/** More than this share of all figures, or of all texts; of one indicator more than half. */
const largeShare = 0.1
const largeShareOfOne = 0.5
/** Where there are fewer, one of them is no large part. */
const fewest = 4

/** `before`: what stood in the edition. */
export function largeRemovals(
  { figures, texts }: Pick<Difference, 'figures' | 'texts'>,
  before: { readonly observations: readonly Observation[]; readonly texts: number },
): LargeRemoval[] {
  const stood = before.observations.filter(({ origin }) => origin.line > 0)
  const removed = figures.filter(({ change }) => change.kind === 'removed').map(({ change }) => change.indicator)
  const gone = texts.filter(({ kind }) => kind === 'removed').length
  const all = new Map([...Map.groupBy(stood, ({ indicator }) => indicator)].map(([code, own]) => [code, own.length]))
  const large = (part: number, whole: number, share: number) => whole >= fewest && part > whole * share
  return [
    ...(large(removed.length, stood.length, largeShare)
      ? [{ what: 'figures' as const, indicator: '', removed: removed.length, of: stood.length }]
      : []),
    ...[...Map.groupBy(removed, (code) => code)].flatMap(([indicator, own]): LargeRemoval[] => {
      const of = all.get(indicator) ?? 0
      return large(own.length, of, largeShareOfOne) ? [{ what: 'indicator', indicator, removed: own.length, of }] : []
    }),
    ...(large(gone, before.texts, largeShare) ? [{ what: 'texts' as const, indicator: '', removed: gone, of: before.texts }] : []),
  ]
}

/** The trailer that says why: `Xoa: …` in any of the messages. */
export const removalReasonIn = (messages: readonly string[]): string | null =>
  messages.map((message) => /^Xoa: *(\S.*)$/m.exec(message.normalize('NFC'))?.[1]?.trim() ?? null).find((reason) => reason !== null) ?? null
