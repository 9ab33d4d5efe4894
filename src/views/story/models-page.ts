/** The register of models as its page shows it: by the commune of today in which they lie, and by year. */
import { storyWords } from '../../language/interface/stories.ts'
import { oncePer } from '../../model/once.ts'
import type { CampaignModel, Unit } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { unitTitle, unitToday } from '../units/units.ts'
import { unitOfStory } from './place.ts'

export interface ModelsOfPlace {
  /** The address part of the unit, as an anchor. */
  readonly id: string
  readonly name: string
  /** Undefined for models of a unit that the register does not have. */
  readonly unit: Unit | undefined
  readonly models: readonly CampaignModel[]
}

export interface ModelsPage {
  readonly places: readonly ModelsOfPlace[]
  /** Newest first; null for those whose source gives no year. */
  readonly years: readonly { readonly year: string | null; readonly models: readonly CampaignModel[] }[]
  /** True where a source was read in part only. */
  readonly anyPartly: boolean
}

export const modelsPage = oncePer((rendition: Rendition): ModelsPage => {
  const { publication, locale } = rendition
  const { models, units } = publication.edition
  const byUnit = Map.groupBy(models, (model) => unitToday(publication, unitOfStory(rendition, model)))
  const places = units.flatMap((unit) => {
    const here = byUnit.get(unit)
    return here ? [{ id: unit.slug, name: unitTitle(publication, unit, locale), unit, models: here.toSorted(byYear) }] : []
  })
  const elsewhere = byUnit.get(undefined) ?? []
  const byYears = Map.groupBy(models, yearOf)
  return {
    places:
      elsewhere.length > 0
        ? [...places, { id: 'noi-khac', name: storyWords(locale).models.elsewhere, unit: undefined, models: elsewhere }]
        : places,
    years: [...byYears].map(([year, then]) => ({ year, models: then })).sort((a, b) => newestFirst(a.year, b.year)),
    anyPartly: models.some(({ source }) => publication.index.sources.get(source)?.readInFull === false),
  }
})

const yearOf = ({ period }: CampaignModel): string | null => period && period.end.slice(0, 4)

const newestFirst = (a: string | null, b: string | null): number => (b ?? '').localeCompare(a ?? '')

const byYear = (a: CampaignModel, b: CampaignModel): number => newestFirst(yearOf(a), yearOf(b))
