/** `so-tay.json`: what a device fetches to have the handbook of a language, taken from the finished files of a build. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { offlineLists, searchFolder } from '../../model/addresses/own.ts'
import { heardFolder } from '../../model/addresses/paths.ts'
import { areaLanguages, type Locale } from '../../model/locale.ts'
import { searchKinds } from '../../outputs/search/pages.ts'
import type { FileList, ListedFile } from './store.ts'

/** What pages fetch by themselves; papers, tables and recordings are for those who ask for them. */
const shown = /\.(?:js|css|svg|png|jpe?g|webp|avif|gif|woff2)$/
const fetching = /<(?:img|script|source|link|button)\b[^>]*>/g
const address = /\s(?:src|href|srcset|data-script)="([^"]+)"/g
const inSheet = /url\(["']?([^"')]+)["']?\)/g
const imported = /["']((?:\.{1,2}\/|\/)[\w./-]+\.js)["']/g

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Bytes as a host sends them: packed where that makes them fewer. */
const travelling = (bytes: Buffer): number => Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length)

/** Pages of the handbook, its contents and the search page: `so-tay/index.html`; not those that only lead on, or say that a page left. What is written in languages of the area goes with the Vietnamese. */
function pagesOf(root: string, locale: Locale): string[] {
  const home = locale === 'vi' ? '' : `${locale}/`
  const area = locale === 'vi' ? areaLanguages.map((language) => `${language}/so-tay/`) : []
  const below = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('index.html'))
  const folders = [`${home}so-tay/`, ...area.filter((folder) => existsSync(join(root, folder)))]
  return [...folders.flatMap(below), `${home}tim/index.html`].filter(
    (name) => !/http-equiv="refresh"|<p data-notice/.test(readFileSync(join(root, name), 'utf8')),
  )
}

/** The index of a language; of the texts that show the line found, those of the handbook. */
function searchFiles(root: string, locale: Locale): string[] {
  const folder = searchFolder(locale)
  const isOther = (name: string) => searchKinds.some((kind) => kind !== 'handbook' && name.startsWith(`${kind}-`))
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
  return names.filter((name) => !isOther(name)).map((name) => `${folder}${name}`)
}

/** Paths of what a page or a script fetches by itself; `base`: the site's path, ending in `/`. */
function fetchedBy(root: string, name: string, base: string): string[] {
  const text = readFileSync(join(root, name), 'utf8')
  const found = name.endsWith('.js')
    ? [...text.matchAll(imported)].map(([, to = '']) => posix.join('/', to.startsWith('.') ? `${base}${posix.dirname(name)}/${to}` : to))
    : [
        ...(text.match(fetching) ?? []).flatMap((tag) => [...tag.matchAll(address)].flatMap(([, to = '']) => to.split(/,?\s+/))),
        ...[...text.matchAll(inSheet)].map(([, to = '']) => to),
      ]
  return found.filter((to) => shown.test(to) && to.startsWith(base)).map((to) => to.slice(base.length))
}

/** Pages, and whatever they lead to that is fetched without a touch. */
function withFetched(root: string, pages: readonly string[], base: string): string[] {
  const all = new Set(pages)
  for (const name of all) {
    if (!/\.(?:html|js)$/.test(name)) continue
    for (const to of fetchedBy(root, name, base)) if (isFile(join(root, to))) all.add(to)
  }
  return [...all].sort()
}

/** `root`: folder of a finished build; `base`: the site's path, ending in `/`. */
export function fileList(root: string, locale: Locale, base: string): Required<FileList> {
  const names = withFetched(root, [...pagesOf(root, locale), ...searchFiles(root, locale)], base)
  const files = names.map((name): ListedFile => {
    const bytes = readFileSync(join(root, name))
    return [name.replace(/(^|\/)index\.html$/, '$1'), hashOf(bytes), travelling(bytes)]
  })
  const heard = isFolder(join(root, heardFolder)) ? readdirSync(join(root, heardFolder)) : []
  return { files, recordings: heard.sort().map((name) => hashOf(readFileSync(join(root, heardFolder, name)))) }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/** Bytes of all files of a list as they travel. */
export const bytesOf = ({ files }: Pick<FileList, 'files'>): number => files.reduce((sum, [, , bytes]) => sum + bytes, 0)

/** What stands in a page for the bytes of a list until they are known: the attribute that names the list. */
export const withBytes = (html: string, locale: Locale, bytes: number): string =>
  html.replaceAll(`data-bytes="${offlineLists[locale]}"`, `data-bytes="${bytes}"`)
