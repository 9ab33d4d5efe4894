/** The day on which figures last changed, as the history knows it: never the day of the build, nor the day targets are judged by. */
import type { Publication } from '../edition/publication.ts'
import { once, oncePer } from '../model/once.ts'
import type { IsoDate } from '../model/types.ts'
import { indicatorPath, unitPath } from '../model/addresses/paths.ts'
import { targetsOf } from './indicator/series.ts'

/** Of the figures of one indicator, of those that it is computed from or read on, or of all; null where the history does not say. */
export const lastChange = once((publication: Publication, code: string | null): IsoDate | null => {
  const codes = code === null ? null : withInputs(publication, code)
  const dates = publication.history().changes.flatMap(({ date, indicator }) => (!codes || codes.has(indicator) ? [date] : []))
  return dates.toSorted().at(-1) ?? null
})

/** An indicator with the series that its formula and its targets read. */
function withInputs(publication: Publication, code: string, found = new Set<string>()): ReadonlySet<string> {
  const indicator = publication.index.indicators.get(code)
  if (!indicator || found.has(code)) return found
  found.add(code)
  const { formula } = indicator
  const inputs = [...(formula ? [formula.left, formula.right] : []), ...targetsOf(publication, indicator).map(({ series }) => series)]
  for (const input of inputs) withInputs(publication, input, found)
  return found
}

/** The day for the foot of a page, by its path below the site's address; null for pages that show no figures of their own. */
export function lastChangeAt(publication: Publication, path: string): IsoDate | null {
  const at = path.replace(/^\/+|\/+$/g, '').replace(/^en(?:\/|$)/, '')
  const known = pathsOf(publication).get(at)
  return known ? known() : null
}

const pathsOf = oncePer((publication: Publication): ReadonlyMap<string, () => IsoDate | null> => {
  const { indicators, units } = publication.edition
  const all = () => lastChange(publication, null)
  const unitCodes = units.map((unit) => [unitPath(unit), () => changeOfUnit(publication, unit.code)] as const)
  return new Map([
    ['so-lieu', all],
    ['so-lieu/so-sanh', all],
    ['so-lieu/tai-ve', all],
    ['so-lieu/thay-doi', all],
    ...indicators.map(({ code }) => [indicatorPath(code), () => lastChange(publication, code)] as const),
    ...unitCodes,
  ])
})

function changeOfUnit(publication: Publication, code: string): IsoDate | null {
  const dates = publication.history().changes.flatMap(({ date, unit }) => (unit === code ? [date] : []))
  return dates.toSorted().at(-1) ?? null
}
