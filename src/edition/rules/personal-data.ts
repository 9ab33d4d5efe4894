/** No free text, in data or in content, may hold what identifies a private person. */
import { personalDataFindings } from '../disclosure/findings.ts'
import type { Finding } from '../../model/finding.ts'
import type { Field } from '../../model/schema/types.ts'
import type { Rule } from './rule.ts'

export const personalData: Rule = (context) => {
  const findings: Finding[] = []
  for (const o of context.edition.observations) {
    if (o.note !== '') findings.push(...personalDataFindings(o.note, context.place(o.origin, 'ghi_chu')))
  }
  for (const table of Object.values(context.registers)) {
    table.schema.fields.forEach((field, i) => {
      if (!isFreeText(field)) return
      for (const row of table.rows) {
        const text = row.cells[i] ?? ''
        if (text !== '')
          findings.push(...personalDataFindings(text, context.place({ file: table.file, line: row.line, row: row.row }, field.name)))
      }
    })
  }
  for (const [file, { text, firstLine }] of context.bodies) {
    text.split('\n').forEach((line, i) => findings.push(...personalDataFindings(line, { file, line: firstLine + i })))
  }
  return findings
}

/** Codes, numbers, dates and addresses on the web are no text that somebody wrote about somebody. */
function isFreeText(field: Field): boolean {
  return field.type === 'string' && field.kind === undefined && field.constraints?.enum === undefined && field.name !== 'dia_chi'
}
