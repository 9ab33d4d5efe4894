/** A row of the register of consents to its form. */
import { consentKinds, consentSubjects, consentSurfaces } from '../../model/tokens.ts'
import type { ConsentForm } from '../../model/consent.ts'
import type { Columns } from '../../model/schema/tables.ts'
import type { RecordReader } from './record.ts'

export function toConsentForm(r: RecordReader<Columns<'dong-y'>>): ConsentForm {
  return {
    number: r.text('so_phieu'),
    surfaces: r.terms('pham_vi', consentSurfaces),
    kinds: r.terms('hinh_thuc', consentKinds),
    subject: r.term('doi_tuong', consentSubjects),
    belowSeven: r.yes('duoi_bay_tuoi'),
    childAgrees: r.yes('tre_em_dong_y'),
    guardianAgrees: r.yes('dai_dien_dong_y'),
    purpose: r.text('muc_dich'),
    body: r.optional('co_quan'),
    receivedBy: r.text('nguoi_nhan'),
    keptAt: r.text('giu_tai'),
    given: r.date('cho_ngay'),
    until: r.date('den_ngay'),
    withdrawn: r.date('rut_ngay'),
    origin: r.origin,
  }
}
