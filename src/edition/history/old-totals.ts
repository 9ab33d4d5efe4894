/** Which old totals may not be told again, because a part that is or was hidden could be worked out from them. */
import { connectedWith, type ConnectedIndicator } from './connected.ts'
import { hasNumber } from './figures.ts'
import { isSmall } from './small.ts'
import type { UnitParts } from './unit-parts.ts'
import type { History, PlaceState } from '../../model/history.ts'
import type { DisclosureSettings, IsoDate, Observation } from '../../model/types.ts'

interface Cell {
  readonly unit: string
  readonly definition: string
  readonly hasNumber: boolean
  readonly hidden: boolean
}

/** Cells of one indicator at one moment; null moment: the period cannot be read, so it may be any. */
interface State {
  readonly moment: IsoDate | null
  readonly published: boolean
  readonly cells: readonly Cell[]
}

export interface TotalsInput {
  readonly history: History
  readonly indicators: ReadonlyMap<string, ConnectedIndicator>
  readonly observations: readonly Observation[]
  readonly parts: UnitParts
  readonly settings: DisclosureSettings
}

/**
 * True for an old figure of a total that must stay untold: a part of it, of the same indicator or a connected one and
 * at the same moment, is or ever was hidden, missing where others were there, or removed; or nobody knows, because the
 * history could not be read in full. A total without any parts is always free.
 */
export function guardOfTotals(input: TotalsInput): (indicator: string, total: string, moment: IsoDate) => boolean {
  const { history, indicators, parts } = input
  const states = statesByIndicator(input)
  /** What the register no longer knows may be an older name of anything. */
  const unknown = [...states.keys()].filter((code) => !indicators.has(code))
  const isUnsure = history.state.kind !== 'complete' || history.unreadable.length > 0
  const known = new Map<string, boolean>()
  const decide = (indicator: string, total: string, moment: IsoDate): boolean => {
    const group = new Set([...connectedWith(indicator, indicators), ...unknown])
    const always = [...group].some((code) => indicators.get(code)?.confidential && indicators.get(code)?.cumulative)
    const isPart = ({ unit }: Cell) => parts.maybePart(unit, total)
    const series = [...group].map((code) => ({
      code,
      states: (states.get(code) ?? []).filter((state) => always || state.moment === null || state.moment === moment),
    }))
    if (series.some((one) => one.states.some(({ cells }) => cells.some((cell) => cell.hidden && (cell.unit === total || isPart(cell))))))
      return true
    if (series.some(({ code, states: own }) => code !== indicator && wasRemoved(own, total))) return true
    const isCommune = (cell: Cell) => cell.hasNumber && parts.maybeCommune(cell.unit) && isPart(cell)
    const isTold = ({ code }: { code: string }) => indicators.get(code)?.confidential ?? true
    if (!series.some((one) => isTold(one) && one.states.some(({ cells }) => cells.some(isCommune)))) return false
    const day = (state: State) => state.moment ?? moment
    return (
      isUnsure ||
      series.some(({ states: own }) =>
        [...Map.groupBy(own, day)].some(([at, list]) => hasGaps(list, isCommune, parts.communesOf(total, at))),
      )
    )
  }
  return (indicator, total, moment) => {
    const key = `${indicator}|${total}|${moment}`
    if (!known.has(key)) known.set(key, decide(indicator, total, moment))
    return known.get(key)!
  }
}

/** True when a unit's number was there and later was not. */
function wasRemoved(states: readonly State[], unit: string): boolean {
  const there = states.filter(({ published }) => !published).map(({ cells }) => cells.some((cell) => cell.unit === unit && cell.hasNumber))
  return there.includes(true) && there.lastIndexOf(false) > there.indexOf(true)
}

/** True when in some state a commune has no number that at any time had one, or that is there by the register. */
function hasGaps(states: readonly State[], isCommune: (cell: Cell) => boolean, communes: readonly string[]): boolean {
  const typed = states.filter(({ published }) => !published)
  const seen = (typed.length > 0 ? typed : states).flatMap(({ cells }) => cells.filter(isCommune).map(({ unit }) => unit))
  if (seen.length === 0) return false
  const needed = new Set([...seen, ...communes])
  const isFull = (cells: readonly Cell[]) => {
    const there = new Set(cells.filter(({ hasNumber: has }) => has).map(({ unit }) => unit))
    return [...needed].every((unit) => there.has(unit))
  }
  const byDefinition = ({ cells }: State) => [...Map.groupBy(cells.filter(isCommune), ({ definition }) => definition).values()]
  return states.some((state) => !isFull(state.cells)) || typed.some((state) => byDefinition(state).some((cells) => !isFull(cells)))
}

const concealed: ReadonlySet<string> = new Set(['bao-mat', 'chua-cong-bo'])

function statesByIndicator({ history, indicators, observations, parts, settings }: TotalsInput): Map<string, State[]> {
  const all = new Map<string, State[]>()
  const put = (code: string, state: State) => (all.get(code) ?? all.set(code, []).get(code)!).push(state)
  const typed = ({ indicator }: PlaceState, { unit, definition, figure }: PlaceState['cells'][number]): Cell => {
    const register = indicators.get(indicator)
    const small = (register?.confidential ?? true) && parts.maybeCommune(unit) && isSmall(figure, register?.measure ?? null, settings)
    return { unit, definition, hasNumber: hasNumber(figure), hidden: concealed.has(figure.status) || small }
  }
  for (const state of history.states)
    put(state.indicator, { moment: state.moment, published: false, cells: state.cells.map((cell) => typed(state, cell)) })
  for (const group of Map.groupBy(observations, (o) => `${o.indicator}|${o.period.end}`).values()) {
    const cells = group.map((o) => ({
      unit: o.unit.replace(/@.*$/, ''),
      definition: o.definition,
      hasNumber: o.state === 'figure',
      hidden: o.state === 'missing' && (o.reason === 'suppressed' || o.reason === 'not-published'),
    }))
    put(group[0]!.indicator, { moment: group[0]!.period.end, published: true, cells })
  }
  return all
}
