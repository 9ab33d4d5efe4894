/** YAML of a form with a payload under every key, made from the form’s schema. */
import type { FormField, FormSchema } from '../../../src/model/schema/types.ts'
import { slotFor, type Slot } from './slots.ts'

type Parts = readonly (string | Slot)[]

export interface Form extends Pick<FormSchema, 'name' | 'fields'> {
  /** What a clerk types under a key, by `group.key` or by the key: one text after the other, with the code of the item for `#`. */
  readonly usual: Readonly<Record<string, string>>
}

const typed = (text: string) => (text === '' ? '' : JSON.stringify(text))

/** The keys of a form, each with the next payload on a line of its own. */
export function keys({ name, fields, usual }: Form, next: () => string, code: string, group = ''): Parts {
  return fields.flatMap((field): Parts => {
    const at = `${group}${field.name}`
    const key = `${group && '    '}${field.name}:`
    if (field.type === 'object') {
      const inside = keys({ name, fields: field.fields, usual }, next, code, `${field.name}.`)
      return [key, '\n', ...(field.list ? ['  -\n'] : []), ...inside]
    }
    const clerk = (usual[at] ?? usual[field.name])?.replace('#', code).split('|') ?? []
    const one = slotFor(field, `${name}.${at}`, typed, next(), ...clerk)
    return field.list ? [key, ' [', one, ']\n'] : [key, ' ', one, '\n']
  })
}

/** A list of a form, with as many items, after those that are given. */
export function listOf(
  form: Form,
  field: Extract<FormField, { readonly type: 'object' }>,
  next: () => string,
  count: number,
  given: Parts = [],
): Parts {
  const group = { ...form, fields: field.fields }
  const items = Array.from({ length: count }, (_, i) => ['  -\n', ...keys(group, next, `p${i}`, `${field.name}.`)])
  return [`${field.name}:\n`, ...given, ...items.flat()]
}
