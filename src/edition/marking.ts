/** The cells of an edition that must carry `bao-mat`: which they are, never their numbers, and one way to mark them all. */
import type { Finding } from '../model/finding.ts'
import type { FigureKey } from '../model/history.ts'
import { markedFiles, planMarks } from './protection/plan-marks.ts'
import { writeTogether } from './protection/write-files.ts'
import { readEdition } from './read-edition.ts'

export interface CellToMark extends FigureKey {
  readonly file: string
  readonly line: number
}

export interface Marking {
  /** Errors that may hide what else must be marked; while there are any nothing can be written. */
  readonly obstacles: readonly Finding[]
  /** In the order of files and lines. */
  readonly cells: readonly CellToMark[]
  /** False where the repository is private, so that the build hides cells instead. */
  readonly repositoryIsPublic: boolean
  /** Marks all cells, in all files or none; gives how many files changed, or null where a file is not as it was read. */
  readonly write: () => number | null
}

/** Throws for nothing an editor did; `write` throws what the disk says. */
export function planMarking(dir: string): Marking {
  const reading = readEdition(dir)
  const { obstacles, marks } = planMarks(reading)
  return {
    obstacles,
    repositoryIsPublic: reading.edition?.site.repositoryIsPublic ?? true,
    cells: marks.map(({ indicator, unit, period, definition, origin }) => {
      return { indicator, unit, period: period.text, definition, file: origin.file, line: origin.line }
    }),
    write: () => {
      const files = markedFiles(dir, marks)
      if (files) writeTogether(files)
      return files && files.size
    },
  }
}
