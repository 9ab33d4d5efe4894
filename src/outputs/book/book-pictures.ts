/** Pictures of a book as JPEG, small enough to print well and to send: other forms are unpacked by printers and readers. */
import sharp from 'sharp'
import type { Publication } from '../../edition/publication.ts'
import { chaptersOf, type Block, type Book } from '../../views/book/model.ts'

export interface BookPicture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** By path. One that cannot be read is not in it: its words stand in its place. */
export type BookPictures = ReadonlyMap<string, BookPicture>

/** Pixels across: 200 for an inch of a small page. */
const widest = 930

export async function picturesOf(book: Book, { pictureFile }: Publication): Promise<BookPictures> {
  const paths = [...new Set(chaptersOf(book).flatMap(({ blocks }) => blocks.flatMap(pathsIn)))]
  const read = await Promise.all(paths.map(async (path) => [path, await pictureOf(pictureFile(path))] as const))
  return new Map(read.flatMap(([path, picture]) => (picture ? [[path, picture] as const] : [])))
}

/** Blocks within blocks, outermost first. */
export function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks)
  return block.kind === 'box' || block.kind === 'quote' ? block.blocks : []
}

const pathsIn = (block: Block): string[] => (block.kind === 'picture' ? [block.path] : innerBlocks(block).flatMap(pathsIn))

async function pictureOf(bytes: Uint8Array): Promise<BookPicture | null> {
  try {
    const { data, info } = await sharp(bytes)
      .autoOrient()
      .resize({ width: widest, withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 72 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: Uint8Array.from(data), width: info.width, height: info.height }
  } catch {
    return null
  }
}
