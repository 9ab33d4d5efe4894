/**
 * Bytes → text. UTF-8 is read, UTF-16 by its mark; the two Vietnamese legacy encodings only when the register of
 * units confirms them, for detectors cannot be trusted: windows-1258 decodes any bytes without complaint.
 */
import iconv from 'iconv-lite'
import * as say from '../../language/findings/read-file.ts'
import { fold } from '../../language/fold.ts'
import type { Finding } from '../../model/finding.ts'
import { binaryKind } from './binary.ts'
import { garbled } from './garbled.ts'
import type { RuleName } from '../../model/rules.ts'

export interface Decoded {
  /** NFC, without byte-order marks; null when the file cannot be read. */
  readonly text: string | null
  readonly findings: readonly Finding[]
}

/** Names in the column `don_vi` or `ten` of a decoded text, for confirming an encoding. */
export type NamesOf = (text: string) => readonly string[]

export function decode(bytes: Uint8Array, file: string, namesOf: NamesOf, knownNames: ReadonlySet<string>): Decoded {
  const findings: Finding[] = []
  const add = (level: Finding['level'], rule: RuleName, phrase: Finding['phrase'], rest: Partial<Finding> = {}) =>
    findings.push({ level, rule, file, ...rest, phrase })
  const fail = (rule: RuleName, phrase: Finding['phrase'], rest?: Partial<Finding>): Decoded => {
    add('error', rule, phrase, rest)
    return { text: null, findings }
  }
  if (bytes.length === 0) return fail('empty-file', say.emptyFile())
  const binary = binaryKind(bytes)
  if (binary) return fail('not-csv', say.binaryFile(binary))

  let text: string
  if (bytes[0] === 0xff && bytes[1] === 0xfe) text = repaired('utf-16le', 'UTF-16')
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) text = repaired('utf-16be', 'UTF-16')
  else {
    const utf8 = strict(bytes)
    if (utf8 !== null) text = utf8
    else {
      const legacy = confirmed(bytes, namesOf, knownNames)
      if (!legacy) return fail('encoding', say.unknownEncoding(looksLikeTcvn3(bytes)))
      add('repair', 'legacy-encoding', say.legacyEncoding(legacy.encoding))
      text = legacy.text
    }
  }
  const marks = /^\uFEFF*/.exec(text)![0].length
  if (marks > 0) text = text.slice(marks)
  if (marks > 1) add('repair', 'double-bom', say.doubleBom())
  if (/^\s*(?:<!doctype|<html|<\?xml|<table)/i.test(text)) return fail('not-csv', say.htmlFile())
  const bad = garbled(text)
  if (bad) return fail(bad.rule, bad.phrase, { line: lineAt(text, bad.index), value: bad.seen })
  const composed = text.normalize('NFC')
  if (composed !== text) add('repair', 'not-nfc', say.notNfc())
  return { text: composed, findings }

  function repaired(encoding: string, name: string): string {
    add('repair', 'utf-16', say.utf16(name))
    return new TextDecoder(encoding).decode(bytes)
  }
}

function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** windows-1258 or TCVN3, if every unit name then stands in the register; composed, for 1258 writes tone marks apart. */
function confirmed(
  bytes: Uint8Array,
  namesOf: NamesOf,
  knownNames: ReadonlySet<string>,
): { readonly text: string; readonly encoding: string } | null {
  const candidates = [
    { encoding: 'windows-1258', decoded: () => new TextDecoder('windows-1258').decode(bytes) },
    { encoding: 'TCVN3', decoded: () => iconv.decode(Buffer.from(bytes), 'tcvn') },
  ]
  for (const { encoding, decoded } of candidates) {
    const text = decoded().normalize('NFC')
    const names = namesOf(text).filter((name) => name.trim() !== '')
    if (names.length > 0 && names.every((name) => knownNames.has(fold(name.trim())))) return { text, encoding }
  }
  return null
}

/** Bytes that TCVN3 uses for frequent letters and windows-1258 hardly ever: ¨ § « ¬ · ¹ È Ð × */
function looksLikeTcvn3(bytes: Uint8Array): boolean {
  let seen = 0
  for (const byte of bytes) if (byte === 0xa8 || byte === 0xa7 || byte === 0xab || byte === 0xb7 || byte === 0xae || byte === 0xac) seen++
  return seen >= 2
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length
}
