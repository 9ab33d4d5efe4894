/** Sources: `data/nguon.csv`. */
import type { TableSchema } from '../types.ts'

export const sources = {
  name: 'nguon',
  path: 'data/nguon.csv',
  title: 'Nguồn',
  titleEn: 'Sources',
  description: 'Nơi lấy mỗi con số và mỗi câu chuyện.',
  fields: [
    { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', kind: 'code', constraints: { required: true, unique: true } },
    { name: 'ten', title: 'Tên bài hoặc văn bản', titleEn: 'Title', type: 'string', constraints: { required: true } },
    { name: 'ten_en', title: 'Tên (tiếng Anh)', titleEn: 'Title (English)', type: 'string' },
    {
      name: 'noi_dang',
      title: 'Nơi đăng',
      titleEn: 'Publisher',
      type: 'string',
      description: 'Cơ quan ban hành, hoặc tên báo.',
      constraints: { required: true },
    },
    { name: 'ngay_dang', title: 'Ngày đăng', titleEn: 'Published', type: 'date', format: '%d/%m/%Y' },
    { name: 'ghi_chu_ngay', title: 'Ghi chú về ngày', titleEn: 'Note on the date', type: 'string' },
    { name: 'ghi_chu_ngay_en', title: 'Ghi chú về ngày (tiếng Anh)', titleEn: 'Note on the date (English)', type: 'string' },
    { name: 'dia_chi', title: 'Địa chỉ', titleEn: 'Address', type: 'string', kind: 'address' },
    {
      name: 'loai',
      title: 'Loại',
      titleEn: 'Kind',
      type: 'string',
      constraints: { required: true, enum: ['van-ban', 'cong-thong-tin', 'bao-chi', 'khac'] },
    },
    {
      name: 'chinh_thuc',
      title: 'Nguồn chính thức',
      titleEn: 'Official',
      type: 'string',
      constraints: { required: true, enum: ['co', 'khong'] },
    },
    {
      name: 'doc_du',
      title: 'Đã đọc đủ',
      titleEn: 'Read in full',
      type: 'string',
      description: 'co: đã đọc cả văn bản; khong: mới đọc một phần, hoặc nghe nơi khác dẫn lại.',
      constraints: { required: true, enum: ['co', 'khong'] },
    },
    { name: 'ghi_chu', title: 'Ghi chú', titleEn: 'Note', type: 'string' },
    { name: 'ghi_chu_en', title: 'Ghi chú (tiếng Anh)', titleEn: 'Note (English)', type: 'string' },
  ],
  primaryKey: ['ma'],
} as const satisfies TableSchema
