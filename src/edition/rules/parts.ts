/** Series that are parts of another: reported together they make the total, and none of them is larger. */
import { partsMismatch } from '../../language/findings/series-rules.ts'
import { observationKey } from '../../model/observation-key.ts'
import type { Indicator, Observation } from '../../model/types.ts'
import { momentOf } from '../observations/moment.ts'
import { sumsOf } from '../publish.ts'
import { found, type Rule } from './rule.ts'

export const parts: Rule = (context) =>
  sumsOf(context.edition.indicators).flatMap((sum) => {
    const indicator = context.index.indicators.get(sum.total) ?? { timing: 'moment' }
    const totals = (context.index.series.get(sum.total) ?? []).filter((o) => o.state === 'figure')
    const byPart = sum.parts.map((code) => new Map((context.index.series.get(code) ?? []).map((o) => [placeKey(o, indicator), o])))
    return totals.flatMap((total) => {
      const figures = byPart.map((part) => part.get(placeKey(total, indicator))).filter((o) => o?.state === 'figure')
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

/** Where and when a figure of a series stands: what there is at one moment, however its period is spelt. */
const placeKey = ({ unit, period, definition }: Observation, indicator: Pick<Indicator, 'timing'>): string =>
  observationKey('', unit, momentOf(indicator, period), definition)
