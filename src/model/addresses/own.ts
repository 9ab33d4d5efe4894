/** Addresses that the product takes for itself, whatever the edition: written now, or kept free for what comes. */
import { formsProgram } from './forms.ts'
import { longLists, listPagePath } from './paths.ts'
import { locales, type Locale } from '../locale.ts'

/** Pages in both languages. A page ends in `/`; home is the empty address. */
export const ownPages = [
  '',
  'so-tay/',
  'so-tay/tai-ve/',
  'guong-dien-hinh/',
  'guong-dien-hinh/theo-xa/',
  'guong-dien-hinh/theo-viec/',
  'guong-dien-hinh/theo-nam/',
  'mo-hinh/',
  'mo-hinh/theo-xa/',
  'mo-hinh/theo-viec/',
  'mo-hinh/theo-ben-lam/',
  'mo-hinh/theo-nam/',
  'mo-hinh/theo-tinh-trang/',
  'ke-hoach/',
  'ke-hoach/tung-muc/',
  'ke-hoach/viec-ai-lam/',
  'ke-hoach/viec-da-lam/',
  'ke-hoach/van-ban/',
  'ke-hoach/dieu-de-ngo/',
  'so-lieu/',
  'so-lieu/don-vi/',
  'so-lieu/so-sanh/',
  'so-lieu/tai-ve/',
  'so-lieu/tai-ve/tu-dien/',
  'so-lieu/phuong-phap/',
  'so-lieu/thay-doi/',
  'bao-chi/bieu-do/',
  'bao-chi/bieu-do/muc-tieu/',
  'bao-chi/thay-doi/',
  'tim/',
  'trang-thai/',
  'tin/',
] as const

/** The list of what a build wrote, kept in it under a name that hosts pass over. */
export const manifestFile = '.nep-moi'

/** For each language, what a device fetches to have the handbook without a network. */
export const offlineLists = { vi: 'so-tay.json', en: 'en/so-tay.json' } as const satisfies Readonly<Record<Locale, string>>

/** The site's sign as phones show it among their programs; the last one is filled to its edges, to be cut to any shape. */
export const icons = { small: 'bieu-tuong-192.png', large: 'bieu-tuong-512.png', full: 'bieu-tuong-day-512.png' } as const

/** Made from the finished pages. */
export const lateFiles = ['sw.js', ...Object.values(offlineLists), ...Object.values(icons)] as const

/** What the page of status says, for programs. */
export const statusFile = 'trang-thai.json'

/** Lists of addresses, where the site has one. */
export const hostFiles = ['sitemap-index.xml', 'sitemap-0.xml'] as const

/** What tells servers how to serve the site: in a hidden folder where a person copies it to a server, at the root where the host reads it. */
export const serverFiles = [
  '_headers',
  '_redirects',
  '.htaccess',
  '.may-chu/nginx.conf',
  '.may-chu/chuyen-huong.map',
  '.may-chu/Caddyfile',
  '.may-chu/chuyen-huong.caddy',
] as const
export type ServerFile = (typeof serverFiles)[number]

/** What is shown in place of a page that is not there, in each language; the first stands for all other addresses. */
export const missingPages = { vi: '404.html', en: 'en/404.html' } as const satisfies Readonly<Record<Locale, string>>

export const ownFiles = [
  ...Object.values(missingPages),
  'robots.txt',
  'manifest.webmanifest',
  'llms.txt',
  statusFile,
  manifestFile,
  ...serverFiles,
  ...lateFiles,
] as const

/** Where the search index of a language lies, beside the page that searches. */
export const searchFolder = (locale: Locale): string => `tim/${locale}/`

/** Folders whose files have names that nobody knows before the build. */
export const ownFolders: readonly string[] = [
  '_astro/',
  formsProgram,
  ...locales.map(searchFolder),
  ...longLists.flatMap((list) => ['', 'en/'].map((language) => `${language}${listPagePath(list, '')}`)),
]

/** Pages kept free in both languages: for parts of the site to come, and for the folders that files lie in. */
export const keptPages = [
  'bao-chi/goi/',
  'bao-chi/dung-lai/',
  'trung-bay/',
  'nhung/',
  'data/',
  'anh/',
  'ghi-am/',
  'an-ban/',
  '404/',
  '500/',
] as const

export const keptFiles = ['500.html'] as const

/** Where finders of holes learn whom to tell, if the edition names somebody; a file of that name in `public/` is left alone otherwise. */
export const securityFile = '.well-known/security.txt'
