/** What every printed document of ours is set with, as Typst code. It holds no word: all of them come from the data. */
export const blocksTemplate = String.raw`
#let data = json("sach.json")
#let grey = luma(60)
#let hair = 0.5pt + luma(100)

#set document(title: data.title, author: data.site, date: datetime(year: data.day.at(0), month: data.day.at(1), day: data.day.at(2)))
#set text(font: ("Be Vietnam Pro", "Andika"), fallback: false, lang: data.lang, region: if data.lang == "vi" { "VN" } else { none }, hyphenate: false, size: data.size * 1pt)
#set par(leading: 0.62em, spacing: 0.9em, justify: false)
#set list(indent: 0.1em, body-indent: 0.55em, marker: ([•], [–]))
#set enum(indent: 0.1em, body-indent: 0.55em)
#set table(stroke: hair, inset: (x: 5pt, y: 4.5pt))
#set figure(numbering: none, gap: 5pt)
#show figure.caption: it => text(0.85em, fill: grey, it.body)
#show heading: it => block(sticky: true, above: 1.5em, below: 0.75em, text(size: 1.08em, weight: "bold", it.body))
#show heading.where(level: data.top + 1): set text(size: 1.12em)

#let has(node, key) = node.at(key, default: none) not in (none, false, "")
#let anchor(node) = if has(node, "label") [#metadata(none)#label(node.label)]

// On paper a link within the book says on which page its place is.
#let page-of(..names) = context {
  let numbers = names.pos().map(name => counter(page).at(label(name)).first()).dedup()
  text(0.85em)[ #data.words.page.replace("{}", numbers.map(str).join(", "))]
}

#let run(r) = {
  if has(r, "br") { return linebreak() }
  let body = text(r.t)
  if has(r, "code") { body = box(stroke: 0.4pt + luma(140), inset: (x: 2pt), outset: (y: 2pt), body) }
  if has(r, "strong") { body = strong(body) }
  if has(r, "italic") { body = emph(body) }
  if has(r, "struck") { body = strike(body) }
  if has(r, "note") { body = super(body) }
  if has(r, "mark") { body = text(0.88em, fill: grey, body) }
  if has(r, "url") { return link(r.url, if has(r, "mark") or has(r, "quiet") { body } else { underline(stroke: 0.4pt, offset: 1.5pt, body) }) }
  if has(r, "label") {
    body = link(label(r.label), body)
    if data.paged and not has(r, "mark") and not has(r, "term") { body = body + page-of(r.label) }
  }
  body
}
#let runs(list) = list.map(run).join()

#let tick = box(width: 0.9em, height: 0.9em, stroke: 0.8pt, baseline: 0.12em)

#let notice(b, body) = {
  let heavy = b.tone in ("caution", "danger")
  block(
    width: 100%,
    breakable: not b.whole,
    above: 1.2em,
    below: 1.2em,
    inset: (x: 9pt, y: 8pt),
    stroke: if heavy { 1.4pt } else if b.tone == "target" { (left: 3pt, rest: hair) } else { (left: 2pt, rest: hair) },
    { block(sticky: true, below: 0.7em, strong(runs(b.title))); body },
  )
}

// Dots to write on are room to write on where a pen will be used.
#let cell(list) = if data.at("pen", default: false) and list.len() == 1 and list.first().at("t", default: "").contains(regex("^[…. ]+$")) { box(height: 9mm) } else { runs(list) }

#let blocks(list) = for b in list {
  if b.kind == "paragraph" {
    let words = if b.small { text(0.86em, fill: grey, runs(b.runs)) } else { runs(b.runs) }
    // What is announced follows on the same page.
    if b.leads { block(above: 0.9em, below: 0.9em, sticky: true, par(words)) } else { par(words) }
  } else if b.kind == "heading" {
    heading(level: b.level, runs(b.runs) + anchor(b))
  } else if b.kind == "list" {
    block(above: 0.62em, below: 0.9em, breakable: not b.whole, if b.start != none {
      enum(start: b.start, ..b.items.map(i => enum.item(blocks(i.blocks))))
    } else {
      std.list(marker: if b.ticks { tick } else { ([•], [–]) }, ..b.items.map(i => std.list.item(blocks(i.blocks))))
    })
  } else if b.kind == "table" {
    block(above: 1.2em, below: 1.2em, breakable: not b.whole, {
      set text(0.94em)
      set table.cell(breakable: not b.firm)
      table(
        columns: b.widths.map(w => if w == none { auto } else { w * 1fr }),
        table.header(repeat: true, ..b.head.map(c => strong(runs(c)))),
        ..b.rows.map(row => row.map(cell)).flatten(),
      )
    })
  } else if b.kind == "cards" {
    // Too many columns for a page: a row is a card, each cell under the name of its column.
    for row in b.rows {
      block(width: 100%, stroke: hair, inset: 7pt, above: 0.7em, below: 0.7em, breakable: false, {
        block(below: 0.6em, if b.head.first().len() > 0 [#runs(b.head.first()): #strong(runs(row.first()))] else { strong(runs(row.first())) })
        for (name, cell) in b.head.zip(row).slice(1) {
          if cell.len() > 0 { block(below: 0.5em, text(0.94em)[#runs(name): #runs(cell)]) }
        }
      })
    }
  } else if b.kind == "box" {
    notice(b, blocks(b.blocks))
  } else if b.kind == "quote" {
    block(inset: (left: 9pt), stroke: (left: 1.5pt + luma(140)), blocks(b.blocks))
  } else if b.kind == "verbatim" {
    block(width: 100%, stroke: hair, inset: 6pt, text(0.88em, b.text.split("\n").map(t => text(t)).join(linebreak())))
  } else if b.kind == "picture" {
    figure(image(b.file, alt: b.alt, width: b.width * 100%), caption: if b.caption == "" { none } else { b.caption })
  } else if b.kind == "lost" {
    block(width: 100%, stroke: hair, inset: 9pt, b.alt + if b.caption != "" { linebreak() + text(0.85em, b.caption) })
  } else if b.kind == "terms" {
    for e in b.entries { block(above: 1em, below: 0.5em, sticky: true, strong(e.term) + anchor(e)); par(e.meaning) }
  } else if b.kind == "rule" {
    align(center, line(length: 40%, stroke: hair))
  }
}

#let tag(words) = box(stroke: 0.6pt, inset: (x: 4pt, y: 2.5pt), text(0.82em, words))

// The code to scan stands beside the title, so that it costs no page of its own.
#let titled(c, side, body) = if has(c, "qr") {
  grid(columns: (1fr, side), gutter: 8pt, body, image(c.qr, width: side, alt: data.words.scan + " " + c.address))
} else { body }

#let sources(list) = {
  set text(0.84em)
  set par(leading: 0.5em)
  std.list(spacing: 0.65em, ..list.map(s => std.list.item({
    anchor(s)
    runs(s.runs)
    if data.paged { page-of(..s.pages) }
  })))
}
`
