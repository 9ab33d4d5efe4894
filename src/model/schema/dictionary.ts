/** Every form that staff fill in, as one list of plain fields: for the data dictionary. */
import { pageForm } from './forms/page.ts'
import { paperForms } from './forms/paper-forms.ts'
import { searchForm } from './forms/search.ts'
import { siteForm } from './forms/site.ts'
import { schemas } from './tables.ts'
import type { Field, FormSchema } from './types.ts'

export interface DictionaryEntry {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly titleEn: string
  readonly description: string
  readonly fields: readonly Field[]
}

/** Tables first, then the forms; a key of a group is `ban_do.tep`, of a list of groups `nhom[].ma`. */
export function dictionary(): readonly DictionaryEntry[] {
  return [...Object.values(schemas), entryOf(pageForm), entryOf(siteForm), entryOf(searchForm), entryOf(paperForms)]
}

function entryOf(form: FormSchema): DictionaryEntry {
  const fields = form.fields.flatMap((key): readonly Field[] => {
    if (key.type !== 'object') return [key]
    return key.fields.map((field) => ({ ...field, name: `${key.name}${key.list ? '[]' : ''}.${field.name}` }))
  })
  return { ...form, fields }
}
