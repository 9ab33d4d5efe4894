/** Changes of figures as feeds tell them: one entry for what one commit did of one kind. */
import { capitalised } from '../../language/case.ts'
import { definitionName } from '../../language/chart-words.ts'
import { formatDate } from '../../language/dates.ts'
import { changeWords } from '../../language/interface/changes.ts'
import { feedWords } from '../../language/interface/feeds.ts'
import { fileWords } from '../../language/interface/files.ts'
import { listed } from '../../language/unit-names.ts'
import { words } from '../../language/words.ts'
import type { ToldChange } from '../../model/history.ts'
import type { Locale } from '../../model/locale.ts'
import { changeViews } from '../changes.ts'
import type { Rendition } from '../rendition.ts'
import { revisionsOf, type Revision } from '../revisions.ts'
import type { FeedEntry } from './entry.ts'

/** Git shortens the name of a commit to at least so many signs, and to more where a repository grows: an id must not grow with it. */
const signs = 7

/** So many names stand in a title, and so many figures in an entry. */
const most = { names: 3, figures: 12 }

/** `changes`: those that the feed is about, newest first. */
export function figureEntries(rendition: Rendition, changes: readonly ToldChange[]): FeedEntry[] {
  return revisionsOf(changes).map((revision) => entryOf(rendition, revision))
}

function entryOf(rendition: Rendition, revision: Revision): FeedEntry {
  const { publication, locale, addresses } = rendition
  const { kind, commit, date, changes } = revision
  const fiction = publication.edition.site.kind === 'illustrative'
  const counted = changeWords(locale).counted[kind](changes.length)
  const path = addresses.page(locale, 'so-lieu/thay-doi')
  return {
    id: `tag:${addresses.host?.hostname ?? ''},${date}:${path}${commit.slice(0, signs)}/${kind}`,
    address: `${addresses.absolute(path)}#${kind === 'added' ? 'them' : 'sua'}`,
    title: `${fiction ? `[${fileWords(locale).mark}] ` : ''}${capitalised(counted)}: ${namesIn(rendition, changes)}`,
    sentences: [
      ...(fiction ? [words(locale).illustrative] : []),
      feedWords(locale).onDay(formatDate(date, locale), counted),
      ...(kind === 'added' ? additions(rendition, changes) : corrections(rendition, changes)),
      ...reasonOf(revision, locale),
      feedWords(locale).closing,
    ],
    kind: feedWords(locale).kinds.figures,
    published: date,
    updated: date,
  }
}

const nameOf = ({ publication, locale }: Rendition, code: string): string =>
  publication.index.indicators.get(code)?.shortName[locale] ?? changeWords(locale).dropped

function namesIn(rendition: Rendition, changes: readonly ToldChange[]): string {
  const names = [...new Set(changes.map(({ indicator }) => nameOf(rendition, indicator)))]
  const { locale } = rendition
  return names.length > most.names ? feedWords(locale).andMore(names.slice(0, most.names).join(', ')) : listed(names, locale)
}

/** Of new figures how many in each series: what they say stands on their pages, with all that belongs to it. */
const additions = (rendition: Rendition, changes: readonly ToldChange[]): string[] =>
  [...Map.groupBy(changes, ({ indicator }) => nameOf(rendition, indicator))].map(([name, own]) =>
    feedWords(rendition.locale).addedTo(name, own.length),
  )

function corrections(rendition: Rendition, changes: readonly ToldChange[]): string[] {
  const { locale } = rendition
  const shown = changes.length > most.figures + 1 ? changes.slice(0, most.figures) : changes
  const rest = changes.length - shown.length
  const lines = changeViews(rendition, shown).map(({ indicator, where, text }, i) => {
    const { definition, kind } = shown[i]!
    const standard = definition && kind !== 'redefined' ? `, ${definitionName(definition, locale)}` : ''
    return `${nameOf(rendition, indicator)}, ${where}${standard}: ${text}.`
  })
  return rest > 0 ? [...lines, feedWords(locale).rest(rest)] : lines
}

function reasonOf({ reason }: Revision, locale: Locale): string[] {
  const w = changeWords(locale)
  if (reason === null) return [w.noReason]
  return reason ? [`${w.reasonIn} ${reason}`] : []
}
