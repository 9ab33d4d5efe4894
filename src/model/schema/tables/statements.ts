/** Statements outside any series: `data/phat-bieu.csv`. */
import type { TableSchema } from '../types.ts'

export const statements = {
  name: 'phat-bieu',
  path: 'data/phat-bieu.csv',
  title: 'Con số đã nêu nhưng chưa xếp được vào chuỗi',
  titleEn: 'Stated figures outside any series',
  description: 'Con số có người nêu nhưng thiếu ngày hoặc thiếu đơn vị có mã.',
  fields: [
    { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', kind: 'code', constraints: { required: true, unique: true } },
    { name: 'noi_dung', title: 'Nội dung', titleEn: 'Text', type: 'string', constraints: { required: true } },
    { name: 'noi_dung_en', title: 'Nội dung (tiếng Anh)', titleEn: 'Text (English)', type: 'string' },
    { name: 'chi_tieu', title: 'Chỉ tiêu liên quan', titleEn: 'Indicators', type: 'string', list: true, ref: 'chi-tieu' },
    {
      name: 'ma_don_vi',
      title: 'Mã đơn vị',
      titleEn: 'Unit code',
      type: 'string',
      ref: 'don-vi',
      kind: 'code',
      constraints: { required: true },
    },
    { name: 'nguon', title: 'Nguồn', titleEn: 'Source', type: 'string', ref: 'nguon', kind: 'code', constraints: { required: true } },
    { name: 'vi_sao', title: 'Vì sao chưa xếp được', titleEn: 'Reason', type: 'string', constraints: { required: true } },
    { name: 'vi_sao_en', title: 'Vì sao chưa xếp được (tiếng Anh)', titleEn: 'Reason (English)', type: 'string' },
  ],
  primaryKey: ['ma'],
} as const satisfies TableSchema
