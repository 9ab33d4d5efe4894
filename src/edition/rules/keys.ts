/** Keys are unique: observations by (indicator, unit, period, definition), register rows by their primary key. */
import { duplicateRecord as duplicateRecordWords } from '../../language/findings/register-rules.ts'
import * as say from '../../language/findings/rules.ts'
import type { Finding } from '../finding.ts'
import type { Observation, Period } from '../model/types.ts'
import { found, type Rule } from './rule.ts'

export const duplicateObservation: Rule = (context) => {
  const findings: Finding[] = []
  for (const series of context.index.series.values()) {
    const byUnit = new Map<string, Map<Period | string, Observation>>()
    for (const o of series) {
      // One text is one period object, so that the object itself can be the key.
      const key = o.definition === '' ? o.period : `${o.period.text}|${o.definition}`
      let first = byUnit.get(o.unit)
      if (!first) byUnit.set(o.unit, (first = new Map()))
      const other = first.get(key)
      if (!other) first.set(key, o)
      else findings.push(found(context, 'error', 'duplicate-key', o.origin, 'ky', o.period.text, say.duplicateObservation(o, other)))
    }
  }
  return findings
}

export const duplicateRecord: Rule = (context) => {
  const findings: Finding[] = []
  for (const table of context.registers) {
    const { fields, primaryKey } = table.schema
    const key = primaryKey.map((name) => fields.findIndex((field) => field.name === name))
    const first = new Map<string, number>()
    for (const row of table.rows) {
      const value = key.map((i) => row.cells[i] ?? '').join(' · ')
      const line = first.get(value)
      if (line === undefined) first.set(value, row.line)
      else {
        const origin = { file: table.file, line: row.line, row: row.row }
        findings.push(found(context, 'error', 'duplicate-key', origin, primaryKey[0]!, value, duplicateRecordWords(value, line)))
      }
    }
  }
  return findings
}
