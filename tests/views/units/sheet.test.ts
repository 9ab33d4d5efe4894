import { describe, expect, test } from 'vitest'
import { unitSheet } from '../../../src/views/units/sheet.ts'
import { campaign } from '../../support/campaign.ts'
import { type Cells, csv, sources, target } from '../../support/small-edition.ts'

const rate = (ma_don_vi: string, ky: string, tu_so: string, more: Cells = {}): Cells => ({ ma_don_vi, ky, tu_so, mau_so: '960', ...more })
const open = (parts: Parameters<typeof campaign>[0], id: string) => {
  const rendition = campaign({ targets: [target('CT2'), target('CT4B')], ...parts })
  return { rendition, unit: rendition.publication.index.units.byId.get(id)! }
}

describe('the sheet for the notice board', () => {
  const context = Array.from({ length: 8 }, (_, i) => ({
    ma: `BC${10 + i}`,
    loai: 'boi-canh',
    nhom: 'ngheo',
    ten: `Chuỗi ${i}`,
    kieu: 'so-dem',
    don_vi_tinh: 'hộ',
  }))
  const publishers = ['Ủy ban', 'Sở', 'Báo'].map((noi_dang, i) => ({ ...sources[0], ma: ['bao-cao', 'so', 'bao'][i]!, noi_dang }))
  const files = { 'data/nguon.csv': csv('nguon', publishers) }
  const sheet = (rows: readonly Cells[], id = '90003@') => {
    const { rendition, unit } = open({ rows, series: context, files }, id)
    return unitSheet(rendition, unit)
  }
  const figure = (i: number, more: Cells = {}) => ({
    ky: '2023',
    ma_don_vi: '90003',
    ma_chi_tieu: `BC${10 + i}`,
    gia_tri: `${300 + i}`,
    ...more,
  })
  test('holds the latest figures of six context series, so that it stays one page', () => {
    expect(sheet(context.map((_, i) => figure(i))).context.map(({ text }) => text)).toEqual(
      [0, 1, 2, 3, 4, 5].map((i) => `${300 + i} hộ, năm 2023`),
    )
  })
  test('holds neither gaps nor computed series, and the last figure where a gap came after it', () => {
    const rows = [
      figure(0, { gia_tri: '', trang_thai: 'chua-cong-bo' }),
      figure(1),
      figure(1, { ky: '2024', gia_tri: '', trang_thai: 'chua-cong-bo' }),
      ...['BC1', 'BC2'].map((ma_chi_tieu, i) => ({
        ky: '2023',
        ma_don_vi: '90003',
        ma_chi_tieu,
        gia_tri: `${310 + 600 * i}`,
        ...(i ? {} : { chuan: '2022-2025' }),
      })),
    ]
    expect(sheet(rows).context.map(({ indicator, text }) => `${indicator.code} ${text}`)).toEqual([
      'BC1 310 hộ, năm 2023',
      'BC2 910 hộ, năm 2023',
      'BC11 301 hộ, năm 2023',
    ])
  })
  test('names who published the figures on it, of targets and of context, and nobody else', () => {
    expect(
      sheet([rate('90003', '2023', '310', { nguon: 'so' }), figure(0), figure(7, { nguon: 'bao', ma_don_vi: '90001' })]).publishers,
    ).toBe('Sở; Ủy ban')
    expect(sheet([figure(0, { ma_don_vi: '90001' })]).publishers).toBe('')
  })
  test('says what the commune was made of and where it stands', () => {
    const { madeOf, standings: own } = sheet([rate('90002', '12/2025', '310')], '90002@2025-07-01')
    expect(madeOf).toBe('xã Suối Tơ (cũ) và xã Suối Tờ')
    expect(own.map(({ latest }) => latest)).toEqual(['chưa có số liệu', '32,3%, tháng 12/2025'])
  })
})
