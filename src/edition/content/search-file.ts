/** The file of search words, `content/tim-kiem.yaml`: what readers type → what pages call it. An edition may do without it. */
import type { Finding } from '../../model/finding.ts'
import { searchForm } from '../../model/schema/forms/search.ts'
import type { SearchWords } from '../../model/edition.ts'
import type { EditionFile } from '../folder.ts'
import { fieldReader } from './fields.ts'
import { readProse } from './prose.ts'
import { readYaml } from './yaml.ts'

export const searchFile = searchForm.path

export function readSearchWords(file: EditionFile | undefined, findings: Finding[]): SearchWords[] {
  const text = file ? readProse(file.bytes, file.path, findings) : null
  const yaml = text === null ? null : readYaml(text, searchFile, 1, findings)
  if (!yaml) return []
  return fieldReader(yaml, searchForm.fields, findings)
    .groups('tu')
    .map((group) => ({
      typed: group.list('go'),
      meant: group.list('la'),
      origin: { file: searchFile, line: group.place('go').line ?? 1 },
    }))
}
