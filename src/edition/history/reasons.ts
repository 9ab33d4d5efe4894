/**
 * Reasons of changes are messages of commits, written for colleagues: one that holds personal data, or a number of
 * households that may not be known, is not told. Where it was, the publication says that there was one. One that is not
 * Vietnamese was written for those who make the site, not for readers of its figures: nothing stands in its place.
 */
import { isVietnamese } from '../../language/written-in.ts'
import { findPersonalData } from '../personal/find.ts'
import type { IsPublic } from '../personal/public-contacts.ts'
import { countsIn, holdsNumber, numbersIn } from '../personal/telling.ts'
import { connectedWith } from './connected.ts'
import type { FigureChange, ToldChange, ToldHistory, WithheldReason } from '../../model/history.ts'
import type { DisclosureSettings, Indicator } from '../../model/types.ts'

interface ReasonContext {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly settings: DisclosureSettings
  readonly isPublic: IsPublic
}

interface Change {
  readonly full: FigureChange
  readonly told: ToldChange
}

/** The changes without the reasons that may not be told, and which commits those are of, in the order of the changes. */
export function tellReasons(changes: readonly Change[], context: ReasonContext): Pick<ToldHistory, 'changes' | 'withheldReasons'> {
  const withheld = new Map<string, WithheldReason['cause']>()
  for (const [commit, own] of Map.groupBy(changes, ({ told }) => told.commit)) {
    const cause = causeOf(own[0]!.full.reason ?? '', own, context)
    if (cause) withheld.set(commit, cause)
  }
  return {
    changes: changes.map(({ told }) => ({ ...told, reason: withheld.has(told.commit) ? null : forReaders(told.reason ?? '') })),
    withheldReasons: [...withheld].map(([commit, cause]) => ({ commit, cause })),
  }
}

const forReaders = (reason: string): string => (isVietnamese(reason) ? reason : '')

/** Whether the reason for a change of a text may be told. Nobody knows of which figures it speaks: one with a number is not. */
export const isReasonOfText = (reason: string, isPublic: IsPublic): boolean =>
  isVietnamese(reason) && !holdsNumber(reason) && findPersonalData(reason).every((match) => isPublic(match))

/** Null where the reason may be told. `changes`: those of one commit. */
function causeOf(
  reason: string,
  changes: readonly Change[],
  { indicators, settings, isPublic }: ReasonContext,
): WithheldReason['cause'] | null {
  if (findPersonalData(reason).some((match) => !isPublic(match))) return 'personal-data'
  const counts = countsIn(reason)
  const notTold = new Set(changes.filter(({ told }) => told.withheld).flatMap(({ full }) => numbersOf(full)))
  if (notTold.size > 0 && (counts.length > 0 || numbersIn(reason).some((n) => notTold.has(n)))) return 'hidden-number'
  const codes = [...new Set(changes.flatMap(({ told }) => [...connectedWith(told.indicator, indicators)]))]
  const isConfidential = codes.some((code) => indicators.get(code)?.confidential)
  return isConfidential && counts.some((n) => n >= 1 && n <= settings.smallCount) ? 'hidden-number' : null
}

/** Old and new numbers, and by how much they differ. */
function numbersOf({ before, after }: FigureChange): number[] {
  return (['value', 'numerator', 'denominator'] as const).flatMap((part) => {
    const [from, to] = [before?.[part] ?? null, after?.[part] ?? null]
    return [from, to, from === null || to === null ? null : Math.abs(to - from)].flatMap((n) => n ?? [])
  })
}
