/** What the search for personal data has to say to an editor. */
import { personalData } from '../../language/findings/personal.ts'
import type { Finding, Place } from '../../model/finding.ts'
import { findPersonalData, maskMatch } from './find.ts'
import { nothingIsPublic, type IsPublic } from './public-contacts.ts'

/** Errors (`personal-data`) and, for names, which may be an official's, warnings (`person-name`). No row of theirs is printed. */
export function personalDataFindings(text: string, place: Place, isPublic: IsPublic = nothingIsPublic): Finding[] {
  return findIn(text, () => place, isPublic)
}

/** The same in a whole file of text, each at its line. */
export function personalDataInFile(text: string, file: string, isPublic: IsPublic): Finding[] {
  const typed = text.normalize('NFC')
  let line = 1
  let last = 0
  return findIn(
    typed,
    (index) => {
      line += typed.slice(last, index).split('\n').length - 1
      last = index
      return { file, line }
    },
    isPublic,
  )
}

function findIn(text: string, placeOf: (index: number) => Place, isPublic: IsPublic): Finding[] {
  return findPersonalData(text)
    .filter((match) => !isPublic(match))
    .map((match): Finding => {
      const isName = match.kind === 'person-name'
      return {
        level: isName ? 'warning' : 'error',
        rule: isName ? 'person-name' : 'personal-data',
        ...placeOf(match.index),
        withheld: true,
        phrase: personalData(match.kind, maskMatch(match)),
      }
    })
}
