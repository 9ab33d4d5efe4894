/** Figures whose size is seldom real: a thousand times read wrongly, or far from the rest of their series, their parts or their neighbours. */
import { twoReadings } from '../../language/findings/read-number.ts'
import { oddSize, type Beside } from '../../language/findings/series-rules.ts'
import { storedNumber } from '../../language/numbers.ts'
import type { Finding } from '../../model/finding.ts'
import type { FigureObservation, Indicator } from '../../model/types.ts'
import { daysOf, momentOf } from '../observations/moment.ts'
import { childrenOf, unitAt, validThrough } from '../units.ts'
import { isOutside } from './bounds.ts'
import { found, type Rule, type RuleContext } from './rule.ts'

/**
 * `17,000` and `1,238` of money: exactly three decimals are English thousands as well. An error where the series is of that
 * size, or nothing but zeros follows the comma; a warning where only the decimals are more than the series is printed with.
 */
export const threeDecimals: Rule = (context) =>
  context.edition.indicators.flatMap((indicator) => {
    const figures = (context.index.series.get(indicator.code) ?? []).filter((o) => o.state === 'figure')
    const open = figures.filter((o) => o.printedDecimals === 3 && !o.guarded && canBeThousands(o, indicator))
    if (open.length === 0) return []
    const isLarge = ({ value }: FigureObservation) => Math.abs(value) >= 1000
    const isProven = figures.some((o) => isLarge(o) && o.printedDecimals === 3 && !Number.isInteger(o.value))
    return open.flatMap((o) => {
      const isWhole = Number.isInteger(o.value)
      if (!isWhole && (isProven || (indicator.decimals >= 3 && !figures.some(isLarge)))) return []
      const level = isWhole || figures.some(isLarge) ? 'error' : 'warning'
      const value = storedNumber(o.value, 3)
      return [found(context, { level, rule: 'ambiguous-number', origin: o.origin, field: 'gia_tri', value, phrase: twoReadings(value) })]
    })
  })

/** One to three digits before the comma, and a thousand times the value is still one that the series may have. */
function canBeThousands(o: FigureObservation, indicator: Indicator): boolean {
  const size = Math.abs(o.value)
  return size >= 1 && size < 1000 && o.denominator === null && !isOutside(o.value * 1000, indicator)
}

/** How far from the median of its own series, of its parts or of its neighbours a figure is believed; counts of a rate move less than others. */
const believed = { series: 8, ofRates: 6, parts: 20, neighbours: 100 } as const
/** Below this much nothing is asked about: small numbers double easily. */
const least = 20
const fewestNeighbours = 3

/** One number of a figure, with the column it is typed in. */
interface Sized {
  readonly o: FigureObservation
  readonly size: number
  readonly field: 'gia_tri' | 'tu_so' | 'mau_so'
}

/**
 * The numbers of a figure that are asked about: of a rate its counts (the numerator only where no printed rate vouches for
 * it), of all else the value.
 */
function numbersOf({ measure }: Indicator): readonly ((o: FigureObservation) => Sized | null)[] {
  const sized = (o: FigureObservation, size: number | null, field: Sized['field']) => (size === null ? null : { o, size, field })
  if (measure !== 'rate') return [(o) => sized(o, o.value, o.printedDecimals === null ? 'tu_so' : 'gia_tri')]
  return [(o) => sized(o, o.denominator, 'mau_so'), (o) => sized(o, o.printedDecimals === null ? o.numerator : null, 'tu_so')]
}

/** `told`: rows that the rule about jumps has asked about already. A row is asked about once. */
export function oddSizes(context: RuleContext, told: readonly Finding[]): Finding[] {
  const known = new Set(told.map(({ file, line }) => `${file}:${line}`))
  const isKnown = ({ origin }: FigureObservation) => known.has(`${origin.file}:${origin.line}`)
  return [...context.index.unitSeries].flatMap(([code, units]) => {
    const indicator = context.index.indicators.get(code)
    if (!indicator) return []
    const figures = [...units.values()].map((series) => series.filter((o) => o.state === 'figure'))
    const jumped = figures.some((series) => series.some(isKnown))
    const asked = new Set<FigureObservation>()
    return numbersOf(indicator).flatMap((numberOf) => {
      const sized = figures.map((series) => series.flatMap((o) => numberOf(o) ?? []))
      const own = indicator.cumulative || jumped ? [] : sized.flatMap((series) => besideSeries(context, indicator, series))
      const isNew = ({ o }: Odd) => !asked.has(o) && !isKnown(o)
      const odd = own.filter(isNew)
      for (const { o } of odd) asked.add(o)
      const others = besideUnits(context, indicator, sized.flat()).filter(isNew)
      for (const { o } of others) asked.add(o)
      return [...odd, ...others].map((one) => tell(context, one))
    })
  })
}

interface Odd extends Sized {
  readonly usual: number
  readonly beside: Beside
}

function tell(context: RuleContext, { o, size, field, usual, beside }: Odd): Finding {
  const phrase = oddSize(size, usual, beside)
  return found(context, { level: 'warning', rule: 'odd-size', origin: o.origin, field, value: String(size), phrase })
}

/** Of two figures the later one is asked about, of more the one that is unlike the others. */
function besideSeries({ index }: RuleContext, { timing, measure }: Indicator, series: readonly Sized[]): Odd[] {
  return series.flatMap((one) => {
    const alike = series.filter((other) => isComparable(other.o, one.o))
    if (alike.length < 2 || (alike.length === 2 && alike[0] === one)) return []
    const usual = alike.length === 2 ? alike[0]!.size : medianOf(alike)
    return isFar(one.size, usual, measure === 'rate' ? believed.ofRates : believed.series)
      ? [{ ...one, usual, beside: 'series' as const }]
      : []
  })

  /** The same place; and what happens in a period is compared with periods of the same length. */
  function isComparable(a: FigureObservation, b: FigureObservation): boolean {
    if (timing === 'period' && a.period.kind !== b.period.kind) return false
    return unitAt(index.units, a.unit, a.period) === unitAt(index.units, b.unit, b.period)
  }
}

/** Wholes beside what parts of the usual size would make, and parts beside their like. */
function besideUnits({ index }: RuleContext, indicator: Indicator, figures: readonly Sized[]): Odd[] {
  const groups = Map.groupBy(figures, ({ o }) => `${momentOf(indicator, o.period)}|${o.definition}`)
  return [...groups.values()].flatMap((group) => {
    if (group.length <= fewestNeighbours) return []
    const byCode = Map.groupBy(group, ({ o }) => o.unit)
    return group.flatMap((whole): Odd[] => {
      const unit = unitAt(index.units, whole.o.unit, whole.o.period)
      if (!unit) return []
      const children = childrenOf(index.units, unit).filter((child) => validThrough(child, daysOf(indicator, whole.o.period)))
      const parts = [...new Set(children.map(({ code }) => code))].flatMap((code) => byCode.get(code) ?? []).filter((one) => one !== whole)
      if (parts.length < fewestNeighbours) return []
      const usual = medianOf(parts) * children.length
      const large = parts.flatMap((one): Odd[] => {
        if (one.size < 1000) return []
        const median = medianOf(parts.filter((other) => other !== one))
        return one.size > believed.neighbours * Math.max(median, 1) ? [{ ...one, usual: median, beside: 'neighbours' }] : []
      })
      const isLarge = large.length === 0 && whole.size >= 1000 && whole.size > believed.parts * Math.max(usual, 1)
      return isLarge ? [...large, { ...whole, usual, beside: 'parts' }] : large
    })
  })
}

function medianOf(figures: readonly Sized[]): number {
  const sizes = figures.map(({ size }) => size).sort((a, b) => a - b)
  const middle = Math.floor(sizes.length / 2)
  return sizes.length % 2 === 1 ? sizes[middle]! : (sizes[middle - 1]! + sizes[middle]!) / 2
}

function isFar(size: number, usual: number, times: number): boolean {
  const [low, high] = size < usual ? [size, usual] : [usual, size]
  return high >= least && high > times * Math.max(low, 1)
}
