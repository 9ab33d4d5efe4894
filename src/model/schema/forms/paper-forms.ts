/** Sheets that are printed and filled in by pen: `content/bieu-mau.yaml`. */
import type { FieldsOf, FormSchema, NameOf } from '../types.ts'

export const paperForms = {
  name: 'bieu-mau',
  path: 'content/bieu-mau.yaml',
  title: 'Biểu mẫu để in',
  titleEn: 'Forms to print',
  description: 'Các phiếu in ra giấy A4 để điền bằng bút. Mỗi phiếu thuộc một trang của sổ tay. Không có tệp này cũng được.',
  fields: [
    {
      name: 'phieu',
      title: 'Các phiếu',
      titleEn: 'Forms',
      type: 'object',
      list: true,
      constraints: { required: true },
      fields: [
        { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', kind: 'code', constraints: { required: true } },
        { name: 'ten', title: 'Tên phiếu', titleEn: 'Name', type: 'string', constraints: { required: true } },
        {
          name: 'de_lam_gi',
          title: 'Để làm gì',
          titleEn: 'What it is for',
          type: 'string',
          description: 'Một câu, bằng lời thường.',
          constraints: { required: true },
        },
        {
          name: 'bai',
          title: 'Trang sổ tay',
          titleEn: 'Page of the handbook',
          type: 'string',
          kind: 'code',
          description: 'Tên tệp của trang, không có .mdx, ví dụ chi-tieu-va-tich-luy.',
          constraints: { required: true },
        },
        { name: 'rieng_tu', title: 'Lời nhắc giữ riêng tư', titleEn: 'Note on privacy', type: 'string' },
      ],
    },
    {
      name: 'muc',
      title: 'Các mục trong phiếu',
      titleEn: 'Parts of the forms',
      type: 'object',
      list: true,
      constraints: { required: true },
      fields: [
        {
          name: 'phieu',
          title: 'Thuộc phiếu',
          titleEn: 'Form',
          type: 'string',
          kind: 'code',
          description: 'Mã của phiếu.',
          constraints: { required: true },
        },
        {
          name: 'kieu',
          title: 'Kiểu',
          titleEn: 'Kind',
          type: 'string',
          description: 'dong: dòng kẻ để viết; o: ô để đánh dấu; bang: bảng.',
          constraints: { required: true, enum: ['dong', 'o', 'bang'] },
        },
        { name: 'ten', title: 'Tên mục', titleEn: 'Name', type: 'string' },
        {
          name: 'dong',
          title: 'Các dòng',
          titleEn: 'Rows',
          type: 'string',
          list: true,
          description: 'Chữ in sẵn ở đầu mỗi dòng. Với bảng có thể bỏ, khi ấy ghi so_dong.',
        },
        { name: 'cot', title: 'Các cột', titleEn: 'Columns', type: 'string', list: true, description: 'Chỉ cho bảng.' },
        {
          name: 'so_dong',
          title: 'Số dòng trống',
          titleEn: 'Blank rows',
          type: 'integer',
          description: 'Với dong: mỗi dòng có mấy dòng kẻ. Với bang: thêm mấy dòng trống.',
          constraints: { minimum: 1 },
        },
      ],
    },
  ],
} as const satisfies FormSchema

export type PaperFormKey = NameOf<FieldsOf<typeof paperForms>> | NameOf<FieldsOf<FieldsOf<typeof paperForms>>>
