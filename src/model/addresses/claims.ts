/** The register of all addresses and files that a build writes or keeps free, each with who asks for it. */
import { checksumFile } from '../checksum.ts'
import type { CampaignModel, Edition, Indicator, Origin, Unit } from '../types.ts'
import type { ContentPage, Notice } from '../texts.ts'
import { isAreaLanguage, locales, type TextLanguage } from '../locale.ts'
import type { Claim, Claimant, Condition } from './claim.ts'
import { formsPage } from './forms.ts'
import { hostFiles, keptFiles, keptPages, ownFiles, ownPages, securityFile } from './own.ts'
import * as path from './paths.ts'
import { photoForms, photoWidths, type PhotoSize } from '../page-photo.ts'
import { redirectFrom } from './redirects.ts'

export type { Claim, Claimant, Condition } from './claim.ts'

type Claims = readonly Claim[]
type Addressed = { readonly site: Pick<Edition['site'], 'hasForms' | 'securityContact'> } & Pick<
  Edition,
  'indicators' | 'units' | 'content' | 'notices' | 'frozen' | 'documents' | 'redirects' | 'paperForms' | 'models'
>

/** The product's own claims first, then the edition's in the order of its records, then those of `public/`. */
export function claimsOf(edition: Addressed, publicFiles: readonly string[] = []): Claim[] {
  return [
    ...ownClaims(edition.site),
    ...edition.indicators.flatMap(claimsOfIndicator),
    ...edition.units.flatMap(claimsOfUnit),
    ...edition.models.flatMap(({ code, origin }) => page(path.modelPath(code), claimant('model', code, origin))),
    ...claimsOfTexts(edition.content),
    ...claimsOfPhotos(edition.content),
    ...edition.notices.flatMap(claimsOfNotice),
    ...claimsOfBooks(edition.content),
    ...claimsOfThemes(edition.models),
    ...claimsOfGallery(edition.indicators),
    ...claimsOfRecordings(edition.content),
    ...edition.paperForms.forms.map(({ code, origin }) => file(path.formPath(code), claimant('form', code, origin))),
    ...edition.frozen.flatMap(({ year, files }) => {
      const by = claimant('frozen', year, { file: `data/an-ban/${year}/${checksumFile}`, line: 1 })
      return [...files.map(({ name }) => name), checksumFile].map((name) => file(path.frozenPath(year, name), by))
    }),
    ...edition.documents.flatMap(({ code, file: official, origin }) =>
      official && path.documentName.test(official.name) ? [file(path.documentPath(official.name), claimant('document', code, origin))] : [],
    ),
    ...edition.redirects.flatMap(({ from, origin }) =>
      redirectFrom.test(from) ? page(from.slice(1, -1), claimant('redirect', from, origin)) : [],
    ),
    ...publicFiles.map((name) => file(name, claimant('public', name, { file: `public/${name}`, line: 1 }))),
  ]
}

const claimant = (kind: Claimant['kind'], name: string, origin: Origin): Claimant => ({ kind, name, origin })
const file = (address: string, by: Claimant | null, when: Condition = 'always'): Claim => ({ address, when, by })

const english = (address: string): string => `en/${address}`

/** A page without its final slash, in both languages. */
const page = (address: string, by: Claimant, when: Condition = 'always'): Claims =>
  [`${address}/`, english(`${address}/`)].map((one) => file(one, by, when))

/** The picture beside links to a page. */
const shared = (address: string, language: TextLanguage, by: Claimant | null): Claim =>
  file(path.sharePath(address, language, '########'), by, 'host')

/** What a newsroom takes, and the page about it. */
const pack = (stem: string, by: Claimant, when: Condition): Claims => [
  file(path.packPath(stem), by, when),
  ...page(path.reusePath(stem), by, when),
]

/** A feed in all its forms, in both languages. */
const feed = (folder: string, by: Claimant | null): Claims =>
  path.feedForms.flatMap((form) => [`${folder}${form}`, english(`${folder}${form}`)].map((one) => file(one, by, 'host')))

/** Models of one field share its feed. */
const claimsOfThemes = (models: readonly CampaignModel[]): Claims =>
  [...new Set(models.map(({ theme }) => theme))].flatMap((theme) => feed(path.themeFeedFolder(theme), null))

/** Series of one group share a page of charts, which the first of them asks for. */
function claimsOfGallery(indicators: readonly Indicator[]): Claims {
  const groups = Map.groupBy(
    indicators.filter(({ kind, group }) => kind === 'context' && group),
    ({ group }) => group,
  )
  return [...groups].flatMap(([group, [first]]) => page(path.galleryPath(group), claimant('indicator', first!.code, first!.origin)))
}

function ownClaims({ hasForms, securityContact }: Addressed['site']): Claims {
  const both = (pages: readonly string[], when: Condition) =>
    pages.flatMap((one) => [file(one, null, when), file(english(one), null, when)])
  return [
    ...both(ownPages, 'always'),
    ...both(keptPages, 'kept'),
    file(formsPage, null, hasForms ? 'always' : 'kept'),
    file(english(formsPage), null, 'kept'),
    ...ownFiles.map((name) => file(name, null)),
    ...(securityContact === null ? [] : [file(securityFile, null)]),
    ...hostFiles.map((name) => file(name, null, 'host')),
    ...Object.values(path.feedFolders).flatMap((folder) => feed(folder, null)),
    ...path.wholeFileNames.map((name) => file(`data/${name}`, null)),
    ...locales.map((locale) => file(path.sheetPdfPath(locale), null)),
    ...keptFiles.map((name) => file(name, null, 'kept')),
    ...['', 'so-lieu/don-vi'].flatMap((one) => locales.map((locale) => shared(one, locale, null))),
  ]
}

function claimsOfIndicator({ code, origin }: Indicator): Claims {
  const by = claimant('indicator', code, origin)
  const { always, filled } = path.dataEnds
  const stems = [false, true].map((inEnglish) => path.pictureStem(code, inEnglish, '########'))
  return [
    ...page(path.indicatorPath(code), by),
    ...page(path.comparisonPath(code), by, 'comparison'),
    ...path.comparisonPartNames.flatMap((part) => page(path.comparisonPartPath(code, part), by, part)),
    ...page(path.readingsPath(code), by, 'readings'),
    ...page(path.framePath(code), by),
    ...[false, true].map((inEnglish) => file(path.oembedPath(code, inEnglish), by, 'frame')),
    ...always.map((end) => file(path.dataPath(code, end), by)),
    ...filled.map((end) => file(path.dataPath(code, end), by, 'observations')),
    ...pack(code, by, 'pack'),
    ...locales.map((locale) => shared(path.indicatorPath(code), locale, by)),
    ...stems.flatMap((stem) => path.pictureForms.map((form) => file(path.picturePath({ stem }, form), by, 'chart'))),
  ]
}

function claimsOfUnit(unit: Unit): Claims {
  const by = claimant('unit', unit.code, unit.origin)
  return [
    ...page(path.unitPath(unit), by),
    ...(unit.level === 'commune' ? page(path.sheetPath(unit), by) : []),
    ...(unit.level === 'commune' && unit.to === null ? feed(path.communeFeedFolder(unit), by) : []),
  ]
}

/** A text stands in both languages; where it is written in English, that text has the English address. One in a language of the area has its own. */
function claimsOfTexts(texts: readonly ContentPage[]): Claims {
  const key = ({ kind, slug }: ContentPage) => `${kind} ${slug}`
  const translated = new Map(texts.filter(({ locale }) => locale === 'en').map((text) => [key(text), text]))
  const by = ({ slug, origin }: ContentPage) => claimant('text', slug, origin)
  const shareOf = (text: ContentPage): Claims =>
    text.surfaces.includes('social') ? [shared(path.contentPath(text.kind, text.slug), text.locale, by(text))] : []
  const ofArea = texts.flatMap((text) =>
    isAreaLanguage(text.locale) ? [file(`${text.locale}/${textAddress(text)}`, by(text)), ...shareOf(text)] : [],
  )
  const inBoth = texts
    .filter(({ locale }) => locale === 'vi')
    .flatMap((text) => {
      const address = textAddress(text)
      const handout = text.kind === 'handbook' && text.surfaces.includes('print') ? [file(path.handoutPath(text.slug), by(text))] : []
      const inEnglish = translated.get(key(text))
      const pictures = text.kind === 'page' ? [] : [text, ...(inEnglish ? [inEnglish] : [])].flatMap(shareOf)
      const packs = text.kind === 'story' && text.surfaces.includes('press') ? pack(text.slug, by(text), 'always') : []
      return [file(address, by(text)), file(english(address), by(inEnglish ?? text)), ...handout, ...pictures, ...packs]
    })
  return [...inBoth, ...ofArea]
}

/** Two texts of one language may show one photo. */
function claimsOfPhotos(texts: readonly ContentPage[]): Claims {
  const claims = texts.flatMap((text) =>
    text.photos.flatMap((photo) =>
      sizesOfPhotos.flatMap((size) =>
        photoForms.map((form) =>
          file(path.photoPath(photo.file, text.locale, size, '########', form), claimant('text', text.slug, text.origin)),
        ),
      ),
    ),
  )
  return [...new Map(claims.map((claim) => [claim.address, claim])).values()]
}
const sizesOfPhotos = Object.keys(photoWidths) as PhotoSize[]

/** What left has a notice at its address: in both languages, or in the one of the area. */
function claimsOfNotice({ kind, slug, locale, origin }: Notice): Claims {
  const [at, by] = [path.contentPath(kind, slug), claimant('text', slug, origin)]
  return locale === 'vi' ? page(at, by) : [file(`${locale}/${at}/`, by)]
}

/** A book is written where a text in its language may be printed; its names are kept free where it has none. */
function claimsOfBooks(texts: readonly ContentPage[]): Claims {
  return locales.flatMap((locale) =>
    Object.entries(path.books).flatMap(([book, kind]) => {
      const when = texts.some((text) => text.kind === kind && text.locale === locale && text.surfaces.includes('print')) ? 'always' : 'kept'
      return path.bookForms[locale].map((form) => file(path.bookPath(book as path.BookName, form, locale), null, when))
    }),
  )
}

/** Several texts may have one recording. */
function claimsOfRecordings(texts: readonly ContentPage[]): Claims {
  const byFile = new Map(texts.flatMap(({ recordings }) => recordings.map(({ file, origin }) => [file, origin] as const)))
  return [...byFile].flatMap(([name, origin]) =>
    path.recordingName.test(name) ? [file(path.recordingPath(name, '########'), claimant('recording', name, origin))] : [],
  )
}

/** A file `index` stands for its folder, as everywhere on the web. */
const textAddress = ({ kind, slug }: ContentPage): string => path.contentPath(kind, slug === 'index' ? '' : `${slug}/`)
