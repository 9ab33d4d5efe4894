import reader from 'exifreader'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { smallPhoto } from '../../src/outputs/clean-photo.ts'
import { photoFiles, shownPhotos, xmpOf } from '../../src/outputs/photos.ts'
import { photoForms, type PagePhoto } from '../../src/model/page-photo.ts'
import { photoShape } from '../../src/model/photo.ts'
import { largePhoto, lyingPhoto } from '../support/photos.ts'
import { photoText, withPhoto } from '../support/page-photo.ts'
import { problems, readSmall } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'

const photo: PagePhoto = {
  file: 'content/anh/vuon.jpg',
  alt: 'Luống rau & hàng rào <tre>',
  caption: 'Vườn chung thôn Một',
  credit: 'Nguyễn Thị Ặ',
  terms: 'https://creativecommons.org/licenses/by/4.0/',
  showsPeople: false,
  forms: [],
  origin: { file: 'content/so-tay/mot.mdx', line: 2 },
}

const tagsOf = (bytes: Uint8Array) => reader.load(Uint8Array.from(bytes).buffer, { expanded: true })

describe.each(photoForms)('a photo as %s', (form) => {
  test('tells neither place nor device, and whose it is', async () => {
    const source = await largePhoto()
    const before = tagsOf(source)
    expect([before.gps?.Latitude !== undefined, before.exif?.Make?.description]).toEqual([true, 'Canon'])
    const bytes = await smallPhoto(source, 480, form, xmpOf(photo, 'vi'))
    const { gps, exif = {}, xmp = {} } = tagsOf(bytes)
    expect(gps).toBeUndefined()
    expect(Object.keys(exif).filter((tag) => /GPS|Make|Model|Serial|Date|Software/.test(tag))).toEqual([])
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Canon|EOS 6D|0123456/)
    const said = Object.fromEntries(Object.entries(xmp).map(([tag, value]) => [tag, (value as { description?: string }).description]))
    expect(said).toMatchObject({ creator: photo.credit, Credit: photo.credit, WebStatement: photo.terms, Marked: 'True' })
    for (const tag of ['AltTextAccessibility', 'description', 'rights', 'UsageTerms']) expect(said[tag], tag).toBeDefined()
    expect(JSON.stringify(xmp)).toContain('Vườn chung thôn Một')
    expect(JSON.stringify(xmp)).toContain('Luống rau & hàng rào <tre>')
  })
  test('is made small, and the same each time', async () => {
    const source = await largePhoto()
    const [one, two] = [await smallPhoto(source, 480, form, xmpOf(photo, 'vi')), await smallPhoto(source, 480, form, xmpOf(photo, 'vi'))]
    expect(Buffer.from(one).equals(two)).toBe(true)
    expect(await sharp(one).metadata()).toMatchObject({ width: 480, height: 320 })
    expect(await sharp(await smallPhoto(source, 1280, form, xmpOf(photo, 'vi'))).metadata()).toMatchObject({ width: 900 })
  })
})

test('a photo that was taken lying stands upright', async () => {
  const bytes = await lyingPhoto()
  expect(photoShape(bytes)).toMatchObject({ width: 40, height: 60 })
  expect(await sharp(await smallPhoto(bytes, 480, 'jpg', xmpOf(photo, 'vi'))).metadata()).toMatchObject({ width: 40, height: 60 })
})

describe('a photo of people', () => {
  const people = (more = '') => photoText(more).replace('co_nguoi: khong', 'co_nguoi: co')
  test.each([
    ['without a form', '', 'chưa ghi số phiếu'],
    ['with a form that covers nothing', "    phieu: 'PH-1/2026'\n", 'PH-1/2026'],
  ])('%s is left out of the build, which goes on', async (_, more, said) => {
    const reading = readSmall(withPhoto(people(more), await largePhoto()))
    const told = problems(reading).filter(({ rule }) => rule === 'photo-consent')
    expect(told.map(({ level }) => level)).toEqual(['warning'])
    expect(told[0]!.phrase.vi.message).toContain(said)
    expect(reading.edition!.content.flatMap(({ photos }) => photos)).toEqual([])
    const renditions = smallRenditions(withPhoto(people(more), await largePhoto()))
    expect(photoFiles(renditions.vi)).toEqual([])
  })
})

describe('a page', () => {
  test('shows each size once, and says how large the largest is', async () => {
    const renditions = smallRenditions(withPhoto(photoText(), await largePhoto()), 'https://nepmoi.example', '/thu')
    const [shown] = shownPhotos(renditions.vi, renditions.vi.publication.pages('handbook')[0]!)
    expect(shown).toMatchObject({ width: 900, height: 600, credit: 'Hội Phụ nữ' })
    expect(shown!.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp', 'image/jpeg'])
    expect(shown!.sources[0]!.srcset).toMatch(
      /^\/thu\/anh\/chup\/vuon-nho-[0-9a-f]{8}\.avif 480w, \/thu\/anh\/chup\/vuon-vua-[0-9a-f]{8}\.avif 800w, \/thu\/anh\/chup\/vuon-lon-[0-9a-f]{8}\.avif 900w$/,
    )
    const paths = photoFiles(renditions.vi).map(({ path }) => `/thu/${path}`)
    expect(paths).toHaveLength(9)
    for (const { srcset } of shown!.sources) for (const entry of srcset.split(', ')) expect(paths).toContain(entry.split(' ')[0])
    expect(paths).toContain(shown!.src)
  })
  test('has another address when the credit changes: its file does, too', async () => {
    const bytes = await largePhoto()
    const src = (text: string) => {
      const { vi } = smallRenditions(withPhoto(text, bytes))
      return shownPhotos(vi, vi.publication.pages('handbook')[0]!)[0]!.src
    }
    expect(src(photoText().replace('Hội Phụ nữ', 'Đoàn xã'))).not.toBe(src(photoText()))
  })
})
