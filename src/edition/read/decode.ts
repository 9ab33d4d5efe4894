/**
 * Bytes → characters. UTF-8 is read, UTF-16 by its mark; the two Vietnamese legacy encodings only in tables, when the
 * register of units confirms them, for detectors cannot be trusted: windows-1258 decodes any bytes without complaint.
 */
import { cutOff } from '../../language/findings/damage.ts'
import * as say from '../../language/findings/read-file.ts'
import { fold } from '../../language/fold.ts'
import type { Finding } from '../../model/finding.ts'
import { binaryKind } from './binary.ts'
import type { RuleName } from '../../model/rules.ts'
import { decodeTcvn3 } from './tcvn3.ts'

export interface Decoded {
  /** Without byte-order marks; null when the file cannot be read. */
  readonly text: string | null
  readonly findings: readonly Finding[]
}

/** What confirms a legacy encoding. */
export interface UnitNames {
  /** Names in the column `don_vi` or `ten` of a decoded text. */
  of(text: string): readonly string[]
  /** Folded names of the register. */
  readonly known: ReadonlySet<string>
}

/** `units`: for a table; without it the file is a text. */
export function decode(bytes: Uint8Array, file: string, units: UnitNames | null): Decoded {
  const kind = units ? 'table' : 'prose'
  const findings: Finding[] = []
  const add = (level: Finding['level'], rule: RuleName, phrase: Finding['phrase']) => findings.push({ level, rule, file, phrase })
  const fail = (rule: RuleName, phrase: Finding['phrase']): Decoded => {
    add('error', rule, phrase)
    return { text: null, findings }
  }
  if (bytes.length === 0) return fail('empty-file', say.emptyFile())
  const binary = binaryKind(bytes)
  if (binary) return fail(units ? 'not-csv' : 'encoding', say.binaryFile(binary, kind))

  let text: string
  if (bytes[0] === 0xff && bytes[1] === 0xfe) text = wide('utf-16le')
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) text = wide('utf-16be')
  else {
    const utf8 = strict(bytes)
    const legacy = utf8 === null && units ? confirmed(bytes, units) : null
    if (utf8 === null && !legacy && isCutOff(bytes)) return fail('encoding', cutOff())
    if (utf8 === null && !legacy) return fail('encoding', say.unknownEncoding(looksLikeTcvn3(bytes), kind))
    if (legacy) add('repair', 'legacy-encoding', say.legacyEncoding(legacy.encoding))
    text = utf8 ?? legacy!.text
  }
  const marks = /^\uFEFF*/.exec(text)![0].length
  if (marks > 1) add('repair', 'double-bom', say.doubleBom())
  return { text: marks > 0 ? text.slice(marks) : text, findings }

  function wide(encoding: 'utf-16le' | 'utf-16be'): string {
    add('repair', 'utf-16', say.utf16(kind))
    return new TextDecoder(encoding).decode(bytes)
  }
}

/** UTF-8 that ends inside a letter, as a file does of which only a part was saved or sent. */
const isCutOff = (bytes: Uint8Array): boolean => /[^\0-\x7f]/.test(strict(bytes, { stream: true }) ?? '')

function strict(bytes: Uint8Array, options?: { readonly stream: boolean }): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, options)
  } catch {
    return null
  }
}

/** windows-1258 or TCVN3, if every unit name then stands in the register; composed, for 1258 writes tone marks apart. */
function confirmed(bytes: Uint8Array, units: UnitNames): { readonly text: string; readonly encoding: string } | null {
  const candidates = [
    { encoding: 'windows-1258', decoded: () => new TextDecoder('windows-1258').decode(bytes) },
    { encoding: 'TCVN3', decoded: () => decodeTcvn3(bytes) },
  ]
  for (const { encoding, decoded } of candidates) {
    const text = decoded().normalize('NFC')
    const names = units.of(text).filter((name) => name.trim() !== '')
    if (names.length > 0 && names.every((name) => units.known.has(fold(name.trim())))) return { text, encoding }
  }
  return null
}

/** Bytes that TCVN3 uses for frequent letters and windows-1258 hardly ever: ¨ § « ¬ · ¹ È Ð × */
function looksLikeTcvn3(bytes: Uint8Array): boolean {
  let seen = 0
  for (const byte of bytes) if (byte === 0xa8 || byte === 0xa7 || byte === 0xab || byte === 0xb7 || byte === 0xae || byte === 0xac) seen++
  return seen >= 2
}
