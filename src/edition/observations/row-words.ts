/** What staff wrote in words beside a figure: its note, and its period as the source puts it. */
import { noWords } from '../../model/no-words.ts'
import { columnPositions, schemas } from '../../model/schema/tables.ts'
import type { Bilingual } from '../../model/types.ts'

const at = columnPositions(schemas['so-lieu'])

export interface RowWords {
  readonly note: Bilingual
  readonly periodWords: Bilingual | null
}

/** A blank English cell stands for the Vietnamese. */
export function rowWords(cells: readonly string[]): RowWords {
  const words = bilingual(cells[at.ky_chu]!, cells[at.ky_chu_en]!)
  return { note: bilingual(cells[at.ghi_chu]!, cells[at.ghi_chu_en]!), periodWords: words.vi === '' ? null : words }
}

const bilingual = (vi: string, en: string): Bilingual => (vi === '' && en === '' ? noWords : { vi, en: en || vi })
