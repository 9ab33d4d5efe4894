/** PDF files as small as they may be: what describes a page to a screen reader is most of a book, and packs well. */
import { PDFDocument } from 'pdf-lib'
import { keptSoon } from '../store/kept.ts'

/** The same document with its small objects packed together (ISO 32000-1, 7.5.7); never larger. The same bytes give the same. */
export const packed = (pdf: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  keptSoon({ kind: 'packed-pdf', source: 'src/outputs/book/pack.ts' }, [pdf], () => packedAnew(pdf))

async function packedAnew(pdf: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true })
  const bytes = Uint8Array.from(await document.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity }))
  return bytes.length < pdf.length ? bytes : pdf
}
