/** A built page → its title and its blocks of text. What serves hands and programs (code, menus, files to take) is left out. */
import { emptyElements, Parser } from '../html-parser.ts'
import { nameMark, searchMark, type Block } from './pages.ts'

const skippedTags = new Set(['script', 'style', 'svg', 'pre', 'code', 'nav', 'form', 'noscript', 'button', 'template'])
/** What is not printed, and meanings of words, which the glossary has. */
const skippedClasses = ['no-print', 'meanings']

/** A word that is pressed for its meaning is a word of its sentence. */
function isSkipped(tag: string, attributes: Readonly<Record<string, string>>, classes: readonly string[]): boolean {
  if (classes.includes('term')) return false
  return skippedTags.has(tag) || 'hidden' in attributes || skippedClasses.some((one) => classes.includes(one))
}

const blockTags = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p section summary table tbody thead tr ul'.split(
    ' ',
  ),
)
/** Cells of a row, and lines of a block, are apart. */
const spaced = new Set(['td', 'th', 'br', 'span', 'small'])

interface Open {
  readonly tag: string
  readonly skipped: boolean
  /** Names of other pages and of sources. */
  readonly link: boolean
  readonly id: string | undefined
  /** Where in the text of its block another name of the page begins. */
  readonly nameFrom: number | undefined
}

export interface ReadPage {
  readonly lang: string
  readonly title: string
  readonly names: readonly string[]
  readonly blocks: readonly Block[]
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC')

/** Null for a page that a search may not find. */
export function readPage(html: string): ReadPage | null {
  const blocks: Block[] = []
  const names = new Set<string>()
  const open: Open[] = []
  let [lang, title, text, linked, plain] = ['', '', '', 0, 0]
  let inside = false
  const last = () => open.at(-1)

  const close = (): void => {
    const whole = clean(text)
    const [isLink, heading] = [plain === 0 && linked > 0, [...open].reverse().find(({ tag }) => /^h[1-6]$/.test(tag))]
    ;[text, linked, plain] = ['', 0, 0]
    if (whole === '') return
    if (heading?.tag === 'h1') title ||= whole
    else if (heading) blocks.push({ text: whole, role: 'heading', ...(heading.id ? { id: heading.id } : {}) })
    else blocks.push({ text: whole, role: isLink ? 'link' : 'text' })
  }

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'html') lang = attributes['lang'] ?? ''
        if (tag === 'main' && searchMark in attributes) inside = true
        if (!inside) return
        if (blockTags.has(tag)) close()
        else if (spaced.has(tag)) text += ' '
        if (emptyElements.has(tag)) return
        const classes = (attributes['class'] ?? '').split(' ')
        open.push({
          tag,
          id: attributes['id'],
          nameFrom: nameMark in attributes ? text.length : undefined,
          skipped: (last()?.skipped ?? false) || isSkipped(tag, attributes, classes),
          link: (last()?.link ?? false) || tag === 'a' || classes.includes('page-end'),
        })
      },
      ontext(chunk) {
        const now = last()
        if (!now || now.skipped) return
        text += chunk
        if (now.link) linked += chunk.trim().length
        else if (/[\p{L}\p{N}]/u.test(chunk)) plain += chunk.trim().length
      },
      onclosetag(tag) {
        if (!inside || emptyElements.has(tag)) return
        if (blockTags.has(tag)) close()
        const from = open.pop()?.nameFrom
        if (from !== undefined) names.add(clean(text.slice(from)))
        if (open.length === 0) inside = false
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return title === '' ? null : { lang, title, names: [...names], blocks }
}
