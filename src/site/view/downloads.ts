/** Downloads of figures, from the same model as the pages. */
import type { Observation } from '../../edition/model/types.ts'
import { figuresCsv } from '../../outputs/figures-csv.ts'
import { index } from '../edition.ts'
import { unitOf } from './units.ts'

export function csvResponse(observations: readonly Observation[]): Response {
  const text = figuresCsv(
    observations,
    (code) => index().indicators.get(code),
    (o) => unitOf(o.unit, o.period),
  )
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
