/** A month that Excel may have turned into its first day: `06/2025` → `01/06/2025`. */
import { firstOfMonth as words } from '../../language/findings/periods.ts'
import type { Period } from '../../model/types.ts'
import { found, type Rule } from './rule.ts'

/** First days of months in a series of one unit that counts by months within a year of them. */
export const firstOfMonth: Rule = (context) =>
  [...context.index.unitSeries.values()].flatMap((units) =>
    [...units.values()].flatMap((series) => {
      const days = series.filter(({ period }) => period.kind === 'day')
      if (days.length === 0 || days.some(({ period }) => !period.text.startsWith('01/'))) return []
      const months = series.flatMap(({ period }) => (period.kind === 'month' ? [monthNumber(period)] : []))
      return days
        .filter(({ period }) => months.some((month) => Math.abs(month - monthNumber(period)) <= 12))
        .map(({ origin, period }) =>
          found(context, { level: 'warning', rule: 'first-of-month', origin, field: 'ky', value: period.text, phrase: words(period.text) }),
        )
    }),
  )

const monthNumber = ({ start }: Period): number => Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7))
