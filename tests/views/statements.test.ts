import { describe, expect, test } from 'vitest'
import { statementsAbout, statementsOfWhole } from '../../src/views/statements.ts'
import { campaign } from '../support/campaign.ts'
import { fixtures } from '../support/renditions.ts'
import { csv } from '../support/small-edition.ts'

const statement = (ma: string, ma_don_vi: string, chi_tieu = '') => ({
  ma,
  noi_dung: 'Có 12 giếng.',
  chi_tieu,
  ma_don_vi,
  nguon: 'bao-cao',
  vi_sao: 'Không ghi ngày.',
})

describe('figures that fit no series', () => {
  const files = {
    'data/phat-bieu.csv': csv('phat-bieu', [statement('xa', '90001'), statement('huyen', '970'), statement('co-chuoi', '970', 'BC1')]),
  }
  const about = (id: string, rendition = campaign({ files })) =>
    statementsAbout(rendition, rendition.publication.index.units.byId.get(id)!).map(({ code }) => code)
  test('stand on the page of their place and of the one that took it over', () => {
    expect(about('90001@')).toEqual(['xa'])
    expect(about('90002@2025-07-01')).toEqual(['xa'])
    expect(about('90003@')).toEqual([])
  })
  test('stand with the whole where they are about it, unless an indicator’s page shows them', () =>
    expect(statementsOfWhole(campaign({ files })).map(({ code }) => code)).toEqual(['huyen']))
  test.each(['that', 'minh-hoa'] as const)('all have a home in the fixture %s', (fixture) => {
    const { vi } = fixtures[fixture]()
    const { units, statements } = vi.publication.edition
    const shown = new Set(units.flatMap((unit) => statementsAbout(vi, unit)))
    expect(statements.filter((one) => one.indicators.length === 0 && !shown.has(one))).toEqual([])
  })
})
