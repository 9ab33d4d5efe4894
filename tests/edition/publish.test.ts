/** From the columns of the register to the gaps: what an edition declares reaches disclosure control. */
import { expect, test } from 'vitest'
import type { Observation } from '../../src/model/types.ts'
import { csv, figures, indicators, readSmall, type Cells } from '../support/small-edition.ts'

const count: Cells = { loai: 'boi-canh', nhom: 'ngheo', kieu: 'so-dem', don_vi_tinh: 'hộ', cap: 'xa', bao_mat: 'co' }

/** Gaps that the edition publishes, as `indicator unit period`. */
function gapsOf(series: readonly Cells[], rows: readonly Cells[]): string[] {
  const { edition, findings } = readSmall({
    'data/chi-tieu.csv': csv('chi-tieu', [...indicators, ...series]),
    'data/so-lieu/a.csv': figures(...rows),
  })
  expect(findings.filter(({ level, rule }) => level === 'error' && !rule.startsWith('disclosure'))).toEqual([])
  const isGap = (o: Observation) => o.state === 'missing' && o.reason === 'suppressed'
  return edition!.observations.filter(isGap).map((o) => `${o.indicator} ${o.unit} ${o.period.text}`)
}

test('a running total (luy_ke) that grew by 1–4 households is hidden; the same figures in another series are not', () => {
  const rows = (code: string): Cells[] =>
    ['12', '14', '30'].map((value, i) => ({ ma_chi_tieu: code, ky: String(2021 + i), gia_tri: value }))
  const series = [
    { ma: 'BC7', ten: 'Hộ đã thoát nghèo, cộng dồn', luy_ke: 'co', ...count },
    { ma: 'BC8', ten: 'Hộ thoát nghèo', ...count },
  ]
  expect(gapsOf(series, [...rows('BC7'), ...rows('BC8')])).toEqual(['BC7 90001 2022'])
})

test('a hidden part (phan_cua) of a total takes another part with it; apart from a total it does not', () => {
  const rows = [
    { ma_chi_tieu: 'BC7', gia_tri: '40' },
    { ma_chi_tieu: 'BC8', trang_thai: 'bao-mat' },
    { ma_chi_tieu: 'BC9', gia_tri: '37' },
  ]
  const series = (partOf: string): Cells[] => [
    { ma: 'BC7', ten: 'Hộ nghèo thiếu nhà', ...count },
    { ma: 'BC8', ten: 'Hộ ở nhà tạm', phan_cua: partOf, ...count },
    { ma: 'BC9', ten: 'Hộ ở nhờ', phan_cua: partOf, ...count },
  ]
  expect(gapsOf(series('BC7'), rows)).toEqual(['BC8 90001 2023', 'BC9 90001 2023'])
  expect(gapsOf(series(''), rows)).toEqual(['BC8 90001 2023'])
})
