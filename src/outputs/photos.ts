/** Photos of texts as they are published: in three sizes and three forms, each file with its credit in it. */
import { escapeXml } from '../charts/svg/escape.ts'
import { photoNotCleaned } from '../language/findings/photos.ts'
import { photoPath } from '../model/addresses/paths.ts'
import { photoForms, photoWidths, type PagePhoto, type PhotoForm, type PhotoSize } from '../model/page-photo.ts'
import { photoShape } from '../model/photo.ts'
import { PlainError } from '../model/plain-error.ts'
import type { ContentPage } from '../model/types.ts'
import type { Rendition } from '../views/rendition.ts'
import { fingerprint } from './citation.ts'
import { smallPhoto } from './clean-photo.ts'

const sizes = Object.entries(photoWidths) as [PhotoSize, number][]

/** What a page needs to show a photo. */
export interface ShownPhoto extends Pick<PagePhoto, 'alt' | 'caption' | 'credit' | 'terms'> {
  /** For each form, the newest first: addresses with their widths, as `srcset` takes them. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[]
  readonly src: string
  /** Pixels of the largest, so that nothing moves when it arrives. */
  readonly width: number
  readonly height: number
}

const types: Readonly<Record<PhotoForm, string>> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/** The photos of a text in its order; `rendition` says where the site lives. */
export function shownPhotos({ publication, addresses }: Rendition, page: ContentPage): readonly ShownPhoto[] {
  return page.photos.flatMap((photo): ShownPhoto[] => {
    const bytes = publication.pictureFile(photo.file)
    const shape = photoShape(bytes)
    if (!shape) return []
    const name = nameOf(photo, page, bytes)
    // A photo between two sizes has its own width in the larger.
    const widths = new Map(sizes.map(([size, width]) => [Math.min(width, shape.width), size] as const).reverse())
    const address = (size: PhotoSize, form: PhotoForm) => addresses.file(name(size, form))
    const width = Math.max(...widths.keys())
    const { alt, caption, credit, terms } = photo
    return [
      {
        ...{ alt, caption, credit, terms, width },
        height: Math.round((width * shape.height) / shape.width),
        sources: photoForms.map((form) => ({
          type: types[form],
          srcset: [...widths]
            .reverse()
            .map(([wide, size]) => `${address(size, form)} ${wide}w`)
            .join(', '),
        })),
        src: address('vua', 'jpg'),
      },
    ]
  })
}

export interface PhotoFile {
  readonly path: string
  readonly body: () => Promise<Uint8Array<ArrayBuffer>>
}

/** Every file of every photo; one that two texts of a language show alike is one file. */
export function photoFiles({ publication }: Rendition): readonly PhotoFile[] {
  const files = publication.edition.content.flatMap((page) =>
    page.photos.flatMap((photo) => {
      const bytes = publication.pictureFile(photo.file)
      const name = nameOf(photo, page, bytes)
      const xmp = xmpOf(photo, page.locale)
      return sizes.flatMap(([size, width]) =>
        photoForms.map((form): PhotoFile => ({ path: name(size, form), body: () => made(photo, bytes, width, form, xmp) })),
      )
    }),
  )
  return [...new Map(files.map((file) => [file.path, file])).values()]
}

async function made({ file }: PagePhoto, bytes: Uint8Array, width: number, form: PhotoForm, xmp: string) {
  try {
    return await smallPhoto(bytes, width, form, xmp)
  } catch {
    throw new PlainError(photoNotCleaned(file))
  }
}

const nameOf = (photo: PagePhoto, { locale }: ContentPage, bytes: Uint8Array) => {
  const print = fingerprint(`${fingerprint(bytes)} ${xmpOf(photo, locale)}`).slice(0, 8)
  return (size: PhotoSize, form: PhotoForm): string => photoPath(photo.file, locale, size, print, form)
}

/** The terms are a page of a licence, not words. */
export const isAddress = (terms: string): boolean => /^https:\/\/[^\s<>"]+$/.test(terms)

const spaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
}

/** Credit, rights, caption and the words for those who do not see it, as XMP: EXIF would lose the Vietnamese letters. */
export function xmpOf({ alt, caption, credit, terms }: PagePhoto, language: string): string {
  const texts = (tag: string, words: string) =>
    `<${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(words)}</rdf:li><rdf:li xml:lang="${language}">${escapeXml(words)}</rdf:li></rdf:Alt></${tag}>`
  const page = isAddress(terms) ? `<xmpRights:WebStatement>${escapeXml(terms)}</xmpRights:WebStatement>` : ''
  const said = [
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(credit)}</rdf:li></rdf:Seq></dc:creator>`,
    texts('dc:rights', `© ${credit}. ${terms}`),
    texts('dc:description', caption || alt),
    `<photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`,
    '<xmpRights:Marked>True</xmpRights:Marked>',
    texts('xmpRights:UsageTerms', terms),
    page,
    texts('Iptc4xmpCore:AltTextAccessibility', alt),
  ]
  const names = Object.entries(spaces).map(([name, space]) => ` xmlns:${name}="${space}"`)
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${names.join('')}>${said.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`
}
