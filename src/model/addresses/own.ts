/** Addresses that the product takes for itself, whatever the edition: written now, or kept free for what comes. */

/** Pages in both languages. A page ends in `/`; home is the empty address. */
export const ownPages = [
  '',
  'so-tay/',
  'so-tay/tai-ve/',
  'guong-dien-hinh/',
  'mo-hinh/',
  'ke-hoach/',
  'ke-hoach/tung-muc/',
  'ke-hoach/viec-ai-lam/',
  'ke-hoach/van-ban/',
  'ke-hoach/dieu-de-ngo/',
  'so-lieu/',
  'so-lieu/don-vi/',
  'so-lieu/so-sanh/',
  'so-lieu/tai-ve/',
  'so-lieu/phuong-phap/',
  'so-lieu/thay-doi/',
  'tim/',
  'trang-thai/',
] as const

/** The list of what a build wrote, kept in it under a name that hosts pass over. */
export const manifestFile = '.nep-moi'

export const ownFiles = ['404.html', 'robots.txt', 'sitemap-index.xml', 'sitemap-0.xml', manifestFile] as const

/** Folders whose files have names that nobody knows before the build. */
export const ownFolders = ['_astro/', 'pagefind/'] as const

/** Pages kept free in both languages: for parts of the site to come, and for the folders that files lie in. */
export const keptPages = ['bao-chi/goi/', 'quan-tri/', 'trung-bay/', 'nhung/', 'data/', 'anh/', 'an-ban/', '404/', '500/'] as const

export const keptFiles = [
  '500.html',
  'rss.xml',
  'atom.xml',
  'feed.json',
  'llms.txt',
  'sw.js',
  'manifest.webmanifest',
  '.well-known/security.txt',
] as const
