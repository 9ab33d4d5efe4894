/** Files damaged at random: bytes, lines, cells, whole texts. */
export type Damage = (bytes: Uint8Array, at: number, byte: number) => Uint8Array

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const made = (all: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(all, encoding))
const spliced = (bytes: Uint8Array, at: number, remove: number, insert: Uint8Array = new Uint8Array()) =>
  new Uint8Array([...bytes.slice(0, at), ...insert, ...bytes.slice(at + remove)])
const lines = (bytes: Uint8Array, change: (line: string, i: number, all: readonly string[]) => readonly string[]) =>
  made(
    text(bytes)
      .split('\n')
      .flatMap((line, i, all) => change(line, i, all))
      .join('\n'),
  )
const inLine = (bytes: Uint8Array, at: number, change: (cells: string[]) => readonly string[], by = ';') =>
  lines(bytes, (line, i, all) => [i === at % all.length ? change(line.split(by)).join(by) : line])

const snippets = [
  '"',
  ';',
  ',',
  '.',
  '\n',
  '\r',
  '\t',
  ' ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '%',
  '-',
  '\0',
  '“',
  '=',
  'x',
  '0',
  '9',
  '\uFEFF',
  '<<<<<<< HEAD\n',
  '{',
  '}',
  '<',
  '>',
  '<script>',
  '{1}',
  '---\n',
  ': ',
  '#',
  ' #',
  '&a ',
  '*a',
  '!!str ',
  '[',
  '](',
  '`',
  '|',
  '~',
  '@',
  '\\',
  '/',
  '../',
  '__proto__',
  'constructor',
  '1e9',
  '0x1',
  'ế'.normalize('NFD'),
  'Ã¡',
  '\uFFFD',
  '👨‍👩‍👧',
  '[^1]',
  '$',
  '${1}',
  '%s',
  '\u001b[31m',
  'A'.repeat(5000),
  '*a_ '.repeat(500),
  '['.repeat(300),
  '> '.repeat(200),
  '(('.repeat(200),
]

export const damages: Readonly<Record<string, Damage>> = {
  'a byte is another': (bytes, at, byte) => spliced(bytes, at, 1, new Uint8Array([byte])),
  'some bytes are gone': (bytes, at, byte) => spliced(bytes, at, 1 + (byte % 12)),
  'something is put in': (bytes, at, byte) => spliced(bytes, at, 0, made(snippets[byte % snippets.length]!)),
  'something stands for a sign': (bytes, at, byte) => spliced(bytes, at, 1, made(snippets[byte % snippets.length]!)),
  'the end is cut off': (bytes, at) => bytes.slice(0, at),
  'the beginning is cut off': (bytes, at) => bytes.slice(at),
  'a line is there twice': (bytes, at) => lines(bytes, (line, i, all) => (i === at % all.length ? [line, line] : [line])),
  'a line is gone': (bytes, at) => lines(bytes, (line, i, all) => (i === at % all.length ? [] : [line])),
  'two lines are one': (bytes, at) =>
    lines(bytes, (line, i, all) => (i === at % all.length ? [] : [i === (at % all.length) - 1 ? line + all[i + 1]! : line])),
  'two lines have changed places': (bytes, at) =>
    lines(bytes, (_line, i, all) => [
      all[i === at % all.length ? (i + 1) % all.length : i === (at + 1) % all.length ? at % all.length : i]!,
    ]),
  'two cells have changed places': (bytes, at, byte) =>
    inLine(bytes, at, (cells) => {
      const [a, b] = [byte % cells.length, (byte + 1) % cells.length]
      ;[cells[a], cells[b]] = [cells[b]!, cells[a]!]
      return cells
    }),
  'a cell is empty': (bytes, at, byte) => inLine(bytes, at, (cells) => cells.map((one, i) => (i === byte % cells.length ? '' : one))),
  'a cell is gone': (bytes, at, byte) => inLine(bytes, at, (cells) => cells.filter((_one, i) => i !== byte % cells.length)),
  'a cell holds something': (bytes, at, byte) =>
    inLine(bytes, at, (cells) => cells.map((one, i) => (i === byte % cells.length ? snippets[(at + byte) % snippets.length]! : one))),
  'points and commas have changed places': (bytes) => made(text(bytes).replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))),
  'commas for semicolons': (bytes) => made(text(bytes).replace(/;/g, ',')),
  'Latin-1': (bytes) => made(text(bytes), 'latin1'),
  'doubly encoded': (bytes) => made(Buffer.from(bytes).toString('latin1')),
  '? for letters': (bytes) => made(text(bytes).replace(/[^\0-~]/g, '?')),
  nothing: () => new Uint8Array(),
  'letters in the other case': (bytes, at) =>
    lines(bytes, (line, i, all) => [
      i === at % all.length ? (line === line.toUpperCase() ? line.toLowerCase() : line.toUpperCase()) : line,
    ]),
  'a file in the file': (bytes, at) => spliced(bytes, at, 0, bytes),
}
