/** Words of the check's report. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  line: 'dòng',
  cell: 'ô',
  levels: { error: 'LỖI     ', warning: 'CẢNH BÁO', repair: 'ĐÃ SỬA  ' },
  summary: (files: number, rows: number, errors: number, warnings: number, repairs: number, ms: number) =>
    `Đã đọc ${files} tệp, ${rows} dòng dữ liệu trong ${ms} ms: ${errors} lỗi, ${warnings} cảnh báo, ${repairs} chỗ tự sửa khi đọc.${errors > 0 ? ' Sửa hết lỗi rồi dựng lại; bản đang công bố không thay đổi.' : ''}`,
}

const en: typeof vi = {
  line: 'line',
  cell: 'cell',
  levels: { error: 'ERROR  ', warning: 'WARNING', repair: 'MENDED ' },
  summary: (files, rows, errors, warnings, repairs, ms) =>
    `Read ${files} files, ${rows} rows in ${ms} ms: ${errors} errors, ${warnings} warnings, ${repairs} mended on reading.${errors > 0 ? ' Mend the errors and build again; what is published has not changed.' : ''}`,
}

export const reportWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
