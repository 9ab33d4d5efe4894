/** Series that are parts of another: reported together they make the total, and none of them is larger. */
import { partsMismatch } from '../../language/findings/series-rules.ts'
import { observationKey } from '../../model/observation-key.ts'
import type { Observation } from '../../model/types.ts'
import { sumsOf } from '../publish.ts'
import { found, type Rule } from './rule.ts'

export const parts: Rule = (context) =>
  sumsOf(context.edition.indicators).flatMap((sum) => {
    const totals = (context.index.series.get(sum.total) ?? []).filter((o) => o.state === 'figure')
    const byPart = sum.parts.map((code) => new Map((context.index.series.get(code) ?? []).map((o) => [placeKey(o), o])))
    return totals.flatMap((total) => {
      const figures = byPart.map((part) => part.get(placeKey(total))).filter((o) => o?.state === 'figure')
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

/** Where and when a figure of any indicator stands. */
const placeKey = ({ unit, period, definition }: Observation): string => observationKey('', unit, period.text, definition)
