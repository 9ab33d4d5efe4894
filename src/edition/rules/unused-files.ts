/** Pictures and recordings that no text uses, and maps that the site file does not name: they would not be published. */
import { posix } from 'node:path'
import * as say from '../../language/findings/files.ts'
import { documentFolder, recordingFolder } from '../../model/addresses/paths.ts'
import type { Rule } from './rule.ts'

export const unusedFiles: Rule = ({ edition, bodies, files }) => {
  const used = new Set([...bodies].flatMap(([file, { links, images }]) => [...links, ...images].map(({ url }) => pathOf(url, file))))
  for (const { file } of edition.documents) if (file) used.add(`${documentFolder}${file.name}`)
  for (const { file } of edition.content.flatMap(({ photos }) => photos)) used.add(file)
  if (edition.site.map) used.add(edition.site.map.file)
  for (const { recordings } of edition.content)
    for (const { file, wordsFile } of recordings) for (const name of [file, wordsFile]) if (name) used.add(`${recordingFolder}${name}`)
  return files
    .filter(
      (path) =>
        (path.startsWith('content/') && !/\.(?:mdx|yaml)$/.test(path)) || path.endsWith('.geojson') || path.startsWith(documentFolder),
    )
    .filter((path) => !used.has(path.normalize('NFC')))
    .map((file) => ({ level: 'warning', rule: 'unused-file', file, phrase: say.unused(file) }))
}

/** The path inside the edition that a relative address in a text leads to: `./anh/a%20b.png` → `content/so-tay/anh/a b.png`. */
function pathOf(url: string, from: string): string {
  const path = url.replace(/[?#].*$/s, '')
  return posix.join(posix.dirname(from), decoded(path)).normalize('NFC')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
