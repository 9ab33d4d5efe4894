/** Hidden figures of an edition, known from its own files, and a sweep of every file of a built site for numbers. */
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gunzipSync, inflateSync } from 'node:zlib'
import { figureRows } from './machine-files.ts'
import { files } from './site-files.ts'

/** `11/2024` and `30/06/2025` as the published files write them. */
const isoPeriod = (text: string) => text.trim().split('/').reverse().join('-')
const keyOf = (...parts: readonly (string | undefined)[]) => parts.map((part) => part ?? '').join('|')

export interface HiddenFigure {
  readonly key: string
  /** Counts as they stand in the edition: numerator, denominator, value. */
  readonly numbers: readonly string[]
}

/** Figures that the edition's files hold and the built site says are suppressed. */
export function hiddenFigures(edition: string, dir: string): readonly HiddenFigure[] {
  const suppressed = new Set(
    figureRows(dir)
      .filter(({ status }) => status === 'suppressed')
      .map((row) => keyOf(row['indicator'], row['area_code'], row['period'], row['definition'])),
  )
  const folder = join(edition, 'data/so-lieu')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), { header: true, delimiter: ';' }).data)
    .flatMap((row) => {
      const key = keyOf(row['ma_chi_tieu'], row['ma_don_vi'], isoPeriod(row['ky'] ?? ''), row['chuan'])
      const numbers = ['tu_so', 'mau_so', 'gia_tri'].flatMap((column) => row[column] || [])
      return suppressed.has(key) && numbers.length > 0 ? [{ key, numbers }] : []
    })
}

/** A whole number as any language or file writes it, not as a part of a longer number or word. */
function spelling(number: string): RegExp {
  const groups = number.replace(/\B(?=(?:\d{3})+$)/g, '[.,\\s\u00a0\u202f]?')
  return new RegExp(`(?<![\\w.,])${groups}(?![\\w]|[.,]\\d)`)
}

/** Files in which each number stands, by number. Looks into workbooks, archives, compressed files and text of pictures. */
export function sweep(dir: string, numbers: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(numbers.map((number) => [number, []]))
  const shapes = numbers.map((number) => [number, spelling(number)] as const)
  for (const file of files(dir))
    for (const [name, text] of texts(file, readFileSync(join(dir, file))))
      for (const [number, shape] of shapes) if (shape.test(text)) found.get(number)!.push(name)
  return found
}

function texts(name: string, bytes: Uint8Array): (readonly [string, string])[] {
  const kind = extname(name)
  if (/^\.(?:xlsx|zip|epub)$/.test(kind))
    return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => texts(`${name}!${part}`, content))
  if (kind === '.png') return [[name, pngText(Buffer.from(bytes))]]
  if (/^\.(?:woff2?)$/.test(kind)) return []
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return [[name, (packed ? gunzipSync(bytes) : Buffer.from(bytes)).toString('utf8')]]
}

/** The text chunks of a PNG, the compressed ones too. */
function pngText(png: Buffer): string {
  const found: string[] = []
  for (let at = 8; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (type === 'tEXt' || type === 'iTXt') found.push(data.toString('utf8'))
    if (type === 'zTXt') found.push(inflateSync(data.subarray(data.indexOf(0) + 2)).toString('latin1'))
    at += length + 12
  }
  return found.join('\n')
}
