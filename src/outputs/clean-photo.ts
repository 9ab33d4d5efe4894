/** A photo as it may be published: the picture upright, its colours and its credit, and nothing else. */
import sharp from 'sharp'
import { creditOf, photoTraces } from '../model/photo.ts'

/** Best quality that does not grow the file; the picture is encoded once, from the original. */
const forms = {
  jpeg: { quality: 90, chromaSubsampling: '4:4:4' },
  webp: { quality: 90 },
  heif: { quality: 70, compression: 'av1' },
  png: { compressionLevel: 9, palette: false },
} as const

/** Throws where the bytes are no picture, or still tell place or device. Same bytes in, same bytes out. */
export async function cleanPhoto(bytes: Uint8Array): Promise<Uint8Array> {
  const credit = creditOf(bytes)
  const image = sharp(bytes, { animated: true }).autoOrient().keepIccProfile()
  const { format } = await image.metadata()
  if (Object.keys(credit).length > 0) image.withExif({ IFD0: credit })
  const cleaned = await (format in forms ? image.toFormat(format, forms[format as keyof typeof forms]) : image).toBuffer()
  const { place, device } = photoTraces(cleaned)
  if (place || device) throw new Error('not cleaned')
  return cleaned
}
