/** The last step before anything is shown: disclosure control over all figures, derived ones included. */
import { refusalFindings } from './disclosure/findings.ts'
import type { FrozenFigures } from './disclosure/types.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition, Indicator, Observation } from '../model/types.ts'
import { hideFigures, type HiddenFigures } from './protection/hide-figures.ts'

export interface Published extends Pick<HiddenFigures, 'observations' | 'hidden'> {
  /** Numbers that nothing protects: such an edition must not be published. */
  readonly refusals: readonly Finding[]
}

/** Figures as they may be published. Without confidential indicators nothing can be hidden, and nothing is computed. */
export function publish(
  given: readonly Observation[],
  derived: readonly Observation[],
  { indicators, units, site }: Pick<Edition, 'indicators' | 'units' | 'site'>,
  frozen: readonly FrozenFigures[],
): Published {
  if (!indicators.some((indicator) => indicator.confidential))
    return { observations: derived.length === 0 ? given : [...given, ...derived], hidden: new Map(), refusals: [] }
  const { observations, hidden, refusals } = hideFigures(given, derived, {
    indicators,
    units,
    settings: site.disclosure,
    sums: sumsOf(indicators),
    cumulative: indicators.filter((indicator) => indicator.cumulative).map(({ code }) => code),
    frozen,
  })
  return { observations, hidden, refusals: refusalFindings(refusals) }
}

/** Totals with their parts, as the register of indicators declares them. */
export function sumsOf(indicators: readonly Indicator[]): { readonly total: string; readonly parts: readonly string[] }[] {
  const parts = Map.groupBy(
    indicators.filter((indicator) => indicator.partOf !== null),
    (indicator) => indicator.partOf!,
  )
  return [...parts].map(([total, list]) => ({ total, parts: list.map(({ code }) => code) }))
}
