/** Paths of everything that is published, below the site's own address and without language. */
import type { Locale, TextLanguage } from '../locale.ts'
import { photoFolder, type PhotoForm, type PhotoSize } from '../page-photo.ts'
import type { ContentKind, Unit } from '../types.ts'

export const indicatorPath = (code: string): string => `so-lieu/${code.toLowerCase()}`
/** The series that the readings of a target are made of, with the path of each. */
export const readingsPath = (code: string): string => `${indicatorPath(code)}/cach-hieu`
export const comparisonPath = (code: string): string => `so-lieu/so-sanh/${code.toLowerCase()}`
/** What of a comparison has a page of its own: what is drawn on a map, and what over the years. */
export const comparisonParts = { map: 'ban-do', years: 'cac-nam' } as const
export type ComparisonPart = keyof typeof comparisonParts
export const comparisonPartNames = Object.keys(comparisonParts) as ComparisonPart[]
export const comparisonPartPath = (code: string, part: ComparisonPart): string => `${comparisonPath(code)}/${comparisonParts[part]}`
export const framePath = (code: string): string => `nhung/${code.toLowerCase()}`
/** What other sites read to show the frame: `en/nhung/ct2/oembed.json`. */
export const oembedPath = (code: string, english: boolean): string => `${english ? 'en/' : ''}${framePath(code)}/oembed.json`
export const unitPath = ({ slug }: Unit): string => `so-lieu/don-vi/${slug}`
export const sheetPath = (unit: Unit): string => `${unitPath(unit)}/to-a4`

/**
 * A list that is too long for one page is cut into pages of a folder beside it, the first is 1: `guong-dien-hinh/trang/2`,
 * or by the name of what is listed `so-lieu/so-sanh/trang/ct1-2`.
 */
export const listPageFolder = 'trang'
export const listPagePath = (list: string, key: string): string => `${list}/${listPageFolder}/${key}`
export const listPageKey = (name: string, number: number): string => `${name ? `${name}-` : ''}${number}`
/** Lists that may be cut so. */
export const longLists = ['so-lieu/don-vi', 'so-lieu/don-vi/so-lieu', 'so-lieu/so-sanh', 'guong-dien-hinh', 'mo-hinh', 'tin'] as const

const folders = { handbook: 'so-tay/', story: 'guong-dien-hinh/', page: '' } as const satisfies Readonly<Record<ContentKind, string>>

/** `so-tay/ai-lam-gi`, `guong-dien-hinh/gieng-thon-4`, `bao-chi`. */
export const contentPath = (kind: ContentKind, slug: string): string => `${folders[kind]}${slug}`
export const storyPath = (slug: string): string => contentPath('story', slug)
/** One model of the register. */
export const modelPath = (code: string): string => `mo-hinh/${code.toLowerCase()}`
export const handbookPath = (slug: string): string => contentPath('handbook', slug)

/** What a newsroom takes of a story or an indicator, by its slug or code: a pack, and the page that says how it may be used. */
export const packPath = (stem: string): string => `bao-chi/goi/${stem.toLowerCase()}.zip`
/** Charts of the targets of the plan, or of one theme of the site file. */
export const galleryPage = 'bao-chi/bieu-do'
export const targetGallery = 'muc-tieu'
export const galleryPath = (group: string): string => `${galleryPage}/${group.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}`
export const pressNewsPage = 'bao-chi/thay-doi'
/** The figures sheet of the day: its name never changes. */
export const sheetPdfPath = (locale: Locale): string => (locale === 'en' ? 'en/bao-chi/to-so-lieu-en.pdf' : 'bao-chi/to-so-lieu.pdf')
export const reusePath = (stem: string): string => `bao-chi/dung-lai/${stem.toLowerCase()}`

/** Files of one indicator: those that it always has, and those of one with observations. */
export const dataEnds = { always: ['.csv', '.json'], filled: ['-excel.csv', '.bib', '.ris', '-en.bib', '-en.ris'] } as const

/** `data/ct2.csv`, `data/ct2-excel.csv`, `data/ct2-en.bib`: names never change while the code does not. */
export const dataPath = (code: string, end: string): string => `data/${code.toLowerCase()}${end}`

/** The files that hold or describe all figures. */
export const wholeFileNames = [
  'so-lieu.xlsx',
  'so-lieu-excel.csv',
  'so-lieu.csv',
  'viec-lam.csv',
  'datapackage.json',
  'schema-so-lieu.json',
  'catalog.jsonld',
] as const
export type WholeFile = (typeof wholeFileNames)[number]

/** `ct2-1a2b3c4d`, `ct2-en-…`: a picture's name holds the fingerprint of what is drawn. */
export const pictureStem = (code: string, english: boolean, fingerprint: string): string =>
  `${code.toLowerCase()}${english ? '-en' : ''}-${fingerprint}`
export const pictureForms = ['svg', 'png'] as const
export const picturePath = ({ stem }: { readonly stem: string }, form: (typeof pictureForms)[number]): string => `anh/${stem}.${form}`

/** `anh/chia-se/so-tay/mot-1a2b3c4d.png`, `anh/chia-se/en/…`: shown beside a link that is sent on; that of the site is `trang`. */
export const sharePath = (page: string, language: TextLanguage, fingerprint: string): string =>
  `anh/chia-se/${language === 'vi' ? '' : `${language}/`}${page || 'trang'}-${fingerprint}.png`

/** `anh/chup/vuon-rau-vua-1a2b3c4d.avif`, `anh/chup/en/…`: what stands in its metadata is in the language of the text. */
export const photoPath = (photo: string, language: TextLanguage, size: PhotoSize, fingerprint: string, form: PhotoForm): string =>
  `anh/chup/${language === 'vi' ? '' : `${language}/`}${photo.slice(photoFolder.length).replace(/\.[^./]+$/, '')}-${size}-${fingerprint}.${form}`

/** The books lie beside the page that lists them: the handbook, and the stories. */
export const bookPage = 'so-tay/tai-ve'
export const books = { 'so-tay': 'handbook', 'cau-chuyen': 'story' } as const satisfies Readonly<Record<string, ContentKind>>
export type BookName = keyof typeof books
export type BookForm = '.html' | '.pdf' | '-in-gap.pdf' | '.epub'
/** Forms of a book by the end of its file's name: only what villages print is imposed for a copier. */
export const bookForms = {
  vi: ['.html', '.pdf', '-in-gap.pdf', '.epub'],
  en: ['.html', '.pdf', '.epub'],
} as const satisfies Readonly<Record<Locale, readonly BookForm[]>>
/**
 * `so-tay/tai-ve/so-tay.epub`, `en/so-tay/tai-ve/so-tay-en.epub`: the name never changes, so that a link to it always gives
 * the newest.
 */
export const bookPath = (book: BookName, form: BookForm, locale: Locale): string =>
  locale === 'en' ? `en/${bookPage}/${book}-en${form}` : `${bookPage}/${book}${form}`

/** One page of the handbook on A4. */
export const handoutPath = (slug: string): string => `${bookPage}/to-${slug}.pdf`

/** A sheet to fill in by pen. */
export const formPath = (code: string): string => `${bookPage}/phieu-${code}.pdf`

/** Official files of documents lie here in an edition, and leave under the same path. */
export const documentFolder = 'data/van-ban/'
export const documentName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/
export const documentPath = (name: string): string => `${documentFolder}${name}`

/** The page that lists the feeds, and the folder that they lie in; the one of everything lies at the root of its language. */
export const newsPage = 'tin'
export const feedFolders = { all: '', stories: `${newsPage}/cau-chuyen/`, figures: `${newsPage}/so-lieu/` } as const
export const themeFeedFolder = (theme: string): string => `${newsPage}/linh-vuc/${theme}/`
export const communeFeedFolder = ({ slug }: Unit): string => `${newsPage}/xa/${slug}/`
/** A feed in every form that programs read: `tin/so-lieu/atom.xml`. */
export const feedForms = ['rss.xml', 'atom.xml', 'feed.json'] as const
export type FeedForm = (typeof feedForms)[number]

/** Byte for byte, at an address that never changes. */
export const frozenPath = (year: string, name: string): string => `an-ban/${year}/${name}`

/** Recordings lie here in an edition, beside what they say where that is no text of the site. */
export const recordingFolder = 'content/ghi-am/'
export const recordingName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mp3$/
export const recordedWordsName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/
/** Where recordings leave, below the site's address. */
export const heardFolder = 'ghi-am/'

/** `ghi-am/cach-lam-1a2b3c4d.mp3`: holds the fingerprint of what is heard, so that what a device keeps is never another recording. */
export const recordingPath = (file: string, fingerprint: string): string => `${heardFolder}${file.replace(/\.mp3$/, '')}-${fingerprint}.mp3`
