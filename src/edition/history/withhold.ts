/**
 * The history as it may leave the edition. What disclosure control hides must not come back through old figures: of a
 * confidential indicator it is told that a figure was changed, when and why, and the numbers only of totals from which
 * no part can be worked out; of a series that adds up or repeats confidential ones, all numbers but those from which one
 * of them can be worked out.
 */
import { connectedWith } from './connected.ts'
import { guardOfTotals } from './old-totals.ts'
import { momentOf } from './figures.ts'
import { tellReasons } from './reasons.ts'
import { countOf, isFew, isOnFew } from './small.ts'
import { partsOfUnits } from './unit-parts.ts'
import { each } from '../../model/once.ts'
import type { IsPublic } from '../personal/public-contacts.ts'
import type { FigureChange, History, ToldChange, ToldHistory } from '../../model/history.ts'
import type { DisclosureSettings, Indicator, Observation, Unit } from '../../model/types.ts'

export interface DisclosureContext {
  readonly indicators: readonly Indicator[]
  readonly units: readonly Unit[]
  /** As published, so with the gaps that disclosure control made. */
  readonly observations: readonly Observation[]
  readonly settings: DisclosureSettings
  /** Contacts of public offices, which a reason may name. */
  readonly isPublic: IsPublic
}

/** Every change with its numbers, or without: changes of series that are no longer known have none either. */
export function tellChanges(history: History, context: DisclosureContext): ToldHistory {
  const { units, observations, settings, isPublic } = context
  const indicators = new Map(context.indicators.map((indicator) => [indicator.code, indicator]))
  const parts = partsOfUnits(units)
  const isGuarded = guardOfTotals({ history, indicators, observations, parts, settings })
  const speaksOfConfidential = each((code: string) => [...connectedWith(code, indicators)].some((one) => indicators.get(one)?.confidential))
  const removed = new Set(
    history.changes.flatMap((change) => {
      if (change.kind === 'removed') return [commitAndPlace(change)]
      return change.periodBefore === undefined ? [] : [commitAndPlace({ ...change, period: change.periodBefore })]
    }),
  )
  /** A figure that was redated stood in two places: neither may give it away. */
  const isWithheld = (change: FigureChange): boolean =>
    isWithheldAt(change) || (change.periodBefore !== undefined && isWithheldAt({ ...change, period: change.periodBefore }))
  const isWithheldAt = (change: FigureChange): boolean => {
    const indicator = indicators.get(change.indicator)
    if (indicator === undefined) return true
    const moment = momentOf(change.period)
    if (!indicator.confidential)
      return speaksOfConfidential(indicator.code) && (moment === null || isGuarded(indicator.code, change.unit, moment))
    if (parts.maybeCommune(change.unit) || moment === null) return true
    return isOfFew(change, indicator, settings, removed) || isGuarded(change.indicator, change.unit, moment)
  }
  const { state, unreadable } = history
  const told = history.changes.map((full) => ({ full, told: tell(full, isWithheld(full)) }))
  return { state, unreadable, ...tellReasons(told, { indicators, settings, isPublic }) }
}

/** Small itself, or grown by few where another series was merged into it: old and new together give that one. */
function isOfFew(change: FigureChange, { measure }: Indicator, settings: DisclosureSettings, removed: ReadonlySet<string>): boolean {
  const { before, after } = change
  const [from, to] = [countOf(before, measure), countOf(after, measure)]
  const isSmall = isFew(from, settings) || isFew(to, settings)
  const onFew = [before, after].some((figure) => figure !== null && isOnFew(figure, settings))
  const merged = removed.has(commitAndPlace(change)) && from !== null && to !== null && isFew(Math.abs(to - from), settings)
  return isSmall || onFew || merged
}

function tell(change: FigureChange, isWithheld: boolean): ToldChange {
  if (!isWithheld) return { ...change, withheld: false }
  const { indicator, unit, period, definition, kind, commit, date, reason, periodBefore } = change
  const earlier = periodBefore === undefined ? {} : { periodBefore }
  return { indicator, unit, period, definition, kind, commit, date, reason, ...earlier, withheld: true }
}

const commitAndPlace = ({ commit, unit, period }: FigureChange): string => `${commit}|${unit}|${period}`
