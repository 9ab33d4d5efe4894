import { expect, test } from 'vitest'
import { addressInFolder, pageInFolder, type Folder } from '../../src/site/usb/in-folder.ts'

const there = [
  'index.html',
  'en/index.html',
  'so-tay/index.html',
  'so-tay/vay-von/index.html',
  'tim/index.html',
  'anh/a.svg',
  'data/số.csv',
  '_astro/f.woff2',
]
const folder = (base = '/', host: URL | null = null): Folder => ({ base, host, has: (path) => there.includes(path) })
const at = (address: string, page = 'so-tay/vay-von/index.html', base = '/') => addressInFolder(address, page, folder(base))

test.each([
  ['/', '../../index.html'],
  ['/so-tay/', '../index.html'],
  ['/so-tay/vay-von/', 'index.html'],
  ['/so-tay/vay-von/#lai', 'index.html#lai'],
  ['/tim/?q=a/b#c', '../../tim/index.html?q=a/b#c'],
  ['/data/s%E1%BB%91.csv', '../../data/s%E1%BB%91.csv'],
  ['/so-lieu/don-vi/*/', '../../so-lieu/don-vi/*/index.html'],
  ['/*', '../../*index.html'],
  ['#lai', '#lai'],
  ['https://a.example/', 'https://a.example/'],
  ['//a.example/', '//a.example/'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['/quan-tri/', null],
])('%s is %s on a page two folders down', (address, relative) => expect(at(address)).toBe(relative))

test('the site’s own path is no part of it', () => {
  expect(at('/thu/minh-hoa/so-tay/', 'index.html', '/thu/minh-hoa/')).toBe('so-tay/index.html')
  expect(at('/so-tay/', 'index.html', '/thu/minh-hoa/')).toBe('/so-tay/')
})

const page = (html: string, host: URL | null = null, script = '') => pageInFolder(html, 'tim/index.html', folder('/', host), script)

test('pictures in several sizes, sheets and pages that lead on', () => {
  expect(page('<img srcset="/anh/a.svg 1x, /anh/a.svg 2x" src="/anh/a.svg">')).toBe(
    '<img srcset="../anh/a.svg 1x, ../anh/a.svg 2x" src="../anh/a.svg">',
  )
  expect(page('<style>@font-face{src:url(/_astro/f.woff2) format("woff2")}</style>')).toBe(
    '<style>@font-face{src:url(../_astro/f.woff2) format("woff2")}</style>',
  )
  expect(page('<meta http-equiv="refresh" content="0; url=/so-tay/#a">')).toBe(
    '<meta http-equiv="refresh" content="0; url=../so-tay/index.html#a">',
  )
})

test('what is not in the folder leads to the site, or nowhere; nothing in the head asks for it', () => {
  expect(page('<a href="/rss.xml">', new URL('https://a.example'))).toBe('<a href="https://a.example/rss.xml">')
  expect(page('<a href="/rss.xml" class="b">')).toBe('<a class="b">')
  expect(page('<link rel="manifest" href="/manifest.webmanifest"><link rel="icon" href="/anh/a.svg">', new URL('https://a.example'))).toBe(
    '<link rel="icon" href="../anh/a.svg">',
  )
})

test('modules and the worker leave; scripts of the page stay letter for letter', () => {
  const own = '<script>const a="/so-tay/";if(a<"<a href=\\"/\\">")b()</script>'
  expect(
    page(
      `<script type="module" src="/_astro/t.js"></script>${own}<script data-base="/">x</script>`,
      null,
      '<script src="x.js" defer></script>',
    ),
  ).toBe(`<script src="x.js" defer></script>${own}`)
  expect(page('<script type="application/ld+json">{"url":"/so-tay/"}</script>')).toBe(
    '<script type="application/ld+json">{"url":"/so-tay/"}</script>',
  )
})
