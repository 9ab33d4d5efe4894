/** Stories and models in groups: by place, by theme, by year. Both kinds of record stand in the same order. */
import { addressPart } from '../../language/fold.ts'
import { orderWords } from '../../language/interface/orders.ts'
import type { Bilingual, Period, Unit } from '../../model/types.ts'
import type { Rendition } from '../rendition.ts'
import { unitTitle, unitToday } from '../units/units.ts'
import { unitOfStory } from './place.ts'

/** What a record tells of where and when it happened, and what it is about. */
export interface Placed {
  readonly unit: string | null
  readonly village: string
  readonly period: Period | null
}

export interface Group<T> {
  /** The anchor of the group on its page. */
  readonly id: string
  readonly name: string
  /** Undefined unless the group is a place that the register has. */
  readonly unit?: Unit | undefined
  /** In the order in which they came. */
  readonly items: readonly T[]
}

const orElsewhere = <T>({ locale }: Rendition, items: readonly T[] | undefined): Group<T>[] =>
  items ? [{ id: 'noi-khac', name: orderWords(locale).elsewhere, items }] : []

function byUnit<T extends Placed>(rendition: Rendition, items: readonly T[], unitOf: (item: T) => Unit | undefined): Group<T>[] {
  const { publication, locale } = rendition
  const of = Map.groupBy(items, unitOf)
  const places = publication.edition.units.flatMap((unit) => {
    const here = of.get(unit)
    return here ? [{ id: unit.slug, name: unitTitle(publication, unit, locale), unit, items: here }] : []
  })
  return [...places, ...orElsewhere(rendition, of.get(undefined))]
}

/** By the commune of today, in the order of the register of units. */
export const byPlaceToday = <T extends Placed>(rendition: Rendition, items: readonly T[]): Group<T>[] =>
  byUnit(rendition, items, (item) => unitToday(rendition.publication, unitOfStory(rendition, item)))

/** By the unit of the time, former ones and present ones. */
export const byPlace = <T extends Placed>(rendition: Rendition, items: readonly T[]): Group<T>[] =>
  byUnit(rendition, items, (item) => unitOfStory(rendition, item))

/** Newest first; those whose source gives no year stand last. */
export function byYear<T extends Placed>({ locale }: Rendition, items: readonly T[]): Group<T>[] {
  const w = orderWords(locale)
  const years = [...Map.groupBy(items, ({ period }) => period?.end.slice(0, 4) ?? '')].sort(([a], [b]) => b.localeCompare(a))
  return years.map(([year, then]) => ({ id: year ? `nam-${year}` : 'khong-ghi-nam', name: year ? w.year(year) : w.noYear, items: then }))
}

/** A theme's name in the language of the page, Vietnamese where the site file gives no other. */
export const themeName = ({ publication, locale }: Rendition, field: string): string =>
  publication.edition.site.themes.find(({ vi }) => vi === field)?.[locale] ?? field

/** By theme: in the order of the site file, then those that it does not know, in the order in which they came. */
export function byTheme<T>(rendition: Rendition, items: readonly T[], fieldOf: (item: T) => string): Group<T>[] {
  const { publication, locale } = rendition
  const of = Map.groupBy(items, fieldOf)
  const known = publication.edition.site.themes.map(({ vi }: Bilingual) => vi)
  const fields = [...known, ...[...of.keys()].filter((field) => field !== '' && !known.includes(field)), '']
  return fields.flatMap((field) => {
    const about = of.get(field)
    const name = field === '' ? orderWords(locale).noTheme : themeName(rendition, field)
    return about ? [{ id: addressPart(field) || 'viec-khac', name, items: about }] : []
  })
}
