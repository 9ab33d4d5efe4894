/** An official file is offered only where all is known of it: name, day, source, and that it is the file it says it is. */
import { createHash } from 'node:crypto'
import * as say from '../../language/findings/plan-rules.ts'
import { documentFolder, documentName } from '../../model/addresses/paths.ts'
import type { Finding } from '../../model/finding.ts'
import type { ColumnName } from '../../model/schema/tables.ts'
import { columnPositions, schemas } from '../../model/schema/tables.ts'
import { found, type Rule } from './rule.ts'

export const documentFiles: Rule = (context) => {
  const there = new Set(context.files)
  return context.edition.documents.flatMap(({ origin, file }): Finding[] => {
    if (file === null) return []
    const report = (field: ColumnName<'van-ban'>, value: string, phrase: Finding['phrase']) => [
      found(context, { level: 'error', rule: 'document-file', origin, field, value, phrase }),
    ]
    if (!documentName.test(file.name)) return report('tep', file.name, say.fileName(file.name))
    const blank = (['tep_ngay', 'tep_nguon', 'tep_sha256'] as const).filter((_, i) => ![file.received, file.source, file.sha256][i])
    if (blank.length > 0) return blank.flatMap((field) => report(field, file.name, say.fileIncomplete(field)))
    const path = `${documentFolder}${file.name}`
    if (!there.has(path)) return report('tep', file.name, say.fileMissing(path))
    const bytes = context.bytesOf(path)
    if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) !== '%PDF-') return report('tep', file.name, say.notPdf(path))
    const actual = createHash('sha256').update(bytes).digest('hex')
    return actual === file.sha256 ? [] : report('tep_sha256', file.sha256, say.fingerprint(path, actual))
  })
}

/** Cells about a file without its name say nothing. */
export const filesNamed: Rule = (context) => {
  const table = context.registers['van-ban']
  if (!table) return []
  const at = columnPositions(schemas['van-ban'])
  return table.rows.flatMap(({ line, row, cells }) => {
    if ((cells[at.tep] ?? '') !== '') return []
    return (['tep_ngay', 'tep_nguon', 'tep_sha256'] as const)
      .filter((field) => (cells[at[field]] ?? '') !== '')
      .map((field) =>
        found(context, {
          level: 'error',
          rule: 'document-file',
          origin: { file: table.file, line, row },
          field,
          value: cells[at[field]] ?? '',
          phrase: say.fileAlone(field),
        }),
      )
  })
}
