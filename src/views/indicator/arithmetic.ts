/** The numbers behind a status, so that anyone can work it out again. */
import { figureWords } from '../../language/interface/figures.ts'
import { indicatorWords } from '../../language/interface/indicator.ts'
import { formatPoints, formatRate } from '../../language/numbers.ts'
import type { Locale } from '../../model/locale.ts'
import { once } from '../../model/once.ts'
import type { Arithmetic, Progress, YearlyArithmetic } from '../../model/progress.ts'
import type { Indicator } from '../../model/types.ts'
import { periodText, quantityText, valueText } from '../figure-text.ts'
import type { Rendition } from '../rendition.ts'
import { targetWords } from './target-view.ts'

export interface ArithmeticRow {
  readonly label: string
  readonly text: string
}

export interface YearRow {
  readonly year: number
  readonly required: string
  readonly value: string
  readonly status: string
}

export interface ArithmeticView {
  /** The way to a level or a fall, step by step; empty for a yearly target. */
  readonly rows: readonly ArithmeticRow[]
  /** A yearly target, year by year. */
  readonly years: readonly YearRow[]
  readonly missingYears: readonly number[]
  /** The verdict holds so far only. */
  readonly soFar: boolean
}

/** Null where nothing was computed, or several readings leave it open. */
export const arithmeticOf = once((rendition: Rendition, indicator: Indicator): ArithmeticView | null => {
  const { settled } = rendition.publication.progressOf(indicator)
  if (!settled?.arithmetic) return null
  const yearly = settled.arithmetic.kind === 'yearly' ? settled.arithmetic : null
  return {
    rows: stepRows(rendition, indicator, settled),
    years: yearly ? yearRows(yearly, indicator, rendition.locale) : [],
    missingYears: yearly?.missing ?? [],
    soFar: settled.soFar,
  }
})

function stepRows({ publication, locale }: Rendition, indicator: Indicator, settled: Progress): ArithmeticRow[] {
  const line = lineOf(settled.arithmetic)
  if (!line) return []
  const { rows, wayText, timeText } = indicatorWords(locale)
  const value = (number: number | null) => number !== null && quantityText(number, indicator, locale)
  const difference = (number: number | null) => number !== null && differenceText(number, indicator, locale)
  const dated = (o: typeof line.latest) => `${valueText(o, indicator, locale)}, ${periodText(o, locale)}`
  const share = (part: number) => formatRate(part * 100, locale, 0)
  const { tolerance } = settled.target
  const steps: readonly (readonly [label: string, text: string | false])[] = [
    [rows.target, targetWords(publication, settled.target, locale)],
    [rows.baseline, line.baseline !== null && line.baseline !== line.latest && dated(line.baseline)],
    [rows.latest, dated(line.latest)],
    [rows.plan, value(line.planValue)],
    [rows.gap, difference(line.gap)],
    [rows.toTarget, line.kind === 'level' && difference(line.toTarget)],
    [rows.tolerance, tolerance > 0 && differenceText(tolerance, indicator, locale).replace('+', '')],
    [rows.way, line.wayDone !== null && wayText(share(line.wayDone))],
    [rows.time, timeText(share(line.timeGone))],
    [rows.yearly, line.yearlyChange !== null && difference(line.yearlyChange.points)],
  ]
  return steps.flatMap(([label, text]) => (text === false ? [] : { label, text }))
}

const lineOf = (arithmetic: Arithmetic | null) => (arithmetic && arithmetic.kind !== 'yearly' ? arithmetic : null)

/** `+3,2 điểm %`, `−120 hộ`. */
function differenceText(value: number, indicator: Indicator, locale: Locale): string {
  const sign = value > 0 ? '+' : ''
  const rate = indicator.measure === 'rate'
  return sign + (rate ? formatPoints(value, locale, indicator.decimals) : quantityText(value, indicator, locale))
}

function yearRows({ years }: YearlyArithmetic, indicator: Indicator, locale: Locale): YearRow[] {
  return years.map(({ year, required, figure, status }) => ({
    year,
    required: quantityText(required, indicator, locale, Number.isInteger(required) ? 0 : indicator.decimals),
    value: figure ? valueText(figure, indicator, locale) : '',
    status: figureWords(locale).statuses[status],
  }))
}
