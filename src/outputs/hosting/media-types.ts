/** How a host names the kinds of file that a site holds. */

/** Files of text, always UTF-8: worth packing. */
export const textTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const

const packedTypes = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export const mediaTypes: Readonly<Record<string, string>> = { ...textTypes, ...packedTypes }
const texts: Readonly<Record<string, string>> = textTypes

/** `so-lieu.csv` → `text/csv; charset=utf-8`; a kind that is not known is text. */
export function contentType(name: string): string {
  const end = name.slice(name.lastIndexOf('.') + 1)
  const type = mediaTypes[end] ?? textTypes.txt
  return end in texts || !(end in mediaTypes) ? `${type}; charset=utf-8` : type
}

/** Whether packing makes a file smaller. */
export const isText = (name: string): boolean => name.slice(name.lastIndexOf('.') + 1) in texts
