/** The cells of free words beside a figure that somebody filled in. */
import type { Bilingual, Observation } from '../../model/types.ts'

export interface FigureWords {
  readonly field: 'ghi_chu' | 'ghi_chu_en' | 'ky_chu' | 'ky_chu_en'
  readonly text: string
}

/** An English text that is the Vietnamese was left blank, or says the same. */
export function figureWordsOf({ note, periodWords }: Observation): readonly FigureWords[] {
  if (note.vi === '' && note.en === '' && periodWords === null) return none
  return [...filled(note, 'ghi_chu'), ...(periodWords ? filled(periodWords, 'ky_chu') : [])]
}

const none: readonly FigureWords[] = []

function filled({ vi, en }: Bilingual, field: 'ghi_chu' | 'ky_chu'): FigureWords[] {
  const own = vi === '' ? [] : [{ field, text: vi }]
  return en === vi ? own : [...own, { field: `${field}_en`, text: en }]
}
