/** What a text quotes of the data: exactly one figure, or why there is none. The check and the page ask the same question. */
import type { FigureObservation, MissingReason, Observation } from './figures.ts'
import { isNamed } from './period-names.ts'

export interface Quotation {
  readonly indicator: string
  readonly period: string
  /** Code; the edition's root unit where left out. */
  readonly unit?: string | undefined
  readonly definition?: string | undefined
}

export type Quoted =
  | { readonly kind: 'figure'; readonly figure: FigureObservation }
  | { readonly kind: 'gap'; readonly reason: MissingReason }
  /** Figures by several definitions, `''` for one that names none. */
  | { readonly kind: 'several'; readonly definitions: readonly string[] }
  | { readonly kind: 'none' }

/** `series`: the observations of the quoted indicator and unit. */
export function quote(series: readonly Observation[], { period, definition }: Quotation): Quoted {
  const found = series.filter((o) => isNamed(o.period, period) && (definition === undefined || o.definition === definition))
  const definitions = [...new Set(found.map((o) => o.definition))]
  if (definitions.length > 1) return { kind: 'several', definitions }
  const [first] = found
  if (!first) return { kind: 'none' }
  return first.state === 'figure' ? { kind: 'figure', figure: first } : { kind: 'gap', reason: first.reason }
}
