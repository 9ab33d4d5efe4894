import { describe, expect, test } from 'vitest'
import { beforeBirth } from '../../../src/edition/observations/successors.ts'
import { figures, readSmall, type Cells } from '../../support/small-edition.ts'

function before(code: string, indicator: string, ...rows: readonly Cells[]) {
  const { edition, index } = readSmall({ 'data/so-lieu/a.csv': figures(...rows) })
  const unit = edition!.units.find((u) => u.code === code && u.from === '2025-07-01')!
  return beforeBirth(unit, index!.indicators.get(indicator)!, index!.series.get(indicator) ?? [], index!.units)
}

describe('a merged commune before its birth', () => {
  test('a rate is recomputed from the summed counts, not averaged', () => {
    const [sum, ...more] = before('90002', 'CT2', { tu_so: '10', mau_so: '100' }, { ma_don_vi: '90002', tu_so: '90', mau_so: '300' })
    expect(more).toEqual([])
    expect(sum).toMatchObject({ unit: '90002@2025-07-01', numerator: 100, denominator: 400, value: 25, derivation: { operator: '+' } })
  })
  test('a count is the sum', () => {
    expect(
      before('90002', 'BC2', { ma_chi_tieu: 'BC2', gia_tri: '120' }, { ma_chi_tieu: 'BC2', ma_don_vi: '90002', gia_tri: '80' })[0]?.value,
    ).toBe(200)
  })
  test('with one part missing there is no sum', () => {
    expect(before('90002', 'CT2', { tu_so: '10', mau_so: '100' })).toEqual([])
  })
  test('a rate without counts cannot be summed', () => {
    expect(before('90002', 'CT2', { gia_tri: '10' }, { ma_don_vi: '90002', gia_tri: '30' })).toEqual([])
  })
  test('the re-used code of a later unit does not count as a part', () => {
    expect(before('90002', 'CT2', { ky: '12/2025', ma_don_vi: '90002', tu_so: '90', mau_so: '300' })).toEqual([])
  })
  test('figures of two definitions are summed apart', () => {
    const rows = ['2016-2020', '2022-2025'].flatMap((chuan) => [
      { ma_chi_tieu: 'BC1', chuan, gia_tri: '50' },
      { ma_chi_tieu: 'BC1', chuan, ma_don_vi: '90002', gia_tri: '60' },
    ])
    expect(before('90002', 'BC1', ...rows).map((o) => [o.definition, o.value])).toEqual([
      ['2016-2020', 110],
      ['2022-2025', 110],
    ])
  })
  test('a unit that only changed its type keeps its figures', () => {
    expect(before('90003', 'CT2', { ma_don_vi: '90003', tu_so: '20', mau_so: '80' })[0]?.value).toBe(25)
  })
})
