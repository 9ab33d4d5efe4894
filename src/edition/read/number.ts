import { phrase, type Phrase } from '../../language/phrase.ts'

export type NumberReading =
  | { readonly ok: true; readonly value: number; readonly decimals: number; readonly repaired: Phrase | null; readonly repair?: string }
  | { readonly ok: false; readonly rule: string; readonly phrase: Phrase }

export function readNumber(text: string, _options?: { percent?: boolean }): NumberReading {
  const m = /^(-?)(\d+|\d{1,3}(?:[. ]\d{3})+)(?:,(\d+))?$/.exec(text)
  if (!m) return { ok: false, rule: 'number-format', phrase: phrase(`“${text}” không phải số.`, 'Ghi 32,3.', `“${text}” is no number.`, 'Write 32,3.') }
  return { ok: true, value: Number(`${m[1]}${m[2]!.replace(/[. ]/g, '')}.${m[3] ?? '0'}`), decimals: m[3]?.length ?? 0, repaired: null }
}
