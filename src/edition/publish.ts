/** The last step before anything is shown: disclosure control over all figures, derived ones included. */
import { disclosureFindings } from './disclosure/findings.ts'
import { protect } from './disclosure/protect.ts'
import type { Finding } from '../model/finding.ts'
import { groupBy } from './index-edition.ts'
import type { Edition, Indicator, Observation } from '../model/types.ts'

/** Figures as they may be published. Without confidential indicators nothing can be hidden, and nothing is computed. */
export function publish(
  observations: readonly Observation[],
  { indicators, units, site }: Pick<Edition, 'indicators' | 'units' | 'site'>,
): { readonly observations: readonly Observation[]; readonly findings: readonly Finding[] } {
  if (!indicators.some((indicator) => indicator.confidential)) return { observations, findings: [] }
  const result = protect({
    observations,
    indicators,
    units,
    settings: site.disclosure,
    sums: sumsOf(indicators),
    cumulative: indicators.filter((indicator) => indicator.cumulative).map(({ code }) => code),
  })
  return { observations: result.observations, findings: disclosureFindings(result, site.disclosure) }
}

/** Totals with their parts, as the register of indicators declares them. */
export function sumsOf(indicators: readonly Indicator[]): { readonly total: string; readonly parts: readonly string[] }[] {
  const parts = groupBy(
    indicators.filter((indicator) => indicator.partOf !== null),
    (indicator) => indicator.partOf!,
  )
  return [...parts].map(([total, list]) => ({ total, parts: list.map(({ code }) => code) }))
}
