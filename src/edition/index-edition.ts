/** Look-up tables over an edition, made once and shared by rules, derivations and pages. */
import type {
  CampaignModel,
  Clause,
  Document,
  Edition,
  Indicator,
  Observation,
  Organisation,
  Source,
  Target,
  Task,
  Term,
} from '../model/types.ts'
import { indexUnits, type UnitIndex } from './units.ts'

export interface EditionIndex {
  readonly units: UnitIndex
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly sources: ReadonlyMap<string, Source>
  readonly documents: ReadonlyMap<string, Document>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly tasks: ReadonlyMap<string, Task>
  readonly clauses: ReadonlyMap<string, Clause>
  readonly models: ReadonlyMap<string, CampaignModel>
  readonly terms: ReadonlyMap<string, Term>
  /** Slugs of stories in the source language. */
  readonly stories: ReadonlySet<string>
  readonly targets: ReadonlyMap<string, readonly Target[]>
  /** Observations of an indicator, in time order; put together when first asked for. */
  readonly series: { get(indicator: string): readonly Observation[] | undefined }
  /** Observations by indicator and unit code, in time order. */
  readonly unitSeries: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>
}

export function indexEdition(edition: Edition): EditionIndex {
  const unitSeries = seriesByUnit(edition.observations)
  return {
    units: indexUnits(edition.units),
    indicators: byCode(edition.indicators),
    sources: byCode(edition.sources),
    documents: byCode(edition.documents),
    organisations: byCode(edition.organisations),
    tasks: byCode(edition.tasks),
    clauses: byCode(edition.clauses),
    models: byCode(edition.models),
    terms: byCode(edition.terms),
    stories: storySlugs(edition.content),
    targets: Map.groupBy(edition.targets, (target) => target.indicator),
    series: joinedSeries(unitSeries),
    unitSeries,
  }
}

/** The index for the same figures and registers beside other texts. */
export const withTextsOf = (index: EditionIndex, { content, models }: Edition): EditionIndex => ({
  ...index,
  models: byCode(models),
  stories: storySlugs(content),
})

const storySlugs = (content: Edition['content']): ReadonlySet<string> =>
  new Set(content.filter((page) => page.kind === 'story' && page.locale === 'vi').map((page) => page.slug))

function byCode<T extends { readonly code: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.code, record]))
}

type UnitSeries = Map<string, Map<string, Observation[]>>

/** Groups by indicator and unit, each in time order. Rows mostly come grouped, so the last group is tried first. */
function seriesByUnit(observations: readonly Observation[]): UnitSeries {
  const all: UnitSeries = new Map()
  let [indicator, unit] = ['', '']
  let current: Observation[] = []
  for (const o of observations) {
    if (o.unit !== unit || o.indicator !== indicator) {
      ;[indicator, unit] = [o.indicator, o.unit]
      let units = all.get(indicator)
      if (!units) all.set(indicator, (units = new Map<string, Observation[]>()))
      const known = units.get(unit)
      if (!known) units.set(unit, (current = []))
      else current = known
    }
    current.push(o)
  }
  for (const units of all.values()) for (const series of units.values()) inTimeOrder(series)
  return all
}

function inTimeOrder(series: Observation[]): Observation[] {
  return series.sort((a, b) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0))
}

function joinedSeries(all: UnitSeries): EditionIndex['series'] {
  const joined = new Map<string, Observation[]>()
  return {
    get: (indicator) => {
      const units = all.get(indicator)
      if (units && !joined.has(indicator)) joined.set(indicator, inTimeOrder([...units.values()].flat()))
      return joined.get(indicator)
    },
  }
}
