/**
 * A page's own code: the first eight hexadecimal digits of the SHA-256 of its visible text and figures. Who holds a page, on
 * a screen or on paper, can tell by it whether another says the same.
 */
import { createHash } from 'node:crypto'
import { emptyElements, Parser } from './html-parser.ts'

/** Stands on a page in place of its code until the page is drawn; the same in an address. */
export const codeMark = '__ma_trang__'

/** Marks what is shown in `<main>` and is not the page's own: names of other pages, sizes of files, what was changed in it. */
export const notOwn = 'data-not-own'

const silent = new Set(['script', 'style', 'template', 'nav'])
/** Elements within a word or a sentence; all others part what is beside them. */
const inline = new Set('a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time tspan u var wbr'.split(' '))

/** Text of `<main>` as it is read, blanks single, in NFC: without menus, what is hidden or only on a screen, and what is not its own. */
export function ownText(html: string): string {
  const open: { readonly name: string; readonly isOut: boolean }[] = []
  let text = ''
  const isOut = () => open.at(-1)?.isOut ?? true
  const part = (name: string) => {
    if (!inline.has(name)) text += ' '
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      part(name)
      if (emptyElements.has(name)) return
      const isOwn = name === 'main' || !isOut()
      const isLeft =
        silent.has(name) || 'hidden' in attributes || notOwn in attributes || /(?:^| )no-print(?: |$)/.test(attributes['class'] ?? '')
      open.push({ name, isOut: !isOwn || isLeft })
    },
    ontext(chunk) {
      if (!isOut()) text += chunk
    },
    onclosetag(name) {
      if (emptyElements.has(name)) return
      open.pop()
      part(name)
    },
  })
  parser.end(html)
  return text.replace(/\s+/g, ' ').trim().normalize('NFC')
}

export const pageCode = (html: string): string => createHash('sha256').update(ownText(html)).digest('hex').slice(0, 8)

/** The page with its code wherever the mark stands. */
export const withPageCode = (html: string): string => (html.includes(codeMark) ? html.replaceAll(codeMark, pageCode(html)) : html)
