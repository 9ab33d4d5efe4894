/** The plan, clause by clause, in the edition's own words: `data/dieu-khoan.csv`. */
import type { TableSchema } from '../types.ts'

export const clauses = {
  name: 'dieu-khoan',
  path: 'data/dieu-khoan.csv',
  title: 'Điều khoản của kế hoạch',
  titleEn: 'Clauses of the plan',
  description: 'Từng mục của kế hoạch, nói lại bằng lời của trang; không chép câu của văn bản. Không có tệp này cũng được.',
  optional: true,
  fields: [
    {
      name: 'ma',
      title: 'Mã',
      titleEn: 'Code',
      type: 'string',
      kind: 'code',
      description: 'Mã của trang, ví dụ II.4c; chữ cái là do trang thêm.',
      constraints: { required: true, unique: true },
    },
    {
      name: 'muc_in',
      title: 'Số in trong văn bản',
      titleEn: 'Printed number',
      type: 'string',
      description: 'Số của mục như đã in; để trống khi mục không có số.',
    },
    {
      name: 'phan',
      title: 'Phần',
      titleEn: 'Part',
      type: 'string',
      constraints: { required: true, enum: ['I', 'II', 'III', 'IV', 'noi-nhan'] },
    },
    { name: 'thu_tu', title: 'Thứ tự', titleEn: 'Order', type: 'integer', constraints: { required: true } },
    { name: 'ten', title: 'Tên mục', titleEn: 'Name', type: 'string', constraints: { required: true } },
    { name: 'ten_en', title: 'Tên mục (tiếng Anh)', titleEn: 'Name (English)', type: 'string' },
    { name: 'noi_dung', title: 'Nội dung', titleEn: 'Content', type: 'string', constraints: { required: true } },
    { name: 'noi_dung_en', title: 'Nội dung (tiếng Anh)', titleEn: 'Content (English)', type: 'string' },
    {
      name: 'chi_tieu',
      title: 'Chỉ tiêu đặt ra ở đây',
      titleEn: 'Targets set here',
      type: 'string',
      list: true,
      ref: 'chi-tieu',
    },
    { name: 'ghi_chu', title: 'Ghi chú', titleEn: 'Note', type: 'string', description: 'Chỗ có lẽ in nhầm, danh sách để mở.' },
    { name: 'ghi_chu_en', title: 'Ghi chú (tiếng Anh)', titleEn: 'Note (English)', type: 'string' },
  ],
  primaryKey: ['ma'],
} as const satisfies TableSchema
