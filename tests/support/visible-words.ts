/** Everything of a page that is read or read out, piece by piece, in the page's own language. */
import { Parser } from 'htmlparser2'

const readOut = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder', 'label']
const silent = new Set(['script', 'style', 'code', 'pre'])
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Pieces of text between tags, and attributes that are read out; elements of another language left out. */
export function visibleWords(html: string): string[] {
  const found: string[] = []
  const open: { readonly name: string; readonly isOther: boolean }[] = []
  let page = ''
  const isLeftOut = () => open.some(({ name, isOther }) => isOther || silent.has(name))
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') page = attributes['lang'] ?? ''
      const isOther = attributes['lang'] !== undefined && attributes['lang'] !== page
      if (!isOther && !isLeftOut()) for (const key of readOut) if (attributes[key]) found.push(attributes[key])
      if (!empty.has(name)) open.push({ name, isOther })
    },
    ontext(text) {
      if (!isLeftOut() && text.trim()) found.push(text.trim())
    },
    onclosetag(name) {
      if (!empty.has(name)) open.pop()
    },
  })
  parser.end(html)
  return found
}
