/** A book as one file of HTML, to send from telephone to telephone: it runs nothing and fetches nothing. */
import { escapeXml } from '../../charts/svg/escape.ts'
import { capitalised } from '../../language/case.ts'
import { bookWords } from '../../language/interface/book.ts'
import { chaptersOf, type Book, type BookPart, type Chapter } from '../../views/book/model.ts'
import type { BookPictures } from './book-pictures.ts'
import { chapterMarkup, type Setting } from './markup.ts'
import { stylesheet } from './stylesheet.ts'

const layout = `body{font:1.06rem/1.6 system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}
section{border-top:3px double;margin-top:3rem}
nav li{margin:.5em 0}
`

/** Nothing may be fetched and nothing may run, whatever opens the file. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

export function oneFile(book: Book, pictures: BookPictures): string {
  const w = bookWords(book.locale)
  const chapters = chaptersOf(book)
  const drawn = chapters.some(({ blocks }) => blocks.some(({ kind }) => kind === 'drawing'))
  const title = escapeXml(`${book.site}. ${book.title}`)
  return `<!doctype html>
<html lang="${book.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${book.fiction ? '<meta name="robots" content="noindex">\n' : ''}<title>${title}</title>
<style media="all">
${layout}${stylesheet(drawn)}</style>
</head>
<body>
<header>
${fictionMark(book)}<h1 id="dau-sach">${title}</h1>
<p class="lede">${escapeXml(book.tagline)}</p>
<p>${escapeXml(capitalised(book.place))}</p>
${book.about.map((line) => `<p class="small">${escapeXml(line)}</p>`).join('\n')}
</header>
<nav aria-labelledby="muc-luc">
<h2 id="muc-luc">${w.contents}</h2>
${book.parts.map(contentsOf).join('\n')}
</nav>
<main>
${chapters.map((chapter) => section(book, chapter, pictures)).join('\n')}
</main>
</body>
</html>
`
}

function contentsOf({ name, chapters }: BookPart): string {
  const list = chapters.map(({ id, title }) => `<li><a href="#${id}">${escapeXml(title)}</a></li>`).join('\n')
  return `${name === null ? '' : `<h3>${escapeXml(name)}</h3>\n`}<ul>\n${list}\n</ul>`
}

/** `cach-lam--chon-giong`: headings and terms of two chapters may have the same name. */
const idIn = (chapter: string, anchor: string): string => `${chapter}--${anchor}`

const fictionMark = ({ fiction }: Book): string => (fiction ? `<p class="fiction">${escapeXml(fiction)}</p>\n` : '')

function section(book: Book, chapter: Chapter, pictures: BookPictures): string {
  const w = bookWords(book.locale)
  const setting: Setting = {
    href: (to) => ('url' in to ? to.url : `#${to.anchor === null ? to.chapter : idIn(to.chapter, to.anchor)}`),
    id: (anchor) => idIn(chapter.id, anchor),
    picture: (path) => {
      const found = pictures.get(path)
      if (!found) return null
      const src = `data:image/jpeg;base64,${Buffer.from(found.bytes).toString('base64')}`
      return { src, width: found.width, height: found.height }
    },
    above: 1,
    sources: w.sources,
  }
  const web = chapter.address ? `<a href="${escapeXml(chapter.address)}">${escapeXml(w.onTheWeb)}</a> · ` : ''
  return `<section id="${chapter.id}">
${fictionMark(book)}${chapterMarkup(chapter, setting)}
<p class="small">${web}<a href="#muc-luc">${escapeXml(w.toTop)}</a></p>
</section>`
}
