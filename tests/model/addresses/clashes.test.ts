import { describe, expect, test } from 'vitest'
import { claimsOf, type Claim } from '../../../src/model/addresses/claims.ts'
import { clashesOf } from '../../../src/model/addresses/clashes.ts'
import { fixtures } from '../../support/renditions.ts'

const empty = {
  site: { hasForms: true, securityContact: null },
  indicators: [],
  units: [],
  content: [],
  notices: [],
  frozen: [],
  documents: [],
  redirects: [],
  models: [],
  paperForms: { forms: [], parts: [] },
}
const files = (...names: string[]) =>
  clashesOf(claimsOf(empty, names)).map(({ address, claim, before }) => [
    address,
    claim.by?.name,
    before ? (before.by?.name ?? 'own') : 'folder',
  ])

describe('two claims to one address', () => {
  test.each([
    ['a page of the product', ['so-tay/index.html'], [['so-tay/index.html', 'so-tay/index.html', 'own']]],
    ['its home in English', ['en/index.html'], [['en/index.html', 'en/index.html', 'own']]],
    ['a file of the product in other letters', ['data/So-Lieu.CSV'], [['data/So-Lieu.CSV', 'data/So-Lieu.CSV', 'own']]],
    ['the forms of staff', ['quan-tri/index.html'], [['quan-tri/index.html', 'quan-tri/index.html', 'own']]],
    ['a file that is still to come', ['500.html'], [['500.html', '500.html', 'own']]],
    ['a file where a folder of pages is', ['so-lieu'], [['so-lieu', 'so-lieu', 'own']]],
    ['a folder spelt otherwise', ['Data/x.csv'], [['Data/x.csv', 'Data/x.csv', 'own']]],
    [
      'anything where files have names of the build',
      ['tim/vi/x.js', '_astro', '_astro/a.css'],
      [
        ['tim/vi/x.js', 'tim/vi/x.js', 'folder'],
        ['_astro', '_astro', 'folder'],
        ['_astro/a.css', '_astro/a.css', 'folder'],
        ['_astro/a.css', '_astro/a.css', '_astro'],
      ],
    ],
    ['letter case alone', ['A.png', 'a.png'], [['a.png', 'a.png', 'A.png']]],
    ['accents typed apart', ['lúa.png', 'lúa.png'.normalize('NFD')], [['lúa.png'.normalize('NFD'), 'lúa.png'.normalize('NFD'), 'lúa.png']]],
    ['a folder where a file is', ['a', 'a/b'], [['a/b', 'a/b', 'a']]],
    ['a file where a folder is', ['a/b', 'a'], [['a', 'a', 'a/b']]],
    ['nothing of all this', ['favicon.svg', 'data/khac.csv', 'anh/a.png', 'sotay/index.html'], []],
  ])('%s', (_, names, expected) => expect(files(...names)).toEqual(expected))

  test('are told once for each pair of claimants, however many addresses they share', () => {
    const by = (line: number, name: string) => ({ kind: 'indicator' as const, name, origin: { file: 'data/chi-tieu.csv', line } })
    const claim = (address: string, line: number): Claim => ({ address, when: 'always', by: by(line, `BC${line}`) })
    expect(
      clashesOf([claim('a/', 2), claim('b/', 2), claim('a/', 3), claim('b/', 3), claim('a/', 4)]).map(({ claim: { by: b } }) => b?.name),
    ).toEqual(['BC3', 'BC4'])
  })

  test('are told of two groups of series that share a page of charts', () => {
    const series = ['a-b', 'a_b', 'a-b'].map((group, i) => ({
      ...fixtures['minh-hoa']().vi.publication.edition.indicators[0]!,
      kind: 'context' as const,
      code: `BC${i}`,
      group,
    }))
    const told = clashesOf(claimsOf({ ...empty, indicators: series })).map(({ address, claim, before }) => [
      address,
      claim.by?.name,
      before?.by?.name,
    ])
    expect(told).toEqual([['bao-chi/bieu-do/a-b/', 'BC1', 'BC0']])
  })

  test.each(['that', 'minh-hoa'] as const)('are none in the fixture %s, nor among the product’s own', (name) => {
    expect(clashesOf(claimsOf(fixtures[name]().vi.publication.edition, ['favicon.svg']))).toEqual([])
    expect(clashesOf(claimsOf(empty))).toEqual([])
  })
})
