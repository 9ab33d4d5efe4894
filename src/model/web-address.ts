/** The one rule for addresses that leave the site, whatever field or link they stand in: http(s) with a host that others can reach. */

/** Where an address may lead: a page on the web; a mailbox or a telephone only where a field or a link says so. */
export type AddressKind = 'web' | 'mail' | 'telephone'

export type AddressFault =
  /** Blanks, line breaks, invisible and control characters. */
  | 'hidden-characters'
  | 'several'
  | 'no-scheme'
  /** `javascript:`, `data:`, `file:` and every other scheme that is not allowed here. */
  | 'scheme'
  /** A path on one computer, or a name that only a local network knows. */
  | 'own-machine'
  /** Letters that look like those of `https` or of a host and are others. */
  | 'look-alike'
  | 'no-host'
  | 'user'
  | 'malformed'

/** An address that was read; only `readAddress` makes one, so that nothing unread becomes a link. */
export type WebAddress = string & { readonly read: 'web-address' }

export type AddressRead =
  | { readonly ok: true; readonly address: WebAddress; readonly kind: AddressKind }
  /** `hint`: what was meant, when that is beyond doubt. */
  | { readonly ok: false; readonly fault: AddressFault; readonly hint: string | null }

/** Reads an address as it was typed; nothing is mended. */
export function readAddress(text: string, allowed: readonly AddressKind[] = ['web']): AddressRead {
  const fault = faultOf(text, allowed)
  if (!fault) return { ok: true, address: text as WebAddress, kind: kindOf(text) }
  const { hint } = fault
  return { ok: false, fault: fault.fault, hint: hint !== undefined && !faultOf(hint, allowed) ? hint : null }
}

/** Longer than any address that servers and spreadsheets take. */
const longest = 2000

interface Fault {
  readonly fault: AddressFault
  /** What may have been meant; it may be at fault itself. */
  readonly hint?: string
}

function faultOf(text: string, allowed: readonly AddressKind[]): Fault | null {
  if (text.length > longest) return { fault: 'malformed' }
  if (/[\s,;|](?:https?:\/\/|www\.)/iu.test(text.trim())) return { fault: 'several' }
  if (hidden.test(text)) return { fault: 'hidden-characters', hint: text.trim() }
  const wrapped = /^[<("'“‘[]+(.*?)[>)"'”’\]]+$/u.exec(text)?.[1]
  if (wrapped !== undefined) return { fault: 'malformed', hint: wrapped }
  if (/^(?:[a-z]:)?\\|^[a-z]:\/|^file:/iu.test(text)) return { fault: 'own-machine' }
  const scheme = /^([^/?#.@\\]*?)[:：]/u.exec(text)?.[1]
  if (scheme !== undefined && /[^\x20-\x7e]/.test(text.slice(0, scheme.length + 1))) return { fault: 'look-alike', hint: plain(text) }
  const kind = kindOf(text)
  if (scheme === undefined || (kind === 'web' && /^[\w.-]+:\d+(?:[/?#]|$)/.test(text))) {
    if (/^\/(?!\/)/.test(text)) return { fault: 'no-host' }
    return text.includes('@') ? { fault: 'no-scheme' } : { fault: 'no-scheme', hint: `https://${text.replace(/^\/\//, '')}` }
  }
  if (!allowed.includes(kind)) return { fault: 'scheme' }
  if (kind === 'web') return webFault(text, scheme.toLowerCase())
  return forms[kind].test(text) ? null : { fault: 'malformed' }
}

const kindOf = (text: string): AddressKind => (/^mailto:/i.test(text) ? 'mail' : /^tel:/i.test(text) ? 'telephone' : 'web')

const forms = { mail: /^mailto:[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}$/i, telephone: /^tel:\+?\d[\d.-]*$/i }

/**
 * True when a browser would leave the site for this address, by the URL standard: it knows blanks, tabs, backslashes and
 * letter case inside `JavaScript:` or `/\host`, which no pattern should have to list.
 */
export function leavesSite(text: string): boolean {
  return URL.parse(text, ownSite)?.origin !== ownSite
}

const ownSite = 'https://site.invalid'

/** Blanks, controls, format characters, lone halves of characters, and what is private to one font. */
const hidden = /[\s\p{C}\u115f\u1160\u3164]/u

/** Full-width and mathematical forms as plain ones. */
const plain = (text: string) => text.normalize('NFKC')

/** What is wrong with an address on the web; `scheme` is the lower-case part before its colon. */
function webFault(text: string, scheme: string): Fault | null {
  const fault = (name: AddressFault, hint?: string): Fault => (hint === undefined ? { fault: name } : { fault: name, hint })
  if (scheme !== 'http' && scheme !== 'https') return fault('scheme')
  const rest = text.slice(scheme.length + 1)
  if (rest.includes('\\') || !rest.startsWith('//') || rest.startsWith('///'))
    return fault('malformed', `${scheme}://${rest.replace(/^[/\\]+/, '')}`)
  if (/[<>"`{}^]/.test(rest)) return fault('malformed')
  const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1] ?? ''
  if (authority === '') return fault('no-host')
  if (authority.includes('@')) return fault('user')
  const host = authority.replace(/:\d*$/, '')
  if (plain(host) !== host) return fault('look-alike', text.replace(host, plain(host)))
  if (/[^\p{Script=Latin}\p{Mn}\d._-]/u.test(host)) return fault(/^\[.*\]$/.test(host) ? 'own-machine' : 'look-alike')
  const url = URL.parse(text)
  if (!url) return fault('malformed')
  if (ownHost.test(url.hostname)) return fault('own-machine')
  const ascii = /^[\x20-\x7e]*$/.test(host)
  if (ascii && url.hostname !== host.toLowerCase()) return fault('malformed')
  if (/^[\d.]+$/.test(url.hostname)) return null
  if (/^\.|\.\./.test(host)) return fault('malformed')
  return /^(?:[^.]+\.)+[^\W\d_][^\W_-]*(?:-+[^\W_]+)*\.?$/i.test(url.hostname) ? null : fault('no-host')
}

/** Names and numbers that lead to the reader's own computer or network: RFC 1918, 3927, 6761, 6762, 8375. */
const ownHost =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|intranet|home|home\.arpa)|0\.0\.0\.0|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+)\.?$/i
