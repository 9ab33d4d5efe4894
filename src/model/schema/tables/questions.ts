/** Open questions: `data/cau-hoi.csv`. */
import type { TableSchema } from '../types.ts'

export const questions = {
  name: 'cau-hoi',
  path: 'data/cau-hoi.csv',
  title: 'Điều còn bỏ ngỏ',
  titleEn: 'Open questions',
  description: 'Những điều văn bản chưa nói rõ, được nêu ra chứ không giấu đi.',
  fields: [
    { name: 'ma', title: 'Mã', titleEn: 'Code', type: 'string', kind: 'code', constraints: { required: true, unique: true } },
    { name: 'chi_tieu', title: 'Chỉ tiêu liên quan', titleEn: 'Indicators', type: 'string', list: true, ref: 'chi-tieu' },
    { name: 'nhiem_vu', title: 'Nhiệm vụ liên quan', titleEn: 'Tasks', type: 'string', list: true, ref: 'nhiem-vu' },
    { name: 'cau_hoi', title: 'Câu hỏi', titleEn: 'Question', type: 'string', constraints: { required: true } },
    { name: 'cau_hoi_en', title: 'Câu hỏi (tiếng Anh)', titleEn: 'Question (English)', type: 'string' },
    { name: 'vi_sao', title: 'Vì sao', titleEn: 'Reason', type: 'string', constraints: { required: true } },
    { name: 'vi_sao_en', title: 'Vì sao (tiếng Anh)', titleEn: 'Reason (English)', type: 'string' },
    { name: 'ai_tra_loi', title: 'Ai trả lời', titleEn: 'To be answered by', type: 'string', ref: 'co-quan' },
  ],
  primaryKey: ['ma'],
} as const satisfies TableSchema
