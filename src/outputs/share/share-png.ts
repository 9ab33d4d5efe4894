/** A drawn card as a PNG that is light enough to be sent on. */
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import { keptSoon } from '../store/kept.ts'
import { fontOptions, ownTypeface, typefaceOf } from '../typefaces.ts'

/** More is not fetched by programs of messages on a bad line. */
export const mostBytes = 30_000
/** Colours enough for letters with soft edges; a thorough way that takes thrice as long; for the few with most words, harder edges. */
const ways = [
  { effort: 1, compressionLevel: 6 },
  { effort: 10, compressionLevel: 9 },
  { effort: 10, compressionLevel: 9, quality: 20 },
] as const

/** PNG of at most `mostBytes`. Same drawing, same bytes. */
export const sharePng = ({ svg }: { readonly svg: string }): Promise<Uint8Array<ArrayBuffer>> =>
  keptSoon({ kind: 'share-picture', source: 'src/outputs/share/share-png.ts' }, [svg], () => pngOf(svg))

async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels, width, height } = new Resvg(svg, { font: fontOptions(all) }).render()
  const drawn = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha()
  let png = Buffer.alloc(0)
  for (const way of ways) {
    png = await drawn
      .clone()
      .png({ palette: true, colours: 16, dither: 0, ...way })
      .toBuffer()
    if (png.length <= mostBytes) break
  }
  return Uint8Array.from(png)
}

/** Each block names its own family; there is none to fall back on. */
const all = { ...ownTypeface, files: [...ownTypeface.files, ...typefaceOf('ƀ').files] }
