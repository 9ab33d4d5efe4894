/** A row of the register of consents that covers every surface and the usual kinds, until a test says otherwise. */
import type { Cells } from './small-edition.ts'

export const consentForm = (more: Cells = {}): Cells => ({
  so_phieu: 'PH-1/2025',
  pham_vi: 'web|in|bao-chi|mang-xa-hoi',
  hinh_thuc: 'ten|anh|chuyen-ke',
  doi_tuong: 'nguoi-lon',
  muc_dich: 'kể lại',
  co_quan: 'ban',
  nguoi_nhan: 'cán bộ xã',
  cho_ngay: '01/02/2025',
  den_ngay: '30/06/2026',
  giu_tai: 'trụ sở',
  ...more,
})
