import { describe, expect, test } from 'vitest'
import { catalogue, dataset } from '../../src/outputs/catalogue.ts'
import { editions } from './editions.ts'

const address = (path: string) => `https://nepmoi.example/${path}`

describe.each(editions)('descriptions for machines of $dir', ({ edition }) => {
  const own = edition.observations.filter(({ indicator }) => indicator === 'BC1')
  const indicator = edition.indicators.find(({ code }) => code === 'BC1')!

  test.each(['vi', 'en'] as const)('a Dataset in %s names its files and the page that states the terms', (locale) => {
    const described = dataset({
      edition,
      indicator,
      observations: own,
      locale,
      page: address('x/'),
      place: 'Nơi',
      updated: null,
      address,
    }) as unknown as {
      license: string
      name: string
      distribution: { contentUrl: string }[]
    }
    expect(described.license).toBe(address(locale === 'vi' ? 'gioi-thieu/' : 'en/gioi-thieu/'))
    expect(described.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      ['bc1.csv', 'bc1-excel.csv', 'bc1.json', 'so-lieu.xlsx'].map((file) => address(`data/${file}`)),
    )
    expect(/^\[(?:Minh họa|Illustrative)\] /.test(described.name)).toBe(edition.site.kind === 'illustrative')
  })

  test('a description is never longer than search engines read', () => {
    const wordy = { ...indicator, explanation: { vi: 'Đếm hộ. '.repeat(900), en: '' } }
    const described = dataset({
      edition,
      indicator: wordy,
      observations: own,
      locale: 'vi',
      page: '',
      place: 'Nơi',
      updated: null,
      address,
    }) as unknown as { description: string }
    expect(described.description).toHaveLength(4900)
  })

  test('the catalogue names languages and terms by address, and where the figures are of', () => {
    const described = catalogue(edition, address, () => '2026-11-20') as Record<string, unknown>
    expect(described['dct:language']).toEqual([
      { '@id': 'http://publications.europa.eu/resource/authority/language/VIE' },
      { '@id': 'http://publications.europa.eu/resource/authority/language/ENG' },
    ])
    expect(JSON.stringify(described)).not.toContain('creativecommons')
    expect(described['dct:modified']).toMatchObject({ '@value': '2026-11-20' })
    expect(JSON.stringify(catalogue(edition, address, () => null))).not.toContain('modified')
    expect(JSON.stringify(described['dct:spatial'])).toContain(edition.site.place.vi)
  })
})
