/** A row of the register of models to its record; the note to staff stays in the file. */
import { addressPart } from '../../language/fold.ts'
import type { Columns } from '../../model/schema/tables.ts'
import { modelApprovals, modelDoers, modelRunnings, scopes } from '../../model/tokens.ts'
import type { CampaignModel } from '../../model/types.ts'
import type { RecordReader } from './record.ts'

/** A field that is written without letters shares its part of the address with others of that kind. */
const themeOf = (field: string): string => addressPart(field).replace(/^-|-$/g, '') || 'khac'

export function toModel(r: RecordReader<Columns<'mo-hinh'>>): CampaignModel {
  return {
    code: r.text('ma'),
    name: r.both('ten'),
    unit: r.text('ma_don_vi'),
    village: r.text('thon'),
    scope: r.term('quy_mo', scopes),
    period: r.period('ky'),
    field: r.text('linh_vuc'),
    theme: themeOf(r.text('linh_vuc')),
    doer: r.term('ben_lam', modelDoers),
    running: r.term('tinh_trang', modelRunnings),
    organisations: r.both('to_chuc'),
    supporters: r.both('ho_tro'),
    summary: r.both('tom_tat'),
    story: r.optional('cau_chuyen'),
    source: r.text('nguon'),
    approval: r.term('trang_thai', modelApprovals),
    note: r.both('ghi_chu'),
    origin: r.origin,
  }
}
