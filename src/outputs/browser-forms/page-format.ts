/**
 * An MDX file as the forms show it and write it back: a key of the front matter that nobody changed stays letter for letter,
 * with its quotation marks and its way of writing lists, and so does a body that nobody changed.
 */
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml'
import type { FormField, PlainKey } from '../../model/schema/types.ts'
import { isList, shown, written, type PageContent, type PageValue } from './page-values.ts'
import type { FileFormat } from './table-format.ts'

/** The program takes a file of texts only in a format that ends so. */
export const pageFormatName = 'bai-viet-frontmatter'

/** One key with all its lines, or lines between keys that belong to none: blank ones and comments. */
interface Part {
  readonly key: string | null
  readonly lines: readonly string[]
}

/** `names`: other names of a key, each with the one of the form. */
export function pageFormat(fields: readonly FormField[]): FileFormat<PageContent> {
  const names = new Map(fields.flatMap((field) => ('aliases' in field ? (field.aliases ?? []) : []).map((alias) => [alias, field.name])))
  const keyOf = (part: Part) => (part.key === null ? null : (names.get(part.key) ?? part.key))
  return {
    fromFile: (text) => {
      const { front, body } = split(text)
      const values = partsOf(front).flatMap((part) => {
        const key = keyOf(part)
        return key === null ? [] : [[key, valueOf(part)] as const]
      })
      return { ...shown(Object.fromEntries(values)), body, goc: text }
    },
    toFile: ({ body, goc, ...typed }) => {
      const values = written(typed)
      const old = split(typeof goc === 'string' ? goc : '')
      const parts = partsOf(old.front)
      const kept = parts.flatMap((part): Part[] => {
        const key = keyOf(part)
        if (key === null) return [part]
        if (isSame(values[key], written(shown({ [key]: valueOf(part) }))[key])) return [part]
        const value = clean(values[key])
        return value === undefined ? [] : [{ key, lines: keyLines(key, value, fieldOf(fields, key)) }]
      })
      for (const field of fields) {
        const value = clean(values[field.name])
        if (value === undefined || kept.some((part) => keyOf(part) === field.name)) continue
        const before = fields.slice(0, fields.indexOf(field)).map(({ name }) => name)
        const at = kept.findLastIndex((part) => before.includes(keyOf(part) ?? ''))
        kept.splice(at + 1, 0, { key: field.name, lines: keyLines(field.name, value, field) })
      }
      const front = kept.flatMap(({ lines }) => lines).join('\n')
      const text = plain(typeof body === 'string' ? body : '')
      if (old.body !== null && text.trim() === plain(old.body).trim()) return `---\n${front}\n---${old.between}${old.body}`
      return `---\n${front}\n---\n\n${withOldRules(text.trim(), plain(old.body ?? ''))}`
    },
  }
}

const plain = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC')

function split(text: string): { readonly front: string; readonly between: string; readonly body: string | null } {
  const [, front, between = '', body = ''] = /^---[ \t]*\n([^]*?)\n---[ \t]*(\n*)([^]*)$/.exec(text) ?? []
  return front === undefined ? { front: '', between: '', body: text === '' ? null : text } : { front, between, body }
}

/** The line below a table's heading as it was: the editor writes every such line with blanks. */
function withOldRules(text: string, before: string): string {
  const meaning = (line: string) => (/^\|[-|: ]+\|$/.test(line) ? line.replace(/ /g, '').replace(/-+/g, '-') : null)
  const known = new Map(before.split('\n').map((line) => [meaning(line), line]))
  return text
    .split('\n')
    .map((line) => (meaning(line) === null ? line : (known.get(meaning(line)) ?? line)))
    .join('\n')
}

function partsOf(front: string): Part[] {
  const parts: { key: string | null; lines: string[] }[] = []
  for (const line of front === '' ? [] : front.split('\n')) {
    const key = /^([^\s#:'"[\]{},-][^:]*?)[ \t]*:(?:[ \t]|$)/.exec(line)?.[1]
    if (key !== undefined) parts.push({ key, lines: [line] })
    else if (/^(?:#.*|\s*)$/.test(line) || parts.length === 0) parts.push({ key: null, lines: [line] })
    else parts.at(-1)!.lines.push(line)
  }
  return parts
}

/** What a key says, every plain value as its own text. */
function valueOf({ lines }: Part): PageValue {
  const { contents } = parseDocument(lines.join('\n'), { schema: 'failsafe', merge: false, uniqueKeys: false })
  return isMap(contents) ? jsValue(contents.items[0]?.value) : undefined
}

function jsValue(node: unknown): PageValue {
  if (isSeq(node)) return node.items.map(jsValue)
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), jsValue(value)]))
  return isScalar(node) && typeof node.value === 'string' ? node.value : ''
}

/** Without what is blank; undefined where nothing is left. */
function clean(value: PageValue): PageValue {
  if (isList(value)) {
    const items = value.map(clean).filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).flatMap(([key, inner]) => {
      const kept = clean(inner)
      return kept === undefined ? [] : [[key, kept] as const]
    })
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  const text = plain(String(value ?? ''))
    .replace(/\s*\n\s*/g, ' ')
    .trim()
  return text === '' ? undefined : text
}

/** Keys of a group may stand in any order. */
const ordered = (value: PageValue): PageValue =>
  isList(value)
    ? value.map(ordered)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, ordered(inner)]),
        )
      : value

const isSame = (a: PageValue, b: PageValue): boolean => JSON.stringify(ordered(clean(a))) === JSON.stringify(ordered(clean(b)))

const fieldOf = (fields: readonly FormField[], name: string) => fields.find((field) => field.name === name)

/** A key as editors write it: a list of values on one line, groups below each other. */
function keyLines(key: string, value: PageValue, field: FormField | undefined): string[] {
  if (isList(value) && value.every((item) => typeof item === 'string'))
    return [`${key}: [${value.map((item) => scalar(item, true)).join(', ')}]`]
  if (typeof value === 'string') return [`${key}: ${field?.type === 'integer' ? value : scalar(value, false, field)}`]
  return stringify({ [key]: inOrder(value, field) }, { lineWidth: 0, singleQuote: true })
    .trimEnd()
    .split('\n')
}

/** A group's keys in the order of the form. */
function inOrder(value: PageValue, field: FormField | undefined): PageValue {
  if (isList(value)) return value.map((item) => inOrder(item, field))
  if (value === null || typeof value !== 'object' || isList(value) || field?.type !== 'object') return value
  const order = field.fields.map(({ name }: PlainKey) => name)
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
}

/** Words stand as they are, codes of digits, days and periods in quotation marks. */
function scalar(text: string, inList: boolean, field?: FormField): string {
  const isPlain = /^[\p{L}][^#:[\]{}\n"'`|>&*!%@]*$/u.test(text) && !/\s$/.test(text) && !(inList && text.includes(','))
  const isWord = /^(?:true|false|null|yes|no|on|off|~)$/i.test(text)
  return isPlain && !isWord && field?.type !== 'date' ? text : `'${text.replaceAll("'", "''")}'`
}
