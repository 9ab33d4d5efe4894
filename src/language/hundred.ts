/** Rates for readers who count people rather than percent: `khoảng 32 trong 100 hộ`. */
import { formatBounded } from './bounds.ts'
import { midSentence, sentence } from './case.ts'
import type { MessageFigure } from './chart-message.ts'
import { inPeriod } from './dates.ts'
import type { Locale } from '../model/locale.ts'
import { withAside } from './sentence/aside.ts'

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

/** A rate with all that its sentence needs to stand alone. */
export interface HundredFinding {
  readonly rate: number
  readonly which: string
  readonly among: string
  /** Where, as it stands inside a sentence. */
  readonly place: string
  readonly figure: Pick<MessageFigure, 'period' | 'periodWords' | 'bound' | 'definition' | 'status'>
}

/**
 * `Cuối năm 2021, ở huyện A, cứ 100 hộ dân tộc thiểu số thì có khoảng 36 hộ nghèo (theo chuẩn 2022–2025).`
 * `Poor households in A at the end of 2021: about 36 in every 100 ethnic-minority households (…).`
 */
export function hundredSentence({ rate, which, among, place, figure }: HundredFinding, locale: Locale): string {
  const { period, periodWords, bound } = figure
  const count = bound ? formatBounded(String(inHundred(rate).filled), bound, locale) : countInHundred(inHundred(rate), locale)
  const when = inPeriod(period, locale, periodWords)
  const known = (text: string) => sentence(withAside(text, { subject: among, among: '' }, [figure], locale))
  const none = rate === 0 && !bound
  if (locale === 'en') {
    const told = `${which}${place && ` in ${place}`} ${when}: ${none ? 'none' : count} in every 100 ${counted(among)}`
    return known(told)
  }
  const things = withoutRepeat(midSentence(which), counted(among))
  const told = none ? `không có ${things} nào` : `có ${count} ${things}`
  return known(`${when}, ${place && `ở ${place}, `}cứ 100 ${counted(among)} thì ${told}`)
}

/** What is counted, without the words that say that all of it is: `tổng số hộ` → `hộ`, `all households` → `households`. */
const counted = (among: string): string => midSentence(among).replace(/^(?:tổng số|tất cả(?: các)?|all) /u, '')

/** What both names say is said once: of `hộ dân tộc thiểu số`, `hộ dân tộc thiểu số nghèo` are `hộ nghèo`. */
function withoutRepeat(which: string, among: string): string {
  const [noun = '', ...said] = among.split(' ')
  const words = said.join(' ')
  if (!words || !which.startsWith(`${noun} `) || which === among) return which
  const rest = ` ${which.slice(noun.length + 1)} `.replace(new RegExp(`(?<! cận) ${words} `, 'u'), ' ').trim()
  return rest ? `${noun} ${rest}` : which
}
