/** What the marks of a dot plot mean. */
import { chartWords } from '../../language/chart-words.ts'
import type { Locale } from '../../model/locale.ts'
import type { Note } from '../layout/notes.ts'
import { pointMark, statusNotes } from '../marks.ts'
import { levelUpright } from '../target/level-mark.ts'
import type { DotPlotInput } from './input.ts'
import { ghostMark } from './rows.ts'

/** The period with the mark of its figures, or each kind of figure with its own; the period before; the plan's mark. */
export function dotNotes({ rows, period, before, mark }: DotPlotInput, locale: Locale): Note[] {
  const figures = rows.filter((row) => row.state === 'figure')
  if (figures.length === 0) return []
  const w = chartWords(locale)
  const statuses = figures.map((row) => row.status)
  const one = statuses[0]!
  const same = statuses.every((status) => status === one)
  const periodWords = same && one !== 'official' ? `${period} (${w.status[one]})` : period
  const sample = (value: number) => (mark?.valueTo === undefined ? 0 : value === mark.value ? -5 : 5)
  return [
    ...(period ? [{ mark: same ? pointMark(one) : null, words: periodWords }] : []),
    ...(same && period ? [] : statusNotes(statuses, locale)),
    ...(before !== null && figures.some((row) => row.before !== null) ? [{ mark: ghostMark(0, 0), words: w.was(before) }] : []),
    ...(mark ? [{ mark: levelUpright(mark, -8, 8, sample), words: mark.words }] : []),
  ]
}
