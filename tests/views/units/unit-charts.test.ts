import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../../src/model/types.ts'
import { dotChart, mapChart, multiplesChart, tileChart } from '../../../src/views/units/unit-charts.ts'
import type { Rendition } from '../../../src/views/rendition.ts'
import { campaign, indicatorOf } from '../../support/campaign.ts'
import { fixtures } from '../../support/renditions.ts'
import { type Cells, csv, target, units, poor } from '../../support/small-edition.ts'
import { drawnTexts } from '../chart-lines.ts'

const placed = units.map((unit, i) => ({
  ...unit,
  ...(['90001', '90002', '90003'].includes(unit.ma) && unit.den_ngay ? { o_cot: `${i}`, o_hang: '1' } : {}),
}))
const compared = (rows: readonly Cells[], files: Record<string, string> = {}, code = 'BC1'): [Rendition, Comparison] => {
  const rendition = campaign({ rows, files, targets: [target('CT2')] })
  return [rendition, rendition.publication.comparisonsOf(indicatorOf(rendition, code))[0]!]
}
const three = ['90001', '90002', '90003'].map((unit, i) => poor(unit, '2023', `${300 + i}`))

describe('units side by side', () => {
  test('are told and drawn in the compared period, under an id of their generation', () => {
    const [rendition, comparison] = compared(three)
    const view = dotChart(rendition, comparison)
    expect(view.subtitle).toBe('Các xã, thị trấn trước ngày sắp xếp, năm 2023')
    expect(view.sentence).toContain('Cầu')
    expect(
      [view.phone, view.wide!].map((svg) => /<title id="([^"]*)-t"/.exec(svg)?.[1]).every((id) => /^[a-z-]+-bc1-cu(-r)?$/.test(id!)),
    ).toBe(true)
    expect(drawnTexts(view.phone).join(' ')).toMatch(/300.*|302.*/)
  })
  test('are set beside the period before only under one definition', () => {
    const before = (chuan: string) =>
      dotChart(...compared([...three, ...['90001', '90003'].map((unit) => poor(unit, '2021', '411', { chuan }))]))
    expect(before('2022-2025').phone).toContain('năm 2021')
    expect(before('2016-2020').phone).not.toContain('năm 2021')
    expect(before('2016-2020').phone).not.toMatch(/nm-before|411/)
  })
  test('name the unit whose figure is missing and say why', () => {
    const [rendition, comparison] = compared([...three.slice(0, 2), poor('90003', '2023', '', { trang_thai: 'bao-mat' })])
    expect(dotChart(rendition, comparison).table!.rows[2]).toEqual(['Thị trấn Cầu', 'không công bố để giữ kín hộ dân'])
    expect(drawnTexts(dotChart(rendition, comparison).phone).join(' ')).toContain('không công bố để giữ kín hộ dân')
  })
  test('a unit that was not asked has no figure yet', () => {
    const [rendition, comparison] = compared(three.slice(0, 2))
    expect(comparison.units[2]!.latest).toBeUndefined()
    expect(drawnTexts(dotChart(rendition, comparison).phone).join(' ')).toContain('chưa có số liệu')
    expect(drawnTexts(multiplesChart(rendition, comparison).phone)).toContain('Thị trấn Cầu')
  })
  test('stand beside the common mark where the plan sets one', () => {
    const rows = ['90001', '90003'].map((ma_don_vi) => ({ ma_don_vi, ky: '2023', gia_tri: '31' }))
    const [rendition, comparison] = compared(rows, {}, 'CT2')
    for (const draw of [dotChart, multiplesChart])
      expect(drawnTexts(draw(rendition, comparison).phone).join(' ')).toContain('từ 75% trở lên')
  })
})

describe('tiles', () => {
  test('are drawn where the register places every unit, and not where it places some', () => {
    expect(tileChart(...compared(three, { 'data/don-vi.csv': csv('don-vi', placed) }))?.kind).toBe('tile-map')
    const some = placed.map((unit) => (unit.ma === '90003' ? { ...unit, o_cot: '', o_hang: '' } : unit))
    expect(tileChart(...compared(three, { 'data/don-vi.csv': csv('don-vi', some) }))).toBeNull()
    expect(tileChart(...compared(three))).toBeNull()
  })
})

describe('a map', () => {
  const open = () => fixtures['minh-hoa']().vi
  const map = () => open().publication.edition.map
  const comparison = () => open().publication.comparisonsOf(indicatorOf(open(), 'CT2'))[0]!
  const drawn = (own: ReturnType<typeof map>) => {
    const { publication, ...more } = open()
    return mapChart({ ...more, publication: { ...publication, edition: { ...publication.edition, map: own } } }, comparison())
  }
  test('is drawn with its credit where every unit has borders', () => {
    const view = drawn(map())!
    expect(view.kind).toBe('unit-map')
    expect(view.phone).toContain('CC0')
  })
  test('is not drawn without a map, nor where a unit has no borders', () => {
    expect(drawn(null)).toBeNull()
    const { unit } = comparison().units[0]!
    expect(drawn({ ...map()!, areas: map()!.areas.filter((area) => area.unit !== unit.id) })).toBeNull()
  })
})
