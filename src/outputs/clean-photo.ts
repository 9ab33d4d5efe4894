/** A photo as it may be published: the picture upright, its colours and its credit, and nothing else. */
import sharp, { type Sharp } from 'sharp'
import { creditOf, photoTraces } from '../model/photo.ts'
import type { PhotoForm } from '../model/page-photo.ts'
import { keptSoon } from './store/kept.ts'

const source = 'src/outputs/clean-photo.ts'

/** Best quality that does not grow the file; the picture is encoded once, from the original. */
const forms = {
  jpeg: { quality: 90, chromaSubsampling: '4:4:4' },
  webp: { quality: 90 },
  heif: { quality: 70, compression: 'av1' },
  png: { compressionLevel: 9, palette: false },
} as const

/** Throws where the bytes are no picture, or still tell place or device. Same bytes in, same bytes out. */
export const cleanPhoto = (bytes: Uint8Array): Promise<Uint8Array> =>
  keptSoon({ kind: 'clean-photo', source }, [bytes], () => cleanedAnew(bytes))

async function cleanedAnew(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const credit = creditOf(bytes)
  const image = sharp(bytes, { animated: true }).autoOrient().keepIccProfile()
  const { format } = await image.metadata()
  if (Object.keys(credit).length > 0) image.withExif({ IFD0: credit })
  const cleaned = await (format in forms ? image.toFormat(format, forms[format as keyof typeof forms]) : image).toBuffer()
  return withoutTraces(cleaned)
}

/** Small forms of a photo: AVIF in its quick way takes a fifteenth of the time, and no more bytes. */
const smallForms = {
  avif: { format: 'avif', options: { quality: 50, effort: 2 } },
  webp: { format: 'webp', options: { quality: 72 } },
  jpg: { format: 'jpeg', options: { quality: 74, mozjpeg: true } },
} as const satisfies Readonly<Record<PhotoForm, object>>

/**
 * A photo made small, upright, in the colours of screens, with nothing of what its camera wrote: only `xmp`, which says whose it
 * is. `width` in pixels; a smaller photo is not made larger. Same bytes in, same bytes out.
 */
export const smallPhoto = (bytes: Uint8Array, width: number, form: PhotoForm, xmp: string): Promise<Uint8Array<ArrayBuffer>> =>
  keptSoon({ kind: 'small-photo', source }, [bytes, String(width), form, xmp], () => madeSmall(bytes, width, form, xmp))

function madeSmall(bytes: Uint8Array, width: number, form: PhotoForm, xmp: string): Promise<Uint8Array<ArrayBuffer>> {
  const { format, options } = smallForms[form]
  return withCredit(upright(bytes).resize({ width, withoutEnlargement: true }).toFormat(format, options), xmp)
}

/** The same as large as it was taken, for paper. */
export const wholePhoto = (bytes: Uint8Array, xmp: string): Promise<Uint8Array<ArrayBuffer>> =>
  keptSoon({ kind: 'whole-photo', source }, [bytes, xmp], () => withCredit(upright(bytes).jpeg(forms.jpeg), xmp))

const upright = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: 60e6, failOn: 'error' }).autoOrient()

const withCredit = async (image: Sharp, xmp: string) =>
  withoutTraces(await image.flatten({ background: '#fff' }).toColourspace('srgb').withXmp(xmp).toBuffer())

/** Throws where place or device are still told. */
function withoutTraces(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { place, device } = photoTraces(bytes)
  if (place || device) throw new Error('not cleaned')
  return Uint8Array.from(bytes)
}
