/** The newest commits of an edition in plain words: what each did for readers, and to which pages it leads. */
import { capitalised } from '../../language/case.ts'
import { changeWords } from '../../language/interface/changes.ts'
import { savedChangeWords } from '../../language/interface/saved-changes.ts'
import { statusWords } from '../../language/interface/status.ts'
import { indicatorPath } from '../../model/addresses/paths.ts'
import type { IsoMinute } from '../../model/moment.ts'
import type { SavedChange, SavedText } from '../../model/saved-changes.ts'
import { schemas } from '../../model/schema/tables.ts'
import type { Publication } from '../../edition/publication.ts'
import { oncePer } from '../../model/once.ts'
import type { ContentPage } from '../../model/types.ts'
import { bodyName } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'
import { linkTo, type PageLink } from './link.ts'

export interface SavedChangeView {
  readonly commit: string
  readonly minute: IsoMinute
  readonly at: string
  /** The body that made it; blank where none is known. */
  readonly by: string
  /** In Vietnamese; blank where there is none that may be told. */
  readonly reason: string
  readonly parts: readonly { readonly text: string; readonly links: readonly PageLink[] }[]
}

/** So many links stand behind one another; the rest is counted. */
const most = 6

/** Newest first. */
export function savedChangeViews(rendition: Rendition): SavedChangeView[] {
  const { publication, locale } = rendition
  return publication.saved().changes.map((change) => {
    const body = change.body === null ? undefined : publication.index.organisations.get(change.body)
    return {
      commit: change.commit,
      minute: change.minute,
      at: statusWords(locale).at(change.minute),
      by: body ? bodyName(publication, body, locale) : '',
      reason: change.reason,
      parts: [...figureParts(rendition, change), ...textParts(rendition, change.texts), ...otherParts(rendition, change)],
    }
  })
}

type Part = SavedChangeView['parts'][number]

function figureParts(rendition: Rendition, { commit, figures }: SavedChange): Part[] {
  const { publication, locale, addresses } = rendition
  const changes = publication.history().changes.filter((change) => change.commit === commit)
  if (changes.length === 0) return figures ? [{ text: `${savedChangeWords(locale).tidied}.`, links: [] }] : []
  return [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, own]) => {
    const known = [...new Set(own.map(({ indicator }) => indicator))].flatMap((code) => publication.index.indicators.get(code) ?? [])
    const links = known.map(({ code, shortName }) => ({ text: shortName[locale], href: addresses.page(locale, indicatorPath(code)) }))
    return cut(`${capitalised(changeWords(locale).counted[kind](own.length))}:`, links, locale)
  })
}

function textParts(rendition: Rendition, texts: readonly SavedText[]): Part[] {
  const { publication, locale } = rendition
  const w = savedChangeWords(locale)
  const shown = byFile(publication)
  const links = (done: SavedText['done']) => {
    const pages = texts.flatMap((text) => (text.done === done ? (shown.get(text.file) ?? []) : []))
    return inOneLanguage(pages, locale).map((page) => linkTo(rendition, page))
  }
  const absent = texts.filter(({ file }) => !shown.has(file)).length
  const parts = [cut(w.written, links('written'), locale), cut(w.changed, links('changed'), locale)]
  return [...parts.filter((part) => part.links.length > 0), ...(absent > 0 ? [{ text: `${w.notShown(absent)}.`, links: [] }] : [])]
}

/** Of a text and its translation the one that its reader reads. */
function inOneLanguage(pages: readonly ContentPage[], locale: Rendition['locale']): ContentPage[] {
  const groups = Map.groupBy(pages, ({ kind, slug }) => `${kind} ${slug}`)
  return [...groups.values()].map((own) => own.find((page) => page.locale === locale) ?? own[0]!)
}

const byFile = oncePer(
  ({ edition }: Publication): ReadonlyMap<string, ContentPage> => new Map(edition.content.map((page) => [page.origin.file, page])),
)

function otherParts({ locale }: Rendition, { registers, others }: SavedChange): Part[] {
  const w = savedChangeWords(locale)
  const names = registers.map((name) => (locale === 'vi' ? schemas[name].title : schemas[name].titleEn))
  return [
    ...(names.length > 0 ? [{ text: `${w.registers} ${names.join('; ')}.`, links: [] }] : []),
    ...(others > 0 ? [{ text: `${w.others(others)}.`, links: [] }] : []),
  ]
}

function cut(text: string, links: readonly PageLink[], locale: Rendition['locale']): Part {
  const rest = links.length - most
  if (rest <= 1) return { text, links }
  return { text: `${text.replace(/:$/, '')} (${savedChangeWords(locale).more(rest)}):`, links: links.slice(0, most) }
}
