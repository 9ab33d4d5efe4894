/** One sentence over so many units that none can be named: where the middle lies, the lowest and the highest tenth. */
import { sentence } from './case.ts'
import type { Locale } from '../model/locale.ts'
import type { FigureStatus } from '../model/types.ts'
import { formatNumber, formatWithUnit } from './numbers.ts'
import { formatPeriod, type PeriodText } from './dates.ts'
import type { ChartMessage } from './chart-message.ts'
import { withAside } from './sentence/aside.ts'
import { subjectOf } from './sentence/subject.ts'

export interface Quantiles {
  readonly lowest: number
  /** At least a tenth of the units have so much or less. */
  readonly lowTenth: number
  readonly lowQuarter: number
  /** Of the unit in the middle; of an even number, of the lower of the two. */
  readonly middle: number
  readonly highQuarter: number
  /** At least a tenth have so much or more. */
  readonly highTenth: number
  readonly highest: number
}

export interface DistributionMessage extends ChartMessage {
  readonly period: PeriodText
  /** Null where no unit has an exact figure. */
  readonly quantiles: Quantiles | null
  /** Units with an exact figure, and all. */
  readonly known: number
  readonly all: number
  /** Blank unless all figures share one. */
  readonly definition: string
  readonly statuses: readonly FigureStatus[]
}

/** `Tỷ lệ hộ nghèo, năm 2023: trong 2.989 nơi có số, nơi ở giữa là 30,5%; …; 332 trong 3.321 nơi không có số để xem.` */
export function distributionSentence(message: DistributionMessage, locale: Locale): string {
  const { quantiles, known, all, unit, decimals, period, definition, statuses } = message
  const value = (number: number) => formatWithUnit(number, unit, locale, decimals)
  const count = (number: number) => formatNumber(number, locale)
  const subject = `${subjectOf(message, locale)}, ${formatPeriod(period, locale)}:`
  if (quantiles === null)
    return sentence(
      locale === 'vi'
        ? `${subject} trong ${count(all)} nơi chưa nơi nào có con số chính xác`
        : `${subject} none of ${count(all)} units has an exact figure`,
    )
  const [low, middle, high] = [value(quantiles.lowTenth), value(quantiles.middle), value(quantiles.highTenth)]
  const told =
    locale === 'vi'
      ? `${subject} trong ${count(known)} nơi có số, nơi ở giữa là ${middle}, một phần mười thấp nhất không quá ${low}, một phần mười cao nhất từ ${high} trở lên`
      : `${subject} of ${count(known)} units with a figure the middle one has ${middle}, the lowest tenth at most ${low}, the highest tenth at least ${high}`
  const missing = count(all - known)
  const rest =
    known === all
      ? ''
      : locale === 'vi'
        ? `; ${missing} trong ${count(all)} nơi không có số để xem`
        : `; ${missing} of ${count(all)} units have no figure to show`
  const about = statuses.map((status) => ({ definition, status }))
  return sentence(withAside(told, message, about, locale), rest)
}

const names = {
  vi: {
    lowest: 'Thấp nhất',
    lowTenth: 'Một phần mười số nơi không quá',
    lowQuarter: 'Một phần tư số nơi không quá',
    middle: 'Nơi ở giữa',
    highQuarter: 'Một phần tư số nơi từ mức này trở lên',
    highTenth: 'Một phần mười số nơi từ mức này trở lên',
    highest: 'Cao nhất',
  },
  en: {
    lowest: 'Lowest',
    lowTenth: 'A tenth of the units have at most',
    lowQuarter: 'A quarter of the units have at most',
    middle: 'Unit in the middle',
    highQuarter: 'A quarter of the units have at least',
    highTenth: 'A tenth of the units have at least',
    highest: 'Highest',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<keyof Quantiles, string>>>>

/** The same as rows of a table, from low to high. */
export const quantileRows = (
  quantiles: Quantiles,
  { unit, decimals }: Pick<ChartMessage, 'unit' | 'decimals'>,
  locale: Locale,
): string[][] =>
  (Object.keys(names[locale]) as (keyof Quantiles)[]).map((key) => [
    names[locale][key],
    formatWithUnit(quantiles[key], unit, locale, decimals),
  ])
