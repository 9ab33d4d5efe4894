/** A built site as files: its pages with their parsed links, ids and text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Parser } from 'htmlparser2'
import { formsPage } from '../../src/model/addresses/forms.ts'

export interface BuiltPage {
  /** Address below the base: `so-tay/`, `` for home. */
  readonly address: string
  readonly html: string
  readonly lang: string
  readonly links: readonly string[]
  /** Addresses of what the page itself fetches: style sheets, scripts, pictures. */
  readonly resources: readonly string[]
  readonly ids: ReadonlySet<string>
  readonly text: string
}

export function files(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
}

/** Where a page sends its readers at once; null for one that they read. */
export const redirectIn = (html: string): string | null => /<meta http-equiv="refresh" content="0; url=([^"]*)">/.exec(html)?.[1] ?? null

/** A whole book in one file to send on is no page of the site. */
const isBook = (file: string): boolean => /so-tay[\\/]tai-ve[\\/](?!index)[^\\/]+\.html$/.test(file)

const parsed = new Map<string, readonly BuiltPage[]>()

/** The forms of staff are no page for readers. */
const isForms = (file: string): boolean => file.replaceAll('\\', '/').startsWith(formsPage)

/** All pages of a built site for its readers, but those that only lead on; each folder is parsed once in a worker. */
export function pages(dir: string): readonly BuiltPage[] {
  const known = parsed.get(dir)
  if (known) return known
  const fresh = files(dir)
    .filter((file) => file.endsWith('.html') && !isBook(file) && !isForms(file))
    .map((file) => parsePage(file.replace(/index\.html$/, ''), readFileSync(join(dir, file), 'utf8')))
    .filter(({ html }) => redirectIn(html) === null)
  parsed.set(dir, fresh)
  return fresh
}

function parsePage(address: string, html: string): BuiltPage {
  const links: string[] = []
  const resources: string[] = []
  const ids = new Set<string>()
  let [text, lang, skip] = ['', '', 0]
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') lang = attributes['lang'] ?? ''
      if (attributes['id']) ids.add(attributes['id'])
      if (name === 'a' && attributes['href']) links.push(attributes['href'])
      if (name === 'link' && /stylesheet|icon|preload/.test(attributes['rel'] ?? '') && attributes['href'])
        resources.push(attributes['href'])
      if (attributes['src']) resources.push(attributes['src'])
      if (name === 'script' || name === 'style') skip++
    },
    ontext: (chunk) => {
      if (skip === 0) text += chunk
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') skip--
    },
  })
  parser.end(html)
  return { address, html, lang, links, resources, ids, text }
}
