/** Choosing the figures that a target may be judged by: one definition, one territory. */
import type { FigureObservation, Period, Target } from '../../model/types.ts'
import type { Reason, SeriesBreak, TerritoryOf } from '../../model/progress.ts'

export interface Series {
  /** In time order; where one period has several definitions, the newest last. */
  readonly figures: readonly FigureObservation[]
  readonly breaks: readonly SeriesBreak[]
  readonly territoryOf: TerritoryOf
}

/** Figures of the target's series that end by its last day; what is of several years is no step of a series. */
export function seriesOf(target: Target, observations: readonly FigureObservation[], territoryOf: TerritoryOf): Series {
  const own = observations.filter((o) => o.indicator === target.series && o.period.end <= target.to.end && isOfOneYear(o.period))
  const begun = new Map<string, string>()
  for (const o of own) if (!(begun.get(o.definition)! <= o.period.end)) begun.set(o.definition, o.period.end)
  const order = (o: FigureObservation) => [o.period.end, begun.get(o.definition)!, o.definition, o.period.start].join(' ')
  const figures = own.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  return { figures, breaks: findBreaks(figures, territoryOf), territoryOf }
}

function findBreaks(figures: readonly FigureObservation[], territoryOf: TerritoryOf): SeriesBreak[] {
  return figures.slice(1).flatMap((after, i) => {
    const before = figures[i]!
    const found: SeriesBreak[] = []
    const periods = { before: before.period, after: after.period }
    if (before.definition !== after.definition)
      found.push({ kind: 'definition', ...periods, from: before.definition, to: after.definition })
    const [from, to] = [territoryOf(before), territoryOf(after)]
    if (from !== to) found.push({ kind: 'territory', ...periods, from, to })
    return found
  })
}

export type BaselineSearch = { readonly figure: FigureObservation } | { readonly figure: null; readonly reason: Reason }

/**
 * The baseline that may be compared with `latest`: the period that the target names, or the first figure of the
 * definition in force. Never a figure of another definition or territory; then the reason is the break.
 */
export function findBaseline(target: Target, series: Series, latest: FigureObservation): BaselineSearch {
  const same = (o: FigureObservation) => o.definition === latest.definition && series.territoryOf(o) === series.territoryOf(latest)
  const wanted = target.baseline
  const comparable = series.figures.find((o) => same(o) && (wanted === null || samePeriod(o.period, wanted)))
  if (comparable !== undefined && (comparable !== latest || wanted !== null)) return { figure: comparable }
  const elsewhere = series.figures.filter((o) => !same(o) && (wanted === null || samePeriod(o.period, wanted)))
  if (elsewhere.length > 0) return { figure: null, reason: breakReason(elsewhere, latest, series) }
  return { figure: null, reason: { kind: 'no-baseline', wanted } }
}

function breakReason(elsewhere: readonly FigureObservation[], latest: FigureObservation, series: Series): Reason {
  const territory = elsewhere.every((o) => o.definition === latest.definition)
  const breaks = series.breaks.filter((b) => b.kind === (territory ? 'territory' : 'definition'))
  return { kind: territory ? 'territory-changed' : 'series-break', breaks }
}

const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end

/** A reason when one of the figures used is provisional or estimated; illustrative ones are judged normally. */
export function notOfficial(used: readonly (FigureObservation | null)[]): Reason[] {
  const figures = used
    .filter((o) => o !== null)
    .filter((o) => o.status === 'provisional' || o.status === 'estimate')
    .map(({ period, status }) => ({ period, status }))
  return figures.length > 0 ? [{ kind: 'not-official', figures }] : []
}

const isOfOneYear = ({ kind, start, end }: Period): boolean => kind !== 'span' || start.slice(0, 4) === end.slice(0, 4)
