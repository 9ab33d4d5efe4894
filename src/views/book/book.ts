/**
 * The books of a publication in the language of a rendition: the handbook part by part, and the stories. They hold the texts
 * that are written in that language, made from what the pages are made from.
 */
import { bookWords } from '../../language/interface/book.ts'
import { recordingWords } from '../../language/interface/recordings.ts'
import { noticeWords } from '../../language/interface/notices.ts'
import { storyWords } from '../../language/interface/stories.ts'
import { words } from '../../language/words.ts'
import { contentPath, type BookName } from '../../model/addresses/paths.ts'
import { oncePer } from '../../model/once.ts'
import type { ContentKind, ContentPage } from '../../model/types.ts'
import { correctionsOf } from '../reading/corrections.ts'
import { approvalOf } from '../reading/approval.ts'
import { handbookParts } from '../reading/handbook.ts'
import { recordingsSentence } from '../recordings.ts'
import { ledeOf } from '../reading/opening.ts'
import type { Rendition } from '../rendition.ts'
import { sourceFacts } from '../source-line.ts'
import { storyChart } from '../story/story-chart.ts'
import { storyFacts } from '../story/facts.ts'
import { whoIsNamed } from '../story/named-elsewhere.ts'
import { blocksOf } from './blocks.ts'
import type { Block, Book, BookPart, Chapter } from './model.ts'
import { photoBlocks } from './photo-blocks.ts'
import type { Binding } from './reading.ts'

/** Null for an edition without a handbook in this language. */
export const handbookBook = oncePer((rendition: Rendition): Book | null => {
  const pages = writtenPages(rendition, 'handbook')
  const binding = bindingOf(pages, 'so-tay')
  const bySlug = new Map(pages.map((page) => [page.slug, page]))
  const parts = handbookParts(rendition).map(({ name, entries }) => ({
    name,
    chapters: entries.flatMap(({ slug }) => {
      const page = bySlug.get(slug)
      return page ? [chapterOf(rendition, page, binding)] : []
    }),
  }))
  return bookOf(rendition, 'so-tay', bookWords(rendition.locale).handbook, 'handbook', pages, parts)
})

/** Null for an edition without stories in this language. */
export const storyBook = oncePer((rendition: Rendition): Book | null => {
  const pages = writtenPages(rendition, 'story')
  const binding = bindingOf(pages, 'guong-dien-hinh')
  const chapters = pages.map((page) => chapterOf(rendition, page, binding))
  return bookOf(rendition, 'cau-chuyen', bookWords(rendition.locale).stories, 'story', pages, [{ name: null, chapters }])
})

/** The texts of a kind that may be printed and are written in the language of the rendition, in the order of the source language. */
const writtenPages = ({ publication, locale }: Rendition, kind: ContentKind): readonly ContentPage[] =>
  publication.pages(kind, 'print').flatMap(({ slug }) => publication.page(kind, slug, locale, 'print') ?? [])

const bindingOf = (pages: readonly ContentPage[], folder: Binding['folder']): Binding => ({
  folder,
  chapters: new Set(pages.map(({ slug }) => slug)),
})

function bookOf(
  rendition: Rendition,
  stem: BookName,
  title: string,
  kind: ContentKind,
  pages: readonly ContentPage[],
  parts: readonly BookPart[],
): Book | null {
  const { publication, locale, addresses } = rendition
  const { site } = publication.edition
  if (pages.length === 0) return null
  const w = bookWords(locale)
  const waiting = pages.filter(({ approval }) => approval === 'awaiting').length
  const address = addresses.host ? addresses.absolute(addresses.page(locale, contentPath(kind, ''))) : null
  return {
    stem,
    locale,
    title,
    site: site.name[locale],
    tagline: site.tagline[locale],
    place: site.place[locale],
    about: [
      ...(waiting > 0 ? [w.drafts(waiting, pages.length)] : []),
      w.figuresUntil(site.asOf),
      address ? w.newest(address) : w.noAddress,
      site.reuse[locale],
    ].filter(Boolean),
    fiction: site.kind === 'illustrative' ? words(locale).illustrative : null,
    draft: waiting > 0 ? words(locale).awaiting : null,
    day: site.asOf,
    address,
    parts: parts.filter(({ chapters }) => chapters.length > 0),
  }
}

function chapterOf(rendition: Rendition, page: ContentPage, binding: Binding): Chapter {
  const { addresses, locale } = rendition
  const address = addresses.host ? addresses.absolute(addresses.page(locale, contentPath(page.kind, page.slug))) : null
  const { tag } = approvalOf(rendition, page.approval, page.reviewBy)
  return {
    id: page.slug,
    title: page.title,
    lede: ledeOf(page) ?? null,
    state: tag,
    blocks: [
      ...photoBlocks(page, locale),
      ...correctionBlocks(rendition, page),
      ...heardBlocks(rendition, page, address),
      ...(page.kind === 'story' ? storyBlocks(rendition, page, binding) : blocksOf(rendition, page, binding)),
    ],
    sources: sourcesOf(rendition, page.sources),
    address,
  }
}

/** That the text can be heard, and where, while there is a where. */
function heardBlocks(rendition: Rendition, page: ContentPage, address: string | null): readonly Block[] {
  const sentence = recordingsSentence(rendition, page)
  if (sentence === '') return []
  const where = address === null ? [] : [{ text: ` ${recordingWords(rendition.locale).hearAt} ` }, { text: address, to: { url: address } }]
  return [{ kind: 'paragraph', runs: [{ text: sentence }, ...where], small: true }]
}

function correctionBlocks(rendition: Rendition, page: ContentPage): readonly Block[] {
  const lines = correctionsOf(rendition, page).map((text): Block => ({ kind: 'paragraph', runs: [{ text }] }))
  const title = [{ text: noticeWords(rendition.locale).corrections }]
  return lines.length > 0 ? [{ kind: 'box', tone: 'note', title, blocks: lines }] : []
}

/** A story by itself: what it says of other pages leads to the web. */
export const storyAlone = (rendition: Rendition, page: ContentPage): Chapter =>
  chapterOf(rendition, page, bindingOf([page], 'guong-dien-hinh'))

function storyBlocks(rendition: Rendition, page: ContentPage, binding: Binding): readonly Block[] {
  const w = storyWords(rendition.locale)
  const facts = storyFacts(rendition, page).map(({ label, text }): Block => ({
    kind: 'paragraph',
    runs: [{ text: `${label}: `, strong: true }, { text }],
  }))
  const chart = storyChart(rendition, page)
  const named = whoIsNamed(rendition, page)
  const small = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }], small: true })
  const compared: readonly Block[] = chart
    ? [
        { kind: 'heading', level: 2, id: 'truoc-va-sau', runs: [{ text: w.beforeAfter }] },
        { kind: 'paragraph', runs: [{ text: chart.sentence }] },
        { kind: 'drawing', svg: chart.phone, alt: `${chart.sentence} ${chart.subtitle}` },
        small(w.beforeAfterText),
      ]
    : []
  return [...facts, ...blocksOf(rendition, page, binding), ...compared, ...(named ? [small(named)] : [])]
}

/** Sources by their codes, each once, as a list gives them. */
export function sourcesOf({ publication, locale }: Rendition, codes: readonly string[]): Chapter['sources'] {
  return [...new Set(codes)].flatMap((code) => {
    const source = publication.index.sources.get(code)
    if (!source) return []
    const title = { text: source.title, ...(source.url ? { to: { url: source.url } } : {}) }
    const note = source.note[locale] ? ` ${source.note[locale]}` : ''
    return [{ code, runs: [title, { text: `. ${source.publisher}; ${sourceFacts(source, locale)}.${note}` }] }]
  })
}
