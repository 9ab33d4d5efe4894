/** The register of models as its pages show it: in five orders, one page for each model, and the figures that count models. */
import { allFiguresWords } from '../../language/interface/all-figures.ts'
import { orderWords } from '../../language/interface/orders.ts'
import { indicatorPath, modelPath } from '../../model/addresses/paths.ts'
import { oncePer } from '../../model/once.ts'
import type { CampaignModel } from '../../model/types.ts'
import { datedText } from '../figure-text.ts'
import { latestFigure } from '../indicator/series.ts'
import { targetView } from '../indicator/target-view.ts'
import type { Rendition } from '../rendition.ts'
import { byPlace, byPlaceToday, byTheme, byYear, type Group } from './groups.ts'

/** The orders that have a page of their own, by the end of its address. */
export const modelOrders = {
  place: 'theo-xa',
  theme: 'theo-viec',
  doer: 'theo-ben-lam',
  year: 'theo-nam',
  state: 'theo-tinh-trang',
} as const
export type ModelOrder = keyof typeof modelOrders

export function modelsBy(rendition: Rendition, order: ModelOrder): readonly Group<CampaignModel>[] {
  const models = newestFirst(rendition)
  const w = orderWords(rendition.locale)
  if (order === 'place') return byPlace(rendition, models)
  if (order === 'theme') return byTheme(rendition, models, ({ field }) => field)
  if (order === 'year') return byYear(rendition, models)
  if (order === 'doer') return byTerm(models, ({ doer }) => doer, w.doers, w.noDoer)
  return byTerm(models, ({ running }) => running, w.runnings, w.noState)
}

/** By the commune of today: how the register itself stands. */
export const modelsToday = (rendition: Rendition): readonly Group<CampaignModel>[] => byPlaceToday(rendition, newestFirst(rendition))

/** Those without a year last, those of one year as the file has them. */
const newestFirst = ({ publication }: Rendition): readonly CampaignModel[] =>
  publication.edition.models.toSorted((a, b) => yearOf(b).localeCompare(yearOf(a)))

/** `2022`; blank where the source gives no time. */
export const yearOf = ({ period }: CampaignModel): string => period?.end.slice(0, 4) ?? ''

/** In the order of the terms' names; what has no term stands last. */
function byTerm<T, Term extends string>(
  items: readonly T[],
  termOf: (item: T) => Term | null,
  names: Readonly<Record<Term, string>>,
  without: string,
): Group<T>[] {
  const of = Map.groupBy(items, termOf)
  return [...(Object.keys(names) as Term[]), null].flatMap((term) => {
    const same = of.get(term)
    return same ? [{ id: term ?? 'khong-ro', name: term === null ? without : names[term], items: same }] : []
  })
}

/** True where the source of a model was read in part only. */
export const anyPartly = oncePer(({ publication: { edition, index } }: Rendition): boolean =>
  edition.models.some(({ source }) => index.sources.get(source)?.readInFull === false),
)

export interface ModelFigure {
  readonly name: string
  readonly to: string
  /** `Từ 1 đến 3 mỗi năm · Chưa tìm thấy số`, or `54 mô hình, 2021–2022`. */
  readonly text: string
}

export interface ModelFigures {
  readonly list: readonly ModelFigure[]
  /** What their notes say of each other, each once. */
  readonly notes: readonly string[]
}

/** The figures that the site file names for the register's page; those without a figure of their own say so. */
export const modelFigures = oncePer((rendition: Rendition): ModelFigures => {
  const { publication, locale, addresses } = rendition
  const indicators = publication.edition.site.modelFigures.flatMap((code) => publication.index.indicators.get(code) ?? [])
  const list = indicators.flatMap((indicator): ModelFigure[] => {
    const to = addresses.page(locale, indicatorPath(indicator.code))
    const name = indicator.shortName[locale]
    if (indicator.kind === 'target') {
      const { targetText, latestText, hasFigure } = targetView(rendition, indicator)
      const text = [targetText, hasFigure ? latestText : allFiguresWords(locale).noFigureFound].filter(Boolean).join(' · ')
      return [{ name, to, text }]
    }
    const figure = latestFigure(publication, indicator)
    return figure ? [{ name, to, text: datedText(figure, indicator, locale) }] : []
  })
  const notes = indicators.filter(({ kind }) => kind !== 'target').map(({ explanation }) => explanation[locale])
  return { list, notes: [...new Set(notes)].filter(Boolean) }
})

export const modelHref = ({ locale, addresses }: Rendition, { code }: CampaignModel): string => addresses.page(locale, modelPath(code))
