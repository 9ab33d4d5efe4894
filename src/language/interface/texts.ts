/** Words that are put into the texts of an edition where Markdown has none of its own. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  notes: 'Chú thích',
  /** Read out for the arrow that leads from a note back into the text. */
  backToText: (note: number, time: number) =>
    time > 1 ? `Về chỗ chú thích ${note} trong bài, lần ${time}` : `Về chỗ chú thích ${note} trong bài`,
  done: 'Đã xong',
  toDo: 'Ô để đánh dấu',
  table: (number: number, columns: string) => (columns ? `Bảng ${number}: ${columns}` : `Bảng ${number}`),
  /** Under a photo: whose it is; how it may be used, where that stands on another page. */
  photo: (credit: string) => `Ảnh: ${credit}.`,
  licence: 'Giấy phép',
  code: (number: number) => `Đoạn chữ giữ nguyên ${number}`,
  asides: { note: 'Ghi chú', tip: 'Gợi ý', caution: 'Lưu ý', danger: 'Cảnh báo' },
}

export type TextWords = typeof vi

const en: TextWords = {
  notes: 'Notes',
  backToText: (note, time) => (time > 1 ? `Back to note ${note} in the text, place ${time}` : `Back to note ${note} in the text`),
  done: 'Done',
  toDo: 'Box to tick',
  table: (number, columns) => (columns ? `Table ${number}: ${columns}` : `Table ${number}`),
  photo: (credit) => `Photo: ${credit}.`,
  licence: 'Licence',
  code: (number) => `Text kept as typed ${number}`,
  asides: { note: 'Note', tip: 'Tip', caution: 'Take care', danger: 'Warning' },
}

export const textWords = (locale: Locale): TextWords => (locale === 'vi' ? vi : en)
