/** Published figures as CSV for programs: RFC 4180, comma, decimal point, UTF-8, English column names. */
import Papa from 'papaparse'
import type { Indicator, Observation, Unit } from '../edition/model/types.ts'

export const figureColumns = [
  'indicator',
  'area_code',
  'area_name',
  'period',
  'numerator',
  'denominator',
  'value',
  'unit',
  'definition',
  'status',
  'source',
  'note',
] as const

/** One row an observation; a gap has no value and its reason as status. Cells that a spreadsheet would run as formulas are defused. */
export function figuresCsv(
  observations: readonly Observation[],
  indicatorOf: (code: string) => Indicator | undefined,
  unitOf: (o: Observation) => Unit | undefined,
): string {
  const rows = observations.map((o) => {
    const unit = unitOf(o)
    const figure = o.state === 'figure' ? o : null
    return [
      o.indicator,
      o.unit,
      unit ? `${unit.type} ${unit.name}` : '',
      isoPeriod(o),
      figure?.numerator ?? '',
      figure?.denominator ?? '',
      figure ? trimmed(figure.value) : '',
      indicatorOf(o.indicator)?.unit.vi ?? '',
      o.definition,
      o.state === 'figure' ? o.status : o.reason,
      o.source ?? '',
      o.note,
    ]
  })
  return `${Papa.unparse([[...figureColumns], ...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`
}

/** ISO 8601: `2023`, `2024-11`, `2025-06-30`. */
function isoPeriod({ period }: Observation): string {
  return { year: period.end.slice(0, 4), month: period.end.slice(0, 7), day: period.end }[period.kind]
}

/** Computed values keep six decimals, without trailing zeros or binary noise. */
function trimmed(value: number): number {
  return Number(value.toFixed(6))
}
