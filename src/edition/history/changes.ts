/** Commits in time order → changes of figures. A row that moves between files, or changes its note, is no change. */
import { figuresOf, type Figures, type KeyedFigure } from './figures.ts'
import type { Commit } from './parse-log.ts'
import type { ChangeKind, FigureChange, FigureKey, History, PrintedFigure } from '../../model/history.ts'

/** `knownBefore`: the first commit's figures were already there (a shallow clone), so they count as no change. */
export function changesOf(commits: readonly Commit[], knownBefore = false): Omit<History, 'state'> {
  const state = new Map<string, Figures>()
  const changes: FigureChange[] = []
  const unreadable: History['unreadable'][number][] = []
  /** Figures published at any time before: what comes back is no first publication. */
  const everPublished = new Set<string>()
  commits.forEach((commit, n) => {
    const before = new Map<string, KeyedFigure>()
    const after = new Map(before)
    for (const { oldPath, newPath, newText } of commit.files) {
      const old = (oldPath && state.get(oldPath)) || new Map()
      for (const [key, figure] of old) before.set(key, figure)
      const unchanged = oldPath !== null && newPath !== null && newText === ''
      const now = newPath === null ? new Map() : unchanged ? old : figuresOf(newText, newPath)
      if (now === null) unreadable.push({ file: newPath!, commit: commit.hash, date: commit.date })
      const kept: Figures = now ?? old
      for (const [key, figure] of kept) after.set(key, figure)
      if (oldPath !== null) state.delete(oldPath)
      if (newPath !== null) state.set(newPath, kept)
    }
    if (!(knownBefore && n === 0)) changes.push(...between(before, after, commit, everPublished))
    for (const key of after.keys()) everPublished.add(key)
  })
  return { changes: changes.reverse(), unreadable }
}

function between(before: Figures, after: Figures, commit: Commit, everPublished: ReadonlySet<string>): FigureChange[] {
  const { hash, date, subject } = commit
  const reason = commit.reason || commit.body || subject
  const renamed = redefined(before, after)
  const moved = new Set(renamed.values())
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): FigureChange[] => {
    if (moved.has(key)) return []
    const [old, now] = [before.get(renamed.get(key) ?? key), after.get(key)]
    if (old && now && !renamed.has(key) && same(old.figure, now.figure)) return []
    const again = !old && everPublished.has(key)
    const kind = renamed.has(key) ? 'redefined' : again ? 'updated' : kindOf(old?.figure, now?.figure, subject)
    const change = { kind, before: old?.figure ?? null, after: now?.figure ?? null, commit: hash, date, subject, reason }
    return [{ ...(now ?? old)!.key, ...change }]
  })
}

/** Figures that only came to stand under another definition: new key → old key. */
function redefined(before: Figures, after: Figures): Map<string, string> {
  const place = ({ indicator, unit, period }: FigureKey) => `${indicator}|${unit}|${period}`
  const gone = new Map([...before].filter(([key]) => !after.has(key)).map(([key, { key: at }]) => [place(at), key]))
  const pairs = [...after].flatMap(([key, { key: at, figure }]): [string, string][] => {
    const old = before.has(key) ? undefined : gone.get(place(at))
    return old !== undefined && same(before.get(old)!.figure, figure) ? [[key, old]] : []
  })
  return new Map(pairs)
}

/** A value that its own counts already gave is no news: only one of the two rows spells it out. */
function same(a: PrintedFigure, b: PrintedFigure): boolean {
  const counts = a.numerator === b.numerator && a.denominator === b.denominator
  const spelledOut = a.denominator !== null && (a.value === null || b.value === null)
  return counts && (a.value === b.value || spelledOut) && a.status === b.status
}

const hasNumber = ({ value, numerator }: PrintedFigure) => value !== null || numerator !== null

/** An official figure replaced by another is a correction; a first, provisional or missing one is brought up to date. */
function kindOf(before: PrintedFigure | undefined, after: PrintedFigure | undefined, subject: string): ChangeKind {
  if (!before) return 'added'
  if (!after) return 'removed'
  if (/^(?:đính chính|correct)/iu.test(subject.normalize('NFC'))) return 'corrected'
  const numbersDiffer = before.value !== after.value || before.numerator !== after.numerator || before.denominator !== after.denominator
  return before.status === 'chinh-thuc' && hasNumber(before) && numbersDiffer ? 'corrected' : 'updated'
}
