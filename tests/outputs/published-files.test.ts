import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import * as XLSX from 'xlsx'
import { frozenPath } from '../../src/model/addresses/paths.ts'
import { publishedFiles, wholeBytes } from '../../src/outputs/published-files.ts'
import { robots } from '../../src/outputs/robots.ts'
import type { Renditions } from '../../src/views/rendition.ts'
import { fixtures } from '../support/renditions.ts'
import { filled } from './filled.ts'

const nameless = (path: string) => path.replace(/-[0-9a-f]{8}\.(svg|png)$/, '-########.$1')
const textOf = async (renditions: Renditions, path: string) => {
  const body = await publishedFiles(renditions)
    .find((file) => nameless(file.path) === path)!
    .body()
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
/** Texts that programs read line by line, with their ends of line in sight. */
const texts = /\.(?:txt|csv|json|jsonld|bib|ris)$|SHA256SUMS$/

describe('the files of a publication', () => {
  test('are these, and no others', () =>
    expect(publishedFiles(filled()).map(({ path }) => nameless(path))).toEqual([
      'robots.txt',
      'llms.txt',
      'trang-thai.json',
      'manifest.webmanifest',
      'data/so-lieu.xlsx',
      'data/so-lieu-excel.csv',
      'data/so-lieu.csv',
      'data/viec-lam.csv',
      'data/datapackage.json',
      'data/schema-so-lieu.json',
      'data/catalog.jsonld',
      ...['ct4b', 'bc1', 'bc2', 'bc3', 'ct2'].flatMap((code) => [`data/${code}.csv`, `data/${code}.json`]),
      ...['bc1', 'bc2', 'bc3', 'ct2'].flatMap((code) =>
        ['-excel.csv', '.bib', '.ris', '-en.bib', '-en.ris'].map((end) => `data/${code}${end}`),
      ),
      ...['bc1', 'bc2', 'bc3', 'ct2'].flatMap((code) =>
        ['', '-en'].flatMap((own) => ['svg', 'png'].map((form) => `anh/${code}${own}-########.${form}`)),
      ),
      ...['', 'en/'].flatMap((own) =>
        [
          'trang',
          'so-lieu/don-vi',
          ...['ct4b', 'bc1', 'bc2', 'bc3', 'ct2'].map((code) => `so-lieu/${code}`),
          ...(own ? [] : ['so-tay/mot']),
        ].map((page) => `anh/chia-se/${own}${page}-########.png`),
      ),
      ...['bc1', 'bc2', 'bc3', 'ct2'].flatMap((code) => ['', 'en/'].map((language) => `${language}nhung/${code}/oembed.json`)),
      ...['so-lieu.csv', 'datapackage.json', 'SHA256SUMS'].map((name) => `an-ban/2024/${name}`),
      'so-tay/tai-ve/so-tay.html',
      'so-tay/tai-ve/so-tay.pdf',
      'so-tay/tai-ve/so-tay-in-gap.pdf',
      'so-tay/tai-ve/so-tay.epub',
      'so-tay/tai-ve/to-mot.pdf',
      ...['', 'en/'].flatMap((language) =>
        ['', 'tin/cau-chuyen/', 'tin/so-lieu/', 'tin/xa/xa-suoi-to-90002/', 'tin/xa/xa-cau-90003/'].flatMap((folder) =>
          ['rss.xml', 'atom.xml', 'feed.json'].map((form) => `${language}${folder}${form}`),
        ),
      ),
      ...['bc1', 'bc2', 'bc3', 'ct2'].map((code) => `bao-chi/goi/${code}.zip`),
      'bao-chi/to-so-lieu.pdf',
      'en/bao-chi/to-so-lieu-en.pdf',
      '_headers',
      '_redirects',
      '.htaccess',
      '.may-chu/nginx.conf',
      '.may-chu/chuyen-huong.map',
      '.may-chu/Caddyfile',
      '.may-chu/chuyen-huong.caddy',
    ]))
  test.each(['minh-hoa', 'that'] as const)('of %s have each an address of their own', (name) => {
    const paths = publishedFiles(fixtures[name]()).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.length).toBeGreaterThan(200)
    for (const path of paths)
      expect(path).toMatch(
        /^(?:_headers|_redirects|\.htaccess|\.may-chu\/[\w.-]+|robots\.txt|llms\.txt|trang-thai\.json|manifest\.webmanifest|(?:[a-z0-9-]+\/)*(?:rss\.xml|atom\.xml|feed\.json|oembed\.json)|(?:data|anh(?:\/chup|\/chia-se(?:\/[a-z-]+)*)?|an-ban\/\d{4}|(?:en\/)?so-tay\/tai-ve|ghi-am|bao-chi\/goi|(?:en\/)?bao-chi)\/[\w.-]+|(?:[a-z-]+\/)+index\.html)$/,
      )
  })
  test.each(['that', 'minh-hoa'] as const)('of a small edition (%s) hold what they held, to the letter', async (kind) => {
    const renditions = filled(kind)
    const parts = await Promise.all(
      publishedFiles(renditions)
        .filter(({ path }) => texts.test(path))
        .map(
          async ({ path, body }) =>
            `=== ${path}\n${String(await body())
              .replaceAll('\r', '␍')
              .replace('\uFEFF', '⟨BOM⟩')}`,
        ),
    )
    await expect(parts.join('\n')).toMatchFileSnapshot(`__snapshots__/files-small-${kind}.txt`)
  })
  test.each(['minh-hoa', 'that'] as const)('of %s begin as they began', async (name) => {
    const heads = await Promise.all(
      publishedFiles(fixtures[name]())
        .filter(({ path }) => texts.test(path) && !/\/(?:bc|ct)\w+(?:-excel)?\.(?:csv|json)$/.test(path))
        .map(async ({ path, body }) => {
          const made = await body()
          const text = typeof made === 'string' ? made : new TextDecoder().decode(made)
          return `=== ${path}, ${Buffer.byteLength(text)} bytes\n${text
            .split(/\r?\n/)
            .slice(0, path.endsWith('.bib') ? 3 : 4)
            .join('\n')}`
        }),
    )
    await expect(`${heads.join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/heads-${name}.txt`)
  })
  test('are made of the very things that their names say', async () => {
    const renditions = filled()
    expect(await textOf(renditions, 'an-ban/2024/so-lieu.csv')).toBe('indicator\r\nCT2\r\n')
    expect(await textOf(renditions, 'robots.txt')).toBe(
      'User-agent: *\nAllow: /\nDisallow: /thu/quan-tri/\nSitemap: https://nepmoi.example/thu/sitemap-index.xml\n',
    )
    const svg = await textOf(renditions, 'anh/ct2-en-########.svg')
    expect(svg).toMatch(/^<svg role="img"/)
    expect(svg).toContain('<desc>Share of households that think anew; Đồi Mây district')
    const png = publishedFiles(renditions).find(({ path }) => /ct2-.*png$/.test(path))!
    expect(
      Buffer.from((await png.body()) as Uint8Array)
        .subarray(1, 4)
        .toString('latin1'),
    ).toBe('PNG')
  })
  test('tell how many bytes they are', async () => {
    const renditions = filled()
    const text = await textOf(renditions, 'data/so-lieu.csv')
    expect(await wholeBytes(renditions, 'so-lieu.csv')).toBe(new TextEncoder().encode(text).length)
    expect(await wholeBytes(renditions, 'so-lieu.xlsx')).toBeGreaterThan(5000)
  })
  test('are hashed in the data package as they are', async () => {
    const renditions = filled()
    const { resources } = JSON.parse(await textOf(renditions, 'data/datapackage.json')) as { resources: { path: string; hash: string }[] }
    expect(resources).toHaveLength(7)
    for (const { path, hash } of resources)
      expect(hash).toBe(
        `sha256:${createHash('sha256')
          .update(await textOf(renditions, `data/${path}`))
          .digest('hex')}`,
      )
  })
  test('a kept year stands at an address that never changes', () =>
    expect(frozenPath('2024', 'so-lieu.csv')).toBe('an-ban/2024/so-lieu.csv'))
})

test.each(['that', 'minh-hoa'] as const)('the workbook of a small edition (%s) has the cells that it had', async (kind) => {
  const file = publishedFiles(filled(kind)).find(({ path }) => path === 'data/so-lieu.xlsx')!
  const book = XLSX.read(await file.body(), { cellNF: true })
  const cells = book.SheetNames.flatMap((name) => [
    `=== ${name}`,
    ...Object.entries(book.Sheets[name]!)
      .filter(([at]) => !at.startsWith('!'))
      .map(([at, cell]) =>
        `${at} ${(cell as XLSX.CellObject).t} ${String((cell as XLSX.CellObject).v)} ${String((cell as XLSX.CellObject).z ?? '')}`.trimEnd(),
      ),
  ])
  await expect(`${cells.join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/workbook-small-${kind}.txt`)
})

describe('what search engines may visit', () => {
  test('is nothing of what is made up', () => expect(robots(filled('minh-hoa').vi)).toBe('User-agent: *\nDisallow: /\n'))
  test('is everything real, without a map while there is no address', () =>
    expect(robots(filled('that', null).vi)).toBe('User-agent: *\nAllow: /\nDisallow: /thu/quan-tri/\n'))
})
