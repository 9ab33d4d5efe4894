/** What a TrueType file says of its letters: which it has, and how wide each is. */

export interface Font {
  /** Code points. */
  readonly letters: ReadonlySet<number>
  readonly unitsPerEm: number
  /** How far the next letter stands, in units; marks over a letter take no room. */
  readonly advance: (codePoint: number) => number
}

export function readFont(font: Buffer): Font {
  const glyphs = glyphsOf(font)
  const hmtx = tableOf(font, 'hmtx')
  // Glyphs after these are as wide as the last.
  const told = font.readUInt16BE(tableOf(font, 'hhea') + 34)
  return {
    letters: new Set(glyphs.keys()),
    unitsPerEm: font.readUInt16BE(tableOf(font, 'head') + 18),
    advance: (codePoint) => font.readUInt16BE(hmtx + 4 * Math.min(glyphs.get(codePoint) ?? 0, told - 1)),
  }
}

/** Where a table begins. */
function tableOf(font: Buffer, name: string): number {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i)
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === name)
  if (entry === undefined) throw new Error(`The font has no table ${name}.`)
  return font.readUInt32BE(entry + 8)
}

/** Code point → glyph, from `cmap` in its formats 12 and 4. */
function glyphsOf(font: Buffer): Map<number, number> {
  const cmap = tableOf(font, 'cmap')
  const glyphs = new Map<number, number>()
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * i)
    const format = font.readUInt16BE(table)
    if (format === 12) readRanges(font, table, glyphs)
    if (format === 4) readSegments(font, table, glyphs)
  }
  return glyphs
}

function readRanges(font: Buffer, table: number, glyphs: Map<number, number>): void {
  for (let j = 0; j < font.readUInt32BE(table + 12); j++) {
    const [from, to, first] = [0, 4, 8].map((field) => font.readUInt32BE(table + 16 + 12 * j + field)) as [number, number, number]
    for (let code = from; code <= to; code++) glyphs.set(code, first + code - from)
  }
}

function readSegments(font: Buffer, table: number, glyphs: Map<number, number>): void {
  const count = font.readUInt16BE(table + 6) / 2
  /** Fields of a segment lie in four lists after one another; the lists of starts and on come after a blank. */
  const at = (list: number, segment: number) => table + 14 + 2 * (list * count + segment) + (list > 0 ? 2 : 0)
  // The last segment only ends the list.
  for (let j = 0; j < count - 1; j++) {
    const offset = font.readUInt16BE(at(3, j))
    const [from, to, delta] = [font.readUInt16BE(at(1, j)), font.readUInt16BE(at(0, j)), font.readUInt16BE(at(2, j))]
    for (let code = from; code <= to; code++) {
      const listed = offset === 0 ? code : font.readUInt16BE(at(3, j) + offset + 2 * (code - from))
      glyphs.set(code, offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff)
    }
  }
}
