/** One sentence over several units of the same level: the highest, the lowest, and of how many no figure is shown, and why. */
import { midSentence, sentence } from './case.ts'
import type { Locale } from '../model/locale.ts'
import type { MissingReason } from '../model/types.ts'
import { decimalsFor, formatWithUnit } from './numbers.ts'
import { formatPeriod, type PeriodText } from './dates.ts'
import { subjectOf, type ChartMessage } from './chart-message.ts'

interface KnownRow {
  /** Name with its type, `Xã …`. */
  readonly name: string
  readonly value: number
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

/** `Tỷ lệ hộ nghèo cao nhất ở xã A (45,2%), thấp nhất ở xã B (12,1%); 2 trong 7 nơi được giữ kín.` */
export function unitsSentence(finding: UnitsMessage, locale: Locale): string {
  const { unit, decimals, rows, period, measure } = finding
  const vi = locale === 'vi'
  const name = subjectOf(finding, locale)
  const subject = period ? `${name}, ${formatPeriod(period, locale)}:` : name
  const known = rows.filter(isKnown)
  const missing = rows.filter((row): row is MissingRow => !isKnown(row))
  const shown = decimalsFor(
    known.map((row) => row.value),
    decimals,
  )
  const value = (of: number) => formatWithUnit(of, unit, locale, shown)
  const rest = missing.length === 0 ? '' : `; ${missingText(missing, rows.length, locale)}`
  if (known.length === 0) return nothingKnown(name, missing, locale)
  if (known.length <= mostListed && known.length * 2 < rows.length) {
    const told = known.map((row) => `${placeName(row.name, locale)} ${value(row.value)}`).join(', ')
    const of = vi ? `mới có số của ${known.length} trong ${rows.length} nơi` : `figures of ${known.length} of ${rows.length} units only`
    return sentence(`${withColon(subject)} ${of}: ${told}`)
  }
  const values = known.map((row) => row.value)
  const [high, low] = [Math.max(...values), Math.min(...values)]
  if (high === low) {
    const told = vi
      ? `${subject} ở ${known.length} nơi đều là ${value(high)}`
      : `${withColon(subject)} ${value(high)} in all ${known.length} units with a figure`
    return sentence(known.length === 1 ? `${withColon(subject)} ${placeName(known[0]!.name, locale)} ${value(high)}` : told, rest)
  }
  const at = (of: number) => `${places(known, of, locale)} (${value(of)})`
  const count = measure === 'count'
  return sentence(
    vi
      ? `${subject} ${count ? 'nhiều' : 'cao'} nhất ở ${at(high)}, ${count ? 'ít' : 'thấp'} nhất ở ${at(low)}`
      : `${withColon(subject)} ${count ? 'most' : 'highest'} in ${at(high)}, ${count ? 'fewest' : 'lowest'} in ${at(low)}`,
    rest,
  )
}

function nothingKnown(name: string, missing: readonly MissingRow[], locale: Locale): string {
  const withheld = missing.length > 0 && missing.every(({ reason }) => reason === 'suppressed')
  if (locale === 'en') return sentence(withheld ? `All figures by unit for “${name}” are withheld` : `No figures by unit yet for “${name}”`)
  return sentence(
    withheld ? `Số của từng nơi về ${midSentence(name)} đều được giữ kín` : `Chưa có số liệu theo từng nơi về ${midSentence(name)}`,
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
