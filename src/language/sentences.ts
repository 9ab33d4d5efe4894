/**
 * The finding of a chart in one short sentence made from its data: what the figure is, how far it rose or fell, how it
 * stands beside the target. No sentence gives a verdict. Rates differ by điểm %, counts by their unit and in percent.
 */
import { sentence } from './case.ts'
import { underDefinition } from './chart-words.ts'
import { formatPeriod, inPeriod } from './dates.ts'
import { subjectOf, type ChartMessage, type MessageFigure } from './chart-message.ts'
import type { Locale } from '../model/locale.ts'
import type { MissingReason } from '../model/types.ts'
import { noFigureSentence } from './no-figure.ts'
import { decimalsApart, decimalsFor, formatNumber, formatPoints, formatRate, formatWithUnit } from './numbers.ts'

export interface SeriesMessage extends ChartMessage {
  /**
   * In time order. Figures of different definitions may stand together; only those since the last change are compared.
   * Figures from before a change of territory are left out by the caller.
   */
  readonly figures: readonly MessageFigure[]
  /** False when the sources count differently, so that the figures must not be compared. */
  readonly comparable: boolean
  /** Single units have figures where the whole has none. */
  readonly unitsKnown?: boolean
  /** Why there is no figure, where the data say so. */
  readonly missing?: MissingReason | undefined
}

export interface TargetMessage extends ChartMessage {
  readonly latest: MessageFigure | null
  readonly unitsKnown?: boolean
  readonly missing?: MissingReason | undefined
  readonly target: { readonly value: number; readonly isLevel: boolean; readonly words: string }
}

/** `Tỷ lệ hộ nghèo giảm 17,1 điểm % từ năm 2021 đến tháng 11/2024, còn 6,6%.` */
export function seriesSentence(finding: SeriesMessage, locale: Locale): string {
  const { figures } = finding
  const last = figures.at(-1)
  if (!last) return noFigureSentence(finding, locale)
  const first = figures[figures.findLastIndex((figure) => figure.definition !== last.definition) + 1]!
  const compared = finding.comparable && first.period.text !== last.period.text
  const used = compared ? [first, last] : [last]
  const several = figures.some((figure) => figure.definition !== last.definition)
  const told = compared ? change(finding, first, last, between(figures, first, last), locale) : level(finding, last, locale)
  return sentence(told, aside(used, several ? last.definition : '', locale))
}

/** Figures between two others, both left out. */
const between = (figures: readonly MessageFigure[], first: MessageFigure, last: MessageFigure) =>
  figures.slice(figures.indexOf(first) + 1, figures.indexOf(last))

/** `Tỷ lệ … năm 2023 là 62,4%, thấp hơn mốc 75% là 12,6 điểm %; mục tiêu là từ 75% trở lên.` Nothing is said of success. */
export function targetSentence(finding: TargetMessage, locale: Locale): string {
  const { latest, target } = finding
  const goal = locale === 'vi' ? `; mục tiêu là ${target.words}` : `; the target is ${target.words}`
  if (!latest) return sentence(noFigureSentence(finding, locale).slice(0, -1), goal)
  const printed = decimalsOf(latest, finding)
  const decimals = target.isLevel ? decimalsApart(latest.value, target.value, printed) : printed
  const exact = { ...finding, decimals }
  const beside = target.isLevel ? besideMark(exact, latest.value, target.value, locale) : ''
  return sentence(level(exact, { ...latest, decimals }, locale), beside, aside([latest], '', locale), goal)
}

function besideMark(finding: ChartMessage, value: number, mark: number, locale: Locale): string {
  const at = formatWithUnit(mark, finding.unit, locale)
  const by = difference(finding, Math.abs(value - mark), locale)
  if (value === mark) return locale === 'vi' ? `, bằng mốc ${at}` : `, equal to the mark of ${at}`
  if (locale === 'vi') return `, ${value < mark ? 'thấp' : 'cao'} hơn mốc ${at} là ${by}`
  return `, ${by} ${value < mark ? 'below' : 'above'} the mark of ${at}`
}

/** As many as the source printed, else as usual; more where the value would print as the 0 or the 100 that it is not. */
const decimalsOf = (figure: MessageFigure, { decimals }: ChartMessage): number => decimalsFor([figure.value], figure.decimals ?? decimals)

function level(finding: ChartMessage, figure: MessageFigure, locale: Locale): string {
  const subject = subjectOf(finding, locale)
  const value = formatWithUnit(figure.value, finding.unit, locale, decimalsOf(figure, finding))
  if (locale === 'en') return `${subject}${finding.measure === 'rate' ? ' stood at' : ':'} ${value} ${inPeriod(figure.period, locale)}`
  return `${subject} ${inPeriod(figure.period, locale)} ${subject.includes(' là ') ? 'ở mức' : 'là'} ${value}`
}

function change(
  finding: SeriesMessage,
  first: MessageFigure,
  last: MessageFigure,
  between: readonly MessageFigure[],
  locale: Locale,
): string {
  const { unit } = finding
  const subject = subjectOf(finding, locale)
  const decimals = decimalsOf(last, finding)
  const vi = locale === 'vi'
  const from = formatPeriod(first.period, locale)
  const to = formatPeriod(last.period, locale)
  const value = formatWithUnit(last.value, unit, locale, decimals)
  if (formatNumber(first.value, locale, decimals) === formatNumber(last.value, locale, decimals)) {
    const away = farthest(between, last.value)
    if (away !== null && formatNumber(away, locale, decimals) !== formatNumber(last.value, locale, decimals)) {
      const [level, other] = [value, formatWithUnit(away, unit, locale, decimals)]
      return vi
        ? `${subject} ${from} và ${to} đều là ${level}, ở giữa có lúc ${other}`
        : `${subject}: ${level} in both ${from} and ${to}, ${other} at one time between`
    }
    const hardly = first.value !== last.value
    return vi
      ? `${subject} ${hardly ? 'gần như ' : ''}không đổi từ ${from} đến ${to}, ở mức ${value}`
      : `${subject} ${hardly ? 'hardly changed' : 'did not change'} between ${from} and ${to}, at ${value}`
  }
  const fell = last.value < first.value
  const by =
    changeText({ ...finding, decimals }, Math.abs(last.value - first.value), locale) + share(finding, first.value, last.value, locale)
  return vi
    ? `${subject} ${fell ? 'giảm' : 'tăng'} ${by} từ ${from} đến ${to}, ${fell ? 'còn' : 'lên'} ${value}`
    : `${subject} ${fell ? 'fell' : 'rose'} by ${by} between ${from} and ${to}, to ${value}`
}

/** The value that lies farthest from a level; null where there is none. */
function farthest(figures: readonly MessageFigure[], level: number): number | null {
  const far = [...figures].sort((a, b) => Math.abs(b.value - level) - Math.abs(a.value - level))[0]
  return far ? far.value : null
}

/** How much a thing rose or fell; English does not say the counted thing twice. */
const changeText = (finding: ChartMessage, size: number, locale: Locale): string =>
  locale === 'en' && finding.measure === 'count' ? formatNumber(size, locale, finding.decimals) : difference(finding, size, locale)

function difference({ measure, unit, decimals }: ChartMessage, size: number, locale: Locale): string {
  return measure === 'rate' ? formatPoints(size, locale, decimals) : formatWithUnit(size, unit, locale, decimals)
}

/** Counts also say the change in percent of the first figure, unless that is not above 0 or the change rounds to nothing. */
function share({ measure }: ChartMessage, first: number, last: number, locale: Locale): string {
  const percent = first <= 0 || last < 0 ? 0 : (Math.abs(last - first) / first) * 100
  return measure === 'rate' || percent < 0.05 ? '' : ` (${formatRate(percent, locale)})`
}

/** What a reader must know of the figures told: their definition where the series has several, and whether they are official. */
function aside(figures: readonly MessageFigure[], definition: string, locale: Locale): string {
  const words = [...(definition ? [underDefinition(definition, locale)] : []), ...statusWords(figures, locale)]
  return words.length > 0 ? ` (${words.join('; ')})` : ''
}

function statusWords(figures: readonly MessageFigure[], locale: Locale): string[] {
  const w = asideWords[locale]
  const kinds = ['illustrative', 'estimate', 'provisional'] as const
  return kinds.flatMap((kind) => {
    const n = figures.filter((figure) => figure.status === kind).length
    return n === 0 ? [] : [n === figures.length ? w[kind].all : w[kind].some]
  })
}

const asideWords = {
  vi: {
    illustrative: { all: 'số minh họa', some: 'có số minh họa' },
    estimate: { all: 'số ước tính', some: 'có số ước tính' },
    provisional: { all: 'số chưa chính thức', some: 'có số chưa chính thức' },
  },
  en: {
    illustrative: { all: 'illustrative', some: 'partly illustrative' },
    estimate: { all: 'estimated', some: 'partly estimated' },
    provisional: { all: 'not official', some: 'partly not official' },
  },
} as const
