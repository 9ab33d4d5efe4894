/** One reader of text for tables, pages and settings: characters, undamaged, in NFC, with LF, without marks of a merge. */
import { damaged } from '../../language/findings/damage.ts'
import * as say from '../../language/findings/read-file.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { RuleName } from '../../model/rules.ts'
import { findDamage, type Sign } from './damage.ts'
import { decode, type UnitNames } from './decode.ts'

export interface ReadText {
  /** Null when the file cannot be read. */
  readonly text: string | null
  /** Words of the text that look damaged, too few to condemn it: each is to be pointed out where it stands. */
  readonly doubtful: readonly Sign[]
  readonly findings: readonly Finding[]
}

/** `units`: for a table, the names that confirm a legacy encoding. */
export function readText(bytes: Uint8Array, file: string, units: UnitNames | null): ReadText {
  const decoded = decode(bytes, file, units)
  const findings = [...decoded.findings]
  const fail = (rule: RuleName, phrase: Finding['phrase'], rest: Partial<Finding> = {}): ReadText => {
    findings.push({ level: 'error', rule, file, ...rest, phrase })
    return { text: null, doubtful: [], findings }
  }
  if (decoded.text === null) return { text: null, doubtful: [], findings }
  if (units && /^\s*(?:<!doctype|<html|<\?xml|<table)/i.test(decoded.text)) return fail('not-csv', say.htmlFile())
  const { condemned, doubtful } = findDamage(decoded.text)
  if (condemned) {
    const { rule, index, seen } = condemned
    const { line, column } = placeAt(decoded.text, index)
    return fail(rule, damaged[rule](units ? 'table' : 'prose'), units ? { line, value: seen } : { line, column, value: seen })
  }
  let text = decoded.text.normalize('NFC')
  if (text !== decoded.text) findings.push({ level: 'repair', rule: 'not-nfc', file, phrase: say.notNfc() })
  if (text.includes('\r')) {
    if (!text.includes('\n')) findings.push({ level: 'repair', rule: 'carriage-returns', file, phrase: say.carriageReturns() })
    text = text.replace(/\r\n?/g, '\n')
  }
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m.exec(text)
  if (conflict) return fail('merge-conflict', say.mergeConflict(), { line: lineAt(text, conflict.index), value: conflict[0].slice(0, 40) })
  return { text, doubtful, findings }
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length
}

/** Line and column of a character, as an editor shows them. */
export function placeAt(text: string, index: number): Pick<Place, 'line' | 'column'> {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
