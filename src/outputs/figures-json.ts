/** One indicator and its figures as JSON: the same rows as the CSV file, with what is needed to read them. */
import { unitName } from '../language/unit-names.ts'
import type { Bilingual, Edition, Indicator, Observation } from '../model/types.ts'
import type { Address } from './catalogue.ts'
import { proposedLicence, termsPath } from './licence.ts'
import { figureRows, type FigureRow, type Lookup } from './rows.ts'

/** What others may build on; the file says more. */
export interface PublishedFigures {
  readonly illustrative: boolean
  /** What the edition is of: its own figures stand among those of its parts. Null where no unit is registered. */
  readonly area: { readonly code: string; readonly name: Bilingual } | null
  readonly indicator: Pick<Indicator, 'code' | 'name' | 'shortName' | 'measure' | 'unit' | 'decimals'> & { readonly denominator: Bilingual }
  readonly observations: readonly FigureRow[]
}

export function figuresJson(
  edition: Edition,
  indicator: Indicator,
  observations: readonly Observation[],
  lookup: Lookup,
  address: Address,
): string {
  const { site, targets, sources } = edition
  const area = edition.units.find(({ code }) => code === site.rootUnit)
  const used = new Set(observations.map((o) => o.source))
  const data = {
    illustrative: site.kind === 'illustrative',
    area: area ? { code: area.code, name: { vi: unitName(area, 'vi'), en: unitName(area, 'en') } } : null,
    indicator: {
      code: indicator.code,
      name: indicator.name,
      shortName: indicator.shortName,
      measure: indicator.measure,
      unit: indicator.unit,
      decimals: indicator.decimals,
      numerator: indicator.numeratorIs,
      denominator: indicator.denominatorIs,
      definitions: indicator.definitions,
      clause: indicator.clause,
      page: address(`so-lieu/${indicator.code.toLowerCase()}/`),
    },
    targets: targets
      .filter((target) => target.indicator === indicator.code)
      .map(({ reading, readingName, series, comparison, value, valueTo, kind, recurrence, from, to, official }) => {
        return { reading, readingName, series, comparison, value, valueTo, kind, recurrence, from: from.text, to: to.text, official }
      }),
    targetsJudgedOn: site.asOf,
    licence: { id: proposedLicence.id, status: 'proposed', terms: address(termsPath('vi')) },
    sources: sources
      .filter(({ code }) => used.has(code))
      .map(({ code, title, publisher, published, url, official }) => ({ code, title, publisher, published, url: url ?? '', official })),
    observations: figureRows(observations, lookup),
  }
  return `${JSON.stringify(data satisfies PublishedFigures, null, 1)}\n`
}
