/** One file of texts: bytes → its page and its checked body, with the places of its keys. */
import { noFrontMatter } from '../../language/findings/content.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { ContentPage, SiteSettings } from '../../model/types.ts'
import type { EditionFile } from '../folder.ts'
import type { CheckedBody } from '../rules/rule.ts'
import { readFrontMatter, splitFrontMatter } from './front-matter.ts'
import { readBody } from './mdx.ts'
import { readSiteFile } from './site-file.ts'
import { readProse } from './prose.ts'
import { checkCharacterReferences } from './character-references.ts'

/** Line and column of a key, by file. */
export type KeyPlaces = Map<string, (key: string) => Place>

export interface Contents {
  readonly pages: readonly ContentPage[]
  readonly bodies: ReadonlyMap<string, CheckedBody>
}

/** Every page of the files; what cannot be read is in `findings`. */
export function readContents(files: readonly EditionFile[], places: KeyPlaces, findings: Finding[]): Contents {
  const pages: ContentPage[] = []
  const bodies = new Map<string, CheckedBody>()
  for (const file of files) {
    if (!/\.mdx?$/.test(file.path)) continue
    const text = readProse(file.bytes, file.path, findings)
    if (text === null) continue
    checkCharacterReferences(text, file.path, findings)
    const split = splitFrontMatter(text)
    if (!split) {
      findings.push({ level: 'error', rule: 'no-front-matter', file: file.path, line: 1, phrase: noFrontMatter() })
      continue
    }
    const { page, place } = readFrontMatter(file.path, split, findings)
    if (page) pages.push(page)
    places.set(file.path, place)
    bodies.set(file.path, { ...readBody(split.body, file.path, split.bodyLine, findings), text: split.body, firstLine: split.bodyLine })
  }
  return { pages, bodies }
}

/** The settings of the edition; null when the file cannot be read. */
export function readSettings(file: EditionFile, places: KeyPlaces, findings: Finding[]): SiteSettings | null {
  const text = readProse(file.bytes, file.path, findings)
  if (text === null) return null
  const { settings, place } = readSiteFile(text, findings)
  places.set(file.path, place)
  return settings
}
