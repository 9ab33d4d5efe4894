/** Forms of consent where a text names them: numbers apart by `|` in its file, chosen one by one in the form. */
import type { ListFieldWithSubFields } from '@sveltia/cms'
import { formWords as say } from '../../language/interface/browser-forms.ts'
import type { IsoDate } from '../../model/types.ts'
import type { FileFormat, FormRow, TableContent } from './table-format.ts'

export const consentsTable = 'dong-y'
/** Keys of a text, and of its photos and recordings, that name forms. */
export const isConsentKey = (table: string, key: string): boolean => table === 'bai-viet' && (key === 'dong_y' || key === 'phieu')

/** What a text says in the place of a form; a photo cannot. */
export const withoutForm = Object.entries(say.withoutForm).map(([value, label]) => ({ value, label }))

/**
 * The list that choices are taken from: a number and its name, and the name again where only a form will do, since the program
 * passes over what has no name. It is made when the register is read, never written, and never published.
 */
export const offeredName = 'chon'
export const offeredField: ListFieldWithSubFields = {
  name: offeredName,
  widget: 'list',
  required: false,
  fields: ['so', 'ten', 'phieu'].map((name) => ({ name, widget: 'string', required: false })),
}

/** The format of the register, with what may be chosen on a day: no form that was withdrawn, has ended or does not hold yet. */
export function withOffered(format: FileFormat<TableContent>, day: IsoDate): FileFormat<TableContent> {
  return {
    ...format,
    fromFile: (text) => {
      const content = format.fromFile(text)
      const forms = (content.dong ?? [])
        .filter((row) => holds(row, day))
        .map((row) => {
          const name = nameOf(row)
          return { so: cell(row, 'so_phieu'), ten: name, phieu: name }
        })
      return { ...content, [offeredName]: [...withoutForm.map(({ value, label }) => ({ so: value, ten: label })), ...forms] }
    },
  }
}

const cell = (row: FormRow, name: string): string => String(row[name] ?? '')
const nameOf = (row: FormRow) => say.consentForm(cell(row, 'so_phieu'), cell(row, 'muc_dich'), cell(row, 'den_ngay'))

/** A blank or misspelt day is no consent; a misspelt withdrawal is one. */
function holds(row: FormRow, day: IsoDate): boolean {
  const [from, to] = [isoDay(cell(row, 'cho_ngay')), isoDay(cell(row, 'den_ngay'))]
  const withdrawn = cell(row, 'rut_ngay')
  return from !== '' && from <= day && day <= to && (withdrawn === '' || isoDay(withdrawn) > day)
}

const isoDay = (text: string): string => (/^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').toReversed().join('-') : '')
