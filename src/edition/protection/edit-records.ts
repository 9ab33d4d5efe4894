/**
 * Changing single records of a CSV file and nothing else in it: byte-order marks, separators, quotes, line ends and
 * encoding stay, for only ASCII text is put in or taken out.
 */

/** A field as written, quotes included: positions of its first character and of the one after its last. */
export interface Span {
  readonly from: number
  readonly to: number
}

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

/** Fields of every record from `start` on; a field is quoted when it begins with a quotation mark, and two in it stand for one. */
export function splitRecords(text: string, start: number, delimiter: string): Span[][] {
  const records: Span[][] = []
  let [fields, from, at]: [Span[], number, number] = [[], start, start]
  const endField = () => {
    fields.push({ from, to: at })
    from = at + 1
  }
  while (at < text.length) {
    if (at === from && text[at] === '"') at = afterQuotes(text, at)
    const letter = text[at]
    if (letter === delimiter) endField()
    else if (letter === '\n' || letter === '\r') {
      endField()
      if (letter === '\r' && text[at + 1] === '\n') from = ++at + 1
      records.push(fields)
      fields = []
    }
    at++
  }
  at = text.length
  if (from < at || fields.length > 0) {
    endField()
    records.push(fields)
  }
  return records
}

/** The position after a quoted field that begins at `at`. */
function afterQuotes(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 2)) if (text[end + 1] !== '"') return end + 1
  return text.length
}

/** The text with some spans replaced; they may not overlap. */
export function replaceSpans(text: string, edits: readonly (Span & { readonly by: string })[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { from, to, by } of edits.toSorted((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, from), by)
    at = to
  }
  return pieces.join('') + text.slice(at)
}
