/** Whether a written file reaches its end, by what files of its kind end with or say of their length. */
import { extname } from 'node:path'

const holds = (end: string) => (bytes: Buffer) => bytes.includes(end, undefined, 'latin1')

/** What reads the whole file without complaint. */
const readBy = (read: (bytes: Buffer) => unknown) => (bytes: Buffer) => {
  try {
    read(bytes)
    return true
  } catch {
    return false
  }
}
const isJson = readBy((bytes) => JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')) as unknown)

/** The first element is closed. */
const isXml = (bytes: Buffer) => {
  const text = bytes.toString('utf8').trimEnd()
  const [, root] = /<([A-Za-z][^\s/>]*)/.exec(text) ?? []
  return root !== undefined && (text.includes(`</${root}>`) || text.endsWith('/>'))
}

/** The end of a ZIP's list of contents, with the length of the comment behind it. */
const isZip = (bytes: Buffer) => {
  const at = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  return at >= 0 && at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length
}

const kinds: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  '.html': holds('</html>'),
  '.svg': holds('</svg>'),
  '.xml': isXml,
  '.json': isJson,
  '.jsonld': isJson,
  '.xlsx': isZip,
  '.zip': isZip,
  '.png': holds('IEND'),
  '.woff2': (bytes) => bytes.length >= 12 && bytes.readUInt32BE(8) === bytes.length,
}

/** False for a file that is cut off. Kinds that have no end of their own must only hold something. */
export function isWhole(name: string, bytes: Buffer): boolean {
  const kind = kinds[extname(name).toLowerCase()]
  return kind ? kind(bytes) : bytes.length > 0 || name.split('/').at(-1)!.startsWith('.')
}
