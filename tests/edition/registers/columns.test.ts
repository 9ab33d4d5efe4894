/** Every column of every register arrives: another valid cell gives another record, and no word about it. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/model/types.ts'
import { schemas, type TableName } from '../../../src/model/schema/tables.ts'
import type { Field } from '../../../src/model/schema/types.ts'
import { csv, figures, indicators, page, readSmall, sources, target, units, type Cells } from '../../support/small-edition.ts'

const pdf = '%PDF-1.7 thử'
const task = { so_in: '1', phan: 'nhiem-vu', ten: 'Việc', noi_dung: 'Làm.' }

/** Files that a register needs beside it. */
const beside: Partial<Readonly<Record<TableName, Readonly<Record<string, string>>>>> = {
  'van-ban': { 'data/van-ban/mot.pdf': pdf, 'data/van-ban/hai.pdf': pdf },
  'viec-lam': {
    'data/nhiem-vu.csv': csv('nhiem-vu', [
      { ma: 'III.1', ...task },
      { ma: 'III.2', ...task },
    ]),
    'data/van-ban.csv': csv(
      'van-ban',
      ['vb', 'vb-2'].map((ma) => ({ ma, loai: 'Quyết định', ten: ma, noi_ban_hanh: 'Ban', vai_tro: 'boi-canh' })),
    ),
  },
}

/** A full row of each register, next to what the small edition needs, and for some columns the other value to try. */
const rows: Readonly<
  Record<Exclude<TableName, 'so-lieu'>, { readonly others: readonly Cells[]; readonly row: Cells; readonly try: Cells }>
> = {
  'don-vi': {
    others: units,
    row: {
      ma: '90009',
      tu_ngay: '01/07/2025',
      den_ngay: '01/01/2030',
      cap: 'xa',
      loai: 'Xã',
      ten: 'Thử',
      ten_khac: 'Thu',
      thuoc: '98',
      ke_thua: '',
      o_cot: '3',
      o_hang: '4',
    },
    try: { ma: '90010', loai: 'Phường', thuoc: '970', ke_thua: '90011', den_ngay: '01/01/2031', tu_ngay: '02/07/2025' },
  },
  'chi-tieu': {
    others: indicators,
    row: {
      ma: 'BC50',
      loai: 'boi-canh',
      nhom: 'ngheo',
      thu_tu: '1',
      kieu: 'ty-le',
      don_vi_tinh: '%',
      can_duoi: '0',
      can_tren: '90',
      chuan: 'a|b',
      so_le: '1',
      cong_thuc: '',
      dieu_khoan: 'II.4',
      cap: 'xa',
      co_quan: 'ban',
      phan_cua: '',
      noi_diem: 'co',
      bao_mat: 'khong',
      luy_ke: 'khong',
    },
    try: {
      ma: 'BC51',
      cong_thuc: 'BC1 / BC2',
      phan_cua: 'BC2',
      nhom: 'dan',
      kieu: 'so-do',
      dieu_khoan: 'II.5',
      loai: 'muc-tieu',
      bao_mat: 'co',
      luy_ke: 'co',
      don_vi_tinh: '% số hộ',
      so_le: '2',
    },
  },
  'muc-tieu': {
    others: [],
    row: target('CT2', { ky_goc: '2020', lo_trinh: '2023=70', dung_sai: '1', gia_tri_den: '' }),
    try: {
      ma_chi_tieu: 'CT4B',
      chuoi: 'CT4B',
      lo_trinh: '2023=71',
      kieu: 'giam-diem',
      phep_so: '>',
      tu_ky: '2022',
      den_ky: '2024',
      gia_tri_den: '80',
      lap_lai: 'hang-nam',
    },
  },
  nguon: { others: sources, row: { ma: 'khac' }, try: { ma: 'khac-nua' } },
  'van-ban': {
    others: [],
    row: {
      ma: 'vb',
      ngay_ban_hanh: '01/01/2021',
      ngay_hieu_luc: '02/01/2021',
      ngay_het_hieu_luc: '02/01/2026',
      vai_tro: 'vien-dan',
      tep: 'mot.pdf',
      tep_sha256: createHash('sha256').update(pdf).digest('hex'),
    },
    try: { ma: 'vb-2', vai_tro: 'boi-canh', ngay_ban_hanh: '01/01/2020', tep: 'hai.pdf' },
  },
  'co-quan': {
    others: [{ ma: 'ban', ten: 'Ban', cap: 'huyen' }],
    row: { ma: 'hoi', dien_thoai: '0260 3822 123', thu_dien_tu: 'a@b.example' },
    try: { ma: 'hoi-2', dien_thoai: '111', thu_dien_tu: 'c@b.example' },
  },
  'nhiem-vu': { others: [], row: { ma: 'III.1', so_in: '1', phoi_hop: '' }, try: { ma: 'III.2', so_in: '2', phoi_hop: 'ban' } },
  'dieu-khoan': {
    others: [{ ma: 'II.4', phan: 'II', thu_tu: '1', ten: 'Mục', noi_dung: 'Nói.' }],
    row: { ma: 'II.5' },
    try: { ma: 'II.6' },
  },
  'viec-lam': {
    others: [],
    row: { ma: 'v1', nhiem_vu: 'III.1', noi: '90001', van_ban: 'vb' },
    try: { ma: 'v2', nhiem_vu: 'III.2', van_ban: 'vb-2' },
  },
  'chuyen-huong': { others: [], row: { tu: '/cu/', den: '/ke-hoach/' }, try: { tu: '/cu-2/', den: '/mo-hinh/#mot' } },
  'bieu-nhap': {
    others: [],
    row: {
      ma: 'b5',
      nhan_ra: 'Biểu số 05',
      hang_dau: '7',
      cot_don_vi: 'B',
      ma_tong: '970',
      cot: 'C',
      ma_chi_tieu: 'BC1',
      la: 'tu_so',
      chuan: '2022-2025',
    },
    try: { ma: 'b6', hang_dau: '8', cot_don_vi: 'C', cot: 'D', ma_tong: '90001', ma_chi_tieu: 'CT2', chuan: '2016-2020' },
  },
  'doc-de': { others: [], row: { tu: 'làm nhanh' }, try: { tu: 'làm chậm' } },
  'dong-y': {
    others: [],
    row: {
      so_phieu: 'PH-1/2025',
      pham_vi: 'web|in',
      hinh_thuc: 'ten|anh',
      doi_tuong: 'tre-em',
      duoi_bay_tuoi: 'co',
      tre_em_dong_y: 'khong',
      dai_dien_dong_y: 'co',
      co_quan: 'ban',
      cho_ngay: '01/02/2025',
      den_ngay: '01/02/2030',
      rut_ngay: '01/03/2030',
    },
    try: { so_phieu: 'PH-2/2025', pham_vi: 'web', hinh_thuc: 'ten', doi_tuong: 'nguoi-lon', cho_ngay: '02/02/2025' },
  },
  'mo-hinh': {
    others: [],
    row: { ma: 'mh', ma_don_vi: '90001', quy_mo: 'nhom', ky: '2023', cau_chuyen: 'ke' },
    try: { ma: 'mh-2', ma_don_vi: '90002', quy_mo: 'thon', cau_chuyen: 'ke-2' },
  },
  'cau-hoi': { others: [], row: { ma: 'h1', nhiem_vu: '' }, try: { ma: 'h2', nhiem_vu: 'III.9' } },
  'phat-bieu': { others: [], row: { ma: 'p1', ma_don_vi: '90001' }, try: { ma: 'p2', ma_don_vi: '90002' } },
  'thuat-ngu': { others: [], row: { ma: 't1' }, try: { ma: 't2' } },
}

/** Columns whose other value the small edition cannot take without an error; there the finding is what must change. */
const toldByFindings: Readonly<Record<string, readonly string[]>> = {
  'don-vi': ['ke_thua'],
  'chi-tieu': ['nhom'],
  'muc-tieu': ['gia_tri_den'],
  'nhiem-vu': ['phoi_hop'],
  'van-ban': ['tep_sha256'],
  'cau-hoi': ['nhiem_vu'],
}

/** Columns for staff, which nothing that is published may know. */
const keptFromReaders: Readonly<Record<string, readonly string[]>> = {
  'mo-hinh': ['ghi_chu_noi_bo'],
  'dong-y': schemas['dong-y'].fields.map(({ name }) => name),
}

const refs: Readonly<Record<string, readonly [string, string]>> = {
  'chi-tieu': ['CT2', 'CT4B'],
  'co-quan': ['ban', ''],
  nguon: ['bao-cao', 'bao-cao-2'],
  'dieu-khoan': ['II.4', 'II.5'],
  'don-vi': ['90001', '90002'],
}

/** A valid cell of a column; with `other`, another one. */
function cell(field: Field, other: boolean): string {
  const { constraints } = field
  if (constraints?.enum) return constraints.enum[other ? 1 : 0]!
  if (field.ref && refs[field.ref]) return refs[field.ref]![other ? 1 : 0]
  if (field.ref) return ''
  if (field.type === 'date') return other ? '03/04/2022' : '02/04/2022'
  if (field.type !== 'string') return other ? '6' : '5'
  if (field.kind === 'address') return other ? 'https://example.org/b' : 'https://example.org/a'
  if (field.kind === 'period') return other ? '2024' : '2023'
  return `${field.name} ${other ? 'khác' : 'đây'}`
}

const withoutOrigin = (edition: Edition | null) =>
  JSON.stringify(edition, (key, value: unknown) => (key === 'origin' || key === 'dir' ? undefined : value))

function read(name: Exclude<TableName, 'so-lieu'>, change: Cells) {
  const { others, row } = rows[name]
  const full = Object.fromEntries(schemas[name].fields.map((field) => [field.name, row[field.name] ?? cell(field, false)]))
  const story = page("ma_don_vi: '90001'\ndong_y: khong-nhan-dien\n")
  const { edition, findings } = readSmall({
    'content/cau-chuyen/ke.mdx': story,
    'content/cau-chuyen/ke-2.mdx': story,
    'data/nguon.csv': csv('nguon', [...sources, { ...sources[0]!, ma: 'bao-cao-2' }]),
    ...beside[name],
    [`data/${name}.csv`]: csv(name, [...others, { ...full, ...change }]),
  })
  return {
    edition,
    record: withoutOrigin(edition),
    errors: findings.filter(({ level }) => level === 'error').map(({ rule, field, value }) => `${rule} ${field} ${value}`),
  }
}

describe.each(Object.keys(rows) as (keyof typeof rows)[])('the register %s', (name) => {
  test('has a full row to try', () => expect(read(name, {}).errors).toEqual([]))

  test.each(schemas[name].fields as readonly Field[])('tells the model of its column $name', (field) => {
    const other = rows[name].try[field.name] ?? cell(field, true)
    const [before, after] = [read(name, {}), read(name, { [field.name]: other })]
    if (toldByFindings[name]?.includes(field.name)) expect(after.errors.length).toBeGreaterThan(0)
    else {
      expect(after.errors).toEqual([])
      expect(after.record === before.record).toBe(keptFromReaders[name]?.includes(field.name) ?? false)
    }
  })
})

describe('a row of figures', () => {
  const row = { tu_so: '31', mau_so: '96', gia_tri: '32,3', don_vi: 'Xã Suối Tơ', trang_thai: 'so-bo', ghi_chu: 'Một' }
  const observation = (change: Cells) => {
    const { edition, findings } = readSmall({
      'data/nguon.csv': csv('nguon', [...sources, { ...sources[0]!, ma: 'bao-cao-2' }]),
      'data/so-lieu/a.csv': figures({ ...row, ...change }),
    })
    const errors = findings.filter(({ level }) => level === 'error').map(({ field }) => field)
    return { errors, record: JSON.stringify(edition?.observations, (key, value: unknown) => (key === 'origin' ? undefined : value)) }
  }
  test.each([
    ['ky', { ky: '2024' }],
    ['ma_don_vi', { ma_don_vi: '90002', don_vi: '' }],
    ['ma_chi_tieu', { ma_chi_tieu: 'CT4B' }],
    ['tu_so', { tu_so: '30', gia_tri: '31,3' }],
    ['mau_so', { mau_so: '97', gia_tri: '32,0' }],
    ['gia_tri', { gia_tri: '32,29' }],
    ['trang_thai', { trang_thai: 'uoc-tinh' }],
    ['nguon', { nguon: 'bao-cao-2' }],
    ['ghi_chu', { ghi_chu: 'Hai' }],
  ] as readonly (readonly [string, Cells])[])('tells the model of its column %s', (_column, change) => {
    const [before, after] = [observation({}), observation(change)]
    expect([before.errors, after.errors]).toEqual([[], []])
    expect(after.record === before.record).toBe(false)
  })
  test.each([
    ['don_vi', { don_vi: 'Xã Suối Tờ' }],
    ['chuan', { chuan: '2022-2025' }],
  ] as readonly (readonly [string, Cells])[])('is checked by its column %s', (column, change) => {
    expect(observation(change).errors).toEqual([column])
  })
})

test('every register has its columns tried', () =>
  expect(new Set([...Object.keys(rows), 'so-lieu'])).toEqual(new Set(Object.keys(schemas))))
