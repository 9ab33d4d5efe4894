/** Editions kept for ever: `data/an-ban/<year>/` with a list of fingerprints, so that nobody changes one unnoticed. */
import * as say from '../../language/findings/frozen.ts'
import { checksumFile, sha256 } from '../../model/checksum.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { Finding } from '../../model/finding.ts'
import type { EditionFile } from '../folder.ts'
import type { FrozenEdition } from '../../model/types.ts'

const folder = /^data\/an-ban\/(\d{4})\/([^/]+)$/

export function readFrozen(files: readonly EditionFile[], findings: Finding[]): FrozenEdition[] {
  const years = new Map<string, Map<string, EditionFile>>()
  for (const file of files) {
    const [, year, name] = folder.exec(file.path) ?? []
    if (year && name) years.set(year, (years.get(year) ?? new Map<string, EditionFile>()).set(name, file))
  }
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([year, own]) => readYear(year, own, findings) ?? [])
}

function readYear(year: string, own: ReadonlyMap<string, EditionFile>, findings: Finding[]): FrozenEdition | null {
  const before = findings.length
  const report = (name: string, phrase: Phrase) =>
    findings.push({ level: 'error', rule: 'frozen', file: `data/an-ban/${year}/${name}`, phrase })
  const listed = checksums(own.get(checksumFile)?.bytes)
  if (!listed) report(checksumFile, say.noChecksums(year))
  for (const [name, { bytes }] of own) {
    if (name === checksumFile || !listed) continue
    const sum = listed.get(name)
    if (sum === undefined) report(name, say.notListed(name))
    else if (sum !== sha256(bytes)) report(name, say.changed(name, year))
  }
  for (const name of listed?.keys() ?? []) if (!own.has(name)) report(name, say.gone(name))
  const asOf = versionOf(own.get('datapackage.json')?.bytes)
  if (listed && !asOf) report('datapackage.json', say.noDate(year))
  if (findings.length > before || !listed || !asOf) return null
  return { year, asOf, files: [...listed].map(([name, sum]) => ({ name, sha256: sum })) }
}

/** File name → SHA-256; null when the list is missing or is none. */
function checksums(bytes: Uint8Array | undefined): Map<string, string> | null {
  const lines = bytes ? new TextDecoder().decode(bytes).split(/\r?\n/).filter(Boolean) : []
  const pairs = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line))
  if (pairs.length === 0 || pairs.includes(null)) return null
  return new Map(pairs.map((pair) => [pair![2]!, pair![1]!]))
}

function versionOf(bytes: Uint8Array | undefined): string | null {
  try {
    const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown }
    return typeof version === 'string' && /^\d{4}-\d\d-\d\d$/.test(version) ? version : null
  } catch {
    return null
  }
}
