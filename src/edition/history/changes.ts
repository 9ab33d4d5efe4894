/** Commits in time order → changes of figures. A row that moves between files, or changes its note, is no change. */
import { hasNumber, type Figures, type VersionFigure } from './figures.ts'
import type { CommitOfDay } from './read-commits.ts'
import { isSame, rewrittenFigures } from './rewritten.ts'
import { stateRecorder } from './states.ts'
import type { ChangeKind, FigureChange, History, PrintedFigure, UnreadableVersion } from '../../model/history.ts'

/**
 * `read` gives the figures of a version by its object id, null when it cannot be read.
 * `knownBefore`: the first commit's figures were already there (a shallow clone), so they count as no change.
 */
export function changesOf(
  commits: readonly CommitOfDay[],
  read: (blob: string) => Figures | null,
  knownBefore = false,
): Omit<History, 'state'> {
  const files = new Map<string, Figures>()
  const changes: FigureChange[] = []
  const damaged = unreadableVersions()
  const recorder = stateRecorder()
  /** Figures published at any time before: what comes back is no first publication. */
  const everPublished = new Set<string>()
  commits.forEach((commit, n) => {
    const before = new Map<string, VersionFigure>()
    const after = new Map<string, VersionFigure>()
    const next: [string, Figures][] = []
    for (const { oldPath, newPath, blob } of commit.files) {
      const old: Figures = (oldPath !== null && files.get(oldPath)) || new Map()
      for (const [key, figure] of old) before.set(key, figure)
      const now = blob === null ? new Map() : read(blob)
      if (newPath !== null) damaged.note(newPath, oldPath, commit, old, now)
      const kept: Figures = now ?? old
      for (const [key, figure] of kept) after.set(key, figure)
      if (newPath !== null) next.push([newPath, kept])
    }
    for (const { oldPath } of commit.files) if (oldPath !== null) files.delete(oldPath)
    for (const [path, figures] of next) files.set(path, figures)
    recorder.record(before, after, files)
    if (!(knownBefore && n === 0)) for (const change of between(before, after, commit, everPublished)) changes.push(change)
    for (const key of after.keys()) everPublished.add(key)
  })
  return { changes: changes.reverse(), states: recorder.states(), unreadable: damaged.all() }
}

/** Versions that could not be read, with the indicators that their neighbours speak of. */
function unreadableVersions() {
  const all: (UnreadableVersion & { indicators: string[] })[] = []
  const open = new Map<string, (typeof all)[number][]>()
  const codes = (figures: Figures) => [...new Set([...figures.values()].map(({ key }) => key.indicator))]
  return {
    all: (): UnreadableVersion[] => all,
    note(path: string, oldPath: string | null, { hash, date }: CommitOfDay, old: Figures, now: Figures | null): void {
      const before = open.get(oldPath ?? path) ?? []
      if (now === null) {
        const version = { file: path, commit: hash, date, indicators: codes(old) }
        all.push(version)
        open.set(path, [...before, version])
        return
      }
      for (const version of before) version.indicators = [...new Set([...version.indicators, ...codes(now)])]
      open.delete(oldPath ?? path)
    },
  }
}

function between(before: Figures, after: Figures, commit: CommitOfDay, everPublished: ReadonlySet<string>): FigureChange[] {
  const { hash, date, subject } = commit
  const reason = commit.reason || commit.body || subject
  const rewritten = rewrittenFigures(before, after)
  const moved = new Set([...rewritten.values()].map(({ old }) => old))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): FigureChange[] => {
    if (moved.has(key)) return []
    const anew = rewritten.get(key)
    const [old, now] = [before.get(anew?.old ?? key), after.get(key)]
    if (old && now && !anew && isSame(old.figure, now.figure)) return []
    const again = !old && everPublished.has(key)
    const kind = anew?.kind ?? (again ? 'updated' : kindOf(old?.figure, now?.figure, subject))
    const change = { kind, before: old?.figure ?? null, after: now?.figure ?? null, commit: hash, date, reason }
    const earlier = kind === 'redated' ? { periodBefore: old!.key.period } : {}
    return [{ ...(now ?? old)!.key, ...change, ...earlier }]
  })
}

/** An official figure replaced by another is a correction; a first, provisional or missing one is brought up to date. */
function kindOf(before: PrintedFigure | undefined, after: PrintedFigure | undefined, subject: string): ChangeKind {
  if (!before) return 'added'
  if (!after) return 'removed'
  if (/^(?:đính chính|correct)/iu.test(subject.normalize('NFC'))) return 'corrected'
  const numbersDiffer = before.value !== after.value || before.numerator !== after.numerator || before.denominator !== after.denominator
  return before.status === 'chinh-thuc' && hasNumber(before) && numbersDiffer ? 'corrected' : 'updated'
}
