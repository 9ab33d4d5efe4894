/** A page as it is opened from a folder, without a host: every address relative and of a file, no script that a browser would not fetch there. */
import { posix } from 'node:path'
import { tags } from '../../outputs/policy.ts'

export interface Folder {
  /** The site's path, ending in `/`. */
  readonly base: string
  /** Address of the site where it has one. */
  readonly host: URL | null
  /** Whether a path below the folder is a file of it. */
  readonly has: (path: string) => boolean
}

const attribute = /(\s(?:href|src|srcset|action|poster|data-unit|data-page)=")([^"]*)(")/g
const inSet = /(^|,\s*)([^\s,]+)/g
const inSheet = /(url\(["']?)([^"')]+)/g
const refresh = /(<meta http-equiv="refresh" content="0; url=)([^"]*)/

/** An address of the site, read at a page, as it is from there; others stay. Null for what the folder does not have. */
export function addressInFolder(address: string, page: string, { base, has }: Folder): string | null {
  if (!address.startsWith(base) || address.startsWith('//')) return address
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? []
  const file = /(?:^|[/*])$/.test(path) ? `${path}index.html` : path
  if (!file.includes('*') && !has(decodeURI(file))) return null
  // `/*` stands for any page with its slash, so that nothing comes between it and the file.
  return posix.relative(posix.dirname(`/${page}`), `/${file}`) + rest
}

/**
 * `page`: its path below the folder; `script`: what stands in place of the module that it fetches, blank for nothing. What the folder
 * does not have leads to the site itself, if that is anywhere.
 */
export function pageInFolder(html: string, page: string, folder: Folder, script = ''): string {
  const to = (address: string): string | null =>
    addressInFolder(address, page, folder) ?? (folder.host ? new URL(address, folder.host).href : null)
  const relative = (tag: string) =>
    tag
      .replace(refresh, (_, before: string, address: string) => before + to(address))
      .replace(attribute, (_, before: string, value: string, after: string) => {
        if (before.includes('srcset')) return before + value.replace(inSet, (_, gap: string, address: string) => gap + to(address)) + after
        const address = to(value)
        return address === null ? '' : before + address + after
      })
  /** What leads from the head to a file that is not there. */
  const isIdle = (tag: string): boolean =>
    /^<link\b/.test(tag) && addressInFolder(/\shref="([^"]*)"/.exec(tag)?.[1] ?? '', page, folder) === null
  return html.replace(tags, (whole: string, kind: string | undefined, attributes: string | undefined, text: string | undefined): string => {
    if (attributes === undefined || text === undefined) return isIdle(whole) ? '' : relative(whole)
    // What registers a worker.
    if (/\sdata-base=/.test(attributes)) return ''
    if (kind === 'script') return /\stype="module"/.test(attributes) ? script : `<script${relative(attributes)}>${text}</script>`
    return `<style${attributes}>${text.replace(inSheet, (_: string, before: string, address: string) => before + (to(address) ?? address))}</style>`
  })
}
