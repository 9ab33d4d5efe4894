/** A book as PDF: to read and to print, and imposed for a copier. */
import { bookWords } from '../../language/interface/book.ts'
import { capitalised } from '../../language/case.ts'
import type { Locale } from '../../model/locale.ts'
import { each } from '../../model/once.ts'
import { printable } from '../../model/print-letters.ts'
import { chaptersOf, type Book, type Chapter } from '../../views/book/model.ts'
import { qrCode } from '../qr.ts'
import type { BookPictures } from './book-pictures.ts'
import { gatherings, imposition } from './imposition.ts'
import { bookletTemplate, bookTemplate } from './typst/book.ts'
import { handoutTemplate } from './typst/handout.ts'
import { typeset, type Typeset } from './typst/compiler.ts'
import { chaptersData } from './typst/data.ts'

/** What the template says itself. */
function templateWords(locale: Locale) {
  const w = bookWords(locale)
  return {
    contents: w.contents,
    reference: w.reference,
    sources: w.allSources,
    'sources-note': w.sourcesNote,
    scan: w.scan,
    web: w.onTheWeb,
    'own-sources': w.sources,
    page: w.page('{}'),
  }
}

/** An address as a picture that prints sharp at every size. */
export function qrSvg(address: string): string {
  const { size, path } = qrCode(address)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
}

/** What every document of a book says of itself. */
export const head = ({ locale, site, title, day, fiction }: Pick<Book, 'locale' | 'site' | 'title' | 'day' | 'fiction'>) => ({
  lang: locale,
  site: printable(site),
  title: printable(title),
  day: day.split('-').map(Number),
  fiction,
  words: templateWords(locale),
})

const bookPages = each((book: Book): ((pictures: BookPictures) => Typeset) => each((pictures) => typesetBook(book, pictures)))

function typesetBook(book: Book, pictures: BookPictures): Typeset {
  const named = book.parts.some(({ name }) => name !== null)
  const top = named ? 2 : 1
  const chapters = chaptersOf(book)
  const { json, sources, files } = chaptersData(chapters, pictures, top)
  const firsts = new Map(book.parts.map(({ name, chapters: own }) => [own[0]?.id, name]))
  const codes = Object.fromEntries(chapters.flatMap(({ address }, i) => (address ? [[`ma-${i}.svg`, qrSvg(address)]] : [])))
  const data = {
    ...head(book),
    size: 9.5,
    top,
    paged: true,
    tagline: printable(book.tagline),
    place: printable(capitalised(book.place)),
    about: book.about.map(printable),
    draft: book.draft,
    address: book.address,
    qr: book.address ? 'ma.svg' : null,
    sources,
    chapters: json.map((chapter, i) => ({
      ...chapter,
      opens: firsts.has(chapters[i]!.id),
      part: printable(firsts.get(chapters[i]!.id) ?? '') || null,
      qr: chapters[i]!.address ? `ma-${i}.svg` : null,
    })),
  }
  const code: Readonly<Record<string, string>> = book.address ? { 'ma.svg': qrSvg(book.address) } : {}
  return typeset(bookTemplate, { 'sach.json': JSON.stringify(data), ...files, ...codes, ...code }, true)
}

export const bookPdf = (book: Book, pictures: BookPictures): Uint8Array<ArrayBuffer> => bookPages(book)(pictures).bytes

/** What stands on the spine of each gathering, by the side that lies outermost; nothing where there is one alone. */
function gatheringMarks(pages: number, locale: Locale): Readonly<Record<number, string>> {
  const all = gatherings(pages)
  if (all.length < 2) return {}
  const side = (i: number): number => 2 * all.slice(0, i).reduce((sum, sheets) => sum + sheets, 0)
  return Object.fromEntries(all.map((sheets, i) => [side(i), bookWords(locale).gathering(i + 1, all.length, sheets)]))
}

export function bookletPdf(book: Book, pictures: BookPictures): Uint8Array<ArrayBuffer> {
  const { bytes, pages } = bookPages(book)(pictures)
  const data = { ...head(book), sides: imposition(pages), marks: gatheringMarks(pages, book.locale) }
  return typeset(bookletTemplate, { 'sach.json': JSON.stringify(data), 'sach.pdf': bytes }, false).bytes
}

/** Sizes of the letters of a handout in points: the smaller one is for a text that needs one sheet less with it. */
const handoutSizes = { usual: 10.5, smaller: 9.8 } as const

/** One chapter on A4. */
export function handoutPdf(book: Book, chapter: Chapter, pictures: BookPictures): Uint8Array<ArrayBuffer> {
  const usual = typesetHandout(book, chapter, pictures, handoutSizes.usual)
  if (usual.pages === 1) return usual.bytes
  const smaller = typesetHandout(book, chapter, pictures, handoutSizes.smaller)
  return smaller.pages < usual.pages ? smaller.bytes : usual.bytes
}

function typesetHandout(book: Book, chapter: Chapter, pictures: BookPictures, size: number): Typeset {
  const { json, sources, files } = chaptersData([chapter], pictures, 1)
  const { address } = chapter
  const data = {
    ...head(book),
    title: printable(chapter.title),
    'title-of-book': printable(book.title),
    foot: chapter.state,
    size,
    top: 1,
    paged: false,
    pen: true,
    sources,
    chapter: { ...json[0], qr: address ? 'ma.svg' : null },
  }
  const code: Readonly<Record<string, string>> = address ? { 'ma.svg': qrSvg(address) } : {}
  return typeset(handoutTemplate, { 'sach.json': JSON.stringify(data), ...files, ...code }, true)
}
