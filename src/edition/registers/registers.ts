/** Register rows to model records, one small function a register. */
import type { Indicator, Source, Statement, Term, Unit } from '../../model/types.ts'
import { addressPart } from '../../language/fold.ts'
import { readFormula } from './formula.ts'
import type { RecordReader } from './record.ts'
import type { Columns, RegisterName } from '../../model/schema/tables.ts'
import type { OfficialColumn } from '../../model/official-forms.ts'
import type { PlainWord } from '../../model/plain-words.ts'
import { figureParts, indicatorKinds, levels, measures, plainWordKinds, sourceKinds, timings } from '../../model/tokens.ts'

type Of<N extends RegisterName> = RecordReader<Columns<N>>

/** Address part of a unit: folded type, name and code, joined by hyphens. */
export function unitSlug(type: string, name: string, code: string): string {
  return `${addressPart(`${type} ${name}`)}-${code}`
}

export function toUnit(r: Of<'don-vi'>): Unit {
  const [code, type, name, from] = [r.text('ma'), r.text('loai'), r.text('ten'), r.date('tu_ngay')]
  const [column, row] = [r.number('o_cot'), r.number('o_hang')]
  return {
    id: `${code}@${from ?? ''}`,
    code,
    from,
    to: r.date('den_ngay'),
    level: r.term('cap', levels),
    type,
    name,
    aliases: r.list('ten_khac'),
    parent: r.optional('thuoc'),
    successor: r.optional('ke_thua'),
    slug: unitSlug(type, name, code),
    tile: column === null || row === null ? null : { column, row },
    origin: r.origin,
  }
}

export function toIndicator(r: Of<'chi-tieu'>): Indicator {
  const name = r.both('ten')
  const short = r.both('ten_ngan')
  const measure = r.term('kieu', measures)
  return {
    code: r.text('ma'),
    kind: r.term('loai', indicatorKinds),
    group: r.text('nhom'),
    order: r.number('thu_tu') ?? 0,
    name,
    shortName: short.vi === '' ? name : short,
    measure,
    unit: r.both('don_vi_tinh'),
    numeratorIs: r.both('tu_so_la'),
    denominatorIs: r.both('mau_so_la'),
    numeratorSeries: r.optional('tu_so_chuoi'),
    denominatorSeries: r.optional('mau_so_chuoi'),
    fractionalParts: r.yes('tu_mau_le'),
    timing: r.term('tinh_theo', timings) ?? (measure === 'amount' ? 'period' : 'moment'),
    lower: r.number('can_duoi'),
    upper: r.number('can_tren'),
    definitions: r.list('chuan'),
    joinPoints: r.yes('noi_diem', true),
    decimals: r.number('so_le') ?? (measure === 'rate' ? 1 : 0),
    formula: readFormula(r.text('cong_thuc')),
    partOf: r.optional('phan_cua'),
    cumulative: r.yes('luy_ke'),
    confidential: r.yes('bao_mat'),
    clause: r.text('dieu_khoan'),
    level: r.term('cap', levels) ?? 'district',
    frequency: r.both('tan_suat'),
    neighbours: r.list('gan_voi'),
    neighboursDiffer: r.both('gan_voi_vi_sao'),
    responsible: r.list('co_quan'),
    builders: r.list('noi_thuc_hien'),
    explanation: r.both('giai_thich'),
    judgedBy: r.both('cach_danh_gia'),
    origin: r.origin,
  }
}

export function toSource(r: Of<'nguon'>): Source {
  return {
    code: r.text('ma'),
    title: r.text('ten'),
    titleEn: r.text('ten_en'),
    publisher: r.text('noi_dang'),
    published: r.date('ngay_dang'),
    dateNote: r.both('ghi_chu_ngay'),
    url: r.address('dia_chi'),
    kind: r.term('loai', sourceKinds),
    official: r.yes('chinh_thuc'),
    readInFull: r.yes('doc_du'),
    note: r.both('ghi_chu'),
    origin: r.origin,
  }
}

export function toStatement(r: Of<'phat-bieu'>): Statement {
  return {
    code: r.text('ma'),
    text: r.both('noi_dung'),
    indicators: r.list('chi_tieu'),
    unit: r.text('ma_don_vi'),
    source: r.text('nguon'),
    reason: r.both('vi_sao'),
    origin: r.origin,
  }
}

export function toTerm(r: Of<'thuat-ngu'>): Term {
  return { code: r.text('ma'), term: r.both('tu'), meaning: r.both('nghia'), source: r.optional('nguon'), origin: r.origin }
}

export function toPlainWord(r: Of<'doc-de'>): PlainWord {
  return { words: r.text('tu'), kind: r.term('loai', plainWordKinds), instead: r.text('viet_thu'), origin: r.origin }
}

export function toOfficialColumn(r: Of<'bieu-nhap'>): OfficialColumn {
  return {
    form: r.text('ma'),
    sign: r.text('nhan_ra'),
    firstRow: r.number('hang_dau'),
    unitColumn: r.text('cot_don_vi'),
    totalUnit: r.text('ma_tong'),
    column: r.text('cot'),
    indicator: r.text('ma_chi_tieu'),
    part: r.term('la', figureParts),
    definition: r.text('chuan'),
    origin: r.origin,
  }
}
