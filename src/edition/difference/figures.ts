/** Figures that change between two states of an edition's files, told as the history of the site tells them. */
import type { FigureDifference, FigurePlace, Leap } from '../../model/difference.ts'
import type { PrintedFigure, ToldChange } from '../../model/history.ts'
import type { Observation } from '../../model/types.ts'
import { changesOf } from '../history/changes.ts'
import { figuresOf } from '../history/figures.ts'
import type { CommitOfDay } from '../history/read-commits.ts'
import { readHistory } from '../history/read-history.ts'
import { tellChanges, type DisclosureContext } from '../history/withhold.ts'

export type Files = ReadonlyMap<string, Uint8Array>

const isFigureFile = (path: string): boolean => /^data\/so-lieu\/[^/]+\.csv$/.test(path)

/** Whether two states hold the same files of figures, byte for byte. */
export function hasSameFigures(a: Files, b: Files): boolean {
  const figures = (files: Files) => [...files.keys()].filter(isFigureFile)
  return (
    figures(a).length === figures(b).length && figures(a).every((path) => b.has(path) && Buffer.compare(a.get(path)!, b.get(path)!) === 0)
  )
}

/**
 * Changes of figures from one state of the files to the next, without the numbers that may not be told. What was hidden at any
 * time before counts, as on the page of changes: `dir` is the folder with the history.
 */
export function figureDifferences(
  dir: string,
  before: Files,
  after: Files,
  knownNames: ReadonlySet<string>,
  context: DisclosureContext,
): FigureDifference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(isFigureFile).sort()
  const commit = (hash: string, files: CommitOfDay['files']): CommitOfDay => ({
    hash,
    date: '',
    subject: '',
    body: '',
    reason: null,
    files,
  })
  const first = paths.filter((path) => before.has(path)).map((path) => ({ oldPath: null, newPath: path, blob: `before:${path}` }))
  const next = paths.map((path) => ({
    oldPath: before.has(path) ? path : null,
    newPath: after.has(path) ? path : null,
    blob: after.has(path) ? `after:${path}` : null,
  }))
  const read = (id: string) => {
    const path = id.slice(id.indexOf(':') + 1)
    return figuresOf((id.startsWith('before:') ? before : after).get(path)!, knownNames)
  }
  const own = changesOf([commit('before', first), commit('after', next)], read, true)
  const past = readHistory(dir, knownNames)
  const told = tellChanges(
    { ...own, state: past.state, states: [...past.states, ...own.states], unreadable: [...past.unreadable, ...own.unreadable] },
    context,
  )
  return told.changes.map((change) => ({ change, by: byOf(change), leap: leapOf(change) }))
}

const valueOf = (figure: PrintedFigure | null | undefined): number | null => {
  if (!figure) return null
  if (figure.value !== null) return figure.value
  const { numerator, denominator } = figure
  return numerator !== null && denominator ? (numerator / denominator) * 100 : numerator
}

function byOf({ before, after }: ToldChange): number | null {
  const [from, to] = [valueOf(before), valueOf(after)]
  return from === null || to === null ? null : to - from
}

function leapOf({ before, after }: ToldChange): Leap | null {
  const [from, to] = [valueOf(before), valueOf(after)]
  if (from === null || to === null || from * to <= 0) return null
  const times = shiftOf(from, to)
  if (times !== null) return { kind: 'places', times }
  return Math.max(to / from, from / to) > 2 ? { kind: 'far', times: to / from } : null
}

/**
 * How many times as much another number is where its decimal mark moved: ten, a hundred, a thousand or a part of them, but for
 * what rounding did; null where it did not.
 */
export function shiftOf(from: number, to: number): number | null {
  const times = to / from
  const size = Math.max(times, 1 / times)
  const places = [10, 100, 1000].find((step) => Math.abs(size / step - 1) < 0.01)
  return places === undefined ? null : times > 1 ? places : 1 / places
}

const keyOf = ({ indicator, unit, period, definition }: Observation): string => [indicator, unit, period.text, definition].join('|')

/** Places that are told in one state and hidden in the other. */
export function hiddenIn(now: readonly Observation[], before: readonly Observation[]): FigurePlace[] {
  const told = new Set(before.filter(({ state }) => state === 'figure').map(keyOf))
  return now
    .filter((o) => o.state === 'missing' && o.reason === 'suppressed' && told.has(keyOf(o)))
    .map(({ indicator, unit, period }) => ({ indicator, unit, period: period.text }))
}
