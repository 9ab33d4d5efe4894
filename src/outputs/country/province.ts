/** What a province's site has published, read from its own files: `data/`, `tim/` and the status, at addresses that never change. */
import { countryCommand as say } from '../../language/interface/country.ts'
import { statusFile } from '../../model/addresses/own.ts'
import { dataPath, wholeFileNames } from '../../model/addresses/paths.ts'
import { PlainError } from '../../model/plain-error.ts'
import type { Bilingual } from '../../model/types.ts'
import type { PublishedFigures } from '../figures-json.ts'
import type { FigureRow } from '../rows.ts'

/** Text of a file of the site; null where it is not there. */
export type ReadFile = (path: string) => string | null

export interface OwnSeries {
  readonly indicator: PublishedFigures['indicator']
  /** Figures of the province itself, in the order of the file. */
  readonly own: readonly FigureRow[]
}

export interface Province {
  /** Folder of its site beside the country's. */
  readonly place: string
  readonly code: string
  readonly name: Bilingual
  readonly illustrative: boolean
  /** Changes whenever something that its site showed may not be shown any more. */
  readonly heldBack: string
  readonly series: readonly OwnSeries[]
  readonly read: (path: string) => string
}

/** Throws one sentence where something is missing or cannot be read. */
export function readProvince(place: string, file: ReadFile): Province {
  const read = (path: string): string => {
    const text = file(path)
    if (text === null) throw new PlainError(say.missing(place, path))
    return text
  }
  const json = <T>(path: string): T => {
    try {
      return JSON.parse(read(path)) as T
    } catch (error) {
      throw error instanceof PlainError ? error : new PlainError(say.unreadable(place, path))
    }
  }
  const { resources } = json<{ readonly resources: readonly { readonly name: string }[] }>('data/datapackage.json')
  const whole = wholeFileNames.map((name) => name.replace(/\..*$/, ''))
  const files = resources.filter(({ name }) => !whole.includes(name)).map(({ name }) => json<PublishedFigures>(dataPath(name, '.json')))
  const area = files[0]?.area
  if (!area) throw new PlainError(say.noArea(place))
  return {
    place,
    code: area.code,
    name: area.name,
    illustrative: files[0]!.illustrative,
    heldBack: json<{ readonly heldBack: string }>(statusFile).heldBack,
    series: files.map(({ indicator, observations }) => ({
      indicator,
      own: observations.filter(({ area_code: code }) => code === area.code),
    })),
    read,
  }
}

/** Throws one sentence where provinces cannot stand side by side: the same one twice, fiction beside facts, one code for two things. */
export function agree(provinces: readonly Province[]): void {
  const meant = new Map<string, { readonly by: string; readonly what: string }>()
  const [first] = provinces
  const byCode = new Map<string, string>()
  for (const { place, code, illustrative, series } of provinces) {
    const other = byCode.get(code)
    if (other !== undefined) throw new PlainError(say.twice(code, other, place))
    byCode.set(code, place)
    if (illustrative !== first!.illustrative)
      throw new PlainError(illustrative ? say.mixed(first!.place, place) : say.mixed(place, first!.place))
    for (const { indicator } of series) {
      const what = `${indicator.name.vi} (${indicator.unit.vi})`
      const known = meant.get(indicator.code)
      if (known && known.what !== what) throw new PlainError(say.unlike(indicator.code, known.by, known.what, place, what))
      meant.set(indicator.code, { by: place, what })
    }
  }
}
