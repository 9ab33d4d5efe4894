/** Figures that one commit only wrote anew under another definition or period: neither removed nor added. */
import type { ChangeKind, FigureKey, PrintedFigure } from '../../model/history.ts'
import { hasNumber, type Figures, type VersionFigure } from './figures.ts'

export interface Rewritten {
  /** Where it stood before. */
  readonly old: string
  readonly kind: Extract<ChangeKind, 'redefined' | 'redated'>
}

/** By the key that each has now. */
export function rewrittenFigures(before: Figures, after: Figures): ReadonlyMap<string, Rewritten> {
  const gone = [...before].filter(([key]) => !after.has(key))
  const come = [...after].filter(([key]) => !before.has(key))
  const all = new Map<string, Rewritten>()
  const places = new Map(gone.map(([key, { key: at }]) => [placeOf(at), key]))
  for (const [key, { key: at, figure }] of come) {
    const old = places.get(placeOf(at))
    if (old !== undefined && isSame(before.get(old)!.figure, figure)) all.set(key, { old, kind: 'redefined' })
  }
  for (const [now, old] of redated(gone, come)) if (!all.has(now)) all.set(now, { old, kind: 'redated' })
  return all
}

const placeOf = ({ indicator, unit, period }: FigureKey): string => `${indicator}|${unit}|${period}`

/** The number of one source, of one unit, under another period: where there is only one such number before, and one after. */
function redated(gone: readonly Entry[], come: readonly Entry[]): [now: string, old: string][] {
  const [old, now] = [gone, come].map((entries) =>
    Map.groupBy(
      entries.filter(([, { figure }]) => hasNumber(figure)),
      ([, one]) => numberOf(one),
    ),
  ) as [Map<string, Entry[]>, Map<string, Entry[]>]
  return [...now].flatMap(([number, found]): [string, string][] => {
    const [before, after] = [old.get(number) ?? [], found]
    return before.length === 1 && after.length === 1 ? [[after[0]![0], before[0]![0]]] : []
  })
}

type Entry = readonly [key: string, figure: VersionFigure]

const numberOf = ({ key, figure, source }: VersionFigure): string =>
  [key.indicator, key.unit, key.definition, source, figure.value, figure.numerator, figure.denominator].join('|')

/** A value that its own counts already gave is no news: only one of the two rows spells it out. */
export function isSame(a: PrintedFigure, b: PrintedFigure): boolean {
  const counts = a.numerator === b.numerator && a.denominator === b.denominator
  const spelledOut = a.denominator !== null && (a.value === null || b.value === null)
  return counts && (a.value === b.value || spelledOut) && a.status === b.status
}
