/** Forms to print belong to a page of the handbook, have something to fill in, and fit a sheet. */
import * as say from '../../language/findings/paper-forms.ts'
import type { Finding } from '../../model/finding.ts'
import type { PaperFormKey } from '../../model/schema/forms/paper-forms.ts'
import type { Origin } from '../../model/types.ts'
import { isCode } from '../read/cell.ts'
import { found, type Rule } from './rule.ts'

/** So many columns leave each as wide as a word. */
const mostColumns = 7
/** So many rows fill two sheets. */
const mostRows = 60

export const paperFormSense: Rule = (context) => {
  const { paperForms, content } = context.edition
  const { forms, parts } = paperForms
  const report = (origin: Origin, field: PaperFormKey, value: string, phrase: Finding['phrase']): Finding =>
    found(context, { level: 'error', rule: 'paper-form', origin, field, value, phrase })
  const pages = new Set(content.flatMap(({ kind, slug }) => (kind === 'handbook' ? [slug] : [])))
  const codes = forms.map(({ code }) => code)
  return [
    ...forms.flatMap(({ code, page, origin }, i) => [
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) || !isCode(code) ? [] : [report(origin, 'ma', code, say.formCode(code))]),
      ...(codes.indexOf(code) === i ? [] : [report(origin, 'ma', code, say.formTwice(code))]),
      ...(pages.has(page) ? [] : [report(origin, 'bai', page, say.formPage(page))]),
      ...(parts.some(({ form }) => form === code) ? [] : [report(origin, 'ma', code, say.formEmpty(code))]),
    ]),
    ...parts.flatMap(({ form, kind, rows, columns, blank, origin }) => {
      const isEmpty = kind === 'table' ? columns.length === 0 || rows.length + blank === 0 : rows.length === 0
      return [
        ...(codes.includes(form) ? [] : [report(origin, 'phieu', form, say.partOfNone(form, codes))]),
        ...(isEmpty ? [report(origin, kind === 'table' ? 'cot' : 'dong', form, say.partEmpty(kind))] : []),
        ...(columns.length > mostColumns
          ? [report(origin, 'cot', String(columns.length), say.formColumns(columns.length, mostColumns))]
          : []),
        ...(rows.length + blank > mostRows ? [report(origin, 'so_dong', String(blank), say.formRows(mostRows))] : []),
      ]
    }),
  ]
}
