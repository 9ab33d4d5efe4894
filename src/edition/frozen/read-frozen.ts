/**
 * Editions kept for ever: `data/an-ban/<year>/` with a list of fingerprints, so that nobody changes one unnoticed. They are
 * published byte for byte, so that nothing stands in them but what the product itself writes there.
 */
import * as say from '../../language/findings/frozen.ts'
import { checksumFile, sha256 } from '../../model/checksum.ts'
import { frozenFiles, isFrozenFile } from '../../model/frozen-files.ts'
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
    else if (!isFrozenFile(name)) report(name, say.notOurs(name, frozenFiles))
    else if (sum !== sha256(bytes)) report(name, say.changed(name, year))
    else if (name === 'so-lieu.csv' && !isTable(bytes)) report(name, say.notAsWritten(name))
  }
  for (const name of frozenFiles) if (listed && !listed.has(name) && !own.has(name)) report(name, say.lacking(name, year))
  for (const name of listed?.keys() ?? []) if (!own.has(name)) report(name, say.gone(name))
  const asOf = versionOf(own.get('datapackage.json')?.bytes)
  if (listed && !asOf) report('datapackage.json', say.noDate(year))
  if (findings.length > before || !listed || !asOf) return null
  return { year, asOf, files: [...listed].map(([name, sum]) => ({ name, sha256: sum })) }
}

/** A table of figures as the product writes it: its first column is the indicator. The other file is read for its day. */
const isTable = (bytes: Uint8Array): boolean => /^indicator(?:,[a-z_]+)*\r\n/.test(textOf(bytes) ?? '')

/** Null when the bytes are not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** File name → SHA-256; null when the list is missing or is none, or names a file twice. */
function checksums(bytes: Uint8Array | undefined): Map<string, string> | null {
  const lines = bytes ? new TextDecoder().decode(bytes).split(/\r?\n/).filter(Boolean) : []
  const pairs = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line))
  if (pairs.length === 0 || pairs.includes(null)) return null
  const listed = new Map(pairs.map((pair) => [pair![2]!, pair![1]!]))
  return listed.size === pairs.length ? listed : null
}

function versionOf(bytes: Uint8Array | undefined): string | null {
  try {
    const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown }
    return typeof version === 'string' && /^\d{4}-\d\d-\d\d$/.test(version) ? version : null
  } catch {
    return null
  }
}
