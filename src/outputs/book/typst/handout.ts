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
    v(-6pt)
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
  block(below: 1em, tag(c.state))
})
#if c.lede != none { par(text(1.05em, c.lede)) }
#blocks(c.blocks)
#if data.sources.len() > 0 {
  heading(level: 2, data.words.own-sources)
  sources(data.sources)
}
#if has(c, "address") { par(text(0.84em)[#data.words.web: #link(c.address, c.address)]) }
`}`
