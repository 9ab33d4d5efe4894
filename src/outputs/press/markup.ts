/** A text for the press as HTML: a page by itself for the pack, and a piece to paste into another page. */
import { escapeXml } from '../../charts/svg/escape.ts'
import { bookWords } from '../../language/interface/book.ts'
import type { Block, Target } from '../../views/book/model.ts'
import type { PressText } from '../../views/press/text.ts'
import { chapterMarkup, type Setting } from '../book/markup.ts'
import { stylesheet } from '../book/stylesheet.ts'
import type { PressPicture } from './pictures.ts'

const layout =
  "body{font:1.06rem/1.6 system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;max-width:40rem;margin:0 auto;padding:1rem}\n"

/** Ids of a piece in another page: its own ids begin otherwise. */
const idIn = (anchor: string): string => `nep-moi-${anchor}`

const settingOf = ({ locale }: PressText, picture: Setting['picture']): Setting => ({
  href: (to: Target) => ('url' in to ? to.url : `#${to.anchor === null ? '' : idIn(to.anchor)}`),
  id: idIn,
  picture,
  above: 0,
  sources: bookWords(locale).sources,
})

/** The text as a file of the pack; `pictures` lie beside it. */
export function pressPage(text: PressText, pictures: readonly PressPicture[]): string {
  const { locale, chapter, fiction } = text
  const byKey = new Map(pictures.map((one) => [one.key, one]))
  const setting = settingOf(text, (path) => {
    const found = byKey.get(path)
    return found?.size ? { src: found.name, width: found.size.width, height: found.size.height } : null
  })
  const canonical = chapter.address ? `<link rel="canonical" href="${escapeXml(chapter.address)}">\n` : ''
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${fiction ? '<meta name="robots" content="noindex">\n' : ''}${canonical}<title>${escapeXml(chapter.title)}</title>
<style>
${layout}${stylesheet(false)}</style>
</head>
<body>
${fictionMark(text)}<article>
${chapterMarkup(chapter, setting)}
</article>
${creditMarkup(text)}
<p class="small">${escapeXml(text.terms)}</p>
</body>
</html>
`
}

/** The text to paste: no head, no style, no picture; whoever publishes it has their own. */
export function pressPiece(text: PressText): string {
  const { locale, chapter } = text
  const blocks = chapter.blocks.flatMap(withoutPictures)
  const inner = chapterMarkup(
    { ...chapter, blocks },
    settingOf(text, () => null),
  )
  return `<article lang="${locale}">\n${fictionMark(text)}${inner}\n${creditMarkup(text)}\n</article>\n`
}

/** What tells search engines where the text comes from; blank while the site has no address. */
export const canonicalLink = ({ chapter }: PressText): string =>
  chapter.address ? `<link rel="canonical" href="${escapeXml(chapter.address)}">` : ''

const fictionMark = ({ fiction }: PressText): string => (fiction ? `<p class="fiction"><strong>${escapeXml(fiction)}</strong></p>\n` : '')

/** The credit, whose address can be followed. */
function creditMarkup({ credit, chapter: { address } }: PressText): string {
  const words = escapeXml(credit)
  if (!address) return `<p><em>${words}</em></p>`
  const shown = escapeXml(address)
  return `<p><em>${words.replace(shown, () => `<a href="${shown}">${shown}</a>`)}</em></p>`
}

function withoutPictures(block: Block): Block[] {
  if (block.kind === 'picture' || block.kind === 'drawing') return []
  if (block.kind === 'box' || block.kind === 'quote') return [{ ...block, blocks: block.blocks.flatMap(withoutPictures) }]
  if (block.kind === 'list')
    return [{ ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.flatMap(withoutPictures) })) }]
  return [block]
}
