/** Keys are unique: observations by (indicator, unit, period, definition), register rows by their primary key. */
import { duplicateRecord as duplicateRecordWords } from '../../language/findings/register-rules.ts'
import { sameMoment as sameMomentWords } from '../../language/findings/named-series.ts'
import * as say from '../../language/findings/rules.ts'
import type { Finding } from '../../model/finding.ts'
import type { Observation } from '../../model/types.ts'
import { found, type Rule } from './rule.ts'

export const duplicateObservation: Rule = (context) => {
  const findings: Finding[] = []
  for (const units of context.index.unitSeries.values()) {
    for (const series of units.values()) {
      // In time order, rows of one period are neighbours.
      series.forEach((o, i) => {
        for (let before = i - 1; before >= 0 && series[before]!.period.end === o.period.end; before--) {
          const other = series[before]!
          if (other.period.text !== o.period.text || other.definition !== o.definition) continue
          const [first, second] = inOrder(other, o)
          findings.push(
            found(context, {
              level: 'error',
              rule: 'duplicate-key',
              origin: second.origin,
              field: 'ky',
              value: o.period.text,
              phrase: say.duplicateObservation(second, first),
            }),
          )
          break
        }
      })
    }
  }
  return findings
}

/** Rows about what there is at one moment, under periods spelt differently: only one can stand, figure or gap. */
export const sameMoment: Rule = (context) => {
  const findings: Finding[] = []
  for (const [code, units] of context.index.unitSeries) {
    if (context.index.indicators.get(code)?.timing !== 'moment') continue
    for (const series of units.values()) {
      // In time order, rows of one moment are neighbours.
      series.forEach((o, i) => {
        for (let at = i - 1; at >= 0 && series[at]!.period.end === o.period.end; at--) {
          const other = series[at]!
          if (other.definition !== o.definition || other.period.text === o.period.text) continue
          const [before, after] = inOrder(other, o)
          const phrase = sameMomentWords(spelling(before), spelling(after))
          findings.push(
            found(context, { level: 'error', rule: 'same-moment', origin: after.origin, field: 'ky', value: after.period.text, phrase }),
          )
          break
        }
      })
    }
  }
  return findings
}

const spelling = ({ period, origin }: Observation) => ({ text: period.text, file: origin.file, line: origin.line })

/** The later row of two, for its line is the one that staff just added. */
function inOrder(a: Observation, b: Observation): [Observation, Observation] {
  return a.origin.file === b.origin.file && a.origin.line > b.origin.line ? [b, a] : [a, b]
}

export const duplicateRecord: Rule = (context) => {
  const findings: Finding[] = []
  for (const table of Object.values(context.registers)) {
    const { fields, primaryKey } = table.schema
    const key = primaryKey.map((name) => fields.findIndex((field) => field.name === name))
    const first = new Map<string, number>()
    for (const row of table.rows) {
      const value = key.map((i) => row.cells[i] ?? '').join(' · ')
      const line = first.get(value)
      if (line === undefined) first.set(value, row.line)
      else {
        const origin = { file: table.file, line: row.line, row: row.row }
        findings.push(
          found(context, {
            level: 'error',
            rule: 'duplicate-key',
            origin,
            field: primaryKey[0],
            value,
            phrase: duplicateRecordWords(value, line),
          }),
        )
      }
    }
  }
  return findings
}
