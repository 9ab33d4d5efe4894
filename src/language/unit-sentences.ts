/** One sentence over several units of the same level: the highest, the lowest, and how many have no figure. */
import { midSentence, sentence } from './case.ts'
import type { Locale } from './locale.ts'
import { formatWithUnit } from './numbers.ts'
import { formatPeriod, type PeriodText } from './dates.ts'
import type { Finding } from './sentences.ts'

export interface UnitsFinding extends Finding {
  /** The period that all figures are of; left out where the words around say it. */
  readonly period?: PeriodText
  /** Name with its type, `Xã …`; `value` null where nothing is published. */
  readonly rows: readonly { readonly name: string; readonly value: number | null }[]
}

/** `Tỷ lệ hộ nghèo cao nhất ở xã A (45,2%), thấp nhất ở xã B (12,1%); 2 trong 7 đơn vị không có số liệu.` */
export function unitsSentence({ subject: name, unit, decimals, rows, period }: UnitsFinding, locale: Locale): string {
  const vi = locale === 'vi'
  const subject = period ? `${name}, ${formatPeriod(period, locale)}:` : name
  const known = rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
  if (known.length === 0)
    return vi ? sentence(`Chưa có số liệu theo từng đơn vị về ${midSentence(name)}`) : sentence(`No figures by unit yet for “${name}”`)
  const values = known.map((row) => row.value)
  const high = Math.max(...values)
  const low = Math.min(...values)
  const at = (value: number) => `${place(known, value, locale)} (${formatWithUnit(value, unit, locale, decimals)})`
  const missing = rows.length - known.length
  const rest =
    missing === 0
      ? ''
      : vi
        ? `; ${missing} trong ${rows.length} đơn vị không có số liệu`
        : `; ${missing} of ${rows.length} units have no figure`
  if (known.length === 1) return sentence(`${withColon(subject)} ${vi ? 'mới có số liệu của' : 'so far only'} ${at(high)}`, rest)
  if (high === low) {
    const value = formatWithUnit(high, unit, locale, decimals)
    return sentence(
      vi
        ? `${subject} ở ${known.length} đơn vị đều là ${value}`
        : `${withColon(subject)} ${value} in all ${known.length} units with a figure`,
      rest,
    )
  }
  return sentence(
    vi ? `${subject} cao nhất ở ${at(high)}, thấp nhất ở ${at(low)}` : `${withColon(subject)} highest in ${at(high)}, lowest in ${at(low)}`,
    rest,
  )
}

/** One or two names; of more, how many. */
function place(rows: readonly { name: string; value: number }[], value: number, locale: Locale): string {
  const names = rows.filter((row) => row.value === value).map((row) => (locale === 'vi' ? midSentence(row.name) : row.name))
  if (names.length > 2) return locale === 'vi' ? `${names.length} đơn vị` : `${names.length} units`
  return names.join(locale === 'vi' ? ' và ' : ' and ')
}

const withColon = (subject: string): string => (subject.endsWith(':') ? subject : `${subject}:`)
