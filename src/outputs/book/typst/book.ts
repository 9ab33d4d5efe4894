/** The book on A5 pages, and two of its pages on each side of A4, as Typst code. */
import { blocksTemplate } from './blocks.ts'

export const bookTemplate = `${blocksTemplate}${String.raw`
// The chapters, and the page of sources. Which of them a page holds is counted: to ask for all of them on each page would cost
// the square of their number.
#let openings = data.chapters + if data.sources.len() > 0 { ((label: "sources", title: data.words.sources, state: ""),) } else { () }
#let begun = counter("openings")
#let place-of(i) = locate(label(openings.at(i).label))
#let is-on(i, at) = place-of(i).page() == at
// How many of them began before this page.
#let before(at) = {
  let n = begun.get().first()
  while n > 0 and is-on(n - 1, at) { n -= 1 }
  n
}
// One of them opens at the top of this page.
#let opens(at) = {
  let next = before(at)
  next < openings.len() and is-on(next, at) and place-of(next).position().y < 45mm
}
// States of those that have words on this page.
#let states(at) = {
  let n = before(at)
  let shown = if n > 0 and not opens(at) { (openings.at(n - 1),) } else { () }
  while n < openings.len() and is-on(n, at) { shown.push(openings.at(n)); n += 1 }
  shown.map(o => o.state).filter(s => s != "").dedup().join(" · ", default: "")
}
#let foot(words) = text(7pt, fill: grey, words)

#set page(
  width: 148mm,
  height: 210mm,
  margin: (inside: 18mm, outside: 13mm, top: 18mm, bottom: 18mm),
  header: context {
    let at = here().page()
    let n = before(at)
    if at > 2 and n > 0 and not opens(at) {
      let odd = calc.odd(at)
      set text(7.5pt, fill: grey)
      align(if odd { right } else { left }, if odd { openings.at(n - 1).title } else { data.site + ". " + data.title })
      v(-3pt)
      line(length: 100%, stroke: 0.4pt + luma(140))
    }
  },
  footer: context {
    let at = here().page()
    let words = if data.fiction != none { data.fiction } else { states(at) }
    let number = text(8.5pt, weight: "bold", str(at))
    if calc.odd(at) { grid(columns: (1fr, auto), foot(words), number) } else { grid(columns: (auto, 1fr), number, align(right, foot(words))) }
  },
)

// The cover.
#page(header: none, footer: none, margin: (x: 16mm, y: 18mm))[
  #if data.fiction != none { block(width: 100%, stroke: 1.4pt, inset: 7pt, strong(data.fiction)) }
  #v(1fr)
  #line(length: 100%, stroke: 3pt)
  #v(8mm)
  #text(34pt, weight: "bold", data.site)
  #v(-4mm)
  #text(20pt, data.title)
  #v(6mm)
  #text(12pt, data.tagline)
  #v(4mm)
  #line(length: 100%, stroke: 1pt)
  #v(2fr)
  #text(11pt, data.place)
  #if data.draft != none { v(2mm); tag(data.draft) }
]

// Behind the cover: what this book is.
#page(header: none, footer: none)[
  #if data.fiction != none { block(width: 100%, stroke: 1.4pt, inset: 7pt, strong(data.fiction)) }
  #v(1fr)
  #for words in data.about { par(text(8.5pt, words)) }
]

#block(below: 1.4em, text(16pt, weight: "bold", data.words.contents))
#show outline.entry: set block(above: 0.62em, below: 0.62em)
#show outline.entry: it => link(it.element.location(), it.indented(none, [#it.body() #box(width: 1fr, repeat(text(fill: luma(140))[.], gap: 2pt)) #it.page()]))
#show outline.entry.where(level: data.top - 1): set block(above: 1.25em, below: 0.7em, sticky: true)
#show outline.entry.where(level: data.top - 1): set text(weight: "bold")
#outline(title: none, depth: data.top, indent: 0pt)

#show heading.where(level: data.top): it => block(above: 0pt, below: 1em, text(16pt, weight: "bold", it.body))
#show heading.where(level: data.top - 1): it => block(above: 0pt, below: 0.8em, text(8.5pt, weight: "bold", fill: grey, it.body))

// A part opens a page; within it chapters follow each other, so that no sheet is half empty.
#for c in data.chapters {
  if c.opens { pagebreak(weak: true) }
  block(width: 100%, above: 2.2em, below: 1em, sticky: true, breakable: false, {
    if not c.opens { block(below: 1.1em, line(length: 100%, stroke: 1.2pt)) }
    titled(c, 17mm, {
      if has(c, "part") { heading(level: data.top - 1, c.part) }
      begun.step()
      [#heading(level: data.top, c.title)#label(c.label)]
      tag(c.state)
    })
  })
  if c.lede != none { block(below: 0.9em, sticky: true, par(text(1.05em, c.lede))) }
  blocks(c.blocks)
}

// The sources of all chapters, each once.
#if data.sources.len() > 0 {
  pagebreak(weak: true)
  if data.top > 1 { heading(level: data.top - 1, data.words.reference) }
  begun.step()
  [#heading(level: data.top, data.words.sources)<sources>]
  par(data.words.sources-note)
  sources(data.sources)
}

// The back cover.
#page(header: none, footer: none, margin: (x: 16mm, y: 18mm))[
  #v(1fr)
  #if has(data, "qr") { image(data.qr, width: 30mm, alt: data.words.scan + " " + data.address); v(2mm); text(9pt, link(data.address, data.address)); v(6mm) }
  #line(length: 100%, stroke: 1pt)
  #text(11pt, weight: "bold", data.site)#linebreak()
  #text(9pt, data.title + ". " + data.place)
  #if data.fiction != none { v(3mm); block(width: 100%, stroke: 1.4pt, inset: 7pt, strong(data.fiction)) }
]
`}`

/** Two pages beside each other on each side of a sheet. */
export const bookletTemplate = String.raw`
#let data = json("sach.json")
#set document(title: data.title, author: data.site, date: datetime(year: data.day.at(0), month: data.day.at(1), day: data.day.at(2)))
#set page(width: 297mm, height: 210mm, margin: 0pt)
#let half(number) = if number != none { image("sach.pdf", page: number, width: 148mm, height: 210mm) }
#for (i, (first, second)) in data.sides.enumerate() {
  page({
    grid(columns: (148.5mm, 148.5mm), half(first), align(right, half(second)))
    let mark = data.marks.at(str(i), default: none)
    if mark != none {
      place(center + horizon, rotate(-90deg, reflow: true, text(font: ("Be Vietnam Pro", "Andika"), fallback: false, lang: data.lang, size: 6pt, mark)))
    }
  })
}
`
