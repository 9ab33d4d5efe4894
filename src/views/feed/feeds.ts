/**
 * The feeds of a publication: of everything, of stories, of changes of figures, of each commune of today and of each field of
 * models. They tell what the publication tells: texts that stand in its lists and changes that the history may tell.
 */
import { feedWords } from '../../language/interface/feeds.ts'
import { fileWords } from '../../language/interface/files.ts'
import { unitInSentence } from '../../language/unit-names.ts'
import { communeFeedFolder, feedFolders, newsPage, themeFeedFolder, unitPath } from '../../model/addresses/paths.ts'
import { oncePer } from '../../model/once.ts'
import type { ToldChange } from '../../model/history.ts'
import type { ContentKind, ContentPage, IsoDate, Unit } from '../../model/types.ts'
import { listPages, type Group, type ListPage } from '../list-pages.ts'
import type { Rendition } from '../rendition.ts'
import { unitOfStory } from '../story/place.ts'
import { unitsByPlace } from '../units/long-comparison.ts'
import { unitAtOrLast, unitTitle, unitToday } from '../units/units.ts'
import { newestFirst, type FeedEntry } from './entry.ts'
import { figureEntries } from './figure-entries.ts'
import { textEntry } from './text-entry.ts'

/** A feed keeps so many entries: a reader that looks once a month misses none, and a bad line carries it. */
export const mostEntries = 30

export type FeedPart = 'main' | 'communes' | 'themes'

export interface Feed {
  /** Folder below the site's address and the language, in which it lies in each of its forms. */
  readonly folder: string
  readonly part: FeedPart
  /** Set for the feed of a commune. */
  readonly unit?: Unit
  /** In lists of feeds. */
  readonly name: string
  /** Where it stands alone: with the name of the site. */
  readonly title: string
  readonly about: string
  /** The page that it belongs to, with host. */
  readonly home: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
  /** Day of the newest entry; while there is none, the day to which the editors vouch for the site. */
  readonly updated: IsoDate
}

/** In the order in which the page lists them: those of the whole site first. */
export const feedsOf = oncePer((rendition: Rendition): readonly Feed[] => {
  const { publication, locale } = rendition
  const w = feedWords(locale)
  const { stories, pages } = { stories: publication.pages('story'), pages: allPages(rendition) }
  const { changes } = publication.history()
  const storiesIn = Map.groupBy(stories, (story) => unitToday(publication, unitOfStory(rendition, story)))
  const changesIn = Map.groupBy(changes, (change) => unitNow(rendition, change))
  const communes = publication.edition.units.filter(({ level, to }) => level === 'commune' && to === null)
  return [
    feed(rendition, 'main', feedFolders.all, [w.names.all, w.about.all], '', pages, changes),
    feed(rendition, 'main', feedFolders.stories, [w.names.stories, w.about.stories], 'guong-dien-hinh', stories, []),
    feed(rendition, 'main', feedFolders.figures, [w.names.figures, w.about.figures], 'so-lieu/thay-doi', [], changes),
    ...communes.map((unit) => {
      const named = [w.names.commune(unitTitle(publication, unit, locale)), w.about.commune(unitInSentence(unit, locale))] as const
      const own = storiesIn.get(unit) ?? []
      return { ...feed(rendition, 'communes', communeFeedFolder(unit), named, unitPath(unit), own, changesIn.get(unit) ?? []), unit }
    }),
    ...themesOf(rendition).map(([theme, { field, told }]) =>
      feed(rendition, 'themes', themeFeedFolder(theme), [w.names.theme(field), w.about.theme(field)], 'mo-hinh', told, []),
    ),
  ]
})

/** So many feeds of communes are listed on one page. */
const mostListed = 40

/** The feeds of communes on pages of their own; none where all have room on the page of the feeds. */
export const feedPages = oncePer((rendition: Rendition): readonly ListPage<Group<Feed>>[] => {
  const feeds = hasFeeds(rendition) ? feedsOf(rendition).filter(({ unit }) => unit) : []
  const nameOf = ({ name }: Feed) => name
  return listPages<Feed, Group<Feed>>(
    rendition,
    unitsByPlace(rendition, feeds, ({ unit }) => unit!),
    { list: 'tin', name: 'xa', most: mostListed, nameOf },
  )
})

const kinds: readonly ContentKind[] = ['story', 'handbook', 'page']

const allPages = ({ publication }: Rendition): readonly ContentPage[] => kinds.flatMap((kind) => publication.pages(kind))

const unitNow = ({ publication }: Rendition, { unit, period }: ToldChange): Unit | undefined =>
  unitToday(publication, unitAtOrLast(publication, unit, publication.periodOf(period)))

/** Fields of models in the order of the register, each with the stories of its models. */
function themesOf({
  publication,
}: Rendition): readonly (readonly [string, { readonly field: string; readonly told: readonly ContentPage[] }])[] {
  const stories = publication.pages('story')
  return [...Map.groupBy(publication.edition.models, ({ theme }) => theme)].map(([theme, models]) => {
    const codes = new Set(models.map(({ code }) => code))
    const named = new Set(models.map(({ story }) => story))
    const told = stories.filter(({ slug, model }) => named.has(slug) || (model !== null && codes.has(model)))
    return [theme, { field: models[0]!.field, told }]
  })
}

function feed(
  rendition: Rendition,
  part: FeedPart,
  folder: string,
  [name, about]: readonly [string, string],
  path: string,
  texts: readonly ContentPage[],
  changes: readonly ToldChange[],
): Feed {
  const { publication, locale, addresses } = rendition
  const { site } = publication.edition
  const told = texts.flatMap((page) => textEntry(rendition, page) ?? [])
  const entries = [...told, ...figureEntries(rendition, changes)].sort(newestFirst).slice(0, mostEntries)
  const mark = site.kind === 'illustrative' ? `[${fileWords(locale).mark}] ` : ''
  return {
    folder,
    part,
    name,
    title: `${mark}${site.name[locale]}: ${name}`,
    about: mark ? `${fileWords(locale).fictional} ${about}` : about,
    home: addresses.absolute(addresses.page(locale, path)),
    entries,
    updated: entries[0]?.updated ?? site.asOf,
  }
}

/** Without an address there is no feed: its entries are known by theirs. */
export const hasFeeds = ({ addresses }: Rendition): boolean => addresses.host !== null

/** The page that lists the feeds. */
export const newsHref = ({ locale, addresses }: Rendition): string => addresses.page(locale, newsPage)
