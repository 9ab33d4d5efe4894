/** Documents: `data/van-ban.csv`. */
import type { TableSchema } from '../types.ts'

export const documents = {
  name: 'van-ban',
  path: 'data/van-ban.csv',
  title: 'Văn bản',
  titleEn: 'Documents',
  description: 'Văn bản của cuộc vận động và văn bản liên quan.',
  fields: [
    { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', kind: 'code', constraints: { required: true, unique: true } },
    { name: 'loai', title: 'Loại văn bản', titleEn: 'Type', type: 'string', constraints: { required: true } },
    { name: 'so_hieu', title: 'Số hiệu', titleEn: 'Number', type: 'string' },
    { name: 'ten', title: 'Trích yếu', titleEn: 'Title', type: 'string', constraints: { required: true } },
    { name: 'ten_en', title: 'Trích yếu (tiếng Anh)', titleEn: 'Title (English)', type: 'string' },
    { name: 'ngay_ban_hanh', title: 'Ngày ban hành', titleEn: 'Issued', type: 'date', format: '%d/%m/%Y' },
    { name: 'ngay_hieu_luc', title: 'Ngày hiệu lực', titleEn: 'In force', type: 'date', format: '%d/%m/%Y' },
    { name: 'ngay_het_hieu_luc', title: 'Ngày hết hiệu lực', titleEn: 'Expired', type: 'date', format: '%d/%m/%Y' },
    { name: 'noi_ban_hanh', title: 'Nơi ban hành', titleEn: 'Issuer', type: 'string', constraints: { required: true } },
    {
      name: 'vai_tro',
      title: 'Vai trò',
      titleEn: 'Role',
      type: 'string',
      description: 'ke-hoach: chính kế hoạch; vien-dan: kế hoạch có dẫn; boi-canh: kế hoạch không dẫn.',
      constraints: { required: true, enum: ['ke-hoach', 'vien-dan', 'boi-canh'] },
    },
    { name: 'dan_o', title: 'Dẫn ở mục', titleEn: 'Cited at', type: 'string' },
    { name: 'nguon', title: 'Nguồn', titleEn: 'Source', type: 'string', ref: 'nguon', kind: 'code' },
    { name: 'ghi_chu', title: 'Ghi chú', titleEn: 'Note', type: 'string' },
    { name: 'ghi_chu_en', title: 'Ghi chú (tiếng Anh)', titleEn: 'Note (English)', type: 'string' },
  ],
  primaryKey: ['ma'],
} as const satisfies TableSchema
