/** What search engines are told of texts and of the site, judged by others. */
import { describe, expect, test } from 'vitest'
import { describedSite, describedText } from '../../src/outputs/described-texts.ts'
import type { ContentKind } from '../../src/model/types.ts'
import type { Rendition } from '../../src/views/rendition.ts'
import { fixtures } from '../support/renditions.ts'
import { searchFaults, vocabularyFaults } from '../support/schema-org.ts'
import { csv, page, siteYaml, sources } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'
import { textChange, withHistory } from '../support/told.ts'

type Described = Parameters<typeof vocabularyFaults>[0]
const crumbs = [{ text: 'Sổ tay', href: '/so-tay/' }]
const textsOf = (rendition: Rendition, kind: ContentKind) =>
  rendition.publication
    .pages(kind)
    .flatMap(({ slug }) => rendition.publication.page(kind, slug, rendition.locale) ?? [])
    .map((text) => describedText(rendition, text, crumbs) as unknown as Described)

describe.each(['that', 'minh-hoa'] as const)('of the fixture %s', (name) => {
  test('every text is described in words of schema.org, and its way as search engines ask', async () => {
    const rendition = fixtures[name]().vi
    const all = [...textsOf(rendition, 'story'), ...textsOf(rendition, 'handbook')]
    expect(all.length).toBeGreaterThan(3)
    for (const one of all) expect.soft(vocabularyFaults(one), JSON.stringify(one)).toEqual([])
    const { types, faults } = await searchFaults(all[0]!)
    expect([types, faults]).toEqual([['NewsArticle', 'BreadcrumbList'], []])
  })
  test('the site is described, too', async () => {
    for (const rendition of Object.values(fixtures[name]())) {
      const site = describedSite(rendition)
      expect(vocabularyFaults(site as unknown as Described)).toEqual([])
      expect(await searchFaults(site)).toEqual({ types: ['WebSite', 'Organization'], faults: [] })
    }
  })
})

const title = '</script><b>Đất & “nước” ]]>'
const small = (front = '') =>
  withHistory(
    smallRenditions(
      { 'content/so-tay/mot.mdx': page(front).replace('tieu_de: Trang', `tieu_de: '${title}'`) },
      'https://nepmoi.example',
      '/thu',
    ),
    [],
    { 'content/so-tay/mot.mdx': [textChange('2026-03-01', 'typing'), textChange('2026-02-01', 'meaning'), textChange('2026-01-01')] },
  ).vi
const told = (rendition: Rendition) => textsOf(rendition, 'handbook')[0]!['@graph']!

describe('a text', () => {
  test('is an article of the site, with the days that others are told, a draft where it is one', () => {
    const site = { '@type': 'Organization', name: 'Ví dụ', url: 'https://nepmoi.example/thu/' }
    expect(told(small('trang_thai: cho-duyet\n'))[0]).toEqual({
      '@type': 'Article',
      headline: title,
      description: 'Một trang.',
      url: 'https://nepmoi.example/thu/so-tay/mot/',
      inLanguage: 'vi',
      image: expect.stringMatching(/^https:\/\/nepmoi\.example\/thu\/anh\/chia-se\/so-tay\/mot-[0-9a-f]{8}\.png$/),
      datePublished: '2026-01-01',
      dateModified: '2026-02-01',
      creativeWorkStatus: 'Draft',
      isAccessibleForFree: true,
      license: 'https://nepmoi.example/thu/gioi-thieu/',
      author: site,
      publisher: site,
      contentLocation: { '@type': 'Place', name: 'huyện Đồi Mây' },
    })
    expect(told(small('trang_thai: da-duyet\n'))[0]).toMatchObject({ creativeWorkStatus: 'Published' })
  })
  test('stands at the end of a way of whole addresses', () =>
    expect(told(small())[1]).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Ví dụ', item: 'https://nepmoi.example/thu/' },
        { position: 2, name: 'Sổ tay', item: 'https://nepmoi.example/so-tay/' },
        { position: 3, name: title, item: 'https://nepmoi.example/thu/so-tay/mot/' },
      ],
    }))
  test('says nothing of days where none is known', () =>
    expect(Object.keys(told(smallRenditions().vi)[0]!).filter((key) => key.startsWith('date'))).toEqual([]))
  test('of fiction says so', () => {
    const fiction = smallRenditions({
      'content/trang-web.yaml': siteYaml.replace('loai: that', 'loai: minh-hoa'),
      'data/so-lieu/a.csv': null,
    })
    expect(told(fiction.vi)[0]).toMatchObject({ headline: '[Minh họa] Trang', publisher: { name: '[Minh họa] Ví dụ' } })
  })
  test('of the handbook is based on what it cites; a story is not paired with an article that may name somebody', () => {
    const cited = { ...sources[0], dia_chi: 'https://bao.example/bai' }
    const story = page("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\nquy_mo: mot-ho\n")
    const { vi } = smallRenditions({ 'data/nguon.csv': csv('nguon', [cited]), 'content/cau-chuyen/vuon.mdx': story })
    const [article] = told(vi)
    expect(article).toMatchObject({ isBasedOn: ['https://bao.example/bai'] })
    expect(JSON.stringify(textsOf(vi, 'story'))).toContain('NewsArticle')
    expect(JSON.stringify(textsOf(vi, 'story'))).not.toContain('bao.example')
  })
  test('shown in the language of another page is described there, not here', () => {
    const { vi, en } = smallRenditions()
    expect(describedText(en, vi.publication.pages('handbook')[0]!, crumbs)).toBeNull()
  })
})

test('a fault is found: a wrong type, a wrong day, a step without a name', async () => {
  expect(vocabularyFaults({ '@graph': [{ '@type': 'NewsArticle', headline: 5 }] })).toEqual(['NewsArticle/headline must be string'])
  expect(vocabularyFaults({ '@graph': [{ '@type': 'Article', datePublished: 'mai' }] })).not.toEqual([])
  expect(vocabularyFaults({ '@graph': [{ '@type': 'Artikel' }] })).toEqual(['Artikel is no type of schema.org'])
  const step = { '@type': 'ListItem', position: 1, item: 'https://nepmoi.example/' }
  const { faults } = await searchFaults({ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [step] })
  expect(faults).not.toEqual([])
})
