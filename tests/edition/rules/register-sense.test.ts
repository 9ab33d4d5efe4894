/** What a register says can be: each row here is one that an office could type, and what is said of it. */
import { expect, test } from 'vitest'
import { csv, header, indicators, problems, readSmall, siteYaml, sources, target, units, type Cells } from '../../support/small-edition.ts'

const unitRows = (...more: readonly Cells[]) => ({ 'data/don-vi.csv': csv('don-vi', [...units, ...more]) })
const changedUnit = (code: string, change: Cells) => ({
  'data/don-vi.csv': csv(
    'don-vi',
    units.map((unit) => (unit.ma === code ? { ...unit, ...change } : unit)),
  ),
})
const seriesOf = (code: string, change: Cells) => ({
  'data/chi-tieu.csv': csv(
    'chi-tieu',
    indicators.map((indicator) => (indicator.ma === code ? { ...indicator, ...change } : indicator)),
  ),
})
const series = (change: Cells) => seriesOf('BC2', change)
const targets = (...rows: readonly Cells[]) => ({ 'data/muc-tieu.csv': csv('muc-tieu', rows) })
const document = (change: Cells) => ({
  'data/van-ban.csv': csv('van-ban', [
    { ma: 'vb', loai: 'Kế hoạch', ten: 'Kế hoạch', noi_ban_hanh: 'Ủy ban', vai_tro: 'vien-dan', ...change },
  ]),
})
const xa = { cap: 'xa', loai: 'Xã', thuoc: '98', tu_ngay: '01/07/2025' }
const model = (ky: string) => ({
  'data/mo-hinh.csv': csv('mo-hinh', [
    { ma: 'mh', ten: 'Mô hình', ma_don_vi: '90001', ky, linh_vuc: 'trồng', tom_tat: 'Tóm tắt.', nguon: 'bao-cao', trang_thai: 'da-duyet' },
  ]),
})
const organisations = (...names: readonly string[]) => ({
  'data/co-quan.csv': csv('co-quan', [
    { ma: 'ban', ten: 'Ban', cap: 'huyen' },
    ...names.map((ten, i) => ({ ma: `cq${i}`, ten, cap: 'huyen' })),
  ]),
})
const terms = (...names: readonly string[]) => ({
  'data/thuat-ngu.csv': csv(
    'thuat-ngu',
    names.map((tu, i) => ({ ma: `tu-${i}`, tu, nghia: 'Nghĩa.' })),
  ),
})
const task = (change: Cells) => ({
  'data/nhiem-vu.csv': csv('nhiem-vu', [
    { ma: 'III.1', so_in: '1', phan: 'nhiem-vu', ten: 'Việc', noi_dung: 'Làm.', chu_tri: 'ban', ...change },
  ]),
})

test.each<[string, Parameters<typeof readSmall>[0], readonly string[]]>([
  ['a rate per thousand', seriesOf('CT2', { don_vi_tinh: '‰' }), ['rate-unit']],
  ['a count in percent', seriesOf('CT4B', { kieu: 'so-dem' }), ['rate-unit']],
  [
    'a plan that no source is',
    { 'content/trang-web.yaml': siteYaml.replace('ke_hoach: bao-cao', 'ke_hoach: khong-co') },
    ['unknown-source'],
  ],
  ['a path with a year twice', targets(target('CT2', { lo_trinh: '2023=30|2023=45' })), ['target']],
  ['a path outside its target', targets(target('CT2', { lo_trinh: '2019=30|2024=45' })), ['target']],
  ['a path inside its target', targets(target('CT2', { lo_trinh: '2021=30|2025=45' })), []],
  ['a unit that is its own parent', changedUnit('97', { thuoc: '97' }), ['unit-parent']],
  ['two units that are each other’s parents', changedUnit('97', { thuoc: '970' }), ['unit-parent', 'unit-parent']],
  ['a district below a commune', changedUnit('970', { thuoc: '90003' }), ['unit-parent', 'unit-parent']],
  ['a commune below a commune', unitRows({ ...xa, ma: '90007', ten: 'Mới', thuoc: '90003' }), ['unit-parent']],
  ['a commune below a province, as today', unitRows({ ...xa, ma: '90007', ten: 'Mới' }), []],
  ['a parent of another time with the same code', unitRows({ ...xa, ma: '90007', ten: 'Mới', thuoc: '98' }), []],
  ['two communes of one name at one time', unitRows({ ...xa, ma: '90007', ten: 'Cầu' }), ['unit-name']],
  ['two of one name in other letters', unitRows({ ...xa, ma: '90007', ten: 'CẦU ' }), ['unit-name']],
  ['two of one name and another kind', unitRows({ ...xa, ma: '90007', ten: 'Cầu', loai: 'Phường' }), []],
  [
    'two of one name, one after the other',
    unitRows({ ...xa, ma: '90007', ten: 'Mới', den_ngay: '31/12/2025' }, { ...xa, ma: '90008', ten: 'Mới', tu_ngay: '01/01/2026' }),
    [],
  ],
  ['names one tone apart', unitRows({ ...xa, ma: '90007', ten: 'Câu' }), []],
  [
    'a second row for the root unit',
    unitRows({ ma: '970', tu_ngay: '01/01/2020', cap: 'huyen', loai: 'Huyện', ten: 'Đồi Mây', thuoc: '97' }),
    ['unit-overlap'],
  ],
  ['a series that is a part of itself', series({ phan_cua: 'BC2' }), ['part-circle']],
  ['bounds the wrong way round', series({ can_duoi: '100', can_tren: '0' }), ['bounds-order']],
  ['bounds that leave nothing', series({ can_duoi: '5', can_tren: '5' }), ['bounds-order']],
  ['bounds in order', series({ can_duoi: '0', can_tren: '100000' }), []],
  ['decimals below nought', series({ so_le: '-3' }), ['number-range']],
  ['ninety-nine decimals', series({ so_le: '99' }), ['number-range']],
  [
    'a rate of households',
    {
      'data/chi-tieu.csv': csv(
        'chi-tieu',
        indicators.map((i) => (i.ma === 'CT2' ? { ...i, don_vi_tinh: 'hộ' } : i)),
      ),
    },
    ['rate-unit'],
  ],
  ['a tolerance below nought', targets(target('CT2', { dung_sai: '-5' })), ['number-range']],
  ['a baseline after the end', targets(target('CT2', { ky_goc: '2030' })), ['target-baseline']],
  ['a baseline before the start', targets(target('CT2', { ky_goc: '2020' })), []],
  ['a share of one in place of a hundred', targets(target('CT2', { gia_tri: '0,75' })), ['target-fraction']],
  ['one percent', targets(target('CT2', { gia_tri: '1' })), []],
  ['a fall of half a point', targets(target('CT2', { gia_tri: '0,5', kieu: 'giam-diem' })), []],
  ['two official readings', targets(target('CT2'), target('CT2', { cach_doc: 'b', gia_tri: '80' })), ['official-readings']],
  [
    'two readings, none official',
    targets(target('CT2', { chinh_thuc: 'khong' }), target('CT2', { cach_doc: 'b', chinh_thuc: 'khong' })),
    [],
  ],
  ['a rate measured by a count', targets(target('CT2', { chuoi: 'BC2' })), ['target-series']],
  [
    'a document that expires before it is issued',
    document({ ngay_ban_hanh: '01/02/2021', ngay_het_hieu_luc: '01/02/2020' }),
    ['document-dates'],
  ],
  ['a document that runs out', document({ ngay_ban_hanh: '01/02/2021', ngay_het_hieu_luc: '01/02/2026' }), []],
  ['a document of a year to come', document({ ngay_ban_hanh: '01/02/2091' }), ['future-date']],
  ['a source of a year to come', { 'data/nguon.csv': csv('nguon', [{ ...sources[0], ngay_dang: '01/01/2099' }]) }, ['future-date']],
  ['a source printed after the edition’s day', { 'data/nguon.csv': csv('nguon', [{ ...sources[0], ngay_dang: '15/03/2026' }]) }, []],
  ['an organisation that leads and helps', task({ phoi_hop: 'ban' }), ['lead-and-partner']],
  ['a model in a commune that had ended', model('2026'), ['model-unit']],
  ['a model in its time', model('2023'), []],
  ['a model of the year in which its commune ended', model('2025'), []],
  ['organisations that differ in case', organisations('Hội Nông dân', 'hội  nông dân'), ['same-name']],
  ['organisations one tone apart', organisations('Hội', 'Hời'), []],
  ['terms that differ in where a tone is typed', terms('hòa giải', 'Hoà giải'), ['same-name']],
  ['terms that differ', terms('hộ nghèo', 'hộ cận nghèo'), []],
])('%s', (_, files, expected) => {
  const found = problems(readSmall(files))
  expect(found.map(({ rule }) => rule).sort()).toEqual([...expected].sort())
  for (const { phrase } of found) expect(phrase.vi.fix).not.toBe('')
})

test('a blank register is no contradiction', () => {
  expect(problems(readSmall({ 'data/muc-tieu.csv': `${header('muc-tieu')}\n` }))).toEqual([])
})
