/** Visible words of the downloads page. */
import type { Locale } from '../locale.ts'

const vi = {
  title: 'Tải số liệu',
  lede: 'Mọi con số đang công bố, kèm nguồn và trạng thái, để mở bằng Excel hoặc bằng chương trình.',
  all: 'tất cả con số (dấu phẩy giữa các cột, dấu chấm thập phân, tên cột tiếng Anh)',
  package: 'mô tả các tệp theo chuẩn Frictionless Data Package',
  each: 'Từng chỉ tiêu một tệp',
  dictionary: 'Từ điển các tệp trong kho dữ liệu',
  dictionaryText: 'Cán bộ điền các tệp này. Mỗi cột được kiểm tra theo đúng mô tả dưới đây.',
  column: 'Cột',
  meaning: 'Nghĩa',
  type: 'Kiểu',
  required: 'bắt buộc',
  types: { string: 'chữ', number: 'số', integer: 'số nguyên', date: 'ngày/tháng/năm', code: 'mã', period: 'kỳ' },
}

const en: typeof vi = {
  title: 'Downloads',
  lede: 'Every published figure with source and status, for a spreadsheet or a program.',
  all: 'all figures (comma-separated, decimal point, English column names)',
  package: 'description of the files as a Frictionless Data Package',
  each: 'One file an indicator',
  dictionary: 'Dictionary of the data files',
  dictionaryText: 'Staff fill in these files; each column is checked as described here.',
  column: 'Column',
  meaning: 'Meaning',
  type: 'Type',
  required: 'required',
  types: { string: 'text', number: 'number', integer: 'whole number', date: 'day/month/year', code: 'code', period: 'period' },
}

export const downloadWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
