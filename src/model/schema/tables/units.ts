/** Administrative units: `data/don-vi.csv`. */
import type { TableSchema } from '../types.ts'

export const units = {
  name: 'don-vi',
  path: 'data/don-vi.csv',
  title: 'Đơn vị hành chính',
  titleEn: 'Administrative units',
  description: 'Mã và tên có thể được dùng lại, nên mỗi dòng có thời hạn hiệu lực.',
  fields: [
    { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', kind: 'code', constraints: { required: true } },
    { name: 'tu_ngay', title: 'Từ ngày', titleEn: 'Valid from', type: 'date', format: '%d/%m/%Y' },
    { name: 'den_ngay', title: 'Đến ngày', titleEn: 'Valid to', type: 'date', format: '%d/%m/%Y' },
    { name: 'cap', title: 'Cấp', titleEn: 'Level', type: 'string', constraints: { required: true, enum: ['tinh', 'huyen', 'xa'] } },
    {
      name: 'loai',
      title: 'Loại',
      titleEn: 'Type',
      type: 'string',
      description: 'Xã, Thị trấn, Phường, Huyện, Tỉnh…',
      constraints: { required: true },
    },
    { name: 'ten', title: 'Tên', titleEn: 'Name', type: 'string', description: 'Tên không kèm loại.', constraints: { required: true } },
    {
      name: 'ten_khac',
      title: 'Tên khác',
      titleEn: 'Aliases',
      type: 'string',
      description: 'Các cách viết khác, cách nhau bằng dấu |.',
      list: true,
    },
    { name: 'thuoc', title: 'Thuộc', titleEn: 'Parent code', type: 'string', kind: 'code' },
    { name: 'ke_thua', title: 'Đơn vị kế thừa', titleEn: 'Successor code', type: 'string', kind: 'code' },
    {
      name: 'o_cot',
      title: 'Cột trên bản đồ ô',
      titleEn: 'Tile column',
      type: 'integer',
      description: 'Vị trí ô của đơn vị trên bản đồ ô, đếm từ trái sang, bắt đầu từ 1. Để trống thì không vẽ bản đồ ô.',
      constraints: { minimum: 1, maximum: 40 },
    },
    {
      name: 'o_hang',
      title: 'Hàng trên bản đồ ô',
      titleEn: 'Tile row',
      type: 'integer',
      description: 'Đếm từ trên xuống, bắt đầu từ 1.',
      constraints: { minimum: 1, maximum: 40 },
    },
  ],
  primaryKey: ['ma', 'tu_ngay'],
} as const satisfies TableSchema
