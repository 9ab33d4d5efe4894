import { describe, expect, test } from 'vitest'
import { comparisonPages, hasYears, isLong, mostCompared, onePage, spreadChart } from '../../../src/views/units/long-comparison.ts'
import { statusChart, statusCounts } from '../../../src/views/units/statuses.ts'
import { dotChart } from '../../../src/views/units/unit-charts.ts'
import { campaign, indicatorOf } from '../../support/campaign.ts'
import { csv, target, units, type Cells } from '../../support/small-edition.ts'
import { drawnTexts } from '../chart-lines.ts'

/** So many communes of today in two districts, each with a rate in one year; the first `hidden` of them withheld. */
function place(communes: number, hidden = 0, more: Cells = {}) {
  const today = Array.from({ length: communes }, (_, i) => ({
    ma: String(95_000 + i),
    tu_ngay: '01/07/2025',
    cap: 'xa',
    loai: 'Xã',
    ten: `Số ${i + 1}`,
    thuoc: i % 2 ? '98' : '99',
  }))
  const above = [{ ma: '99', tu_ngay: '01/07/2025', cap: 'tinh', loai: 'Tỉnh', ten: 'Sương' }]
  const rows = today.map(({ ma }, i) => ({
    ma_don_vi: ma,
    ky: '2026',
    ...(i < hidden ? { trang_thai: 'chua-cong-bo' } : { tu_so: String(10 * i), mau_so: '1000' }),
    ...more,
  }))
  const rendition = campaign({
    rows,
    targets: [target('CT2')],
    files: { 'data/don-vi.csv': csv('don-vi', [...units, ...above, ...today]) },
  })
  return { rendition, comparison: rendition.publication.comparisonsOf(indicatorOf(rendition, 'CT2'))[0]! }
}

describe('more units than can have a mark each', () => {
  test('up to a limit nothing changes', () => {
    const { rendition, comparison } = place(mostCompared - 2)
    expect([isLong(comparison), comparisonPages(rendition, comparison)]).toEqual([false, []])
    expect(statusChart(rendition, 'current')).not.toBeNull()
    expect(statusCounts(rendition, 'current')).toBeNull()
  })
  test('tell where the middle and the ends lie, by figures that some unit has', () => {
    const { rendition, comparison } = place(101, 0)
    const { sentence, table, kind } = spreadChart(rendition, comparison)
    expect(kind).toBe('histogram')
    expect(sentence).toContain(`nơi ở giữa là ${printed(middleOf(comparison))}`)
    expect(table!.rows).toHaveLength(7)
    for (const [, value] of table!.rows) expect(comparison.units.map(({ latest }) => printed(valueOf(latest)))).toContain(value)
  })
  test('count those without a figure', () => {
    const { rendition, comparison } = place(101, 40)
    const all = comparison.units.length
    const known = comparison.units.filter(({ latest }) => latest?.state === 'figure').length
    expect(spreadChart(rendition, comparison).sentence).toContain(`${all - known} trong ${all} nơi không có số để xem`)
  })
  test('say so where no figure is exact', () => {
    const { rendition, comparison } = place(60, 0, { can: 'hon', tu_so: '', mau_so: '', gia_tri: '40' })
    expect(spreadChart(rendition, comparison).sentence).toMatch(/chưa nơi nào có con số chính xác/)
    expect(drawnTexts(spreadChart(rendition, comparison).phone).join(' ')).toContain('Chưa có số liệu')
  })
  test('stand on pages by the place that they lie in, whose sentences name that place', () => {
    const { rendition, comparison } = place(101)
    const pages = comparisonPages(rendition, comparison)
    const some = pages.map((page) => onePage(comparison, page))
    expect(some.flatMap((one) => one.units)).toHaveLength(comparison.units.length)
    for (const [i, one] of some.entries()) {
      expect(one.units.length).toBeLessThanOrEqual(mostCompared)
      const view = dotChart(rendition, one)
      expect(view.sentence).toContain(pages[i]!.label)
      expect(view.subtitle).toContain(pages[i]!.label)
    }
    expect(pages[0]!.label).toMatch(/^Tỉnh /)
  })
  test('are counted by where they stand', () => {
    const { rendition, comparison } = place(101, 40)
    expect(statusChart(rendition, 'current')).toBeNull()
    const { head, rows } = statusCounts(rendition, 'current')!
    expect(rows.map(([name]) => name)).toEqual(['Hộ đổi nếp nghĩ'])
    expect(head).toHaveLength(rows[0]!.length)
    expect(rows[0]!.slice(1).reduce((sum, cell) => sum + Number(cell), 0)).toBe(comparison.units.length)
  })
})

test('small charts over the years are drawn as long as their points stay few', () => {
  const { comparison } = place(10)
  const observation = comparison.observations[0]!
  const years = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ ...observation, period: { ...observation.period, text: String(2000 + i) } }))
  expect(hasYears(comparison)).toBe(false)
  expect(hasYears({ ...comparison, observations: years(10) })).toBe(true)
  expect(hasYears({ ...comparison, observations: years(40) })).toBe(false)
})

type Latest = ReturnType<typeof place>['comparison']['units'][number]['latest']
const valueOf = (latest: Latest) => (latest?.state === 'figure' ? latest.value : NaN)
const middleOf = ({ units }: ReturnType<typeof place>['comparison']) => {
  const values = units
    .map(({ latest }) => valueOf(latest))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b)
  return values[Math.ceil(values.length / 2) - 1]!
}
const printed = (value: number) => `${value.toFixed(1).replace('.', ',')}%`
