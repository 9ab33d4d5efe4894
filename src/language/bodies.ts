/** Bodies that ended, beside their names: what is said of one must stay true when its name is copied. */
import { formatDate } from './dates.ts'
import type { Locale } from '../model/locale.ts'

/** `Ban A (đến 30/06/2025)`: for lists, where there is no room for more. */
export function endedShort(name: string, ended: string, locale: Locale): string {
  const day = formatDate(ended, locale)
  return `${name} (${locale === 'vi' ? `đến ${day}` : `until ${day}`})`
}

/** `Ban A; Ban B (đều đến 30/06/2025)`. */
export function endedTogether(names: readonly string[], ended: string, locale: Locale): string {
  const day = formatDate(ended, locale)
  return `${names.join('; ')} (${locale === 'vi' ? `đều đến ${day}` : `all until ${day}`})`
}

/** `Ban A (không còn từ 01/07/2025; nơi tiếp nhận chưa rõ)`, or by whom its work was taken over. `gone` is the first day without it. */
export function endedName(name: string, gone: string, successor: string | null, locale: Locale): string {
  const day = formatDate(gone, locale)
  if (locale === 'vi') return `${name} (không còn từ ${day}; ${successor ? `nay là ${successor}` : 'nơi tiếp nhận chưa rõ'})`
  return `${name} (ended before ${day}; ${successor ? `now ${successor}` : 'who took over is not known'})`
}
