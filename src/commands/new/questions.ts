/** Questions made from a schema: a field that it gains is asked for, or has its flag, without a line here. */
import { isDeviceName, plainStem, textPath, type Answers, type Lists } from '../../edition/drafting.ts'
import { newWords as say } from '../../language/interface/new.ts'
import { pageFields } from '../../model/schema/forms/page.ts'
import { schemas, type RegisterName } from '../../model/schema/tables.ts'
import type { Field, PageKind, TableSchema } from '../../model/schema/types.ts'
import type { Question } from './interview.ts'

/** How the fields of a kind are asked for, beside what the schema says. */
export interface Manner {
  /** Asked before all others, in this order. */
  readonly first: readonly string[]
  /** Asked though they may stay blank. */
  readonly also: readonly string[]
  readonly suggestions?: Readonly<Record<string, Question['suggestion']>>
  /** Required here, though not by the schema: always, or by what was answered before. */
  readonly required?: Readonly<Record<string, (answers: Answers) => boolean>>
}

/** The columns of a register. */
export function rowQuestions(table: RegisterName, lists: Lists, manner: Manner): Question[] {
  const schema: TableSchema = schemas[table]
  const isTaken = ({ name, constraints }: Field) => {
    const used = constraints?.unique ? new Set(lists.cells(schema.name as 'mo-hinh', name).map((cell) => cell.toLowerCase())) : null
    return (answer: string) => (used?.has(answer.toLowerCase()) ? `${say.taken(answer, schema.path)} ${say.another}` : null)
  }
  return arranged(schema.fields, manner).map((field) => ({ ...asked(field, lists, manner), problem: isTaken(field) }))
}

/** The name of the file, then the keys of the front matter that hold one value or a plain list. */
export function textQuestions(kind: PageKind, lists: Lists, manner: Manner): Question[] {
  const fields = pageFields(kind).flatMap((field): readonly Field[] => (field.type === 'object' ? [] : [field]))
  const own = arranged(fields, manner).map((field) => asked(field, lists, manner))
  const { name, title: fileTitle, hint } = say.slugField
  const taken = new Set(lists.slugs(kind).map((slug) => slug.toLowerCase()))
  const file: Question = {
    field: { name, title: fileTitle, titleEn: name, type: 'string', description: hint },
    isRequired: () => true,
    isAsked: true,
    suggestion: (answers) => plainStem(answers['tieu_de'] ?? ''),
    problem: (slug) => {
      if (plainStem(slug) !== slug || isDeviceName(slug)) return `${say.slug(slug, plainStem(slug))} ${say.slugForm}`
      return taken.has(slug) ? `${say.takenFile(textPath(kind, slug))} ${say.another}` : null
    },
  }
  return own.toSpliced(manner.first.length, 0, file)
}

function arranged<F extends Field>(fields: readonly F[], { first, also, required = {} }: Manner): F[] {
  const rank = ({ name, constraints }: F): number => {
    if (first.includes(name)) return first.indexOf(name)
    return first.length + (constraints?.required || name in required ? 0 : also.includes(name) ? 1 : 2)
  }
  return fields.toSorted((a, b) => rank(a) - rank(b))
}

function asked(field: Field, lists: Lists, { also, first, suggestions = {}, required = {} }: Manner): Question {
  const { name, ref, constraints } = field
  const isRequired = constraints?.required ? () => true : (required[name] ?? (() => false))
  const suggestion = suggestions[name]
  const choices = choicesOf(name, ref, lists)
  return {
    field,
    isRequired,
    isAsked: constraints?.required === true || name in required || also.includes(name) || first.includes(name),
    ...(suggestion ? { suggestion } : {}),
    ...(choices ? { choices } : {}),
  }
}

/** Codes of a register, or those that the site file lists. */
function choicesOf(name: string, ref: Field['ref'], lists: Lists): Question['choices'] | null {
  const site = lists.site()
  if (ref) return { of: lists.choices(ref), path: ref === 'cau-chuyen' ? 'content/cau-chuyen/' : schemas[ref].path }
  const own = name === 'phan' ? site?.parts : name === 'nhom' ? site?.groups : null
  return own ? { of: own.map(({ code, name: { vi } }) => ({ code, name: vi })), path: 'content/trang-web.yaml' } : null
}
