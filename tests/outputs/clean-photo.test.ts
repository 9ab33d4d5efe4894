/** Photos lose place and device; asked of another reader of metadata than the one that the product has. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import exifr from 'exifr'
import sharp from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import { photoTraces } from '../../src/model/photo.ts'
import { cleanPhoto } from '../../src/outputs/clean-photo.ts'
import { cleanPhotos } from '../../src/site/integrations/clean-photos.ts'
import {
  cleanPicture,
  gifWithXmp,
  lyingPhoto,
  telephonePhoto,
  withIptc,
  withXmp,
  xmpDevice,
  xmpPlace,
  type PhotoForm,
} from '../support/photos.ts'

const everything = {
  tiff: true,
  exif: true,
  gps: true,
  xmp: true,
  iptc: true,
  jfif: false,
  ihdr: false,
  makerNote: true,
  userComment: true,
}
/** exifr reads no WebP, and gives up where an AVIF holds little: the bytes are searched for what it would find. */
async function told(bytes: Uint8Array, form: PhotoForm | 'gif') {
  const text = Buffer.from(bytes).toString('latin1')
  const signs = ['Canon', 'EOS 6D', '0123456', 'GPS', '8BIM', 'Kon', 'x:xmpmeta'].filter((sign) => text.includes(sign))
  const parsed = form === 'webp' || form === 'gif' ? {} : ((await exifr.parse(Buffer.from(bytes), everything)) as object | undefined)
  const own =
    /^(?:X|Y)Resolution|ResolutionUnit|YCbCr|ExifVersion|Components|Flashpix|ColorSpace|ExifImage|Orientation|Artist|Copyright|Image|Bits|Compression|Photometric|Strip|Tile|Samples|Rows|Planar|Predictor|SubfileType|Sample|Extra|JPEGTables|Reference/
  return [...signs, ...Object.keys(parsed ?? {}).filter((key) => !own.test(key) && !(form === 'avif' && key === 'errors'))]
}
const forms: readonly PhotoForm[] = ['jpeg', 'png', 'webp', 'avif', 'tiff']
const exifForms = forms.filter((form) => form !== 'tiff')

describe('before cleaning, place and device are seen', () => {
  test.each(exifForms)('EXIF of %s', async (form) => {
    expect(photoTraces(await telephonePhoto(form))).toEqual({ place: true, device: true })
    expect(await told(await telephonePhoto(form), form)).not.toEqual([])
  })
  test.each(forms)('XMP of %s', async (form) => {
    expect(photoTraces(await withXmp(form, xmpPlace))).toEqual({ place: true, device: false })
    expect(photoTraces(await withXmp(form, xmpDevice))).toEqual({ place: false, device: true })
  })
  test('IPTC', async () => expect(photoTraces(await withIptc())).toEqual({ place: true, device: false }))
  test.each(forms)('nothing in a clean %s', async (form) =>
    expect(photoTraces(await cleanPicture(form))).toEqual({ place: false, device: false }),
  )
  test('nothing in what is no picture', () => expect(photoTraces(Buffer.from('Exif\0\0 x'))).toEqual({ place: false, device: false }))
})

describe('after cleaning another reader finds nothing', () => {
  test.each(exifForms)('EXIF of %s', async (form) => expect(await told(await cleanPhoto(await telephonePhoto(form)), form)).toEqual([]))
  test.each(exifForms)('EXIF of %s without a credit to keep', async (form) =>
    expect(await told(await cleanPhoto(await telephonePhoto(form, {})), form)).toEqual([]),
  )
  test.each(forms)('XMP of %s', async (form) => expect(await told(await cleanPhoto(await withXmp(form, xmpPlace)), form)).toEqual([]))
  test('XMP of gif', async () => {
    const bytes = await gifWithXmp(xmpPlace)
    expect(photoTraces(bytes)).toEqual({ place: true, device: false })
    expect(await told(await cleanPhoto(bytes), 'gif')).toEqual([])
  })
  test('IPTC', async () => expect(await told(await cleanPhoto(await withIptc()), 'jpeg')).toEqual([]))
  test('a film behind the picture is gone', async () => {
    const bytes = Buffer.concat([await telephonePhoto('jpeg'), Buffer.from('ftypmp42 Canon GPS')])
    expect(await told(await cleanPhoto(bytes), 'jpeg')).toEqual([])
  })
})

describe('the picture stays', () => {
  test.each(exifForms)('its size, colours and profile, in %s', async (form) => {
    const [before, after] = [await telephonePhoto(form), await cleanPhoto(await telephonePhoto(form))]
    const [a, b] = await Promise.all([before, after].map((bytes) => sharp(bytes).metadata()))
    expect([b!.format, b!.width, b!.height, b!.icc?.length]).toEqual([a!.format, a!.width, a!.height, a!.icc?.length])
    const { data, info } = await sharp(after).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const at = (x: number) => [...data.subarray((20 * info.width + x) * info.channels, (20 * info.width + x) * info.channels + 3)]
    expect(at(5)[0]! - at(5)[2]!).toBeGreaterThan(100)
    expect(at(55)[2]! - at(55)[0]!).toBeGreaterThan(100)
  })

  test('a picture stored on its side stands upright', async () => {
    const cleaned = await cleanPhoto(await lyingPhoto())
    const { width, height, orientation = 1 } = await sharp(cleaned).metadata()
    expect([width, height, orientation]).toEqual([40, 60, 1])
  })

  test('its credit', async () => {
    expect(await exifr.parse(Buffer.from(await cleanPhoto(await telephonePhoto('jpeg'))))).toMatchObject({
      Artist: 'Ban',
      Copyright: 'Ban 2026',
    })
  })

  test('the same bytes for the same bytes', async () => {
    for (const form of exifForms) {
      const bytes = await telephonePhoto(form)
      expect(Buffer.from(await cleanPhoto(bytes)).equals(await cleanPhoto(bytes)), form).toBe(true)
    }
  })
})

describe('in a built folder', () => {
  const folder = (files: Readonly<Record<string, Uint8Array>>): string => {
    const dir = mkdtempSync(join(tmpdir(), 'photos-'))
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true })
      writeFileSync(join(dir, name), bytes)
    }
    return dir
  }

  test('photos that were copied are cleaned, our own pictures and clean ones stay as they are', async () => {
    const [photo, clean] = [await telephonePhoto('jpeg'), await cleanPicture('jpeg')]
    const root = folder({
      'a/Ảnh.JPG': photo,
      'b.jpg': clean,
      'own.jpg': photo,
      '_astro/c.abc.jpeg': photo,
      'index.html': Buffer.from('x'),
    })
    await cleanPhotos(root, folder({ 'a/Ảnh.JPG': photo, 'b.jpg': clean }))
    const read = (name: string) => readFileSync(join(root, name))
    expect(await told(read('a/Ảnh.JPG'), 'jpeg')).toEqual([])
    expect(await told(read('_astro/c.abc.jpeg'), 'jpeg')).toEqual([])
    expect([read('b.jpg').equals(clean), read('own.jpg').equals(photo)]).toEqual([true, true])
  })

  test('a photo that cannot be cleaned stops the build with a sentence', async () => {
    const broken = (await telephonePhoto('jpeg')).subarray(0, 400)
    const root = folder({ 'hong.jpg': broken })
    await expect(cleanPhotos(root, root)).rejects.toThrow('Không xóa được nơi chụp và máy chụp khỏi ảnh hong.jpg.')
  })
})
