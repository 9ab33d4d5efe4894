/** A book as EPUB 3: a ZIP of one XHTML file for each chapter. The same book gives the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { escapeXml } from '../../charts/svg/escape.ts'
import { capitalised } from '../../language/case.ts'
import { bookWords } from '../../language/interface/book.ts'
import { sha256 } from '../../model/checksum.ts'
import { chaptersOf, type Block, type Book, type BookPart, type Chapter, type Target } from '../../views/book/model.ts'
import { innerBlocks, type BookPictures } from './book-pictures.ts'
import { chapterMarkup, type Setting } from './markup.ts'
import { stylesheet } from './stylesheet.ts'

/** A file of the book, with what the list of its files says of it. */
interface Part {
  readonly name: string
  readonly id: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly properties?: string
}

export function epubOf(book: Book, pictures: BookPictures): Uint8Array<ArrayBuffer> {
  const chapters = chaptersOf(book)
  const names = new Map([...pictures.keys()].map((path, i) => [path, `anh-${i + 1}.jpg`]))
  const texts = [page(book, 'bia', book.title, cover(book)), ...chapters.map((chapter) => chapterPart(book, chapter, pictures, names))]
  const parts: Part[] = [
    { name: 'nav.xhtml', id: 'nav', type: xhtml, bytes: strToU8(contents(book)), properties: 'nav' },
    ...texts,
    { name: 'sach.css', id: 'css', type: 'text/css', bytes: strToU8(stylesheet(chapters.some(isDrawn))) },
    ...[...pictures].map(([path, { bytes }], i) => ({ name: names.get(path)!, id: `anh-${i + 1}`, type: 'image/jpeg', bytes })),
  ]
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'sach/package.opf': strToU8(packageFile(book, parts, texts)),
    ...Object.fromEntries(parts.map(({ name, bytes }) => [`sach/${name}`, bytes])),
  }
  // The parts of a ZIP date are local: so the time zone does not matter.
  return Uint8Array.from(zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 }))
}

const xhtml = 'application/xhtml+xml'
const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="sach/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`

const isDrawn = ({ blocks }: Chapter): boolean => blocks.some(hasDrawing)
const hasDrawing = (block: Block): boolean => block.kind === 'drawing' || innerBlocks(block).some(hasDrawing)

const document = ({ locale }: Book, title: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="sach.css" /></head>
<body>
${body}
</body>
</html>
`

const page = (book: Book, id: string, title: string, body: string, properties?: string): Part => ({
  name: `${id}.xhtml`,
  id: `c-${id}`,
  type: xhtml,
  bytes: strToU8(document(book, title, body)),
  ...(properties ? { properties } : {}),
})

function chapterPart(book: Book, chapter: Chapter, pictures: BookPictures, names: ReadonlyMap<string, string>): Part {
  const w = bookWords(book.locale)
  const setting: Setting = {
    href: (to) => hrefIn(chapter.id, to),
    id: (anchor) => anchor,
    picture: (path) => {
      const found = pictures.get(path)
      return found ? { src: names.get(path)!, width: found.width, height: found.height } : null
    },
    above: 0,
    sources: w.sources,
  }
  const web = chapter.address ? `\n<p class="small"><a href="${escapeXml(chapter.address)}">${escapeXml(w.onTheWeb)}</a></p>` : ''
  const body = `${fiction(book)}<section epub:type="chapter">\n${chapterMarkup(chapter, setting)}${web}\n</section>`
  return page(book, chapter.id, chapter.title, body, isDrawn(chapter) ? 'svg' : undefined)
}

const fiction = (book: Book): string => (book.fiction ? `<p class="fiction">${escapeXml(book.fiction)}</p>\n` : '')

function hrefIn(own: string, to: Target): string {
  if ('url' in to) return to.url
  const anchor = to.anchor === null ? '' : `#${to.anchor}`
  return to.chapter === own && anchor ? anchor : `${to.chapter}.xhtml${anchor}`
}

function cover(book: Book): string {
  const lines = [book.tagline, capitalised(book.place)].map((line) => `<p class="lede">${escapeXml(line)}</p>`)
  const about = book.about.map((line) => `<p class="small">${escapeXml(line)}</p>`)
  return `${fiction(book)}<section epub:type="cover">\n<h1>${escapeXml(`${book.site}. ${book.title}`)}</h1>\n${[...lines, ...about].join('\n')}\n</section>`
}

function contents(book: Book): string {
  const w = bookWords(book.locale)
  const entry = ({ id, title }: Chapter) => `<li><a href="${id}.xhtml">${escapeXml(title)}</a></li>`
  const part = ({ name, chapters }: BookPart) =>
    name === null
      ? chapters.map(entry).join('')
      : `<li><a href="${chapters[0]!.id}.xhtml">${escapeXml(name)}</a><ol>${chapters.map(entry).join('')}</ol></li>`
  const list = book.parts.map(part).join('\n')
  const first = chaptersOf(book)[0]!.id
  return document(
    book,
    w.contents,
    `<nav epub:type="toc" id="toc"><h1>${w.contents}</h1><ol>${list}</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><ol><li><a epub:type="cover" href="bia.xhtml">${w.cover}</a></li><li><a epub:type="bodymatter" href="${first}.xhtml">${escapeXml(book.title)}</a></li></ol></nav>`,
  )
}

function packageFile(book: Book, parts: readonly Part[], texts: readonly Part[]): string {
  const w = bookWords(book.locale)
  const items = parts.map(
    ({ name, id, type, properties }) =>
      `<item id="${id}" href="${name}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
  )
  const title = escapeXml(`${book.site}. ${book.title}${book.fiction ? ` (${w.fictionMark})` : ''}`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="ma" xml:lang="${book.locale}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="ma">${uuid(book)}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${book.locale}</dc:language>
<dc:publisher>${escapeXml(book.site)}</dc:publisher>
<dc:date>${book.day}</dc:date>
<meta property="dcterms:modified">${book.day}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${texts.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`
}

/** One for all versions of a book of a site. */
function uuid({ address, site, stem }: Book): string {
  const hex = sha256(`${address ?? site} ${stem}`)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
