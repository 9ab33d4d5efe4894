/** A folder taken apart to what stands in it: files, what archives and PDF hold, pictures that pages carry in themselves. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { pagesOf } from './pdf-tools.ts'
import { files } from './site-files.ts'

export interface Leaf {
  /** `so-tay/tai-ve/so-tay.epub!OEBPS/a.xhtml` */
  readonly name: string
  readonly bytes: Uint8Array
}

const begins = (bytes: Uint8Array, ...letters: readonly number[]) => letters.every((letter, i) => bytes[i] === letter)
const carried = /data:image\/[a-z+]+;base64,([A-Za-z0-9+/=]+)/g

/** Every leaf of a folder; PDF needs pdftotext and pdfimages on the machine. */
export const leavesIn = (dir: string): Leaf[] => files(dir).flatMap((name) => leavesOf({ name, bytes: readFileSync(join(dir, name)) }))

/** A file and what it holds. */
export function leavesOf(leaf: Leaf): Leaf[] {
  const { name, bytes } = leaf
  const inside = (of: string, more: Uint8Array) => leavesOf({ name: `${name}!${of}`, bytes: more })
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return [leaf, ...Object.entries(unzipSync(bytes)).flatMap(([of, more]) => inside(of, more))]
  if (begins(bytes, 0x1f, 0x8b)) return [leaf, ...inside('gz', gunzipSync(bytes))]
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return [leaf, ...pdfLeaves(leaf)]
  if (!/\.x?html$/.test(name)) return [leaf]
  const pictures = [...Buffer.from(bytes).toString('utf8').matchAll(carried)]
  return [leaf, ...pictures.flatMap(([, base64 = ''], i) => inside(`picture-${i}`, Buffer.from(base64, 'base64')))]
}

function pdfLeaves({ name, bytes }: Leaf): Leaf[] {
  const dir = mkdtempSync(join(tmpdir(), 'leaves-'))
  try {
    writeFileSync(join(dir, 'a.pdf'), bytes)
    execFileSync('pdfimages', ['-png', join(dir, 'a.pdf'), join(dir, 'picture')])
    const pictures = readdirSync(dir).filter((file) => file.startsWith('picture'))
    return [
      { name: `${name}!text`, bytes: Buffer.from(pagesOf(bytes).join('\n')) },
      ...pictures.map((file) => ({ name: `${name}!${file}`, bytes: readFileSync(join(dir, file)) })),
    ]
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Names of leaves that hold one of the words, in whatever letter case. */
export function leavesWith(leaves: readonly Leaf[], words: readonly string[]): string[] {
  const wanted = words.map((word) => word.normalize('NFC').toLowerCase())
  const holds = ({ name, bytes }: Leaf) => {
    const text = `${name}\n${Buffer.from(bytes).toString('utf8')}`.normalize('NFC').toLowerCase()
    return wanted.some((word) => text.includes(word))
  }
  return leaves.filter(holds).map(({ name }) => name)
}

const isPicture = ({ bytes }: Leaf): boolean =>
  begins(bytes, 0xff, 0xd8, 0xff) ||
  begins(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  begins(bytes, 0x52, 0x49, 0x46, 0x46) ||
  Buffer.from(bytes.subarray(4, 12)).toString('latin1').startsWith('ftypavi')

/** Names of the pictures that show what a picture shows, in whatever form and size. */
export async function picturesLike(leaves: readonly Leaf[], original: Uint8Array): Promise<string[]> {
  const seen = await look(original)
  const compared = await Promise.all(
    leaves.filter(isPicture).map(async (leaf) => {
      const other = await look(leaf.bytes).catch(() => null)
      const apart = other ? seen.reduce((sum, value, i) => sum + Math.abs(value - other[i]!), 0) / seen.length : Infinity
      return apart < 12 ? [leaf.name] : []
    }),
  )
  return compared.flat()
}

const look = async (bytes: Uint8Array): Promise<Uint8Array> =>
  await sharp(bytes).flatten({ background: '#fff' }).resize(16, 16, { fit: 'fill' }).greyscale().raw().toBuffer()
