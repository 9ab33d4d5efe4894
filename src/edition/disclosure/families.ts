/** Indicators in families that no relation leads out of. Each is protected by itself, so that memory holds one at a time. */
import type { Indicator } from '../../model/types.ts'
import type { DisclosureInput } from './types.ts'

/** An indicator with those that its counts are made of. */
const named = ({ code, formula, numeratorSeries, denominatorSeries }: Indicator): readonly (string | null)[] => [
  code,
  formula && formula.left,
  formula && formula.right,
  numeratorSeries,
  denominatorSeries,
]

/** The input in parts, in the order of the first indicator of each. */
export function families(input: DisclosureInput): DisclosureInput[] {
  const familyOf = new Map<string, Set<string>>()
  const links = [...input.indicators.map(named), ...input.sums.map(({ total, parts }) => [total, ...parts])]
  for (const link of links) {
    const codes = link.filter((code) => code !== null)
    const together = new Set(codes.flatMap((code) => [...(familyOf.get(code) ?? [code])]))
    for (const code of together) familyOf.set(code, together)
  }
  const observations = Map.groupBy(input.observations, ({ indicator }) => familyOf.get(indicator))
  return [...new Set(familyOf.values())].map((family) => ({
    ...input,
    observations: observations.get(family) ?? [],
    indicators: input.indicators.filter(({ code }) => family.has(code)),
    sums: input.sums.filter(({ total }) => family.has(total)),
    cumulative: input.cumulative.filter((code) => family.has(code)),
    frozen: input.frozen.map((year) => ({ ...year, observations: year.observations.filter(({ indicator }) => family.has(indicator)) })),
  }))
}
