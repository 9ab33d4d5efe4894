/** From a column of the register to the gap in the model: protection is given what it needs to know. */
import { expect, test } from 'vitest'
import { csv, figures, indicators, readSmall, siteYaml, type Cells } from '../../support/small-edition.ts'

const count = { ...indicators[3]!, cap: 'xa', bao_mat: 'co' }
const gapsOf = (register: readonly Cells[], rows: readonly Cells[]) => {
  const { edition, findings } = readSmall({
    // A private repository may hold the numbers that the build hides.
    'content/trang-web.yaml': `${siteYaml}kho: rieng\n`,
    'data/chi-tieu.csv': csv('chi-tieu', [...indicators, ...register]),
    'data/so-lieu/a.csv': figures(...rows),
  })
  expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  return edition!.observations.flatMap((o) =>
    o.state === 'missing' && o.reason === 'suppressed' ? [`${o.indicator} ${o.period.text}`] : [],
  )
}

const grown = [
  { ma_chi_tieu: 'BC7', ky: '2022', gia_tri: '41013' },
  { ma_chi_tieu: 'BC7', ky: '2023', gia_tri: '41016' },
]

test('a running total that grew by few is hidden, a count that did so is not', () => {
  expect(gapsOf([{ ...count, ma: 'BC7', luy_ke: 'co' }], grown)).toHaveLength(1)
  expect(gapsOf([{ ...count, ma: 'BC7' }], grown)).toEqual([])
})

test('a part is hidden with its hidden sister where the register says that both make a total', () => {
  const rows = [
    { ma_chi_tieu: 'BC7', gia_tri: '50021' },
    { ma_chi_tieu: 'BC8', gia_tri: '50018' },
    { ma_chi_tieu: 'BC9', trang_thai: 'bao-mat' },
  ]
  const register = (phan_cua: string) => ['BC7', 'BC8', 'BC9'].map((ma) => ({ ...count, ma, phan_cua: ma === 'BC7' ? '' : phan_cua }))
  expect(gapsOf(register('BC7'), rows)).toHaveLength(2)
  expect(gapsOf(register(''), rows)).toEqual(['BC9 2023'])
})

test('nothing is hidden of an indicator that the register does not call confidential', () => {
  expect(gapsOf([{ ...count, ma: 'BC7', luy_ke: 'co', bao_mat: '' }], grown)).toEqual([])
})
