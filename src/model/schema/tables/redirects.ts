/** Where pages went that stood at another address: `data/chuyen-huong.csv`. */
import type { TableSchema } from '../types.ts'

export const redirects = {
  name: 'chuyen-huong',
  path: 'data/chuyen-huong.csv',
  title: 'Chuyển hướng',
  titleEn: 'Redirects',
  description: 'Địa chỉ cũ và nơi trang đã chuyển đến, để liên kết cũ vẫn dùng được. Không có tệp này cũng được.',
  optional: true,
  fields: [
    {
      name: 'tu',
      title: 'Địa chỉ cũ',
      titleEn: 'Old path',
      type: 'string',
      description: 'Bắt đầu và kết thúc bằng /, ví dụ /so-tay/ten-cu/. Bản tiếng Anh tự chuyển theo.',
      constraints: { required: true, unique: true },
    },
    {
      name: 'den',
      title: 'Địa chỉ mới',
      titleEn: 'New path',
      type: 'string',
      description: 'Trang đang có, ví dụ /so-tay/ten-moi/; có thể thêm #phan-trong-trang.',
      constraints: { required: true },
    },
    { name: 'tu_ngay', title: 'Chuyển từ ngày', titleEn: 'Since', type: 'date', format: '%d/%m/%Y', constraints: { required: true } },
  ],
  primaryKey: ['tu'],
} as const satisfies TableSchema
