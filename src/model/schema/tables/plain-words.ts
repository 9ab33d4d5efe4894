/** Words that the reading check looks for: `data/doc-de.csv`. */
import type { TableSchema } from '../types.ts'

export const plainWords = {
  name: 'doc-de',
  path: 'data/doc-de.csv',
  title: 'Viết cho dễ đọc',
  titleEn: 'Plain words',
  description: 'Từ mà máy nhắc người viết, thêm vào những từ máy đã biết; hoặc từ được dùng, máy không nhắc nữa.',
  optional: true,
  fields: [
    { name: 'tu', title: 'Từ', titleEn: 'Words', type: 'string', constraints: { required: true, unique: true } },
    {
      name: 'loai',
      title: 'Loại',
      titleEn: 'Kind',
      type: 'string',
      description:
        'van-hanh-chinh: lời công văn; danh-tu: danh từ Hán Việt, ba từ liền nhau thì nhắc; viet-tat: chữ viết tắt; lo-ho: lời làm lộ một hộ, chỉ nhắc trong chuyện của một hộ; duoc-dung: không nhắc.',
      constraints: { required: true, enum: ['van-hanh-chinh', 'danh-tu', 'viet-tat', 'lo-ho', 'duoc-dung'] },
    },
    { name: 'viet_thu', title: 'Viết thử', titleEn: 'Try instead', type: 'string', description: 'Lời thường thay cho từ ấy.' },
  ],
  primaryKey: ['tu'],
} as const satisfies TableSchema
