/**
 * What a host says beside the bytes of a site, once for all hosts: the file of each is written from here, and its answers are held
 * against `headersOf`. Fingerprints of scripts change with every release; they stand in the pages, never in a host's own files.
 */

/** Names of these hold their fingerprints, and nobody could be known by them. */
export const assetKinds = ['css', 'js', 'woff2'] as const
export const forEver = 'public, max-age=31536000, immutable'

/** Sent with everything; the first of them over a safe connection alone. */
export const usualHeaders = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
  // Asked for again each time, for an answer of no bytes: what was withdrawn is gone at once, pictures of persons too.
  'Cache-Control': 'no-cache',
} as const

export type HeaderName = keyof typeof usualHeaders
export const safeHeader = 'Strict-Transport-Security' satisfies HeaderName

/** A header that says something else in some folders. */
export interface Exception {
  readonly header: HeaderName
  readonly value: string
  /** Below the site's address. */
  readonly folders: readonly string[]
  /** Ends of the names that are meant; none: all. */
  readonly ends: readonly string[]
}

export const exceptions: readonly Exception[] = [
  { header: 'Content-Security-Policy', value: 'frame-ancestors *', folders: ['nhung/', 'en/nhung/'], ends: [] },
  { header: 'Cache-Control', value: forEver, folders: ['_astro/'], ends: assetKinds },
]

/** A regular expression for what is meant, behind the slash of the site's address; every server reads this form. */
export const patternOf = ({ folders, ends }: Exception): string =>
  `(?:${folders.join('|')})${ends.length > 0 ? String.raw`[^/]+\.(?:${ends.join('|')})$` : ''}`

/** Headers of an address below the site's, over a safe connection. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const other = exceptions.filter((exception) => new RegExp(`^${patternOf(exception)}`).test(path))
  return { ...usualHeaders, ...Object.fromEntries(other.map(({ header, value }) => [header, value])) }
}
