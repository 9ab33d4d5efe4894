/**
 * The mark of a person in a text: `<Nguoi phieu="PH-12/2026" thay="một hội viên">Tên</Nguoi>`. It holds a name, a picture or
 * a recording; `thay` are the words that stand there where the form does not cover it. It is found by its letters, so that it
 * is found also where a parser would see code or a comment.
 */
import type { ConsentKind } from './consent.ts'

export interface PersonMark {
  /** Where it begins and ends in the text. */
  readonly start: number
  readonly end: number
  /** Number of the form. */
  readonly form: string
  readonly instead: string
  readonly inner: string
  /** Where what it holds begins in the text. */
  readonly innerStart: number
}

const whole = /<Nguoi\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/Nguoi\s*>/g
const attribute = /([a-z_]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const tag = /<\s*\/?\s*Nguoi\b/gi
const picture = /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g
const recording = /\.(?:mp3|m4a|ogg|opus|wav|webm)\b/i

/** Where the first tag of a mark begins, whole or not; -1 where there is none. */
export const firstTag = (text: string): number => text.search(tag)

export const mayHoldMarks = (text: string): boolean => /Nguoi/i.test(text)

export function marksIn(text: string): PersonMark[] {
  if (!mayHoldMarks(text)) return []
  return [...text.matchAll(whole)].map(({ index, 0: all, 1: attributes = '', 2: inner = '' }) => {
    const given = new Map([...attributes.matchAll(attribute)].map(([, name = '', a, b]) => [name, (a ?? b ?? '').trim()]))
    return {
      start: index,
      end: index + all.length,
      form: given.get('phieu') ?? '',
      instead: given.get('thay') ?? '',
      inner,
      innerStart: index + all.indexOf('>', '<Nguoi'.length + attributes.length) + 1,
    }
  })
}

/** Where a tag stands that is part of no whole mark, or within another; -1 where there is none. */
export function strayTag(text: string): number {
  if (!mayHoldMarks(text)) return -1
  const marks = marksIn(text)
  const inside = (at: number) => marks.find(({ start, end }) => at >= start && at < end)
  for (const { index, 0: found } of text.matchAll(tag)) {
    const mark = inside(index)
    if (!mark) return index
    if (index !== mark.start && !(found.includes('/') && text.indexOf('>', index) === mark.end - 1)) return index
  }
  return -1
}

/** By what a person is shown in a mark. */
export function kindsIn({ inner }: PersonMark): readonly ConsentKind[] {
  const words = inner.replace(picture, '')
  return [
    ...(words.trim() === '' ? [] : ['name' as const]),
    ...(words === inner ? [] : ['picture' as const]),
    ...(recording.test(inner) ? ['voice' as const] : []),
  ]
}

/** Plain words of a sentence: nothing that a text would read as a mark of its own. */
export const isPlainWords = (text: string): boolean => /^\p{L}[\p{L}\p{M}\p{N} ,.;:()–-]*$/u.test(text)

/** The text with every mark replaced by what `shown` says of it. */
export function withMarks(text: string, shown: (mark: PersonMark) => string): string {
  let [result, last] = ['', 0]
  for (const mark of marksIn(text)) {
    result += text.slice(last, mark.start) + shown(mark)
    last = mark.end
  }
  return result + text.slice(last)
}
