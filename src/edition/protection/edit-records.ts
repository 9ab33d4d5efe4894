/**
 * Changing single records of a CSV file and nothing else in it: byte-order marks, separators, quotes, line ends and
 * encoding stay, for only ASCII text is put in or taken out.
 */
import { splitRecords, type Span } from '../../model/csv-records.ts'

/** A file as text of one character a byte, or a code unit in UTF-16; `records` as Excel counts them, the header first. */
export interface Records {
  readonly text: string
  readonly records: readonly (readonly Span[])[]
  /** The file’s bytes for a changed text. */
  readonly encode: (text: string) => Uint8Array
}

export function readRecords(bytes: Uint8Array, delimiter: string): Records {
  const { text, encode } = open(bytes)
  const marks = /^(?:\u00ef\u00bb\u00bf|\ufeff)*/.exec(text)![0].length
  const sep = /^"?sep=."?(?:\r\n?|\n)/i.exec(text.slice(marks))
  return { text, records: splitRecords(text, marks + (sep?.[0].length ?? 0), delimiter), encode }
}

function open(bytes: Uint8Array): Pick<Records, 'text' | 'encode'> {
  const big = bytes[0] === 0xfe && bytes[1] === 0xff
  if (!big && !(bytes[0] === 0xff && bytes[1] === 0xfe))
    return { text: Buffer.from(bytes).toString('latin1'), encode: (text) => Buffer.from(text, 'latin1') }
  const turned = (buffer: Buffer) => (big ? Buffer.from(buffer).swap16() : buffer)
  return { text: turned(Buffer.from(bytes)).toString('utf16le'), encode: (text) => turned(Buffer.from(text, 'utf16le')) }
}
