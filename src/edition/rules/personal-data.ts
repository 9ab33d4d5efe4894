/** No free text, in data, in content or in a file's name, may hold what identifies a private person. */
import { officeContact } from '../../language/findings/personal.ts'
import type { Finding } from '../../model/finding.ts'
import type { Field } from '../../model/schema/types.ts'
import { byNumber, type Forms } from '../consent/cover.ts'
import { withMarks } from '../../model/person-mark.ts'
import { personalDataFindings, personalDataInFile } from '../personal/findings.ts'
import { isEmail, isTelephone, publicContacts, type IsPublic } from '../personal/public-contacts.ts'
import { figureWordsOf } from './figure-words.ts'
import { found, type Rule, type RuleContext } from './rule.ts'

export const personalData: Rule = (context) => {
  const isPublic = publicContacts(context.edition.organisations)
  const forms = byNumber(context.edition.consents)
  const texts = context.documents.filter(({ path }) => /\.(?:mdx|ya?ml|txt)$/.test(path))
  const maps = context.documents.filter(({ path }) => path.endsWith('.geojson'))
  return [
    ...context.edition.observations.flatMap((o) =>
      figureWordsOf(o).flatMap(({ field, text }) => personalDataFindings(text, context.place(o.origin, field), isPublic)),
    ),
    ...inRegisters(context, isPublic, forms),
    ...texts.flatMap(({ path, bytes }) =>
      personalDataInFile(withoutMarked(new TextDecoder().decode(bytes).normalize('NFC'), forms), path, isPublic),
    ),
    ...maps.flatMap(({ path, bytes }) =>
      personalDataFindings(captions(new TextDecoder().decode(bytes)).join('\n\n'), { file: path }, isPublic),
    ),
    ...[...context.files, ...context.publicFiles.map((path) => `public/${path}`)].flatMap((path) =>
      personalDataFindings(path.replace(/\//g, ' / ').replace(/_/g, ' '), { file: path }, isPublic),
    ),
  ]
}

/** The numbers and addresses that offices register must be theirs in form; a private person's cannot pass for one. */
export const officeContacts: Rule = (context) =>
  context.edition.organisations.flatMap(({ telephones, emails, origin }): Finding[] => {
    const wrong = (field: 'dien_thoai' | 'thu_dien_tu', kind: 'telephone' | 'email') =>
      found(context, { level: 'error', rule: 'office-contact', origin, field, phrase: officeContact(kind) })
    return [
      ...(telephones.every(isTelephone) ? [] : [wrong('dien_thoai', 'telephone')]),
      ...(emails.every(isEmail) ? [] : [wrong('thu_dien_tu', 'email')]),
    ]
  })

function inRegisters(context: RuleContext, isPublic: IsPublic, forms: Forms): Finding[] {
  return Object.values(context.registers).flatMap((table) =>
    table.schema.fields.flatMap((field, i) => {
      if (!isFreeText(field)) return []
      return table.rows.flatMap(({ line, row, cells }) => {
        const text = withoutMarked(cells[i] ?? '', forms)
        return text === '' ? [] : personalDataFindings(text, context.place({ file: table.file, line, row }, field.name), isPublic)
      })
    }),
  )
}

/** What is marked as a person's and has a form is no finding; every letter else stays in its place. */
const withoutMarked = (text: string, forms: Forms): string =>
  withMarks(text, ({ form, start, end }) => {
    const mark = text.slice(start, end)
    return forms.has(form) ? mark.replace(/[^\n]/g, '\u0000') : mark
  })

/** Codes, numbers, dates and addresses on the web are no text that somebody wrote about somebody. */
function isFreeText(field: Field): boolean {
  return field.type === 'string' && field.kind === undefined && field.constraints?.enum === undefined && field.name !== 'dia_chi'
}

/** Every text of a map; numbers are coordinates. None where it is no JSON, which is said elsewhere. */
function captions(json: string): string[] {
  const texts: string[] = []
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string') texts.push(value)
      return value
    })
  } catch {
    return []
  }
  return texts
}
