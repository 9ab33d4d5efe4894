/** The fictional edition that attacks are made on: every kind of file is there, and nothing in it is complained of. */
import { baseFiles, csv, indicators, page, siteYaml, target, type Cells } from '../support/small-edition.ts'

export type Files = Readonly<Record<string, string | Uint8Array | null>>

const series = (code: string, field: string, values: Readonly<Record<string, string>>, more: Cells = {}): [string, Cells][] =>
  Object.entries(values).map(([ky, value]) => [`${code} ${ky}`, { ky, ma_don_vi: '970', ma_chi_tieu: code, [field]: value, ...more }])

const years = (a: string, b: string, c: string, d: string) => ({ 2021: a, 2022: b, 2023: c, 2024: d })
const months = { '01/2024': '12', '02/2024': '14', '03/2024': '17', '04/2024': '19', '05/2024': '21', '06/2024': '18' }
const rate = (ky: string, tu_so: string, mau_so: string, more: Cells = {}): [string, Cells] => [
  `CT2 ${ky}`,
  { ky, ma_don_vi: '970', ma_chi_tieu: 'CT2', tu_so, mau_so, ...more },
]

/** The rows of `data/so-lieu/a.csv`, each under its name, in their order. */
const named: readonly (readonly [string, Cells])[] = [
  rate('2021', '1210', '7105'),
  rate('2022', '1452', '7314', { gia_tri: '19,85' }),
  rate('2023', '1633', '7420', { don_vi: 'Huyện Đồi Mây', ghi_chu: 'Theo báo cáo cuối năm của huyện.' }),
  rate('2024', '1795', '7511'),
  ['commune', { ky: '2023', ma_don_vi: '90001', don_vi: 'Xã Suối Tơ', ma_chi_tieu: 'CT2', tu_so: '31', mau_so: '96' }],
  ...series('BC10', 'gia_tri', years('16450', '17320', '18905', '20110')),
  ...series('BC11', 'gia_tri', years('28950', '29310', '29795', '30120')),
  ...series('BC12', 'gia_tri', years('22,5', '25,75', '28', '31,2')),
  ...series('BC13', 'gia_tri', months),
  ...series('BC1', 'gia_tri', { 2022: '1520', 2023: '1340', 2024: '1105' }, { chuan: '2022-2025' }),
  ...series('BC2', 'gia_tri', { 2022: '7350', 2023: '7460', 2024: '7550' }),
]

export const figureFile = 'data/so-lieu/a.csv'
export const pageFile = 'content/so-tay/mot.mdx'
export const storyFile = 'content/cau-chuyen/vuon.mdx'
export const siteFile = 'content/trang-web.yaml'

/** Line of a named row. */
export function lineOf(row: string): number {
  const at = named.findIndex(([name]) => name === row)
  if (at < 0) throw new Error(`The base has no row ${row}.`)
  return at + 2
}

/** The file of figures with some cells of one row typed otherwise, and rows added at its end. */
export function figuresWith(row: string, cells: Cells, ...added: readonly Cells[]): string {
  lineOf(row)
  const rows = named.map(([name, given]) => ({ nguon: 'bao-cao', ...given, ...(name === row ? cells : {}) }))
  return csv('so-lieu', [...rows, ...added.map((given) => ({ nguon: 'bao-cao', ...given }))])
}

export const figureText = figuresWith('CT2 2021', {})

const context = (ma: string, ten: string, kieu: string, don_vi_tinh: string, more: Cells = {}) =>
  ({ ma, loai: 'boi-canh', nhom: 'ngheo', ten, kieu, don_vi_tinh, ...more }) satisfies Cells

/** The rows of each register of the base. */
export const registerRows = {
  'chi-tieu': [
    ...indicators,
    context('BC10', 'Vốn hỗ trợ sản xuất', 'so-do', 'triệu đồng'),
    context('BC11', 'Dân số', 'so-dem', 'người'),
    context('BC12', 'Thu nhập bình quân', 'so-do', 'triệu đồng/người', { so_le: '2' }),
    context('BC13', 'Số ngày có mưa', 'so-dem', 'ngày', { tinh_theo: 'trong-ky' }),
  ],
  'muc-tieu': [target('CT2')],
  nguon: [
    {
      ma: 'bao-cao',
      ten: 'Báo cáo năm',
      noi_dang: 'Ủy ban',
      loai: 'van-ban',
      ngay_dang: '15/01/2025',
      dia_chi: 'https://vi-du.example/bao-cao',
      chinh_thuc: 'co',
      doc_du: 'co',
    },
    { ma: 'bao-mot', ten: 'Bài báo', noi_dang: 'Báo Mây', ngay_dang: '20/01/2025', loai: 'bao-chi', chinh_thuc: 'khong', doc_du: 'co' },
  ],
  'van-ban': [
    {
      ma: 'nq',
      loai: 'Nghị quyết',
      so_hieu: '04-NQ/TU',
      ten: 'Về giảm nghèo',
      ngay_ban_hanh: '24/02/2021',
      noi_ban_hanh: 'Tỉnh ủy',
      vai_tro: 'vien-dan',
    },
  ],
  'co-quan': [
    { ma: 'ban', ten: 'Ban', cap: 'huyen' },
    { ma: 'hoi', ten: 'Hội Nông dân', cap: 'xa' },
  ],
  'nhiem-vu': [
    {
      ma: 'III.1',
      so_in: '1',
      phan: 'nhiem-vu',
      ten: 'Phổ biến',
      noi_dung: 'Phổ biến cuộc vận động.',
      chu_tri: 'ban',
      phoi_hop: 'hoi',
      chi_tieu: 'CT2',
    },
  ],
  'mo-hinh': [
    {
      ma: 'vuon',
      ten: 'Vườn chung',
      ma_don_vi: '90001',
      ky: '2023',
      linh_vuc: 'Trồng trọt',
      tom_tat: 'Vườn rau chung.',
      cau_chuyen: 'vuon',
      nguon: 'bao-cao',
      trang_thai: 'cho-duyet',
    },
  ],
  'cau-hoi': [{ ma: 'hoi-mot', chi_tieu: 'CT2', cau_hoi: 'Tính trên hộ nào?', vi_sao: 'Văn bản không ghi.', ai_tra_loi: 'ban' }],
  'phat-bieu': [
    {
      ma: 'loi-mot',
      noi_dung: 'Nhiều hộ đã đổi cách làm.',
      chi_tieu: 'CT2',
      ma_don_vi: '970',
      nguon: 'bao-mot',
      vi_sao: 'Không ghi ngày.',
    },
  ],
  'thuat-ngu': [
    { ma: 'ho-ngheo', tu: 'Hộ nghèo', nghia: 'Hộ được xã công nhận.', nguon: 'bao-cao' },
    { ma: 'to-hop-tac', tu: 'Tổ hợp tác', nghia: 'Nhiều hộ cùng làm.' },
  ],
} satisfies Readonly<Record<string, readonly Cells[]>>

export type FilledRegister = keyof typeof registerRows

/** A register with some cells of the row at a place (from 0) typed otherwise, and rows added at its end. */
export function registerWith(name: FilledRegister, at: number, cells: Cells, ...added: readonly Cells[]): string {
  const rows: readonly Cells[] = registerRows[name]
  return csv(name, [...rows.map((row, i) => (i === at ? { ...row, ...cells } : row)), ...added])
}

export const storyFront = "ma_don_vi: '90001'\nky: '2023'\nmo_hinh: vuon\ndong_y: khong-nhan-dien\n"

/** All files of the base by their path. */
export function attackedFiles(): Record<string, string | Uint8Array> {
  const files = baseFiles()
  for (const name of Object.keys(registerRows) as FilledRegister[]) files[`data/${name}.csv`] = csv(name, registerRows[name])
  files[figureFile] = figureText
  files[siteFile] = siteYaml
  files[pageFile] = page('thu_tu: 1\nchi_tieu: [CT2]\n', '## Việc chung\n\nChữ. [Xem trang hai](/so-tay/hai/).')
  files['content/so-tay/hai.mdx'] = page('thu_tu: 2\n', 'Năm 2022 có <SoLieu ma="CT2" ky="2022" /> hộ.\n\n- Một\n- Hai')
  files[storyFile] = page(storyFront)
  files['content/trang/gioi-thieu.mdx'] = page()
  return files
}
