/** Marks of persons are whole, have plain words to stand instead, and stand where the build can take them out. */
import * as say from '../../language/findings/consents.ts'
import type { Finding, Place } from '../../model/finding.ts'
import { firstTag, isPlainWords, marksIn, mayHoldMarks, strayTag } from '../../model/person-mark.ts'
import type { ContentPage } from '../../model/types.ts'
import type { Rule, RuleContext } from './rule.ts'

const error = (place: Place, phrase: Finding['phrase']): Finding => ({ level: 'error', rule: 'person-mark', ...place, phrase })

/** A heading names an address, and an address stays. */
const inHeading = /^[ \t>]*#{1,6}[ \t].*<Nguoi\b/gim
const publicFile = /\]\(\s*<?\/|\bsrc\s*=\s*["']\//

export const personMarks: Rule = (context) => [...inTexts(context), ...inRegisters(context)]

function inTexts({ documents, edition }: RuleContext): Finding[] {
  return documents.flatMap(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes)
    if (!mayHoldMarks(text)) return []
    const page = edition.content.find(({ origin }) => origin.file === path)
    const at = (index: number): Place => ({ file: path, line: text.slice(0, index).split('\n').length })
    const first = firstTag(text)
    if (/^data\/so-lieu\/|\.(?:ya?ml|geojson|txt)$/.test(path)) return first < 0 ? [] : [error(at(first), say.markPlace())]
    if (!/\.mdx?$/.test(path)) return []
    return [
      ...faultsIn(text, at),
      ...(page && firstTag(JSON.stringify(unresolved(page))) >= 0 ? [error(at(first), say.markPlace())] : []),
      ...[...text.matchAll(inHeading)].map(({ index, 0: found }) => error(at(index + found.length), say.markPlace())),
    ]
  })
}

/** What a build takes no mark out of; of a photo, all but its words. */
const unresolved = ({ photos, ...page }: ContentPage) => ({
  ...page,
  ...{ title: '', description: '', shortTitle: '', corrections: [], body: '' },
  photos: photos.map((photo) => ({ ...photo, alt: '', caption: '' })),
})

function inRegisters({ registers, place }: RuleContext): Finding[] {
  return Object.values(registers).flatMap(({ schema, rows, file }) =>
    rows.flatMap(({ cells, line, row }) =>
      cells.flatMap((text, i) => {
        if (!mayHoldMarks(text)) return []
        const at = place({ file, line, row }, schema.fields[i]!.name)
        return schema.name === 'dong-y' && marksIn(text).length > 0 ? [error(at, say.markPlace())] : faultsIn(text, () => at)
      }),
    ),
  )
}

function faultsIn(text: string, at: (index: number) => Place): Finding[] {
  const stray = strayTag(text)
  if (stray >= 0) return [error(at(stray), say.markForm())]
  return marksIn(text).flatMap(({ start, form, instead, inner }) => [
    ...(form === '' || !isPlainWords(instead) || inner.trim() === '' ? [error(at(start), say.markWords())] : []),
    ...(publicFile.test(inner) ? [error(at(start), say.markedPublicFile())] : []),
  ])
}
