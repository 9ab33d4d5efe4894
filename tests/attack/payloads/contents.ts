/** Everything in a built site, file by file, archives opened: what each is for other programs, and which parts it is made of. */
import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRssFeed } from 'feedsmith'
import sax from 'sax'
import { files } from '../../support/site-files.ts'

export interface Content {
  /** `bao-chi/ct2.zip!ct2.docx!word/document.xml` */
  readonly path: string
  readonly bytes: Uint8Array
}

export const contentsOf = (dir: string): readonly Content[] =>
  files(dir).flatMap((path) => opened({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(dir, path)) }))

const opened = (content: Content): readonly Content[] =>
  /\.(?:zip|epub|docx|xlsx)$/.test(content.path)
    ? Object.entries(unzipSync(content.bytes)).flatMap(([name, bytes]) => opened({ path: `${content.path}!${name}`, bytes }))
    : [content]

export const textOf = ({ bytes }: Content): string => strFromU8(bytes)
export const isHtml = ({ path }: Content): boolean => path.endsWith('.html')
export const isXml = ({ path }: Content): boolean => /\.(?:svg|xml|xhtml|opf|ncx|rels)$/.test(path)
export const isJson = ({ path }: Content): boolean => /\.(?:json|jsonld|webmanifest)$/.test(path)

/** Names of elements and attributes of an XML file, and what is not well-formed in it; text between tags goes to `text`. */
export function xmlParts(content: Content, text: (words: string) => void = () => undefined): readonly string[] {
  const parts = new Set<string>()
  const parser = sax.parser(true)
  parser.onopentag = ({ name, attributes }) => {
    parts.add(`<${name}>`)
    for (const [key, value] of Object.entries(attributes)) {
      parts.add(`${name} ${key}`)
      const scheme = /^[\s\0-\x1f]*([a-z][a-z+.-]*):/i.exec(String(value))?.[1]
      if (scheme && /(?:^|:)(?:href|src|Target|target|resource|about|url)$/.test(key)) parts.add(`${name} ${key}=${scheme}:`)
    }
  }
  parser.ontext = text
  parser.oncdata = text
  parser.ondoctype = (doctype) => parts.add(`DOCTYPE${doctype}`)
  parser.onprocessinginstruction = ({ name }) => parts.add(`<?${name}`)
  parser.onerror = (error) => {
    parts.add(`${content.path}: ${error.message.replaceAll('\n', ' ')}`)
    parser.resume()
  }
  parser.write(textOf(content).replace(/^\uFEFF/, '')).close()
  return [...parts]
}

/** What a reader of feeds takes for HTML: the descriptions of RSS; Atom and JSON Feed name their texts as plain. */
export const pagesInFeed = (content: Content): readonly string[] =>
  content.path.endsWith('rss.xml') ? (parseRssFeed(textOf(content)).items ?? []).map(({ description = '' }) => description) : []

/** Runs in a browser, where no page runs: the parts of pages as the browser reads them. */
export function htmlParts(pages: readonly string[]): string[] {
  const parts = new Set<string>()
  for (const page of pages) {
    const whole = new DOMParser().parseFromString(page, 'text/html')
    for (const element of whole.querySelectorAll('*')) {
      const name = element.localName
      parts.add(`<${name}>`)
      for (const { name: key, value } of element.attributes) {
        if (key !== 'class' && !key.startsWith('data-')) parts.add(`${name} ${key}`)
        const scheme = /^[\s\0-\x1f]*([a-z][a-z+.-]*):/i.exec(value)?.[1]
        if (scheme && /^(?:href|src|action|formaction|xlink:href|srcdoc|data|poster|srcset|ping)$/.test(key))
          parts.add(`${name} ${key}=${scheme.toLowerCase()}:`)
        if (key === 'http-equiv') parts.add(`${name} ${key}=${value.toLowerCase()}`)
      }
      // Sheets and programs differ from page to page; no editor’s word stands in one.
      const isData = (element.getAttribute('type') ?? '').includes('json')
      if (/^(?:style|script)$/.test(name) && !isData && /alert\(1\)|vi-du\.example|zq\d+qz/.test(element.textContent))
        parts.add(`${name}: ${element.textContent}`)
    }
  }
  return [...parts]
}
