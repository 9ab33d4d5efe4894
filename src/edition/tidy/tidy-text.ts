/** A page or the site file in its stored form: plain text, and front matter with the names that the forms give its keys. */
import { pageForm } from '../../model/schema/forms/page.ts'
import type { KeyChange, TidiedFile } from './change.ts'
import { plainText } from './plain-text.ts'

/** Other names of a page's keys, each with the one that is stored. */
const aliases: ReadonlyMap<string, string> = new Map(
  pageForm.fields.flatMap((key) => ('aliases' in key ? key.aliases.map((alias): [string, string] => [alias, key.name]) : [])),
)

/** Null where the bytes are not UTF-8. */
export function tidyText(bytes: Uint8Array, isPage: boolean): TidiedFile | null {
  const plain = plainText(bytes)
  if (!plain || !isPage) return plain
  const [front = ''] = /^---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/.exec(plain.text) ?? []
  const changes: KeyChange[] = []
  const lines = front.split('\n').map((line, i) => {
    const [, from = '', rest = ''] = /^([\w-]+)([ \t]*:.*)$/.exec(line) ?? []
    const to = aliases.get(from)
    if (to === undefined || hasKey(front, to)) return /^---[ \t]+$/.test(line) ? '---' : line
    changes.push({ kind: 'key', key: { line: i + 1, from, to } })
    return `${to}${rest}`
  })
  return { text: lines.join('\n') + plain.text.slice(front.length), changes: [...plain.changes, ...changes] }
}

const hasKey = (front: string, key: string): boolean => new RegExp(`^${key}[ \\t]*:`, 'm').test(front)
