/** Look-up tables over an edition, made once and shared by rules, derivations and pages. */
import type { CampaignModel, Document, Edition, Indicator, Observation, Organisation, Source, Target, Task, Term } from './model/types.ts'
import { indexUnits, type UnitIndex } from './units.ts'

export interface EditionIndex {
  readonly units: UnitIndex
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly sources: ReadonlyMap<string, Source>
  readonly documents: ReadonlyMap<string, Document>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly tasks: ReadonlyMap<string, Task>
  readonly models: ReadonlyMap<string, CampaignModel>
  readonly terms: ReadonlyMap<string, Term>
  /** Slugs of stories in the source language. */
  readonly stories: ReadonlySet<string>
  readonly targets: ReadonlyMap<string, readonly Target[]>
  /** Observations by indicator, in time order. */
  readonly series: ReadonlyMap<string, readonly Observation[]>
  /** Observations by indicator and unit code, in time order. */
  readonly unitSeries: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>
}

export function indexEdition(edition: Edition): EditionIndex {
  const series = sortSeries(groupBy(edition.observations, (observation) => observation.indicator))
  return {
    units: indexUnits(edition.units),
    indicators: byCode(edition.indicators),
    sources: byCode(edition.sources),
    documents: byCode(edition.documents),
    organisations: byCode(edition.organisations),
    tasks: byCode(edition.tasks),
    models: byCode(edition.models),
    terms: byCode(edition.terms),
    stories: new Set(edition.content.filter((page) => page.kind === 'story' && page.locale === 'vi').map((page) => page.slug)),
    targets: groupBy(edition.targets, (target) => target.indicator),
    series,
    unitSeries: new Map([...series].map(([code, list]) => [code, groupBy(list, (observation) => observation.unit)])),
  }
}

function byCode<T extends { readonly code: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.code, record]))
}

/** Groups records by a key, in their order. */
export function groupBy<T>(records: readonly T[], key: (record: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    const k = key(record)
    const group = groups.get(k)
    if (group) group.push(record)
    else groups.set(k, [record])
  }
  return groups
}

function sortSeries(series: Map<string, Observation[]>): Map<string, Observation[]> {
  for (const list of series.values()) list.sort((a, b) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0))
  return series
}
