/** Links of texts lead to pages, files and headings that the build will write. */
import { posix } from 'node:path'
import * as say from '../../language/findings/links.ts'
import { claimsOf } from '../../model/addresses/claims.ts'
import { contentPath } from '../../model/addresses/paths.ts'
import type { Finding } from '../../model/finding.ts'
import { isAreaLanguage } from '../../model/locale.ts'
import { textAddress } from '../../model/markdown/address.ts'
import { sameKey } from '../../model/same-name.ts'
import { contentFolders } from '../../model/schema/forms/content-folders.ts'
import type { AddressUse } from '../content/body/report.ts'
import { nearest } from '../read/suggest.ts'
import type { Rule, RuleContext } from './rule.ts'

interface Site {
  /** Every address that is written, below the site's own: pages end in `/`. */
  readonly addresses: ReadonlySet<string>
  /** The same by a key without letter case. */
  readonly byKey: ReadonlyMap<string, string>
  /** Ids on the pages of texts, by address; other pages are not known here. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>
}

type Told = Pick<Finding, 'rule' | 'phrase'>

export const contentLinks: Rule = (context) => {
  const site = siteOf(context)
  return [...context.bodies].flatMap(([file, { links, anchors, components }]) =>
    links.flatMap((link) => {
      const own = withTerms(context, anchors, components)
      const told = judge(context, site, link, file, own)
      return told ? [{ level: 'error' as const, file, line: link.line, column: link.column, value: link.url.slice(0, 80), ...told }] : []
    }),
  )
}

/** The doors of the home page, which the site file names. */
export const doorLinks: Rule = (context) => {
  const { doors } = context.edition.site
  const site = doors.length > 0 ? siteOf(context) : null
  return doors.flatMap(({ to, origin }) => {
    const told = site && judge(context, site, { url: to }, origin.file, new Set())
    return told ? [{ level: 'error' as const, ...origin, field: 'den', value: to.slice(0, 80), ...told }] : []
  })
}

function judge(context: RuleContext, site: Site, { url }: Pick<AddressUse, 'url'>, file: string, own: ReadonlySet<string>): Told | null {
  const { kind } = textAddress(url)
  const [before, fragment] = splitAt(url, '#')
  const path = decoded(splitAt(before, '?')[0])
  if (path === null) return broken(url, null)
  if (kind === 'anchor') return judgeHeading(url, fragment, own)
  if (kind === 'relative') return { rule: 'broken-link', phrase: say.linkWithoutStart(url, meantBy(context, site, path, file)) }
  const address = path.slice(1)
  if (site.addresses.has(address)) {
    const anchors = site.anchors.get(address)
    return fragment && anchors ? judgeHeading(url, fragment, anchors) : null
  }
  if (site.addresses.has(`${address}/`)) return { rule: 'link-slash', phrase: say.linkSlash(url) }
  return waitsForAnother(context, address) ? null : broken(url, meantBy(context, site, path, file))
}

const broken = (url: string, meant: string | null): Told => ({ rule: 'broken-link', phrase: say.brokenLink(url, meant) })

function judgeHeading(url: string, fragment: string, anchors: ReadonlySet<string>): Told | null {
  const id = decoded(fragment)?.normalize('NFC')
  if (id !== undefined && (anchors.has(id) || id === '_top')) return null
  return { rule: 'broken-link', phrase: say.noSuchHeading(url, nearest(id ?? '', [...anchors])) }
}

function siteOf(context: RuleContext): Site {
  const { edition, bodies, publicFiles } = context
  const addresses = new Set(claimsOf(edition, publicFiles).flatMap(({ address, when }) => (when === 'kept' ? [] : [address])))
  const anchors = new Map<string, ReadonlySet<string>>()
  for (const { kind, slug, locale, origin } of edition.content) {
    const body = bodies.get(origin.file)
    if (!body) continue
    const address = `${contentPath(kind, slug)}/`
    const ids = withTerms(context, body.anchors, body.components)
    // Where there is no English text its page shows the Vietnamese one.
    if (isAreaLanguage(locale)) {
      anchors.set(`${locale}/${address}`, ids)
      continue
    }
    if (locale === 'en' || !anchors.has(`en/${address}`)) anchors.set(`en/${address}`, ids)
    if (locale === 'vi') anchors.set(address, ids)
  }
  return { addresses, byKey: new Map([...addresses].map((address) => [keyOf(address), address])), anchors }
}

/** Headings, and the words of the glossary where the text shows it. */
function withTerms(
  { edition }: RuleContext,
  anchors: ReadonlySet<string>,
  components: readonly { readonly name: string }[],
): ReadonlySet<string> {
  return components.some(({ name }) => name === 'BangTuNgu') ? new Set([...anchors, ...edition.terms.map(({ code }) => code)]) : anchors
}

const keyOf = (address: string): string => sameKey(address).replace(/\/+$/, '')

/** What an address was meant to be: the same in other letters, a file of the edition for its page, or the nearest. */
function meantBy({ edition }: RuleContext, site: Site, path: string, file: string): string | null {
  if (/^www\./i.test(path)) return `https://${path}`
  const fromRoot = path.replace(/^(?:\.?\/)+/, '')
  const beside = path.startsWith('/') ? fromRoot : posix.join(posix.dirname(file), path)
  for (const one of [beside, fromRoot, `content/${fromRoot}`]) {
    const page = edition.content.find(({ origin }) => sameKey(origin.file) === sameKey(one.replace(/(?:\.mdx?|\/)?$/i, '.mdx')))
    if (page) return `/${page.locale === 'vi' ? '' : `${page.locale}/`}${contentPath(page.kind, page.slug)}/`
  }
  const same = site.byKey.get(keyOf(fromRoot))
  if (same !== undefined) return `/${same}`
  const close = nearest(fromRoot, [...site.addresses])
  return close === null ? null : `/${close}`
}

/** The text or register that would make this page is there and could not be read: that is told where it stands. */
function waitsForAnother({ files, registers, edition }: RuleContext, address: string): boolean {
  const own = address.replace(/^en\//, '').replace(/\/$/, '')
  const unread = Object.entries(contentFolders)
    .filter(([, kind]) => own.startsWith(contentPath(kind, '')))
    .map(([folder, kind]) => `content/${folder}/${own.slice(contentPath(kind, '').length)}.mdx`)
    .find((file) => files.includes(file) && !edition.content.some(({ origin }) => origin.file === file))
  if (unread) return true
  if (own.startsWith('so-lieu/don-vi/')) return !registers['don-vi']
  return /^(?:so-lieu|nhung|data)\//.test(own) && !registers['chi-tieu']
}

function splitAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return null
  }
}
