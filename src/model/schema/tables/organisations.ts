/** Organisations: `data/co-quan.csv`. */
import type { TableSchema } from '../types.ts'

export const organisations = {
  name: 'co-quan',
  path: 'data/co-quan.csv',
  title: 'Cơ quan, tổ chức',
  titleEn: 'Organisations',
  description: 'Cơ quan, tổ chức có việc trong kế hoạch.',
  fields: [
    { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', kind: 'code', constraints: { required: true, unique: true } },
    { name: 'ten', title: 'Tên', titleEn: 'Name', type: 'string', constraints: { required: true } },
    { name: 'ten_en', title: 'Tên (tiếng Anh)', titleEn: 'Name (English)', type: 'string' },
    { name: 'ten_khac', title: 'Cách gọi trong văn bản', titleEn: 'Aliases', type: 'string', list: true },
    { name: 'cap', title: 'Cấp', titleEn: 'Level', type: 'string', constraints: { required: true, enum: ['tinh', 'huyen', 'xa'] } },
    { name: 'vai_tro', title: 'Việc trong kế hoạch', titleEn: 'Role', type: 'string' },
    { name: 'vai_tro_en', title: 'Việc trong kế hoạch (tiếng Anh)', titleEn: 'Role (English)', type: 'string' },
    {
      name: 'dien_thoai',
      title: 'Điện thoại cơ quan',
      titleEn: 'Telephones',
      type: 'string',
      list: true,
      description: 'Số của cơ quan, không phải số riêng của ai; được đăng ở mọi nơi.',
    },
    {
      name: 'thu_dien_tu',
      title: 'Thư điện tử cơ quan',
      titleEn: 'E-mail addresses',
      type: 'string',
      list: true,
      description: 'Địa chỉ thư của cơ quan; được đăng ở mọi nơi.',
    },
    {
      name: 'tru_so',
      title: 'Trụ sở',
      titleEn: 'Seats',
      type: 'string',
      list: true,
      description: 'Số nhà, đường và nơi cơ quan làm việc; được đăng ở mọi nơi.',
    },
    {
      name: 'can_bo',
      title: 'Cán bộ ký hoặc nói thay',
      titleEn: 'Officers',
      type: 'string',
      list: true,
      description: 'Tên cán bộ ký văn bản hoặc nói thay cơ quan; được nêu ở mọi nơi.',
    },
    { name: 'ghi_chu', title: 'Ghi chú', titleEn: 'Note', type: 'string' },
    { name: 'ghi_chu_en', title: 'Ghi chú (tiếng Anh)', titleEn: 'Note (English)', type: 'string' },
  ],
  primaryKey: ['ma'],
} as const satisfies TableSchema
