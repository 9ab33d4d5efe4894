/** A country of figures for benchmarks of disclosure control, made in memory: small counts are suppressed beforehand. */
import { noWords } from '../../src/model/no-words.ts'
import type { DisclosureInput } from '../../src/edition/disclosure/types.ts'
import type { IndicatorMeasure, Observation, Period, Unit } from '../../src/model/types.ts'
import { indicator, unit } from '../edition/disclosure/tables.ts'

export interface CountrySize {
  readonly communes: number
  /** 0 = every commune stands directly under the national total. */
  readonly provinces: number
  readonly indicators: number
  readonly years: number
  readonly measure: IndicatorMeasure
}

const origin = { file: 'data/so-lieu/nuoc.csv', line: 2 }
const households = 200

/** Every tenth commune's number is 1…4 and hidden; national and provincial totals are published. */
export function generateCountry(size: CountrySize): DisclosureInput {
  const provinces = Array.from({ length: size.provinces }, (_, i) => unit(`P${i}`, 'province', 'N'))
  const parentOf = (i: number) => (size.provinces === 0 ? 'N' : `P${i % size.provinces}`)
  const communes = Array.from({ length: size.communes }, (_, i) => unit(`C${i}`, 'commune', parentOf(i)))
  const indicators = Array.from({ length: size.indicators }, (_, i) => indicator(`I${i}`, size.measure))
  const observations = indicators.flatMap(({ code }, i) =>
    Array.from({ length: size.years }, (_, year) => table(code, yearOf(2015 + year), communes, i * 31 + year, size.measure)).flat(),
  )
  return {
    observations,
    indicators,
    units: [unit('N', 'province', null), ...provinces, ...communes],
    settings: { smallCount: 4, smallDenominator: 10 },
    sums: [],
    cumulative: [],
    frozen: [],
  }
}

/** One indicator in one year: communes, provinces, the nation. */
function table(code: string, period: Period, communes: readonly Unit[], seed: number, measure: IndicatorMeasure): Observation[] {
  const totals = new Map<string, { numerator: number; denominator: number }>()
  const rows = communes.map((commune, i): Observation => {
    const drawn = (i * 7919 + seed * 104_729) % 100_003
    const suppressed = drawn % 10 === 0
    const numerator = suppressed ? 1 + (Math.floor(drawn / 10) % 4) : 5 + (drawn % 150)
    const denominator = households + (drawn % 300)
    for (const place of new Set([commune.parent!, 'N'])) {
      const sum = totals.get(place) ?? { numerator: 0, denominator: 0 }
      totals.set(place, { numerator: sum.numerator + numerator, denominator: sum.denominator + denominator })
    }
    return observation(code, commune.code, period, suppressed ? null : { numerator, denominator }, measure)
  })
  return [...rows, ...[...totals].map(([place, sum]) => observation(code, place, period, sum, measure))]
}

function observation(
  indicator: string,
  unit: string,
  period: Period,
  counts: { readonly numerator: number; readonly denominator: number } | null,
  measure: IndicatorMeasure,
): Observation {
  const key = { indicator, unit, period, definition: '', source: null, note: noWords, periodWords: null, origin }
  if (counts === null) return { state: 'missing', reason: 'suppressed', ...key }
  const figure = { state: 'figure', status: 'official', printedDecimals: null, bound: null, derivation: null, ...key } as const
  const { numerator, denominator } = counts
  return measure === 'rate'
    ? { ...figure, value: (100 * numerator) / denominator, numerator, denominator }
    : { ...figure, value: numerator, numerator: null, denominator: null }
}

const yearOf = (year: number): Period => ({ text: String(year), kind: 'year', start: `${year}-01-01`, end: `${year}-12-31` })
