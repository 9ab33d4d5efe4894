/** Rows of the registers about the plan itself to model records: documents, bodies, tasks, clauses, deeds, questions, redirects. */
import type { Columns, RegisterName } from '../../model/schema/tables.ts'
import { documentRoles, levels, planParts, taskParts } from '../../model/tokens.ts'
import type { Clause, Deed, Document, DocumentFile, OpenQuestion, Organisation, Redirect, Task } from '../../model/types.ts'
import type { RecordReader } from './record.ts'

type Of<N extends RegisterName> = RecordReader<Columns<N>>

export function toDocument(r: Of<'van-ban'>): Document {
  return {
    code: r.text('ma'),
    type: r.both('loai'),
    number: r.text('so_hieu'),
    title: r.both('ten'),
    issued: r.date('ngay_ban_hanh'),
    inForce: r.date('ngay_hieu_luc'),
    expired: r.date('ngay_het_hieu_luc'),
    issuer: r.both('noi_ban_hanh'),
    role: r.term('vai_tro', documentRoles),
    citedAt: r.both('dan_o'),
    source: r.optional('nguon'),
    file: fileOf(r),
    note: r.both('ghi_chu'),
    origin: r.origin,
  }
}

export function toOrganisation(r: Of<'co-quan'>): Organisation {
  return {
    code: r.text('ma'),
    name: r.both('ten'),
    aliases: r.list('ten_khac'),
    level: r.term('cap', levels),
    ended: r.date('den_ngay'),
    successor: r.optional('noi_tiep_nhan'),
    role: r.both('vai_tro'),
    telephones: r.list('dien_thoai'),
    emails: r.list('thu_dien_tu'),
    seats: r.list('tru_so'),
    officers: r.list('can_bo'),
    note: r.both('ghi_chu'),
    origin: r.origin,
  }
}

export function toTask(r: Of<'nhiem-vu'>): Task {
  return {
    code: r.text('ma'),
    printed: r.text('so_in'),
    part: r.term('phan', taskParts),
    name: r.both('ten'),
    content: r.both('noi_dung'),
    clause: r.text('dieu_khoan') || r.text('ma'),
    leads: r.list('chu_tri'),
    advisers: r.list('tham_muu'),
    directors: r.list('chi_dao'),
    assigned: r.list('duoc_giao'),
    partners: r.list('phoi_hop'),
    frequency: r.both('tan_suat'),
    indicators: r.list('chi_tieu'),
    note: r.both('ghi_chu'),
    origin: r.origin,
  }
}

export function toQuestion(r: Of<'cau-hoi'>): OpenQuestion {
  return {
    code: r.text('ma'),
    indicators: r.list('chi_tieu'),
    tasks: r.list('nhiem_vu'),
    question: r.both('cau_hoi'),
    reason: r.both('vi_sao'),
    answerBy: r.optional('ai_tra_loi'),
    origin: r.origin,
  }
}

function fileOf(r: Of<'van-ban'>): DocumentFile | null {
  const name = r.text('tep')
  if (name === '') return null
  return { name, received: r.date('tep_ngay'), source: r.optional('tep_nguon'), sha256: r.text('tep_sha256').toLowerCase() }
}

export function toClause(r: Of<'dieu-khoan'>): Clause {
  return {
    code: r.text('ma'),
    printed: r.text('muc_in'),
    part: r.term('phan', planParts),
    order: r.number('thu_tu'),
    name: r.both('ten'),
    content: r.both('noi_dung'),
    indicators: r.list('chi_tieu'),
    note: r.both('ghi_chu'),
    origin: r.origin,
  }
}

export function toDeed(r: Of<'viec-lam'>): Deed {
  return {
    code: r.text('ma'),
    tasks: r.list('nhiem_vu'),
    bodies: r.list('ai_lam'),
    bodyWords: r.both('ai_lam_chu'),
    unit: r.text('noi'),
    period: r.period('khi_nao'),
    periodWords: r.both('khi_nao_chu'),
    deed: r.both('viec'),
    document: r.optional('van_ban'),
    source: r.optional('nguon'),
    note: r.both('ghi_chu'),
    origin: r.origin,
  }
}

export function toRedirect(r: Of<'chuyen-huong'>): Redirect {
  return { from: r.text('tu'), to: r.text('den'), since: r.date('tu_ngay'), origin: r.origin }
}
