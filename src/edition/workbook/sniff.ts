/** What kind of file staff sent, by its first bytes and its parts, before anything in it is unfolded. */
import { unzipSync, zipSync } from 'fflate'
import type { FileProblem } from '../../language/findings/workbook.ts'

/** More than any form unfolds to, and far less than harms a machine. */
const mostBytes = 50 * 1024 * 1024
const mostParts = 2000

export type Sniffed = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: FileProblem }

const no = (problem: FileProblem): Sniffed => ({ ok: false, problem })
const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, i) => bytes[i] === byte)

/** The workbook as an archive that holds no more than it says. Never throws. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return no('empty')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return no(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls')
  if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return no(textKind(bytes))
  let size = 0
  const names: string[] = []
  let parts: Record<string, Uint8Array>
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize
        names.push(name)
        return false
      },
    })
    if (size > mostBytes || names.length > mostParts) return no('too-large')
    if (!names.includes('xl/workbook.xml'))
      return no(names.includes('xl/workbook.bin') ? 'xlsb' : names.includes('content.xml') ? 'ods' : 'other-zip')
    parts = unzipSync(bytes)
  } catch {
    return no('damaged')
  }
  // Packed anew without compression: what the reader unfolds is what was measured.
  return { ok: true, bytes: zipSync(parts, { level: 0 }) }
}

/** Names in old containers are in UTF-16. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))

function textKind(bytes: Uint8Array): FileProblem {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 400))
  if (/^\s*(?:\uFEFF)?\s*<(?:!doctype|html|table|\?xml|meta)/i.test(start)) return 'html'
  return [...start].some((letter) => letter < ' ' && !/\s/.test(letter)) ? 'damaged' : 'text'
}
