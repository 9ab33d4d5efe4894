/** The register of addresses as a build of a publication must write it: every claim whose condition holds. */
import { claimsOf, type Claim, type Condition } from '../../src/model/addresses/claims.ts'
import { withObservations } from '../../src/outputs/figure-files.ts'
import { pictureOf } from '../../src/outputs/pictures.ts'
import { publishedFiles } from '../../src/outputs/published-files.ts'
import { drawnReadings } from '../../src/views/indicator/readings.ts'
import { isTaken } from '../../src/views/press/subjects.ts'
import { partSections } from '../../src/views/units/comparison-parts.ts'
import type { Renditions } from '../../src/views/rendition.ts'

/** A path with its fingerprint taken out. */
export const nameless = (path: string): string => path.replace(/-[0-9a-f]{8}\.(svg|png|avif|webp|jpg|mp3)$/, '-########.$1')

/** Paths of files, sorted: `so-lieu/ct2/index.html`, `data/ct2.csv`. */
export function written({ vi }: Renditions, publicFiles: readonly string[]): string[] {
  const { edition, comparisonsOf } = vi.publication
  const { host } = vi.addresses
  const codes = (holds: (indicator: (typeof edition.indicators)[number]) => boolean) =>
    new Set(edition.indicators.filter(holds).map(({ code }) => code))
  const having: Readonly<Record<Exclude<Condition, 'always' | 'host' | 'frame' | 'kept'>, ReadonlySet<string>>> = {
    observations: new Set(withObservations(vi.publication).map(({ code }) => code)),
    comparison: codes((indicator) => comparisonsOf(indicator).length > 0),
    map: codes((indicator) => partSections(vi, indicator, 'map').length > 0),
    years: codes((indicator) => partSections(vi, indicator, 'years').length > 0),
    readings: codes((indicator) => drawnReadings(vi, indicator).length > 0),
    chart: codes((indicator) => pictureOf(vi, indicator) !== null),
    pack: codes((indicator) => isTaken(vi, indicator)),
  }
  const holds = ({ when, by }: Claim) => {
    if (when === 'always' || when === 'kept') return when === 'always'
    if (when === 'host' || when === 'frame') return host !== null && (when === 'host' || having.chart.has(by?.name ?? ''))
    return having[when].has(by?.name ?? '')
  }
  return claimsOf(edition, publicFiles)
    .filter(holds)
    .map(({ address }) => (address === '' || address.endsWith('/') ? `${address}index.html` : address))
    .sort()
}

/** Of these, what leaves beside the pages. */
export const filesBesidePages = (renditions: Renditions): string[] =>
  publishedFiles(renditions)
    .map(({ path }) => nameless(path))
    .filter((path) => !path.endsWith('.html'))
    .sort()
