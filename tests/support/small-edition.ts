/** A small, clean, fictional edition in a temporary folder, with files replaced or added by a test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { readMoment } from '../../src/model/moment.ts'
import { rules, type Level } from '../../src/model/rules.ts'
import { readingRules } from '../../src/model/text-rules.ts'
import { readEdition, type Reading } from '../../src/edition/read-edition.ts'
import { schemas, type TableName } from '../../src/model/schema/tables.ts'
import { smallDay } from './test-day.ts'

export const header = (name: TableName): string => schemas[name].fields.map((field) => field.name).join(';')

export type Cells = Readonly<Record<string, string | undefined>>

/** A CSV of a register from rows given as objects. */
export function csv(name: TableName, rows: readonly Cells[]): string {
  const fields: readonly string[] = schemas[name].fields.map((field) => field.name)
  for (const row of rows) for (const key of Object.keys(row)) if (!fields.includes(key)) throw new Error(`No column ${key} in ${name}`)
  return [fields.join(';'), ...rows.map((row) => fields.map((field) => row[field] ?? '').join(';'))].join('\n') + '\n'
}

/** A row of a model; a test says which, where and when. */
export const model = (ma: string, ma_don_vi: string, ky: string, more: Cells = {}): Cells => ({
  ma,
  ten: 'Vườn',
  ma_don_vi,
  ky,
  linh_vuc: 'Trồng trọt',
  tom_tat: 'Vườn',
  nguon: 'bao-cao',
  trang_thai: 'da-duyet',
  ...more,
})

export const units = [
  { ma: '97', den_ngay: '30/06/2025', cap: 'tinh', loai: 'Tỉnh', ten: 'Mây', ke_thua: '98' },
  { ma: '98', tu_ngay: '01/07/2025', cap: 'tinh', loai: 'Tỉnh', ten: 'Gió' },
  { ma: '970', den_ngay: '30/06/2025', cap: 'huyen', loai: 'Huyện', ten: 'Đồi Mây', thuoc: '97' },
  {
    ma: '90001',
    den_ngay: '30/06/2025',
    cap: 'xa',
    loai: 'Xã',
    ten: 'Suối Tơ',
    ten_khac: 'Suoi To|Súôi Tơ',
    thuoc: '970',
    ke_thua: '90002',
  },
  { ma: '90002', den_ngay: '30/06/2025', cap: 'xa', loai: 'Xã', ten: 'Suối Tờ', thuoc: '970', ke_thua: '90002' },
  { ma: '90003', den_ngay: '30/06/2025', cap: 'xa', loai: 'Thị trấn', ten: 'Cầu', thuoc: '970', ke_thua: '90003' },
  { ma: '90002', tu_ngay: '01/07/2025', cap: 'xa', loai: 'Xã', ten: 'Suối Tơ', thuoc: '98' },
  { ma: '90003', tu_ngay: '01/07/2025', cap: 'xa', loai: 'Xã', ten: 'Cầu', thuoc: '98' },
]

const rate = { loai: 'muc-tieu', kieu: 'ty-le', don_vi_tinh: '%', cap: 'xa', dieu_khoan: 'II.4', co_quan: 'ban' }
export const indicators = [
  { ma: 'CT4B', ten: 'Hộ vào tổ hợp tác', bao_mat: 'co', ...rate },
  { ma: 'CT2', ten: 'Hộ đổi nếp nghĩ', ...rate },
  {
    ma: 'BC1',
    loai: 'boi-canh',
    nhom: 'ngheo',
    ten: 'Hộ nghèo',
    kieu: 'so-dem',
    don_vi_tinh: 'hộ',
    bao_mat: 'co',
    chuan: '2016-2020|2022-2025',
  },
  { ma: 'BC2', loai: 'boi-canh', nhom: 'ngheo', ten: 'Tổng số hộ', kieu: 'so-dem', don_vi_tinh: 'hộ', bao_mat: 'co' },
  {
    ma: 'BC3',
    loai: 'boi-canh',
    nhom: 'ngheo',
    ten: 'Tỷ lệ hộ nghèo',
    kieu: 'ty-le',
    don_vi_tinh: '%',
    cong_thuc: 'BC1 / BC2',
    chuan: '2016-2020|2022-2025',
  },
]

export const sources = [
  { ma: 'bao-cao', ten: 'Báo cáo', noi_dang: 'Ủy ban', loai: 'van-ban', ngay_dang: '01/02/2021', chinh_thuc: 'co', doc_du: 'co' },
]

/** A level for the end of the plan, read on the indicator's own series. */
export const target = (code: string, more: Cells = {}): Cells => ({
  ma_chi_tieu: code,
  cach_doc: 'a',
  chuoi: code,
  phep_so: '>=',
  gia_tri: '75',
  kieu: 'muc',
  lap_lai: 'mot-lan',
  tu_ky: '2021',
  den_ky: '2025',
  chinh_thuc: 'co',
  nguon: 'bao-cao',
  ...more,
})

/** A count of poor households by the definition of today: unit, period, value. */
export const poor = (ma_don_vi: string, ky: string, gia_tri: string, more: Cells = {}): Cells => ({
  ma_chi_tieu: 'BC1',
  ma_don_vi,
  ky,
  gia_tri,
  chuan: '2022-2025',
  ...more,
})

export const siteYaml = `loai: that
ten: Ví dụ
cau_ngan: Ví dụ ngắn
tom_tat: Ví dụ để kiểm tra.
noi: huyện Đồi Mây
don_vi_goc: '970'
tu_nam: 2021
den_nam: 2025
ke_hoach: bao-cao
tinh_den: 01/01/2026
nhom:
  - { ma: ngheo, ten: Hộ nghèo }
`

export const page = (front = '', body = 'Chữ.') => `---
tieu_de: Trang
mo_ta: Một trang.
nguon: [bao-cao]
${front}---
${body}
`

export const figures = (...rows: readonly Cells[]): string =>
  csv(
    'so-lieu',
    rows.map((row) => ({ ky: '2023', ma_don_vi: '90001', ma_chi_tieu: 'CT2', nguon: 'bao-cao', ...row })),
  )

export function baseFiles(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {
    'content/trang-web.yaml': siteYaml,
    'content/so-tay/mot.mdx': page(),
    'data/so-lieu/a.csv': figures({ tu_so: '31', mau_so: '96' }),
  }
  for (const name of Object.keys(schemas) as TableName[]) if (name !== 'so-lieu') files[`data/${name}.csv`] = `${header(name)}\n`
  files['data/don-vi.csv'] = csv('don-vi', units)
  files['data/chi-tieu.csv'] = csv('chi-tieu', indicators)
  files['data/nguon.csv'] = csv('nguon', sources)
  files['data/co-quan.csv'] = csv('co-quan', [{ ma: 'ban', ten: 'Ban', cap: 'huyen' }])
  return files
}

/** Writes the files into a temporary folder that goes with the test, and gives it. `null` removes a file. */
export function writeSmall(changes: Changes = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'edition-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  writeSmallTo(dir, changes)
  return dir
}

type Changes = Readonly<Record<string, string | Uint8Array | null>>

/** The same into a folder of the caller's. */
export function writeSmallTo(dir: string, changes: Changes): void {
  for (const [path, content] of Object.entries({ ...baseFiles(), ...changes })) {
    if (content === null) continue
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
}

/** The same, read as of a day, or a minute of it. */
export function readSmall(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
  day: string = smallDay,
): Reading & { readonly dir: string } {
  const dir = writeSmall(changes)
  return { ...inCatalogue(readEdition(dir, undefined, undefined, readMoment(day)!)), dir }
}

/** The reading, when every finding has a level that the catalogue gives its rule. */
export function inCatalogue(reading: Reading): Reading {
  for (const { rule, level } of reading.findings) {
    const levels: readonly Level[] = rules[rule]
    if (!levels.includes(level)) throw new Error(`The catalogue of rules has no ${rule} of level ${level}`)
  }
  return reading
}

/** What no test of something else asks about: missing figures and pages without owner of a small edition, and how its texts read. */
const expected: readonly string[] = ['overdue-figure', 'missing-owner', ...Object.keys(readingRules)]
export const isExpected = ({ rule }: Pick<Finding, 'rule'>): boolean => expected.includes(rule)

/** Findings that stop or warn, without those that a small edition always has. */
export function problems({ findings }: Reading): Finding[] {
  return findings.filter((finding) => !isExpected(finding) && finding.level !== 'repair')
}

export const rulesOf = (reading: Reading): string[] => problems(reading).map((finding) => finding.rule)
