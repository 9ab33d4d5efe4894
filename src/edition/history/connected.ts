/** Which indicators a reader can add, subtract or divide to get at another one. */
import type { Indicator } from '../../model/types.ts'

export type ConnectedIndicator = Pick<
  Indicator,
  'code' | 'confidential' | 'measure' | 'formula' | 'partOf' | 'cumulative' | 'numeratorSeries' | 'denominatorSeries'
>

type Register = ReadonlyMap<string, ConnectedIndicator>

/**
 * The indicator itself and all that are connected with it, over any number of steps: totals, parts, the series that its
 * counts are, operands of formulas and what these are operands of. From a series that is not confidential only its totals,
 * its parts and the series whose counts it repeats are reached: the number of all households, by which everything is
 * divided, does not tie together what is not tied together otherwise.
 */
export function connectedWith(code: string, indicators: Register): ReadonlySet<string> {
  const { always, ifConfidential } = linksBetween(indicators)
  const found = new Set([code])
  for (const next of found) {
    for (const other of always.get(next) ?? []) found.add(other)
    if (indicators.get(next)?.confidential) for (const other of ifConfidential.get(next) ?? []) found.add(other)
  }
  return found
}

type Links = Map<string, Set<string>>

function linksBetween(indicators: Register): { readonly always: Links; readonly ifConfidential: Links } {
  const always: Links = new Map()
  const ifConfidential: Links = new Map()
  const add = (links: Links, from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to))
  for (const { code, partOf, formula, numeratorSeries, denominatorSeries } of indicators.values()) {
    for (const other of [partOf, numeratorSeries, denominatorSeries]) if (other) add(always, code, other)
    if (partOf) add(always, partOf, code)
    for (const other of [numeratorSeries, denominatorSeries]) if (other) add(ifConfidential, other, code)
    for (const other of [formula?.left, formula?.right])
      if (other) {
        add(ifConfidential, code, other)
        add(ifConfidential, other, code)
      }
  }
  return { always, ifConfidential }
}
