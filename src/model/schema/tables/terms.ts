/** Glossary: `data/thuat-ngu.csv`. */
import type { TableSchema } from '../types.ts'

export const terms = {
  name: 'thuat-ngu',
  path: 'data/thuat-ngu.csv',
  title: 'Từ ngữ',
  titleEn: 'Glossary',
  description: 'Từ khó, giải thích bằng lời thường.',
  fields: [
    { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', kind: 'code', constraints: { required: true, unique: true } },
    { name: 'tu', title: 'Từ', titleEn: 'Term', type: 'string', constraints: { required: true } },
    { name: 'tu_en', title: 'Từ (tiếng Anh)', titleEn: 'Term (English)', type: 'string' },
    { name: 'nghia', title: 'Nghĩa', titleEn: 'Meaning', type: 'string', constraints: { required: true } },
    { name: 'nghia_en', title: 'Nghĩa (tiếng Anh)', titleEn: 'Meaning (English)', type: 'string' },
    { name: 'nguon', title: 'Nguồn', titleEn: 'Source', type: 'string', ref: 'nguon', kind: 'code' },
  ],
  primaryKey: ['ma'],
} as const satisfies TableSchema
