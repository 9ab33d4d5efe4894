/** The files of the books: names, bodies and sizes. Each is made once, however often it is asked for. */
import { bookForms, bookPath, handoutPath, type BookForm, type BookName } from '../../model/addresses/paths.ts'
import { lazily, oncePer } from '../../model/once.ts'
import { handbookBook, storyBook } from '../../views/book/book.ts'
import type { Book } from '../../views/book/model.ts'
import type { Rendition } from '../../views/rendition.ts'
import { picturesOf, type BookPictures } from './book-pictures.ts'
import { epubOf } from './epub.ts'
import { oneFile } from './one-file.ts'
import { packed } from './pack.ts'
import { bookletPdf, bookPdf, handoutPdf } from './pdf.ts'

type Body = string | Uint8Array<ArrayBuffer>

export interface BookFile {
  readonly book: BookName
  readonly form: BookForm
  /** `so-tay/tai-ve/so-tay.epub` */
  readonly path: string
  readonly body: () => Promise<Body>
}

const makers: Readonly<Record<BookForm, (book: Book, pictures: BookPictures) => Body | Promise<Body>>> = {
  '.html': oneFile,
  '.pdf': (book, pictures) => packed(bookPdf(book, pictures)),
  '-in-gap.pdf': (book, pictures) => packed(bookletPdf(book, pictures)),
  '.epub': epubOf,
}

/** Books of the texts that are written in the rendition’s language; none where there are neither handbook nor stories in it. */
export const bookFiles = oncePer((rendition: Rendition): readonly BookFile[] =>
  [handbookBook(rendition), storyBook(rendition)].flatMap((book) => {
    if (!book) return []
    const pictures = lazily(() => picturesOf(book, rendition.publication))
    return bookForms[book.locale].map((form) => ({
      book: book.stem,
      form,
      path: bookPath(book.stem, form, book.locale),
      body: lazily(async () => makers[form](book, await pictures())),
    }))
  }),
)

export interface Handout {
  readonly slug: string
  readonly title: string
  readonly path: string
  readonly body: () => Promise<Uint8Array<ArrayBuffer>>
}

/** Each page of the handbook on A4, part by part; in the source language alone. */
export const handouts = oncePer((rendition: Rendition): readonly { readonly name: string | null; readonly files: readonly Handout[] }[] => {
  const book = handbookBook(rendition)
  const pictures = lazily(() => picturesOf(book!, rendition.publication))
  return (book?.parts ?? []).map(({ name, chapters }) => ({
    name,
    files: chapters.map((chapter) => ({
      slug: chapter.id,
      title: chapter.title,
      path: handoutPath(chapter.id),
      body: lazily(async () => packed(handoutPdf(book!, chapter, await pictures()))),
    })),
  }))
})

/** Bytes of a file as it leaves. */
export const bytesOf = async ({ body }: { readonly body: () => Promise<string | Uint8Array> }): Promise<number> =>
  Buffer.byteLength(await body())
