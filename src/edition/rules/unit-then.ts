/** That what is told of a unit was done while there was one. */
import { unitOfTime } from '../../language/findings/register-sense.ts'
import type { Origin, Period } from '../../model/basics.ts'
import type { Finding } from '../../model/finding.ts'
import type { RecordField } from '../../model/schema/names.ts'
import { validWithin } from '../units.ts'
import { found, type RuleContext } from './rule.ts'

interface Told {
  readonly origin: Origin
  readonly unit: string
  readonly period: Period | null
}

/** Nothing where the code is unknown (told elsewhere) or no time is given; `fields` are the columns of the unit and of its time. */
export function unitThen(
  context: RuleContext,
  rule: 'deed-unit' | 'model-unit',
  { origin, unit, period }: Told,
  fields: { readonly unit: RecordField; readonly time: RecordField },
): Finding[] {
  const bearers = context.index.units.byCode.get(unit) ?? []
  if (period === null || bearers.length === 0 || bearers.some((bearer) => validWithin(bearer, period))) return []
  const phrase = unitOfTime(unit, period.text, fields.time)
  return [found(context, { level: 'error', rule, origin, field: fields.unit, value: unit, phrase })]
}
