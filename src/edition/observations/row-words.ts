/** What staff wrote in words beside a figure: its note, and its period as the source puts it. */
import * as say from '../../language/findings/period-rules.ts'
import { noWords } from '../../model/no-words.ts'
import { columnPositions, schemas } from '../../model/schema/tables.ts'
import type { Bilingual } from '../../model/types.ts'
import type { Complaint } from './read-observations.ts'

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

/** What is wrong with the words and the bound of a row, whatever its number. */
export function wordComplaints(cells: readonly string[], hasNumber: boolean): Complaint[] {
  const bound = cells[at.can]!
  const [words = '', english = ''] = [cells[at.ky_chu], cells[at.ky_chu_en]]
  const complaints: Complaint[] = []
  if (bound !== '' && !hasNumber) complaints.push({ field: 'can', rule: 'bound-without-figure', phrase: say.boundWithoutFigure(bound) })
  if (words === '' && english !== '')
    complaints.push({ field: 'ky_chu_en', rule: 'words-without-original', phrase: say.wordsWithoutOriginal() })
  return complaints
}
