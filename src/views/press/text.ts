/** A story or an indicator as a newsroom gets it: one text by itself, with its pictures by name and a line of credit. */
import { fileWords } from '../../language/interface/files.ts'
import { pressWords } from '../../language/interface/press.ts'
import { words } from '../../language/words.ts'
import type { Locale } from '../../model/locale.ts'
import { once } from '../../model/once.ts'
import type { ContentPage } from '../../model/types.ts'
import { storyAlone } from '../book/book.ts'
import type { Block, Chapter } from '../book/model.ts'
import type { Rendition } from '../rendition.ts'
import { chartPath } from './chart-path.ts'
import { indicatorText } from './indicator-text.ts'
import { storyForPress, type PressSubject } from './subjects.ts'

export interface PressText {
  readonly stem: string
  readonly locale: Locale
  readonly chapter: Chapter
  /** The text as its editors wrote it; null for an indicator. */
  readonly page: ContentPage | null
  /** Name of the site that it comes from. */
  readonly site: string
  /** Says that all is made up; null in a real edition. */
  readonly fiction: string | null
  readonly credit: string
  readonly terms: string
}

/** Null for a story that is not written in the language of the rendition. */
export const pressText = once((rendition: Rendition, subject: PressSubject): PressText | null => {
  const { publication, locale } = rendition
  const { site } = publication.edition
  const page = subject.kind === 'story' ? storyForPress(rendition, subject.page.slug) : null
  if (page === undefined) return null
  const chapter = page ? withPictures(storyAlone(rendition, page), locale) : indicatorText(rendition, subjectIndicator(subject))
  const { title, address } = chapter
  const state = page?.approval === 'awaiting' ? chapter.state : ''
  return {
    stem: subject.stem,
    locale,
    chapter,
    page,
    site: site.name[locale],
    fiction: site.kind === 'illustrative' ? words(locale).illustrative : null,
    credit: pressWords(locale).credit({ site: site.name[locale], title, address: address ?? '', state }),
    terms: site.reuse[locale] || fileWords(locale).noTerms,
  }
})

function subjectIndicator(subject: PressSubject) {
  if (subject.kind === 'story') throw new Error('A story has no figures of its own.')
  return subject.indicator
}

/** The chart of a story is named by its file. */
const withPictures = (chapter: Chapter, locale: Locale): Chapter => ({
  ...chapter,
  blocks: chapter.blocks.map((block): Block =>
    block.kind === 'drawing' ? { kind: 'picture', path: chartPath(locale), alt: block.alt, caption: '' } : block,
  ),
})
