/** One text, or one form, on A4 for a copier, as Typst code. */
import { blocksTemplate } from './blocks.ts'

const sheet = String.raw`
#set page(
  width: 210mm,
  height: 297mm,
  margin: (x: 20mm, top: 20mm, bottom: 20mm),
  header: context {
    set text(8.5pt, fill: grey)
    grid(columns: (1fr, auto), data.site + ". " + data.title-of-book, if counter(page).final().first() > 1 { str(here().page()) + "/" + str(counter(page).final().first()) })
    v(-4pt)
    line(length: 100%, stroke: 0.4pt + luma(140))
  },
  footer: {
    set text(8pt, fill: grey)
    if data.fiction != none { strong(data.fiction) } else { data.foot }
  },
)
#show heading.where(level: 1): it => block(above: 0pt, below: 0.7em, text(20pt, weight: "bold", it.body))
`

export const handoutTemplate = `${blocksTemplate}${sheet}${String.raw`
#let c = data.chapter
#titled(c, 22mm, {
  [#heading(level: 1, c.title)#label(c.label)]
  if c.state != "" { block(below: 1em, tag(c.state)) }
})
#if c.lede != none { par(text(1.05em, c.lede)) }
#blocks(c.blocks)
#if data.sources.len() > 0 {
  heading(level: 2, data.words.own-sources)
  sources(data.sources)
}
#if has(c, "address") { par(text(0.84em)[#data.words.web: #link(c.address, c.address)]) }
`}`

/** A form: what it is for, and room for a pen. */
export const formTemplate = `${blocksTemplate}${sheet}${String.raw`
#let f = data.form
#set text(size: 11pt)
#titled(f, 20mm, {
  heading(level: 1, f.title)
  par(f.purpose)
})
#let rule-line = box(width: 1fr, stroke: (bottom: 0.6pt), height: 0.9em)
// Room to write, times a factor.
#let parts(room) = for p in f.parts {
  if p.name != "" { heading(level: 2, p.name) }
  if p.kind == "lines" {
    for r in p.rows {
      block(above: 0.9em * room, below: 0.9em * room, breakable: false, {
        [#r: #rule-line]
        for _ in range(1, p.blank) { v(1.9em * room); line(length: 100%, stroke: 0.6pt) }
      })
    }
  } else if p.kind == "ticks" {
    for r in p.rows { block(above: 0.8em * room, below: 0.8em * room, grid(columns: (9mm, 1fr), box(width: 4.6mm, height: 4.6mm, stroke: 1pt), r)) }
  } else {
    block(above: 1em, below: 1em, table(
      columns: p.widths.map(w => w * 1fr),
      rows: (auto, p.height * room * 1mm),
      align: (x, y) => if x == 0 and y > 0 { left + horizon } else { left },
      table.header(repeat: true, ..p.columns.map(c => text(0.92em, strong(c)))),
      ..p.cells.map(c => text(0.95em, c)),
    ))
  }
}
#let privacy = if f.privacy != "" { block(above: 1.6em, width: 100%, stroke: 1pt, inset: 7pt, breakable: false, f.privacy) }
// As much room as one sheet gives; a form that needs a second one has its usual room.
#layout(size => {
  let left = size.height - here().position().y + 20mm
  let fits = (1.4, 1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85).find(room => measure(block(width: size.width, parts(room) + privacy)).height <= left - 2mm)
  parts(if fits == none { 1 } else { fits })
  privacy
})
`}`
