/** A small edition with one of everything that files hold: a note to be quoted, gaps, a computed series, a kept year. */
import { createHash } from 'node:crypto'
import { whole, campaignFiles } from '../support/campaign.ts'
import { type Cells, csv, siteYaml, sources, target } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'
import type { Renditions } from '../../src/views/rendition.ts'

const series: readonly Cells[] = [
  {
    ma: 'CT2',
    loai: 'muc-tieu',
    ten: 'Tỷ lệ hộ đổi nếp nghĩ',
    ten_en: 'Share of households that think anew',
    ten_ngan: 'Hộ đổi nếp nghĩ',
    ten_ngan_en: 'Households that think anew',
    kieu: 'ty-le',
    don_vi_tinh: '%',
    don_vi_tinh_en: '%',
    tu_so_la: 'hộ đổi nếp nghĩ',
    tu_so_la_en: 'households that think anew',
    mau_so_la: 'hộ nghèo',
    mau_so_la_en: 'poor households',
    giai_thich: 'Đếm hộ.',
    giai_thich_en: 'Counts households.',
    cap: 'xa',
    dieu_khoan: 'II.4',
    co_quan: 'ban',
  },
]
const kept = 'indicator\r\nCT2\r\n'
const about = '{"version":"2024-12-31"}'
const sum = (text: string) => createHash('sha256').update(text).digest('hex')

const rows = (status: Cells): readonly Cells[] => [
  whole('CT2', '2022', { tu_so: '240', mau_so: '960', ...status }),
  whole('CT2', '2023', { tu_so: '310', mau_so: '960', ghi_chu: 'Theo xã, "hai" lần', ...status }),
  { ky: '2023', ma_don_vi: '90001', trang_thai: 'bao-mat', nguon: 'so' },
  { ky: '06/2025', ma_don_vi: '90003', gia_tri: '32,5', ...status },
  whole('BC1', '2023', { gia_tri: '310', chuan: '2022-2025', ...status }),
  whole('BC2', '2023', { gia_tri: '960', ...status }),
]

export const filledFiles = (kind: 'that' | 'minh-hoa', more: readonly Cells[] = []): Record<string, string | null> =>
  campaignFiles({
    targets: [target('CT2', { dung_sai: '2' })],
    series,
    rows: [...rows(kind === 'minh-hoa' ? { trang_thai: 'minh-hoa' } : {}), ...more],
    files: {
      'content/trang-web.yaml': `${siteYaml.replace('loai: that', `loai: ${kind}`)}ten_en: Example\ntom_tat_en: An example.\nnoi_en: Đồi Mây district\n`,
      'data/nguon.csv': csv('nguon', [
        ...sources,
        { ...sources[0], ma: 'so', ten: 'Bảng số', noi_dang: 'Sở', ngay_dang: '15/12/2025', dia_chi: 'https://so.example/bang' },
        { ...sources[0], ma: 'thua', ten: 'Không dùng', noi_dang: 'Báo' },
      ]),
      'data/an-ban/2024/so-lieu.csv': kept,
      'data/an-ban/2024/datapackage.json': about,
      'data/an-ban/2024/SHA256SUMS': `${sum(kept)}  so-lieu.csv\n${sum(about)}  datapackage.json\n`,
    },
  })

export const filled = (kind: 'that' | 'minh-hoa' = 'that', site: string | null = 'https://nepmoi.example', base = '/thu'): Renditions =>
  smallRenditions(filledFiles(kind), site, base)
