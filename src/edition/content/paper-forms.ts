/** The file of forms to print, `content/bieu-mau.yaml`. An edition may do without it. */
import type { Finding } from '../../model/finding.ts'
import type { PaperForms } from '../../model/paper-forms.ts'
import { paperForms } from '../../model/schema/forms/paper-forms.ts'
import { formPartKinds } from '../../model/tokens.ts'
import type { EditionFile } from '../folder.ts'
import { fieldReader } from './fields.ts'
import { readProse } from './prose.ts'
import { readYaml } from './yaml.ts'

const { path } = paperForms
const none: PaperForms = { forms: [], parts: [] }

/** Forms and their parts as they were typed; which belong together is for the rules and for what shows them. */
export function readPaperForms(file: EditionFile | undefined, findings: Finding[]): PaperForms {
  const text = file ? readProse(file.bytes, file.path, findings) : null
  const yaml = text === null ? null : readYaml(text, path, 1, findings)
  if (!yaml) return none
  const read = fieldReader(yaml, paperForms.fields, findings)
  const originOf = (line: number | undefined) => ({ file: path, line: line ?? 1 })
  return {
    forms: read.groups('phieu').map((form) => ({
      code: form.text('ma'),
      name: form.text('ten'),
      purpose: form.text('de_lam_gi'),
      page: form.text('bai'),
      privacy: form.text('rieng_tu'),
      origin: originOf(form.place('ma').line),
    })),
    parts: read.groups('muc').map((part) => ({
      form: part.text('phieu'),
      kind: part.term('kieu', formPartKinds) ?? 'lines',
      name: part.text('ten'),
      rows: part.list('dong'),
      columns: part.list('cot'),
      blank: part.integer('so_dong', 0),
      origin: originOf(part.place('phieu').line),
    })),
  }
}
