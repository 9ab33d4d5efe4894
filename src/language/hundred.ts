/** Rates for readers who count people rather than percent: `khoảng 32 trong 100 hộ`. */
import { midSentence, sentence } from './case.ts'
import type { Locale } from '../model/locale.ts'

/** A rate as whole things in a hundred: how many to draw, and how near the truth that is. */
export interface InHundred {
  readonly filled: number
  readonly nearness: 'exact' | 'about' | 'fewer-than-one' | 'nearly-all'
}

/** A rate of 0–100 % rounded to whole things; some is never drawn as none told, nor nearly all as all. */
export function inHundred(rate: number): InHundred {
  const filled = Math.min(100, Math.max(0, Math.round(rate)))
  if (rate > 0 && filled === 0) return { filled, nearness: 'fewer-than-one' }
  if (rate < 100 && filled === 100) return { filled, nearness: 'nearly-all' }
  return { filled, nearness: rate === filled ? 'exact' : 'about' }
}

/** The count alone: `34`, `khoảng 32`, `chưa tới 1`, `hơn 99`. */
export function countInHundred({ filled, nearness }: InHundred, locale: Locale): string {
  const vi = locale === 'vi'
  if (nearness === 'fewer-than-one') return vi ? 'chưa tới 1' : 'fewer than 1'
  if (nearness === 'nearly-all') return vi ? 'hơn 99' : 'more than 99'
  return nearness === 'exact' ? `${filled}` : `${vi ? 'khoảng' : 'about'} ${filled}`
}

/** `Cứ 100 hộ đồng bào DTTS thì có khoảng 36 hộ nghèo.` `Poor households: about 36 in every 100 households.` */
export function hundredSentence(
  finding: { readonly rate: number; readonly which: string; readonly among: string },
  locale: Locale,
): string {
  const { rate, which, among } = finding
  if (locale === 'en')
    return sentence(`${which}: ${rate === 0 ? 'none' : countInHundred(inHundred(rate), 'en')} in every 100 ${counted(among)}`)
  const told = rate === 0 ? `không có ${midSentence(which)} nào` : `có ${countInHundred(inHundred(rate), 'vi')} ${midSentence(which)}`
  return sentence(`Cứ 100 ${counted(among)} thì ${told}`)
}

/** What is counted, without the words that say that all of it is: `tổng số hộ` → `hộ`, `all households` → `households`. */
const counted = (among: string): string => midSentence(among).replace(/^(?:tổng số|tất cả(?: các)?|all) /u, '')
