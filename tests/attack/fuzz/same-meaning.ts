/** Ways to write a file otherwise that say the same to a reader: it is published as before, or refused. */
import { dsvFormat } from 'd3'

export type Rewrite = (text: string, at: number) => string | Uint8Array

const grid = (text: string): string[][] => dsvFormat(';').parseRows(text.trimEnd())
const cell = (text: string, by: string) => (text.includes(by) || /["\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
const joined = (rows: readonly (readonly string[])[], by = ';', end = '\n') =>
  rows.map((row) => row.map((text) => cell(text, by)).join(by) + end).join('')
/** Every number that stands alone in a cell and has four digits or more, with a thousands mark. */
const grouped = (mark: string) => (text: string) =>
  joined(
    grid(text).map((row) =>
      row.map((one) => (/^\d{4,}$/.test(one) && !/^20\d\d$/.test(one) ? one.replace(/\B(?=(\d{3})+$)/g, mark) : one)),
    ),
  )
const turned = <T>(list: readonly T[], by: number): T[] => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

/** Of any text. */
export const anyText: Readonly<Record<string, Rewrite>> = {
  'CR LF': (text) => text.replace(/\n/g, '\r\n'),
  CR: (text) => text.replace(/\n/g, '\r'),
  'a mark of UTF-8': (text) => `\uFEFF${text}`,
  'letters apart from their marks': (text) => text.normalize('NFD'),
  'UTF-16': utf16,
  'no end of line at the end': (text) => text.trimEnd(),
  'blank lines below': (text, at) => text + '\n'.repeat(1 + (at % 4)),
}

/** Of a table. */
export const anyTable: Readonly<Record<string, Rewrite>> = {
  ...anyText,
  'columns turned': (text, at) => joined(grid(text).map((row) => turned(row, at))),
  'all quoted': (text) =>
    grid(text)
      .map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(';') + '\n')
      .join(''),
  'blanks around cells': (text, at) => joined(grid(text).map((row) => row.map((one, i) => ((i + at) % 3 ? one : ` ${one} `)))),
  'odd blanks behind cells': (text, at) =>
    joined(grid(text).map((row) => row.map((one, i) => ((i + at) % 3 || one === '' ? one : `${one}\u00a0`)))),
  tabs: (text) => joined(grid(text), '\t'),
  commas: (text) => joined(grid(text), ','),
  'sep=': (text) => `sep=;\n${text}`,
  'capital headers': (text) => joined(grid(text).map((row, i) => (i === 0 ? row.map((one) => one.toUpperCase()) : row))),
  'rows of separators below': (text, at) => text + `${';'.repeat(grid(text)[0]!.length - 1)}\n`.repeat(1 + (at % 5)),
  'an empty column at the right': (text) => joined(grid(text).map((row) => [...row, ''])),
  'invisible signs': (text, at) =>
    joined(grid(text).map((row, i) => row.map((one, j) => ((i + j + at) % 7 || one === '' ? one : `${one}\u200b`)))),
  'short rows': (text) => joined(grid(text).map((row, i) => (i === 0 || row.at(-1) !== '' ? row : row.slice(0, -1)))),
}

/** Of a table whose rows may come in any order: the figures. */
export const anyFigures: Readonly<Record<string, Rewrite>> = {
  ...anyTable,
  'rows turned': (text, at) => {
    const [header, ...rows] = grid(text)
    return joined([header!, ...turned(rows, at)])
  },
  'thousands with a point': grouped('.'),
  'thousands with a blank': grouped(' '),
  'thousands with an odd blank': grouped('\u00a0'),
  'thousands with a narrow blank': grouped('\u202f'),
  'tenths of nothing': (text, at) =>
    joined(grid(text).map((row, i) => row.map((one, j) => (j === 6 && (i + at) % 2 && /^\d{3,}$/.test(one) ? `${one},0` : one)))),
  'signs of per cent': (text) =>
    joined(grid(text).map((row) => row.map((one, j) => (j === 6 && row[3] === 'CT2' && one !== '' && row[0] !== 'ky' ? `${one} %` : one)))),
}
