/** Words around a text: its contents, and the other pages of its part. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  contents: 'Trong trang này',
  contentsCount: (headings: number) => `Trong trang này (${headings})`,
  handbook: 'Các phần của sổ tay',
  otherPages: 'Các bài khác',
}

export type ReadingWords = typeof vi

const en: ReadingWords = {
  contents: 'On this page',
  contentsCount: (headings) => `On this page (${headings})`,
  handbook: 'Parts of the handbook',
  otherPages: 'Other pages',
}

export const readingWords = (locale: Locale): ReadingWords => (locale === 'vi' ? vi : en)
