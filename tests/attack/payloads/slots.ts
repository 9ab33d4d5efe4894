/** Places of an edition's files that a payload is typed into, and what becomes of them when rules refuse it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readEdition } from '../../../src/edition/read-edition.ts'
import type { Finding, Place } from '../../../src/model/finding.ts'
import type { Field, FormField } from '../../../src/model/schema/types.ts'
import { marked } from './marks.ts'

/** One place: what is tried there, one after the other, until no rule refuses it. */
export interface Slot {
  /** `chi-tieu.ten`, `bai-viet.anh.mo_ta`. */
  readonly field: string
  /** The payload first, then what a clerk would type, then nothing. */
  readonly tries: readonly string[]
  /** How a text is typed in a file of this kind. */
  readonly typed: (text: string) => string
  at: number
  /** Lines of the file as it was last written. */
  lines: readonly [number, number]
}

export const slot = (field: string, typed: Slot['typed'], ...tries: readonly string[]): Slot => ({
  field,
  typed,
  tries: [...new Set(tries)],
  at: 0,
  lines: [0, 0],
})

const isFree = ({ type, ref, constraints, ...field }: Plain): boolean =>
  type === 'string' && !ref && !constraints?.enum && !('kind' in field && field.kind)
type Plain = Exclude<Field | FormField, { readonly type: 'object' }>

/** A field of a schema. Where its payload is refused a clerk’s text stands there, or words, or nothing where it may be blank. */
export function slotFor(schema: Plain, name: string, typed: Slot['typed'], payload: string, ...clerk: readonly string[]): Slot {
  const otherwise = [...(isFree(schema) ? ['Chữ thường'] : []), ...(schema.constraints?.required ? [] : [''])]
  return slot(name, typed, marked(payload, name), ...(clerk.length > 0 ? clerk : otherwise))
}

/** A file with places in it, or bytes that are copied. */
export type SlotFile = readonly (string | Slot)[] | Uint8Array
export type SlotFiles = Readonly<Record<string, SlotFile>>

/** A payload that was refused, and the finding that did. */
export interface Refusal {
  readonly field: string
  readonly payload: string
  readonly finding: Finding
}

/** Writes an edition of these files into a folder, in place of whatever is there. */
function write(dir: string, files: SlotFiles): void {
  for (const [path, file] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), file instanceof Uint8Array ? file : textOf(file))
  }
}

function textOf(parts: Exclude<SlotFile, Uint8Array>): string {
  let [text, line] = ['', 1]
  for (const part of parts) {
    const own = typeof part === 'string' ? part : part.typed(part.tries[part.at]!)
    const last = line + (own.match(/\r\n?|\n/g)?.length ?? 0)
    if (typeof part !== 'string') part.lines = [line, last]
    text += own
    line = last
  }
  return text
}

/** Writes the files with what no rule refuses; gives what was refused. */
export function settle(dir: string, files: SlotFiles): readonly Refusal[] {
  rmSync(dir, { recursive: true, force: true })
  const refused: Refusal[] = []
  for (let round = 1; round <= 40; round++) {
    write(dir, files)
    const errors = readEdition(dir).findings.filter(({ level }) => level === 'error')
    if (errors.length === 0) return refused
    // What only follows from another refusal is not looked at before that one is mended.
    const causes = errors.filter(({ rule }) => !/^unknown-(?!component|attribute|value)/.test(rule))
    const taken = [causes, errors].map((some) => takeOut(files, some, named)).find((some) => some.length > 0)
    const all = taken ?? takeOut(files, errors, byValue)
    if (all.length === 0) {
      const { file, line, field, rule, phrase } = (causes[0] ?? errors[0])!
      throw new Error(`Nothing to take out for ${rule} at ${file} ${line ?? ''} ${field ?? ''}: ${phrase.en.message}`)
    }
    refused.push(...all)
  }
  throw new Error('Rules refuse the edition again and again')
}

function takeOut(
  files: SlotFiles,
  errors: readonly Finding[],
  find: (slots: readonly Slot[], finding: Finding) => readonly Slot[],
): Refusal[] {
  const meant = new Map<Slot, Finding>()
  for (const finding of errors)
    for (const place of [finding, ...(finding.also ?? [])]) {
      const parts = files[place.file]
      if (!parts || parts instanceof Uint8Array) continue
      const all = parts.filter((part) => typeof part !== 'string')
      for (const one of find(all, { ...finding, ...place })) if (one.at + 1 < one.tries.length) meant.set(one, finding)
    }
  return [...meant].map(([one, finding]) => ({ field: one.field, payload: one.tries[one.at++]!, finding }))
}

const onLine = (slots: readonly Slot[], { line }: Place) =>
  slots.filter(({ lines: [from, to] }) => line === undefined || (from <= line && line <= to))

/** The first behind the line that holds the value, which may be cut, or said with the folder that it would lie in. */
function byValue(slots: readonly Slot[], { value = '', line = 0 }: Finding): readonly Slot[] {
  const is = (text: string) => text !== '' && (text.startsWith(value) || value.endsWith(`/${text}`))
  return slots
    .filter(({ tries, at, lines: [, last] }) => value !== '' && last >= line && at + 1 < tries.length && is(tries[at]!.trim()))
    .slice(0, 1)
}

/** The field that a finding names: on its line, or the next of its group; the whole line where it names none, or a group. */
function named(slots: readonly Slot[], place: Place): readonly Slot[] {
  const { field, line = 0 } = place
  const all = field === undefined ? [] : slots.filter((one) => one.field.endsWith(`.${field}`))
  if (all.length === 0) return onLine(slots, place)
  const here = onLine(all, place)
  return here.length > 0 ? here : all.filter(({ lines: [from] }) => from > line).slice(0, 1)
}
