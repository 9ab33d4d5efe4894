/** The figures sheet of the day as PDF: one page of A4 for a black and white printer, and for screen readers. */
import { pressWords } from '../../language/interface/press.ts'
import { words } from '../../language/words.ts'
import { sheetPdfPath } from '../../model/addresses/paths.ts'
import { lazily, oncePer } from '../../model/once.ts'
import { figuresSheetText } from '../../views/press/figures-sheet.ts'
import type { Rendition } from '../../views/rendition.ts'
import { packed } from '../book/pack.ts'
import { head, qrSvg } from '../book/pdf.ts'
import { typeset, type Typeset } from '../book/typst/compiler.ts'
import { chaptersData } from '../book/typst/data.ts'
import { handoutTemplate } from '../book/typst/handout.ts'

export interface SheetFile {
  readonly path: string
  readonly body: () => Promise<Uint8Array<ArrayBuffer>>
}

/** Rows to begin with; fewer until all fits on one page. */
const mostRows = 14

export const figuresSheet = oncePer((rendition: Rendition): SheetFile => ({
  path: sheetPdfPath(rendition.locale),
  body: lazily(() => packed(onePage(rendition).bytes)),
}))

function onePage(rendition: Rendition): Typeset {
  for (let rows = mostRows; rows > 1; rows -= 2) {
    const set = typesetSheet(rendition, rows)
    if (set.pages === 1) return set
  }
  return typesetSheet(rendition, 1)
}

function typesetSheet(rendition: Rendition, rows: number): Typeset {
  const { locale, publication } = rendition
  const { site } = publication.edition
  const text = figuresSheetText(rendition, rows)
  const { json, sources, files } = chaptersData([text], new Map(), 1)
  const { address } = text
  const data = {
    ...head({
      locale,
      site: site.name[locale],
      title: text.title,
      day: site.asOf,
      fiction: site.kind === 'illustrative' ? words(locale).illustrative : null,
    }),
    'title-of-book': pressWords(locale).sheet.title,
    foot: address ?? '',
    size: 9.5,
    top: 1,
    paged: false,
    pen: false,
    sources,
    chapter: { ...json[0], qr: address ? 'ma.svg' : null },
  }
  const code: Readonly<Record<string, string>> = address ? { 'ma.svg': qrSvg(address) } : {}
  return typeset(handoutTemplate, { 'sach.json': JSON.stringify(data), ...files, ...code }, true)
}
