/** Reading the keys of a YAML form one by one, by its schema: each failure is a finding with its line, and reading goes on. */
import { webAddress } from '../../language/findings/address.ts'
import * as say from '../../language/findings/content.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { RuleName } from '../../model/rules.ts'
import type {
  AddressName,
  BothName,
  DateName,
  FormField,
  GroupFields,
  GroupListName,
  GroupName,
  ListName,
  NameOf,
  NumberName,
  PeriodName,
  TextName,
  TokenName,
  TokenOf,
} from '../../model/schema/types.ts'
import type { Bilingual, IsoDate, Period } from '../../model/types.ts'
import { readAddress, type AddressKind, type WebAddress } from '../../model/web-address.ts'
import { readDate, readPeriod } from '../read/period.ts'
import { nearest } from '../read/suggest.ts'
import { isFreeText, unclear } from './unclear.ts'
import type { YamlGroup, YamlScalar, YamlValue } from './yaml.ts'

/** Typed access to the keys of one form, `F`. A required key that is missing is reported and read as blank. */
export interface FieldReader<F extends FormField> {
  place(key: NameOf<F>): Place
  /** `''` where the key is missing. */
  text(key: TextName<F>): string
  /** A text and its English, which is the Vietnamese where there is none. */
  both(key: BothName<F>): Bilingual
  /** A whole number, not below the least that the schema allows; `otherwise` where the key is missing. */
  integer(key: NumberName<F>, otherwise: number): number
  /** `allowed`: where it may lead; left out: a page on the web. */
  address(key: AddressName<F>, allowed?: readonly AddressKind[]): WebAddress | null
  date(key: DateName<F>): IsoDate | null
  period(key: PeriodName<F>): Period | null
  list(key: ListName<F>): readonly string[]
  /** The model's term for the token; null where the key is missing or no token. */
  term<N extends TokenName<F>, Term>(key: N, terms: Readonly<Record<TokenOf<F, N>, Term>>): Term | null
  group<N extends GroupName<F>>(key: N): FieldReader<GroupFields<F, N>> | null
  groups<N extends GroupListName<F>>(key: N): readonly FieldReader<GroupFields<F, N>>[]
}

/** Reports every key that the form does not have, then hands out the others. `group` names the group that the keys are in. */
export function fieldReader<F extends FormField>(
  yaml: YamlGroup,
  fields: readonly F[],
  findings: Finding[],
  group: string | null = null,
): FieldReader<F> {
  const known = new Map<string, F>(fields.map((field) => [field.name, field]))
  const complain = (key: string, rule: RuleName, phrase: Finding['phrase'], value?: YamlValue) =>
    findings.push({ level: 'error', rule, ...yaml.place(key), ...(value === undefined ? {} : { value: show(value) }), phrase })
  for (const key of Object.keys(yaml.values)) {
    if (!known.has(key)) complain(key, 'unknown-key', say.unknownKey(key, nearest(key, [...known.keys()]), group))
  }

  /** The value of a key; null where it is missing, which is said when the form requires it. */
  const given = (key: string): YamlValue | null => {
    const value = yaml.values[key]
    const blank = value?.kind === 'scalar' && value.text.trim() === '' && !(value.comment !== null && isFreeText(known.get(key)))
    if (value && !blank) return value
    if (known.get(key)?.constraints?.required) complain(key, 'missing-value', say.missingKey(key, group))
    return null
  }
  /** The text of a value as it was typed; null when it must be quoted, or holds what nobody can see, which is reported. */
  const typed = (key: string, value: YamlScalar): string | null => {
    const refused = unclear(key, value, known.get(key))
    if (refused) complain(key, refused.rule, refused.phrase, value)
    // What points to a code that is none is no second mistake.
    return refused && refused.rule !== 'code-format' ? null : value.text.trim()
  }
  const text = (key: string): string => {
    const value = given(key)
    if (value === null) return ''
    if (value.kind === 'scalar' && !value.text.trim().includes('\n')) return typed(key, value) ?? ''
    complain(key, 'front-matter-type', say.notText(key), value)
    return ''
  }
  const inner = (key: string, value: YamlValue): FieldReader<FormField> | null => {
    if (value.kind !== 'group') {
      complain(key, 'front-matter-type', say.notGroup(key), value)
      return null
    }
    const field = known.get(key)
    return fieldReader<FormField>(value, field?.type === 'object' ? field.fields : [], findings, key)
  }
  return {
    place: (key) => yaml.place(key),
    text,
    both: (key) => {
      const vi = text(key)
      return { vi, en: text(`${key}_en`) || vi }
    },
    integer: (key, otherwise) => {
      const value = given(key)
      if (value === null) return otherwise
      const text = value.kind === 'scalar' ? value.text : ''
      if (!/^-?(?:0|[1-9]\d{0,14})$/.test(text)) {
        complain(key, 'front-matter-type', say.notInteger(key), value)
        return otherwise
      }
      const least = leastOf(known.get(key))
      if (Number(text) >= least) return Number(text)
      complain(key, 'threshold', say.threshold(key, least), value)
      return otherwise
    },
    address: (key, allowed) => {
      const value = text(key)
      if (value === '') return null
      const read = readAddress(value, allowed)
      if (read.ok) return read.address
      complain(key, 'web-address', webAddress(value, read.fault, read.hint), yaml.values[key])
      return null
    },
    date: (key) => {
      const value = text(key)
      if (value === '') return null
      const read = readDate(value)
      if (read.ok) return read.date
      complain(key, read.rule, read.phrase, yaml.values[key])
      return null
    },
    period: (key) => {
      const value = text(key)
      if (value === '') return null
      const read = readPeriod(value)
      if (read.ok) return read.period
      complain(key, read.rule, read.phrase, yaml.values[key])
      return null
    },
    list: (key) => {
      const value = given(key)
      if (value === null) return []
      const items = value.kind === 'list' ? value.items : []
      const scalars = items.filter((item) => item.kind === 'scalar')
      if (value.kind !== 'list' || scalars.length < items.length) {
        complain(key, 'front-matter-type', say.notList(key), value)
        return []
      }
      const field = known.get(key)
      const codes = field?.type === 'string' && field.ref !== undefined
      return scalars.flatMap((item) => {
        const text = typed(key, item)
        if (text === null) return []
        if (text !== '' && !(codes && /[\s;|]/.test(text))) return [text]
        complain(key, 'front-matter-type', text === '' ? say.notList(key) : say.commaMissing(key, text), item)
        return []
      })
    },
    term: (key, terms) => {
      const token = text(key)
      const choices = Object.keys(terms)
      if (choices.includes(token)) return terms[token as keyof typeof terms]
      if (token !== '') complain(key, 'unknown-value', say.notChoice(key, token, choices, nearest(token, choices)), yaml.values[key])
      return null
    },
    group: <N extends GroupName<F>>(key: N) => {
      const value = given(key)
      return value === null ? null : inner(key, value)
    },
    groups: <N extends GroupListName<F>>(key: N) => {
      const value = given(key)
      const items = value === null ? [] : value.kind === 'list' ? value.items : [value]
      return items.flatMap((item) => inner(key, item) ?? [])
    },
  }
}

const leastOf = (field: FormField | undefined): number =>
  field?.type === 'integer' ? (field.constraints?.minimum ?? -Infinity) : -Infinity

/** A value as a finding shows it. */
function show(value: YamlValue): string {
  if (value.kind === 'scalar') return value.text.slice(0, 80)
  const inside = value.kind === 'list' ? value.items.map(show) : Object.entries(value.values).map(([key, one]) => `${key}: ${show(one)}`)
  return (value.kind === 'list' ? `[${inside.join(', ')}]` : `{${inside.join(', ')}}`).slice(0, 80)
}
