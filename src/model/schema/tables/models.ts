/** Models: `data/mo-hinh.csv`. */
import type { TableSchema } from '../types.ts'

export const models = {
  name: 'mo-hinh',
  path: 'data/mo-hinh.csv',
  title: 'Mô hình',
  titleEn: 'Models',
  description: 'Sổ mô hình của cuộc vận động. Không ghi tên người dân.',
  fields: [
    { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', kind: 'code', constraints: { required: true, unique: true } },
    { name: 'ten', title: 'Tên mô hình', titleEn: 'Name', type: 'string', constraints: { required: true } },
    { name: 'ten_en', title: 'Tên mô hình (tiếng Anh)', titleEn: 'Name (English)', type: 'string' },
    {
      name: 'ma_don_vi',
      title: 'Mã đơn vị',
      titleEn: 'Unit code',
      type: 'string',
      ref: 'don-vi',
      kind: 'code',
      constraints: { required: true },
    },
    { name: 'ky', title: 'Kỳ', titleEn: 'Period', type: 'string', kind: 'period', description: 'Bỏ trống khi nguồn không ghi năm.' },
    { name: 'linh_vuc', title: 'Lĩnh vực', titleEn: 'Field', type: 'string', constraints: { required: true } },
    { name: 'to_chuc', title: 'Tổ chức thực hiện', titleEn: 'Organisations', type: 'string' },
    { name: 'to_chuc_en', title: 'Tổ chức thực hiện (tiếng Anh)', titleEn: 'Organisations (English)', type: 'string' },
    { name: 'tom_tat', title: 'Tóm tắt', titleEn: 'Summary', type: 'string', constraints: { required: true } },
    { name: 'tom_tat_en', title: 'Tóm tắt (tiếng Anh)', titleEn: 'Summary (English)', type: 'string' },
    {
      name: 'cau_chuyen',
      title: 'Câu chuyện',
      titleEn: 'Story',
      type: 'string',
      description: 'Tên tệp trong content/cau-chuyen, không có .mdx.',
      ref: 'cau-chuyen',
    },
    { name: 'nguon', title: 'Nguồn', titleEn: 'Source', type: 'string', ref: 'nguon', kind: 'code', constraints: { required: true } },
    {
      name: 'trang_thai',
      title: 'Trạng thái duyệt',
      titleEn: 'Approval',
      type: 'string',
      constraints: { required: true, enum: ['cho-duyet', 'da-duyet'] },
    },
    { name: 'ghi_chu', title: 'Ghi chú', titleEn: 'Note', type: 'string' },
    { name: 'ghi_chu_en', title: 'Ghi chú (tiếng Anh)', titleEn: 'Note (English)', type: 'string' },
  ],
  primaryKey: ['ma'],
} as const satisfies TableSchema
