/** One sentence over several units of the same level: the highest, the lowest, and of how many no figure is shown, and why. */
import { formatBounded } from './bounds.ts'
import { midSentence, sentence } from './case.ts'
import type { Locale } from '../model/locale.ts'
import type { Bound, FigureStatus, MissingReason } from '../model/types.ts'
import { decimalsFor, formatWithUnit } from './numbers.ts'
import { formatPeriod, type PeriodText } from './dates.ts'
import type { ChartMessage } from './chart-message.ts'
import { withAside } from './sentence/aside.ts'
import { subjectOf } from './sentence/subject.ts'

interface KnownRow {
  /** Name with its type, `Xã …`. */
  readonly name: string
  readonly value: number
  readonly bound?: Bound | null
  /** Definition version, blank or left out where there is none. */
  readonly definition?: string
  readonly status?: FigureStatus
}

interface MissingRow {
  readonly name: string
  readonly value: null
  readonly reason: MissingReason
}

export interface UnitsMessage extends ChartMessage {
  /** The period that all figures are of; left out where the words around say it. */
  readonly period?: PeriodText
  readonly rows: readonly (KnownRow | MissingRow)[]
}

/** Of so many figures, where they are less than half, each is told by itself: none is the highest of all. */
const mostListed = 3

const isKnown = (row: KnownRow | MissingRow): row is KnownRow => row.value !== null

/** `Tỷ lệ hộ nghèo cao nhất ở xã A (45,2%), thấp nhất ở xã B (12,1%) (theo chuẩn 2022–2025); 2 trong 7 nơi được giữ kín.` */
export function unitsSentence(finding: UnitsMessage, locale: Locale): string {
  const { rows, period } = finding
  const vi = locale === 'vi'
  const name = subjectOf(finding, locale)
  const subject = period ? `${name}, ${formatPeriod(period, locale)}:` : name
  const known = rows.filter(isKnown)
  const missing = rows.filter((row): row is MissingRow => !isKnown(row))
  if (known.length === 0) return nothingKnown(name, missing, locale)
  const about = (text: string) => knownOf(text, finding, known, locale)
  const rest = missing.length === 0 ? '' : `; ${missingText(missing, rows.length, locale)}`
  const few = known.length <= mostListed && known.length * 2 < rows.length
  if (!few && known.length > 1 && !known.some(({ bound }) => bound)) return sentence(about(extremes(finding, subject, known, locale)), rest)
  const of = vi ? `mới có số của ${known.length} trong ${rows.length} nơi` : `figures of ${known.length} of ${rows.length} units only`
  const told = each(finding, known, locale)
  return few ? sentence(about(`${withColon(subject)} ${of}: ${told}`)) : sentence(about(`${withColon(subject)} ${told}`), rest)
}

/** Every unit with its figure: where there are few, or some are bounds, of which none is the highest for certain. */
function each(finding: UnitsMessage, known: readonly KnownRow[], locale: Locale): string {
  const value = printed(finding, known, locale)
  return known.map((row) => `${placeName(row.name, locale)} ${formatBounded(value(row.value), row.bound, locale)}`).join(', ')
}

function extremes(finding: UnitsMessage, subject: string, known: readonly KnownRow[], locale: Locale): string {
  const vi = locale === 'vi'
  const value = printed(finding, known, locale)
  const values = known.map((row) => row.value)
  const [high, low] = [Math.max(...values), Math.min(...values)]
  if (high === low)
    return vi
      ? `${subject} ở ${known.length} nơi đều là ${value(high)}`
      : `${withColon(subject)} ${value(high)} in all ${known.length} units with a figure`
  const at = (of: number) => `${places(known, of, locale)} (${value(of)})`
  const count = finding.measure === 'count'
  return vi
    ? `${subject} ${count ? 'nhiều' : 'cao'} nhất ở ${at(high)}, ${count ? 'ít' : 'thấp'} nhất ở ${at(low)}`
    : `${withColon(subject)} ${count ? 'most' : 'highest'} in ${at(high)}, ${count ? 'fewest' : 'lowest'} in ${at(low)}`
}

function printed({ unit, decimals }: UnitsMessage, known: readonly KnownRow[], locale: Locale): (value: number) => string {
  const values = known.map((row) => row.value)
  const shown = decimalsFor(values, decimals)
  return (value) => formatWithUnit(value, unit, locale, shown)
}

/** A text with denominator, definition and status of the figures; a definition only where all share it. */
function knownOf(text: string, finding: UnitsMessage, known: readonly KnownRow[], locale: Locale): string {
  const definitions = new Set(known.map(({ definition = '' }) => definition))
  const definition = definitions.size === 1 ? [...definitions][0]! : ''
  return withAside(
    text,
    finding,
    known.map(({ status = 'official' }) => ({ definition, status })),
    locale,
  )
}

function nothingKnown(name: string, missing: readonly MissingRow[], locale: Locale): string {
  const withheld = missing.length > 0 && missing.every(({ reason }) => reason === 'suppressed')
  if (locale === 'en')
    return sentence(
      withheld ? `All figures by unit for “${name}” are withheld` : `We have found no published figures by unit for “${name}”`,
    )
  return sentence(
    withheld
      ? `Số của từng nơi về ${midSentence(name)} đều được giữ kín`
      : `Chúng tôi chưa tìm thấy số liệu từng nơi đã công bố về ${midSentence(name)}`,
  )
}

/** `2 trong 7 nơi được giữ kín`; units that lack their figure for several reasons are told together. */
function missingText(missing: readonly MissingRow[], all: number, locale: Locale): string {
  const reasons = new Set(missing.map(({ reason }) => reason))
  const reason = reasons.size === 1 ? [...reasons][0]! : 'several'
  const n = missing.length
  if (locale === 'vi') {
    const words = {
      'not-collected': 'chưa có số liệu',
      'not-published': 'chưa công bố số',
      suppressed: 'được giữ kín',
      'not-applicable': 'không thuộc diện tính',
      several: 'chưa có số để xem',
    }
    return `${n} trong ${all} nơi ${words[reason]}`
  }
  const one = n === 1
  const words = {
    'not-collected': one ? 'has no figure yet' : 'have no figure yet',
    'not-published': one ? 'has not published its figure' : 'have not published theirs',
    suppressed: one ? 'is withheld' : 'are withheld',
    'not-applicable': one ? 'is not concerned' : 'are not concerned',
    several: one ? 'has no figure to show' : 'have no figure to show',
  }
  return `${n} of ${all} units ${words[reason]}`
}

const placeName = (name: string, locale: Locale) => (locale === 'vi' ? midSentence(name) : name)

/** One or two names; of more, how many. */
function places(rows: readonly KnownRow[], value: number, locale: Locale): string {
  const names = rows.filter((row) => row.value === value).map((row) => placeName(row.name, locale))
  if (names.length > 2) return locale === 'vi' ? `${names.length} nơi` : `${names.length} units`
  return names.join(locale === 'vi' ? ' và ' : ' and ')
}

const withColon = (subject: string): string => (subject.endsWith(':') ? subject : `${subject}:`)
