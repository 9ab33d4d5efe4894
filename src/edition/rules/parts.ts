/** Series that are parts of another: reported together they make the total, and none of them is larger. */
import { partsMismatch } from '../../language/findings/series-rules.ts'
import type { FigureObservation } from '../../model/types.ts'
import { sumsOf } from '../publish.ts'
import { found, type Rule } from './rule.ts'

export const parts: Rule = (context) =>
  sumsOf(context.edition.indicators).flatMap((sum) => {
    const totals = (context.index.series.get(sum.total) ?? []).filter((o) => o.state === 'figure')
    return totals.flatMap((total) => {
      const same = sum.parts.map((code) => context.index.series.get(code)?.find((o) => isSameCell(o as FigureObservation, total)))
      const figures = same.filter((o) => o?.state === 'figure')
      const whole = figures.reduce((all, o) => all + o.value, 0)
      const slack = 1e-6 * Math.max(1, total.value)
      const complete = figures.length === sum.parts.length
      if (complete ? Math.abs(whole - total.value) <= slack : whole <= total.value + slack) return []
      const phrase = partsMismatch(
        sum.total,
        total.value,
        whole,
        figures.map((o) => o.indicator),
        complete,
      )
      return [
        found(context, {
          level: 'error',
          rule: 'parts-mismatch',
          origin: total.origin,
          field: 'gia_tri',
          value: String(total.value),
          phrase,
        }),
      ]
    })
  })

function isSameCell(a: FigureObservation, b: FigureObservation): boolean {
  return a.unit === b.unit && a.period.text === b.period.text && a.definition === b.definition
}
