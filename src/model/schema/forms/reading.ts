/** How much the reading check lets pass, as the site file says. */
import type { GroupKey } from '../types.ts'

export const readingField = {
  name: 'doc_de',
  title: 'Ngưỡng của máy nhắc viết dễ đọc',
  titleEn: 'Limits of the reading check',
  type: 'object',
  description: 'Từ ngữ mà máy nhắc thì ghi thêm ở data/doc-de.csv.',
  fields: [
    {
      name: 'cau_dai',
      title: 'Số chữ của câu dài nhất',
      titleEn: 'Words of a sentence',
      type: 'integer',
      description: 'Câu nhiều chữ hơn thì nhắc; bỏ trống là 30.',
      constraints: { minimum: 5 },
    },
    {
      name: 'danh_tu',
      title: 'Số danh từ Hán Việt liền nhau',
      titleEn: 'Nouns in a row',
      type: 'integer',
      description: 'Từng ấy từ liền nhau thì nhắc; bỏ trống là 3.',
      constraints: { minimum: 2 },
    },
  ],
} as const satisfies GroupKey
