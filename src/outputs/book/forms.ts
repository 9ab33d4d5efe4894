/** Sheets to fill in by pen, on A4. */
import { approvalOf } from '../../views/reading/approval.ts'
import { bookWords } from '../../language/interface/book.ts'
import { contentPath, formPath } from '../../model/addresses/paths.ts'
import { lazily, oncePer } from '../../model/once.ts'
import { printable } from '../../model/print-letters.ts'
import type { FormPart, PaperForm } from '../../model/paper-forms.ts'
import { handbookBook } from '../../views/book/book.ts'
import type { Rendition } from '../../views/rendition.ts'
import { packed } from './pack.ts'
import { head, qrSvg } from './pdf.ts'
import { typeset } from './typst/compiler.ts'
import { formTemplate } from './typst/handout.ts'

export interface FormFile extends Pick<PaperForm, 'code' | 'name' | 'purpose' | 'page'> {
  readonly path: string
  readonly body: () => Promise<Uint8Array<ArrayBuffer>>
}

/** Every form of the edition, in the order of its file. */
export const formFiles = oncePer((rendition: Rendition): readonly FormFile[] =>
  rendition.publication.edition.paperForms.forms.map(({ code, name, purpose, page, privacy }) => ({
    code,
    name,
    purpose,
    page,
    path: formPath(code),
    body: lazily(() => packed(formPdf(rendition, { code, name, purpose, page, privacy }))),
  })),
)

function formPdf(rendition: Rendition, { code, name, purpose, page, privacy }: Omit<PaperForm, 'origin'>): Uint8Array<ArrayBuffer> {
  const { publication, addresses, locale } = rendition
  const book = handbookBook(rendition)!
  const own = publication.page('handbook', page, locale)
  const address = addresses.host ? addresses.absolute(addresses.page(locale, contentPath('handbook', page))) : null
  const parts = publication.edition.paperForms.parts.filter(({ form }) => form === code)
  const data = {
    ...head(book),
    title: printable(name),
    'title-of-book': bookWords(locale).form,
    foot: [own ? approvalOf(rendition, own.approval, null).tag : '', address ?? ''].filter(Boolean).join(' · '),
    size: 10.5,
    top: 1,
    paged: false,
    form: {
      title: printable(name),
      purpose: printable(purpose),
      privacy: printable(privacy),
      parts: parts.map(partData),
      address,
      qr: address ? 'ma.svg' : null,
    },
  }
  const codes: Readonly<Record<string, string>> = address ? { 'ma.svg': qrSvg(address) } : {}
  return typeset(formTemplate, { 'sach.json': JSON.stringify(data), ...codes }, true).bytes
}

/** Cells of a table row by row: what is printed on a row stands in its first column, the others are blank. */
function partData({ kind, name, rows, columns, blank }: FormPart) {
  const starts = [...rows, ...Array<string>(blank).fill('')]
  return {
    kind,
    name: printable(name),
    rows: rows.map(printable),
    blank,
    columns: columns.map(printable),
    cells: starts.flatMap((start) => [printable(start), ...Array<string>(Math.max(0, columns.length - 1)).fill('')]),
    ...roomOf(columns, rows.length > 0),
  }
}

/** Widths of columns in proportion and the height of a row in mm: answers in words need more of both than numbers. */
function roomOf(columns: readonly string[], printed: boolean): { readonly widths: readonly number[]; readonly height: number } {
  const inWords = printed && columns.length === 2
  const widths = columns.map((column, i) => (i === 0 && printed ? 34 : inWords ? 46 : Math.max(column.length, 14)))
  return { widths, height: inWords ? 17 : printed ? 11 : 8 }
}
