/** The rows of each table in which payloads are typed: what a clerk would type there, and what must stay as it is. */
import type { TableName } from '../../../src/model/schema/tables.ts'
import { target, units, type Cells } from '../../support/small-edition.ts'
import { registerRows } from '../base.ts'
import { payloads, sharp } from './list.ts'

export interface PayloadRow {
  readonly payload: string
  /** What stands in a cell where the payload is refused. */
  readonly usual: Cells
  /** Cells without a payload, for what other files need. */
  readonly fixed?: Cells
}

interface TableRows {
  readonly kept: readonly Cells[]
  readonly tried: readonly PayloadRow[]
}

const each = (list: readonly string[], usual: (i: number) => Cells, fixed?: (i: number) => Cells): PayloadRow[] =>
  list.map((payload, i) => ({ payload, usual: usual(i), ...(fixed && { fixed: fixed(i) }) }))
const like = (row: Cells, more: (i: number) => Cells = () => ({})) => each(payloads, (i) => ({ ...row, ma: `p${i}`, ...more(i) }))

const figure = (ma_chi_tieu: string, ma_don_vi: string, ky: string, gia_tri: string, nguon = 'bao-cao'): Cells => ({
  ...{ ma_chi_tieu, ma_don_vi, ky, gia_tri, nguon },
})
const series = {
  ...{
    loai: 'boi-canh',
    nhom: 'ngheo',
    kieu: 'so-dem',
    gan_voi: 'BP0',
    gan_voi_vi_sao: 'Đếm khác nhau',
    gan_voi_vi_sao_en: 'Counted otherwise',
  },
}
const day = '01/02/2025'

/** Indicators, units and what has pages of its own are tried with the sharp payloads alone: each costs pages and pictures. */
const tried: Readonly<Record<TableName, readonly PayloadRow[]>> = {
  'chi-tieu': [
    ...each(
      sharp,
      (i) => ({ ...series, nhom: `p${i}`, ma: `BP${i}`, gan_voi: `BP${(i + 1) % sharp.length}` }),
      () => ({ chuan: '', cong_thuc: '' }),
    ),
    ...each(
      payloads,
      (i) => ({ ...series, ma: `BX${i}` }),
      () => ({ ten: 'Chuỗi chưa có số' }),
    ).slice(0, 6),
    ...each(sharp.slice(0, 2), (i) => ({ loai: 'muc-tieu', kieu: 'so-dem', cap: 'xa', ma: `CP${i}`, gan_voi: 'BP0' })),
  ],
  'muc-tieu': like(target('CT2'), (i) => ({ cach_doc: `p${i}`, chinh_thuc: 'khong' })),
  'don-vi': each(sharp, (i) => ({
    ...{ cap: 'xa', loai: 'Xã', thuoc: '970', den_ngay: '30/06/2025', ma: String(91000 + i), ke_thua: '90002' },
  })),
  'so-lieu': [
    ...sharp.flatMap((payload, i) =>
      ['2021', '2022', '2023', '2024'].map((ky) => ({ payload, usual: figure(`BP${i}`, '970', ky, String(40 + i)) })),
    ),
    ...each(sharp.slice(0, 2), (i) => figure('BC11', ['90002', '90003'][i]!, '31/12/2025', '5000')),
    ...each(sharp, (i) => figure('BP0', String(91000 + i), '2023', '1', `p${i}`)),
    ...each(payloads, (i) => figure('BP1', '970', `${String((i % 12) + 1).padStart(2, '0')}/${2015 + Math.floor(i / 12)}`, '40')),
  ],
  nguon: like(registerRows.nguon[0]!, (i) => ({ ngay_dang: i % 2 ? '' : '15/01/2025' })),
  'van-ban': like(registerRows['van-ban'][0]!),
  'co-quan': like(registerRows['co-quan'][0]!),
  'nhiem-vu': like(registerRows['nhiem-vu'][0]!, (i) => ({ so_in: String(i + 2) })),
  'dieu-khoan': like({ phan: 'II' }, (i) => ({ thu_tu: String(i + 1), chi_tieu: 'BP0' })),
  'viec-lam': like({ nhiem_vu: 'III.1', ai_lam: 'ban', noi: '970', khi_nao: '2023', nguon: 'bao-cao' }),
  'mo-hinh': like(registerRows['mo-hinh'][0]!, () => ({ cau_chuyen: '' })).slice(0, sharp.length),
  'cau-hoi': like(registerRows['cau-hoi'][0]!),
  'phat-bieu': like(registerRows['phat-bieu'][0]!),
  'thuat-ngu': like(registerRows['thuat-ngu'][0]!),
  'chuyen-huong': each(payloads, (i) => ({ tu: `/so-tay/cu-${i}/`, den: '/so-tay/hai/', tu_ngay: day })),
  'doc-de': each(payloads, (i) => ({ tu: `từ cũ ${'x'.repeat(i + 1)}`, loai: 'viet-tat' })),
  'dong-y': each(payloads, (i) => ({
    ...{ so_phieu: `PH-${i + 1}/2025`, pham_vi: 'web|in', hinh_thuc: 'ten|anh', doi_tuong: 'nguoi-lon' },
    ...{ co_quan: 'ban', cho_ngay: day, den_ngay: '01/02/2030', duoi_bay_tuoi: '', tre_em_dong_y: '', dai_dien_dong_y: '' },
  })),
  'bieu-nhap': each(payloads, (i) => ({
    ...{ ma: `b${i}`, nhan_ra: `Biểu số ${i}`, hang_dau: '3', cot_don_vi: 'B', cot: 'C', ma_chi_tieu: 'CT2', la: 'gia_tri' },
  })),
}

const kept: Readonly<Partial<Record<TableName, readonly Cells[]>>> = {
  ...registerRows,
  'don-vi': units,
  'dieu-khoan': [{ ma: 'II.4', muc_in: '4', phan: 'II', thu_tu: '100', ten: 'Mục tiêu', noi_dung: 'Đến 2025 phải đạt.' }],
}

export const rowsOf = (name: TableName): TableRows => ({
  kept: kept[name] ?? [],
  tried: tried[name],
})
