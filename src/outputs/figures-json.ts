/** One indicator and its figures as JSON: the same rows as the CSV file, with what is needed to read them. */
import type { Edition, Indicator, Observation } from '../model/types.ts'
import type { Address } from './catalogue.ts'
import { proposedLicence, termsPath } from './licence.ts'
import { figureRows, type Lookup } from './rows.ts'

export function figuresJson(
  edition: Edition,
  indicator: Indicator,
  observations: readonly Observation[],
  lookup: Lookup,
  address: Address,
): string {
  const { site, targets, sources } = edition
  const used = new Set(observations.map((o) => o.source))
  const data = {
    illustrative: site.kind === 'illustrative',
    indicator: {
      code: indicator.code,
      name: indicator.name,
      shortName: indicator.shortName,
      unit: indicator.unit,
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
  return `${JSON.stringify(data, null, 1)}\n`
}
