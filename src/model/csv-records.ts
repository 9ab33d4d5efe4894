/** Records of a CSV file as they are written, and changing single fields of them and nothing else. */

/** A field as written, quotes included: positions of its first character and of the one after its last. */
export interface Span {
  readonly from: number
  readonly to: number
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

/** A cell as it is written: in quotation marks where it holds a separator, such a mark, a line break, or blanks at its ends. */
export const quotedCell = (cell: string): string => (/[;"\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** What a field says, without its quotation marks. */
export function cellText(text: string, { from, to }: Span): string {
  const raw = text.slice(from, to)
  return raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? raw.slice(1, -1).replaceAll('""', '"') : raw
}
