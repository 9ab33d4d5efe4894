/** Which indicators a reader can add, subtract or divide to get at another one. */
import type { Indicator } from '../../model/types.ts'

export type ConnectedIndicator = Pick<Indicator, 'code' | 'confidential' | 'measure' | 'formula' | 'partOf' | 'cumulative'>

/**
 * The indicator itself and all that are connected with it: totals, parts, operands of formulas and what these are operands
 * of, over any number of steps. A step leads on from confidential ones only: the number of all households, by which
 * everything is divided, does not tie together what is not tied together otherwise.
 */
export function connectedWith(code: string, indicators: ReadonlyMap<string, ConnectedIndicator>): ReadonlySet<string> {
  const links = linksBetween(indicators)
  const found = new Set([code])
  for (const next of found) {
    if (!indicators.get(next)?.confidential) continue
    for (const other of links.get(next) ?? []) found.add(other)
  }
  return found
}

function linksBetween(indicators: ReadonlyMap<string, ConnectedIndicator>): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>()
  const add = (from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to))
  for (const { code, partOf, formula } of indicators.values())
    for (const other of [partOf, formula?.left, formula?.right])
      if (other) {
        add(code, other)
        add(other, code)
      }
  return links
}
