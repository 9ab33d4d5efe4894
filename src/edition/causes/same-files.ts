/** Files that say the same: a copy that stayed behind is one mistake, not one for each of its rows. */
import { sameContent } from '../../language/findings/causes.ts'
import type { Finding } from '../../model/finding.ts'
import { copiedStem } from '../folder/names.ts'
import type { EditionFile } from '../folder.ts'

interface Apart {
  readonly files: readonly EditionFile[]
  readonly findings: readonly Finding[]
}

/** The files without the copies among tables of figures; each copy is named once. */
export function withoutCopies(files: readonly EditionFile[]): Apart {
  const findings: Finding[] = []
  const kept = new Set(files)
  for (const group of Map.groupBy(files, keyOf).values()) {
    const alike = group.filter(({ path }) => path.startsWith('data/so-lieu/')).sort((a, b) => copyRank(a.path) - copyRank(b.path))
    alike.forEach((file, i) => {
      const original = alike.slice(0, i).find((other) => kept.has(other) && plain(other.bytes).equals(plain(file.bytes)))
      if (!original) return
      kept.delete(file)
      findings.push({ level: 'error', rule: 'same-content', file: file.path, phrase: sameContent(file.path, original.path) })
    })
  }
  return { files: files.filter((file) => kept.has(file)), findings }
}

/** Files that could say the same: of one folder, with one beginning. */
function keyOf({ path, bytes }: EditionFile): string {
  return `${path.slice(0, path.lastIndexOf('/'))}\n${plain(bytes.subarray(0, 300)).subarray(0, 200).toString('latin1')}`
}

/** Without byte-order mark, carriage returns and blank lines at the end, which differ between programs that save one table. */
function plain(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString('latin1')
  return Buffer.from(
    text
      .replace(/^\xEF\xBB\xBF/, '')
      .replace(/\r/g, '')
      .trimEnd(),
    'latin1',
  )
}

/** Copies by their names come last, then longer names. */
function copyRank(path: string): number {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return stem.length + (copiedStem(stem) === null ? 0 : 1000)
}
