/** The last step before anything is shown: disclosure control over all figures, derived ones included. */
import { disclosureFindings } from './disclosure/findings.ts'
import { protect } from './disclosure/protect.ts'
import type { Finding } from './finding.ts'
import type { Edition, Observation } from './model/types.ts'

/** Figures as they may be published. Without confidential indicators nothing can be hidden, and nothing is computed. */
export function publish(
  observations: readonly Observation[],
  { indicators, units, site }: Pick<Edition, 'indicators' | 'units' | 'site'>,
): { readonly observations: readonly Observation[]; readonly findings: readonly Finding[] } {
  if (!indicators.some((indicator) => indicator.confidential)) return { observations, findings: [] }
  const result = protect({ observations, indicators, units, settings: site.disclosure, sums: [], cumulative: [] })
  return { observations: result.observations, findings: disclosureFindings(result, site.disclosure) }
}
