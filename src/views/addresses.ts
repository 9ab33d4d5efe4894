/** Addresses of everything that is published: where the site lives decides them, nothing else. */
import type { Locale } from '../model/locale.ts'

export interface Addresses {
  /** The site's address when others can reach it; null while it has none, and on this machine. */
  readonly host: URL | null
  /** Address of a page in a language, ending in `/`. */
  readonly page: (locale: Locale, path?: string) => string
  readonly file: (path: string) => string
  /** The same with host, for what travels; without a host as it is. */
  readonly absolute: (path: string) => string
}

/** `base` is the sub-path that the site lives under, `site` the address that the build was told. */
export function addressesAt(base: string, site: string | URL | null | undefined): Addresses {
  const host = publicHost(site)
  return {
    host,
    page: (locale, path = '') => {
      const parts = [base, locale === 'en' ? 'en' : '', path].flatMap((part) => part.split('/')).filter(Boolean)
      return parts.length === 0 ? '/' : `/${parts.join('/')}/`
    },
    file: (path) => `${base.replace(/\/$/, '')}/${path}`,
    absolute: (path) => (host ? new URL(path, host).href : path),
  }
}

const ownMachine = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/** The site's address when it names a host that others can reach; null for none, and for this machine. */
export function publicHost(site: string | URL | null | undefined): URL | null {
  const url = site ? URL.parse(site) : null
  return url && /^https?:$/.test(url.protocol) && !ownMachine.test(url.hostname) ? url : null
}
