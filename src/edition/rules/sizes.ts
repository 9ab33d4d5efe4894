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
    const open = figures.filter((o) => o.printedDecimals === 3 && canBeThousands(o, indicator))
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

/** How far from the median of its own series, of its parts or of its neighbours a figure is believed. */
const believed = { series: 8, parts: 20, neighbours: 100 } as const
/** Below this much nothing is asked about: small numbers double easily. */
const least = 20
const fewestNeighbours = 3

/** `told`: rows that the rule about jumps has asked about already. */
export function oddSizes(context: RuleContext, told: readonly Finding[]): Finding[] {
  const known = new Set(told.map(({ file, line }) => `${file}:${line}`))
  const isKnown = ({ origin }: FigureObservation) => known.has(`${origin.file}:${origin.line}`)
  return [...context.index.unitSeries].flatMap(([code, units]) => {
    const indicator = context.index.indicators.get(code)
    if (!indicator || indicator.measure === 'rate') return []
    const figures = [...units.values()].map((series) => series.filter((o) => o.state === 'figure'))
    const jumped = figures.some((series) => series.some(isKnown))
    const own = indicator.cumulative || jumped ? [] : figures.flatMap((series) => besideSeries(context, indicator, series))
    const found_ = new Set(own.map(({ o }) => o))
    const others = besideUnits(context, indicator, figures.flat()).filter(({ o }) => !found_.has(o) && !isKnown(o))
    return [...own, ...others].map((odd) => tell(context, odd))
  })
}

interface Odd {
  readonly o: FigureObservation
  readonly usual: number
  readonly beside: Beside
}

function tell(context: RuleContext, { o, usual, beside }: Odd): Finding {
  const field = o.printedDecimals === null ? 'tu_so' : 'gia_tri'
  return found(context, {
    level: 'warning',
    rule: 'odd-size',
    origin: o.origin,
    field,
    value: String(o.value),
    phrase: oddSize(o.value, usual, beside),
  })
}

/** Of two figures the later one is asked about, of more the one that is unlike the others. */
function besideSeries({ index }: RuleContext, { timing }: Indicator, series: readonly FigureObservation[]): Odd[] {
  return series.flatMap((o) => {
    const alike = series.filter((other) => isComparable(other, o))
    if (alike.length < 2 || (alike.length === 2 && alike[0] === o)) return []
    const usual = alike.length === 2 ? alike[0]!.value : medianOf(alike)
    return isFar(o.value, usual, believed.series) ? [{ o, usual, beside: 'series' as const }] : []
  })

  /** The same place; and what happens in a period is compared with periods of the same length. */
  function isComparable(a: FigureObservation, b: FigureObservation): boolean {
    if (timing === 'period' && a.period.kind !== b.period.kind) return false
    return unitAt(index.units, a.unit, a.period) === unitAt(index.units, b.unit, b.period)
  }
}

/** Wholes beside what parts of the usual size would make, and parts beside their like. */
function besideUnits({ index }: RuleContext, indicator: Indicator, figures: readonly FigureObservation[]): Odd[] {
  const groups = Map.groupBy(figures, (o) => `${momentOf(indicator, o.period)}|${o.definition}`)
  return [...groups.values()].flatMap((group) => {
    if (group.length <= fewestNeighbours) return []
    return group.flatMap((whole): Odd[] => {
      const unit = unitAt(index.units, whole.unit, whole.period)
      if (!unit) return []
      const children = childrenOf(index.units, unit).filter((child) => validThrough(child, daysOf(indicator, whole.period)))
      const codes = new Set(children.map(({ code }) => code))
      const parts = group.filter((o) => o !== whole && codes.has(o.unit))
      if (parts.length < fewestNeighbours) return []
      const usual = medianOf(parts) * children.length
      const large = parts.flatMap((o): Odd[] => {
        const median = medianOf(parts.filter((other) => other !== o))
        return o.value >= 1000 && o.value > believed.neighbours * Math.max(median, 1) ? [{ o, usual: median, beside: 'neighbours' }] : []
      })
      const isLarge = large.length === 0 && whole.value >= 1000 && whole.value > believed.parts * Math.max(usual, 1)
      return isLarge ? [...large, { o: whole, usual, beside: 'parts' }] : large
    })
  })
}

function medianOf(figures: readonly FigureObservation[]): number {
  const values = figures.map(({ value }) => value).sort((a, b) => a - b)
  const middle = Math.floor(values.length / 2)
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2
}

function isFar(value: number, usual: number, times: number): boolean {
  const [low, high] = value < usual ? [value, usual] : [usual, value]
  return high >= least && high > times * Math.max(low, 1)
}
