/** How long something is heard. */
import type { Locale } from '../model/locale.ts'
import { englishUnit } from './plural.ts'

/** `40 giây`, `3 phút`, `3 phút 5 giây`: whole seconds, never less than one. */
export function durationText(seconds: number, locale: Locale): string {
  const whole = Math.max(1, Math.round(seconds))
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  const parts = locale === 'vi' ? [`${minutes} phút`, `${rest} giây`] : [counted(minutes, 'minutes'), counted(rest, 'seconds')]
  return parts.filter((_, i) => [minutes, rest][i]! > 0).join(' ')
}

const counted = (count: number, unit: string): string => `${count} ${englishUnit(unit, String(count))}`
