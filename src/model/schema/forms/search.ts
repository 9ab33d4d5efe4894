/** What readers type and what pages call it: `content/tim-kiem.yaml`. */
import type { FieldsOf, FormSchema, NameOf } from '../types.ts'

export const searchForm = {
  name: 'tim-kiem',
  path: 'content/tim-kiem.yaml',
  title: 'Từ tìm kiếm',
  titleEn: 'Search words',
  description: 'Chữ viết tắt và lời nói thường ngày mà bà con gõ khi tìm, và từ mà các trang dùng. Không có tệp này cũng được.',
  fields: [
    {
      name: 'tu',
      title: 'Các từ',
      titleEn: 'Words',
      type: 'object',
      list: true,
      constraints: { required: true },
      fields: [
        {
          name: 'go',
          title: 'Người đọc gõ',
          titleEn: 'What readers type',
          type: 'string',
          list: true,
          description: 'Một hoặc nhiều cách gõ, ví dụ [HTX]. Không cần gõ thêm cách không dấu: máy tự hiểu.',
          constraints: { required: true },
        },
        {
          name: 'la',
          title: 'Trang gọi là',
          titleEn: 'What pages call it',
          type: 'string',
          list: true,
          description: 'Một hoặc nhiều từ đang dùng trên các trang, ví dụ [hợp tác xã].',
          constraints: { required: true },
        },
      ],
    },
  ],
} as const satisfies FormSchema

export type SearchKey = NameOf<FieldsOf<typeof searchForm>> | 'go' | 'la'
