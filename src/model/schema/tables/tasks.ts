/** Tasks and duties: `data/nhiem-vu.csv`. */
import type { TableSchema } from '../types.ts'

export const tasks = {
  name: 'nhiem-vu',
  path: 'data/nhiem-vu.csv',
  title: 'Nhiệm vụ và trách nhiệm',
  titleEn: 'Tasks and duties',
  description: 'Bảy nhiệm vụ ở mục III và trách nhiệm ở mục IV của kế hoạch.',
  fields: [
    { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', constraints: { required: true, unique: true } },
    { name: 'so_in', title: 'Số in trong văn bản', titleEn: 'Printed number', type: 'string', constraints: { required: true } },
    {
      name: 'phan',
      title: 'Phần',
      titleEn: 'Part',
      type: 'string',
      description: 'nhiem-vu: mục III; trach-nhiem: mục IV.',
      constraints: { required: true, enum: ['nhiem-vu', 'trach-nhiem'] },
    },
    { name: 'ten', title: 'Tên việc', titleEn: 'Name', type: 'string', constraints: { required: true } },
    { name: 'ten_en', title: 'Tên việc (tiếng Anh)', titleEn: 'Name (English)', type: 'string' },
    { name: 'noi_dung', title: 'Nội dung', titleEn: 'Content', type: 'string', constraints: { required: true } },
    { name: 'noi_dung_en', title: 'Nội dung (tiếng Anh)', titleEn: 'Content (English)', type: 'string' },
    { name: 'chu_tri', title: 'Chủ trì', titleEn: 'Lead', type: 'string', list: true, ref: 'co-quan' },
    { name: 'phoi_hop', title: 'Phối hợp', titleEn: 'Partners', type: 'string', list: true, ref: 'co-quan' },
    { name: 'tan_suat', title: 'Tần suất', titleEn: 'Frequency', type: 'string' },
    { name: 'tan_suat_en', title: 'Tần suất (tiếng Anh)', titleEn: 'Frequency (English)', type: 'string' },
    { name: 'chi_tieu', title: 'Chỉ tiêu liên quan', titleEn: 'Indicators', type: 'string', list: true, ref: 'chi-tieu' },
    { name: 'ghi_chu', title: 'Ghi chú', titleEn: 'Note', type: 'string' },
    { name: 'ghi_chu_en', title: 'Ghi chú (tiếng Anh)', titleEn: 'Note (English)', type: 'string' },
  ],
  primaryKey: ['ma'],
} as const satisfies TableSchema
