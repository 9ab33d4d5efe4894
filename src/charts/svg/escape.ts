/** Text made safe for XML and HTML alike, in content and in attributes. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that XML 1.0 does not allow even as references. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** NFC, and without what no XML file may hold. */
export const allowedText = (text: string): string => text.normalize('NFC').replace(forbidden, '')

/** The same with markup escaped. */
export const escapeXml = (text: string): string => allowedText(text).replace(/[&<>"']/g, (character) => entities[character]!)

/** A value that is safe as an id and in `aria-labelledby`: letters, digits, `-`, `_`, beginning with a letter. */
export function safeId(text: string): string {
  const id = text.replace(/[^A-Za-z0-9_-]+/g, '-')
  return /^[A-Za-z]/.test(id) ? id : `c-${id}`
}
