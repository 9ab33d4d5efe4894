/** Rules over whole series: totals against parts, sudden jumps, figures that are overdue. */
import * as say from '../../language/findings/series-rules.ts'
import type { Finding } from '../../model/finding.ts'
import type { FigureObservation, Indicator, IsoDate } from '../../model/types.ts'
import { canFollow } from '../../model/period-order.ts'
import { daysOf, momentOf } from '../observations/moment.ts'
import { childrenOf, unitAt, validThrough } from '../units.ts'
import { found, type Rule, type RuleContext } from './rule.ts'

/** What adds up over territories: the numerator of a rate, a count, the value of an amount that is no mean. */
function addend(o: FigureObservation, { measure, denominatorSeries, formula }: Indicator): number | null {
  const isRatio = measure === 'rate' || o.denominator !== null
  const isMean = measure === 'amount' && (denominatorSeries !== null || formula?.operator === '/')
  return isRatio || isMean ? o.numerator : o.value
}

/** When every part of a unit is reported the parts make the total; parts never exceed it. */
export const totals: Rule = (context) => {
  const findings: Finding[] = []
  const parents = new Set(context.index.units.all.map((unit) => unit.parent))
  for (const [code, reported] of context.index.unitSeries) {
    const indicator = context.index.indicators.get(code)
    if (!indicator) continue
    const totalsOf = [...reported.keys()].filter((unit) => parents.has(unit))
    if (totalsOf.length === 0 || totalsOf.length === reported.size) continue
    const figures = (context.index.series.get(code) ?? []).filter((o) => o.state === 'figure')
    const wholes = figures.filter((o) => parents.has(o.unit))
    const time = (o: FigureObservation) => `${momentOf(indicator, o.period)}|${o.definition}`
    const groups = Map.groupBy(figures, time)
    for (const total of wholes) findings.push(...compare(context, total, groups.get(time(total))!, indicator))
  }
  return findings
}

function compare(context: RuleContext, total: FigureObservation, group: readonly FigureObservation[], indicator: Indicator): Finding[] {
  const { units } = context.index
  const { measure } = indicator
  const unit = unitAt(units, total.unit, total.period)
  const whole = addend(total, indicator)
  if (!unit || whole === null) return []
  const children = childrenOf(units, unit).filter((child) => validThrough(child, daysOf(indicator, total.period)))
  const codes = new Set(children.map((child) => child.code))
  const parts = group.filter((o) => o !== total && codes.has(o.unit))
  if (parts.length === 0) return []
  const sum = parts.reduce((all, o) => all + (addend(o, indicator) ?? 0), 0)
  const complete = parts.length === children.length && parts.every((o) => addend(o, indicator) !== null)
  const slack = 1e-6 * Math.max(1, Math.abs(whole))
  if (complete ? Math.abs(sum - whole) <= slack : sum <= whole + slack) return []
  const field = measure === 'rate' || total.printedDecimals === null ? 'tu_so' : 'gia_tri'
  return [
    found(context, {
      level: 'error',
      rule: 'total-mismatch',
      origin: total.origin,
      field,
      value: String(whole),
      phrase: say.totalMismatch(
        whole,
        sum,
        parts.map((o) => o.origin.line),
        complete,
      ),
    }),
  ]
}

/** A change that is seldom real is shown before it is published: more than five-fold, or over 40 points. */
export const jumps: Rule = (context) => {
  const findings: Finding[] = []
  for (const [code, units] of context.index.unitSeries) {
    const indicator = context.index.indicators.get(code)
    if (!indicator?.joinPoints) continue
    const rate = indicator.measure === 'rate'
    for (const series of units.values()) {
      let before: FigureObservation | null = null
      for (const o of series) {
        if (o.state !== 'figure') continue
        const last: FigureObservation | null = before
        before = o
        if (
          last === null ||
          last.definition !== o.definition ||
          !canFollow(indicator, last.period, o.period) ||
          !jumped(last.value, o.value, rate) ||
          !sameUnit(context, last, o)
        )
          continue
        const field = o.printedDecimals === null ? 'tu_so' : 'gia_tri'
        findings.push(
          found(context, {
            level: 'warning',
            rule: 'sudden-jump',
            origin: o.origin,
            field,
            value: String(o.value),
            phrase: say.suddenJump(last.value, o.value, last.period.text),
          }),
        )
      }
    }
  }
  return findings
}

/** A code may have passed to another place between two figures. */
function sameUnit({ index }: RuleContext, a: FigureObservation, b: FigureObservation): boolean {
  return unitAt(index.units, a.unit, a.period) === unitAt(index.units, b.unit, b.period)
}

function jumped(before: number, after: number, rate: boolean): boolean {
  if (rate) return Math.abs(after - before) > 40
  const [low, high] = before < after ? [before, after] : [after, before]
  return high >= 20 && high > 5 * Math.max(low, 1)
}

/** A target whose last year is over and has no figure; or whose latest figure is older than eighteen months. */
export const overdue: Rule = (context) => {
  const { day } = context.now
  const { rootUnit } = context.edition.site
  return context.edition.indicators.flatMap((indicator) => {
    const targets = context.index.targets.get(indicator.code) ?? []
    const due = targets.filter((target) => target.to.end < day)
    if (indicator.kind !== 'target' || due.length === 0) return []
    const series = new Set([indicator.code, ...targets.map((target) => target.series)])
    const figures = [...series]
      .flatMap((code) => context.index.series.get(code) ?? [])
      .filter((o) => o.state === 'figure' && o.unit === rootUnit)
    const latest = figures
      .map((o) => o.period.end)
      .sort()
      .at(-1)
    if (latest !== undefined && latest >= monthsBefore(day, 18)) return []
    return [
      found(context, {
        level: 'warning',
        rule: 'overdue-figure',
        origin: indicator.origin,
        field: 'ma',
        value: indicator.code,
        phrase: say.overdueFigure(indicator.code, latest ?? null),
      }),
    ]
  })
}

/** ISO date some months earlier; the day is kept, which is enough for comparing. */
function monthsBefore(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const index = year * 12 + month - 1 - months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}${date.slice(7)}`
}
