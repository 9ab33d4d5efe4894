/** Photos made for tests: red at the left, blue at the right, with whatever a telephone writes beside the picture. */
import sharp from 'sharp'

export type PhotoForm = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff'

const place = { GPSLatitudeRef: 'N', GPSLatitude: '14/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '108/1 10/1 0/1' }
const xmp = (inside: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" ${inside}/></rdf:RDF></x:xmpmeta>`

export const xmpPlace = xmp('exif:GPSLatitude="14,30N" exif:GPSLongitude="108,10E"')
export const xmpDevice = xmp('tiff:Make="Canon" tiff:Model="EOS 6D"')

/** 60 × 40 pixels, in the colour space of Display P3. */
function picture() {
  const left = { create: { width: 30, height: 40, channels: 3 as const, background: { r: 220, g: 0, b: 0 } } }
  return sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 0, g: 0, b: 220 } } })
    .composite([{ input: left, left: 0, top: 0 }])
    .withIccProfile('p3')
}

export const cleanPicture = (form: PhotoForm): Promise<Buffer> => picture().toFormat(form).toBuffer()

/** With place, device and serial number in EXIF, and `credit`, if any. */
export const telephonePhoto = (
  form: PhotoForm,
  credit: Readonly<Record<string, string>> = { Artist: 'Ban', Copyright: 'Ban 2026' },
): Promise<Buffer> =>
  picture()
    .withExif({
      IFD0: { Make: 'Canon', Model: 'EOS 6D', ...credit },
      IFD2: { BodySerialNumber: '0123456' },
      IFD3: place,
    })
    .toFormat(form)
    .toBuffer()

export const withXmp = (form: PhotoForm, text: string): Promise<Buffer> => picture().withXmp(text).toFormat(form).toBuffer()

/** Stored lying on its side, to be shown upright: 40 × 60 pixels, red above. */
export async function lyingPhoto(): Promise<Buffer> {
  const lying = await picture().toFormat('jpeg').toBuffer()
  return sharp(lying).withMetadata({ orientation: 6 }).jpeg().toBuffer()
}

/** With IPTC that names a town, in a block as cameras and press programs write it. */
export async function withIptc(): Promise<Buffer> {
  const bytes = await cleanPicture('jpeg')
  const city = Buffer.from('Kon')
  const record = Buffer.concat([Buffer.from([0x1c, 2, 90, 0, city.length]), city])
  const block = Buffer.concat([Buffer.from('8BIM\u0004\u0004\0\0', 'latin1'), Buffer.from([0, 0, 0, record.length]), record])
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), block])
  const size = Buffer.from([(body.length + 2) >> 8, (body.length + 2) & 255])
  return Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xed]), size, body, bytes.subarray(2)])
}

/** A GIF with XMP in the block that programs of pictures write, before its last byte. */
export async function gifWithXmp(text: string): Promise<Buffer> {
  const bytes = await picture().toFormat('gif').toBuffer()
  const backwards = Buffer.from([1, ...Array.from({ length: 256 }, (_, i) => 255 - i), 0])
  const block = Buffer.concat([Buffer.from('\u0021\u00ff\u000bXMP DataXMP', 'latin1'), Buffer.from(text, 'latin1'), backwards])
  return Buffer.concat([bytes.subarray(0, -1), block, bytes.subarray(-1)])
}

/** 900 × 600 pixels with everything that a telephone writes. */
export const largePhoto = async (form: 'jpeg' | 'png' = 'jpeg') =>
  sharp(await telephonePhoto(form))
    .resize(900, 600)
    .keepMetadata()
    .toFormat(form)
    .toBuffer()
