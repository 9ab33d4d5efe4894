import { describe, expect, test } from 'vitest'
import { handbookPath, indicatorPath, storyPath, unitPath } from '../../src/model/addresses/paths.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { standingPageHref } from '../../src/views/standing-pages.ts'
import { campaigns } from '../support/campaign.ts'
import { page as mdx } from '../support/small-edition.ts'

describe.each(['/', '', '/thu', '/thu/', 'thu'])('under the base “%s”', (base) => {
  const own = base.includes('thu') ? '/thu' : ''
  const { page } = addressesAt(base, null)
  test('pages end in a slash, English ones stand under en', () => {
    expect([page('vi'), page('en')]).toEqual([`${own}/`, `${own}/en/`])
    expect([page('vi', 'so-lieu/ct2'), page('en', '/so-lieu/ct2/')]).toEqual([`${own}/so-lieu/ct2/`, `${own}/en/so-lieu/ct2/`])
  })
})

test.each([
  ['/', '/data/ct2.csv'],
  ['/thu', '/thu/data/ct2.csv'],
  ['/thu/', '/thu/data/ct2.csv'],
  ['/thu/hai', '/thu/hai/data/ct2.csv'],
])('under %s a file stands at %s', (base, address) => expect(addressesAt(base, null).file('data/ct2.csv')).toBe(address))

test('what travels names the host, where others can reach it', () => {
  expect(addressesAt('/', 'https://nepmoi.example').absolute('/data/ct2.csv')).toBe('https://nepmoi.example/data/ct2.csv')
  expect(addressesAt('/', 'https://nepmoi.example').host?.host).toBe('nepmoi.example')
  for (const site of [null, undefined, 'http://localhost:4321', 'xhttps://a.example', 'httpsx://a.example'])
    expect(addressesAt('/', site).host).toBeNull()
  expect(addressesAt('/', 'http://localhost:4321').absolute('/data/ct2.csv')).toBe('/data/ct2.csv')
})

test('every kind of page has its folder', () =>
  expect([indicatorPath('CT2'), unitPath({ slug: 'xa-a' } as Parameters<typeof unitPath>[0]), storyPath('a'), handbookPath('b')]).toEqual([
    'so-lieu/ct2',
    'so-lieu/don-vi/xa-a',
    'guong-dien-hinh/a',
    'so-tay/b',
  ]))

describe('a page that the edition writes itself', () => {
  const files = { 'content/so-tay/tu-ngu.mdx': mdx(), 'content/trang/gioi-thieu.mdx': mdx() }
  test('is led to at its own place in the reader’s language', () => {
    const { vi, en } = campaigns({ files }, null, '/thu')
    expect(standingPageHref(vi, 'glossary')).toBe('/thu/so-tay/tu-ngu/')
    expect(standingPageHref(en, 'glossary')).toBe('/thu/en/so-tay/tu-ngu/')
    expect(standingPageHref(vi, 'about')).toBe('/thu/gioi-thieu/')
  })
  test('is led to nowhere where the edition has none', () => {
    const { vi } = campaigns({ files })
    for (const name of ['ask', 'press', 'corrections', 'privacy', 'accessibility'] as const) expect(standingPageHref(vi, name)).toBeNull()
  })
  test.each([
    ['ask', 'so-tay/hoi-ai-o-dau'],
    ['press', 'trang/bao-chi'],
    ['corrections', 'trang/dinh-chinh'],
    ['privacy', 'trang/rieng-tu'],
    ['accessibility', 'trang/tro-nang'],
  ] as const)('%s is content/%s.mdx', (name, path) => {
    const { vi } = campaigns({ files: { [`content/${path}.mdx`]: mdx() } })
    expect(standingPageHref(vi, name)).toBe(`/${path.replace('trang/', '')}/`)
  })
})
