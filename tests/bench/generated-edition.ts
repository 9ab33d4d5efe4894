/** Generated editions of any size for benchmarks and tests: communes in districts, targets and context series, yearly figures, stories. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schemas, type TableName } from '../../src/model/schema/tables.ts'
import { figureRows, provinceOf, type Cells, type EditionShape } from './generated-figures.ts'

const perFile = 100_000

/** The shape that reading is measured on: clean yearly rates of communes under one district, nothing confidential. */
export const plainShape = (communes: number): EditionShape => ({
  communes,
  districts: 1,
  rates: 10,
  counts: 0,
  years: 20,
  confidential: false,
  stories: 0,
})

/** A country or a part of it: 13 indicators over 10 years, totals of districts and of the whole, a tenth of the communes hidden. */
export const countryShape = (communes: number, stories = Math.round(communes * 0.6)): EditionShape => ({
  communes,
  districts: Math.max(1, Math.round(communes / 100)),
  rates: 10,
  counts: 3,
  years: 10,
  confidential: true,
  stories: Math.min(2000, stories),
})

const first = ['An', 'Bình', 'Cẩm', 'Đông', 'Gia', 'Hòa', 'Kim', 'Lâm', 'Minh', 'Nam', 'Phú', 'Quang', 'Sơn', 'Tân', 'Vĩnh', 'Xuân', 'Yên']
const second = ['Ái', 'Bắc', 'Châu', 'Đức', 'Hải', 'Khê', 'Lộc', 'Mỹ', 'Ngọc', 'Phong', 'Quý', 'Sa', 'Thạch', 'Tiến', 'Trung', 'Vân']
const third = ['', ' Thượng', ' Hạ', ' Nội', ' Ngoại', ' Đông', ' Tây', ' Một', ' Hai', ' Ba', ' Bốn', ' Năm', ' Sáu', ' Bảy']
/** A name of its own for each of 3,808 communes. */
function communeName(i: number): string {
  const n = (i * 1009) % (first.length * second.length * third.length)
  const rest = Math.floor(n / first.length)
  return `${first[n % first.length]} ${second[rest % second.length]}${third[Math.floor(rest / second.length)]}`
}

/** Writes the edition into a temporary folder and returns its path and the paths of its figure files. */
export function generateEdition(shape: EditionShape): { readonly dir: string; readonly files: readonly string[]; readonly rows: number } {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  for (const folder of ['data/so-lieu', 'content/cau-chuyen', 'content/so-tay']) mkdirSync(join(dir, folder), { recursive: true })
  const districts = Array.from({ length: shape.districts }, (_, i) => ({ ma: String(1001 + i), ten: `Vùng ${i + 1}` }))
  const communes = Array.from({ length: shape.communes }, (_, i) => ({
    ma: String(100_000 + i),
    ten: communeName(i),
    thuoc: districts[Math.floor((i * districts.length) / shape.communes)]!.ma,
  }))
  const province = provinceOf(shape)
  const indicators = indicatorRows(shape)
  const tables: Partial<Record<TableName, readonly Cells[]>> = {
    'don-vi': [
      { ...province, cap: 'tinh', loai: 'Tỉnh' },
      ...districts.map((row) => ({ ...row, cap: 'huyen', loai: 'Huyện', thuoc: province.ma })),
      ...communes.map((row) => ({ ...row, cap: 'xa', loai: 'Xã' })),
    ],
    nguon: [{ ma: 'nguon', ten: 'Nguồn', noi_dang: 'Nơi', loai: 'khac', chinh_thuc: 'co', doc_du: 'co' }],
    'chi-tieu': indicators,
    'muc-tieu': indicators
      .filter(({ loai }) => loai === 'muc-tieu')
      .map(({ ma }) => ({ ...target, den_ky: String(2000 + shape.years), ma_chi_tieu: ma, chuoi: ma })),
  }
  for (const name of Object.keys(schemas) as TableName[])
    if (name !== 'so-lieu') writeFileSync(join(dir, `data/${name}.csv`), csvText(name, tables[name] ?? []))
  writeFileSync(join(dir, 'content/trang-web.yaml'), siteFile(province.ma, 2000 + shape.years))
  for (let i = 0; i < shape.stories; i++) writeFileSync(join(dir, `content/cau-chuyen/chuyen-${i + 1}.mdx`), story(i, communes))
  const figures = figureRows(shape, indicators, { districts, communes })
  const files = Array.from({ length: Math.ceil(figures.length / perFile) }, (_, i) => {
    const file = join(dir, `data/so-lieu/${String(i).padStart(3, '0')}.csv`)
    writeFileSync(file, csvText('so-lieu', figures.slice(i * perFile, (i + 1) * perFile)))
    return file
  })
  return { dir, files, rows: figures.length }
}

function csvText(name: TableName, rows: readonly Cells[]): string {
  const columns = schemas[name].fields.map((field) => field.name)
  return `${[columns.join(';'), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(';'))].join('\n')}\n`
}

const siteFile = (province: string, lastYear: number): string => `loai: that
ten: A
cau_ngan: A
tom_tat: A
noi: A
don_vi_goc: '${province}'
tu_nam: 2001
den_nam: ${lastYear}
ke_hoach: nguon
tinh_den: 01/01/${lastYear + 1}
nhom:
  - { ma: ngheo, ten: Hộ nghèo }
`

const target = {
  cach_doc: 'a',
  phep_so: '>=',
  gia_tri: '60',
  kieu: 'muc',
  lap_lai: 'mot-lan',
  tu_ky: '2001',
  chinh_thuc: 'co',
  nguon: 'nguon',
}

/** Rates are targets; of the counts the first is the total of the others. */
function indicatorRows({ rates, counts, confidential }: EditionShape): readonly (Cells & { readonly ma: string })[] {
  const common = { cap: 'xa', ...(confidential ? { bao_mat: 'co' } : {}) }
  const names = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
  return [
    ...Array.from({ length: rates }, (_, i) => ({
      ma: `CT${i + 1}`,
      loai: 'muc-tieu',
      thu_tu: String(i),
      ten: `Chỉ tiêu ${names[i]}`,
      kieu: 'ty-le',
      don_vi_tinh: '%',
      ...common,
    })),
    ...Array.from({ length: counts }, (_, i) => ({
      ma: `BC${i + 1}`,
      loai: 'boi-canh',
      nhom: 'ngheo',
      thu_tu: String(rates + i),
      ten: i === 0 ? 'Hộ nghèo và cận nghèo' : `Hộ nghèo loại ${names[i - 1]}`,
      kieu: 'so-dem',
      don_vi_tinh: 'hộ',
      ...(i === 0 ? {} : { phan_cua: 'BC1' }),
      ...common,
    })),
  ]
}

const story = (i: number, communes: readonly Cells[]): string => `---
tieu_de: Chuyện thứ ${i + 1} ở ${communes[i % communes.length]!['ten']}
mo_ta: Một nhóm nhà cùng làm một việc, câu chuyện thứ ${i + 1}.
thu_tu: ${i + 1}
trang_thai: da-duyet
nguon: [nguon]
chi_tieu: [CT1]
ma_don_vi: '${communes[i % communes.length]!['ma']}'
ky: '${2001 + (i % 10)}'
quy_mo: nhom
dong_y: khong-nhan-dien
---

## Mọi người đã làm gì?

Mấy nhà góp công làm vườn, chia việc theo tuần, bán chung ở chợ phiên. Việc thứ ${i + 1} bắt đầu từ một buổi họp thôn.

## Kết quả đến đâu?

Vườn xanh. Bà con giữ sổ ghi chép chung, cuối mùa ngồi lại tính với nhau.
`
