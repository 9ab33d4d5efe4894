/** Words of the check's report. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  line: 'dòng',
  cell: 'ô',
  levels: { error: 'LỖI     ', warning: 'CẢNH BÁO', repair: 'ĐÃ SỬA  ' },
  heldBack: (count: number) => `${count} phát hiện khác chỉ vì lỗi này mà có; sửa xong lỗi này rồi kiểm tra lại.`,
  also: (places: readonly string[], more: number) =>
    `Cũng như vậy ở ${places.length + more} chỗ khác: ${places.join('; ')}${more > 0 ? `; và ${more} chỗ nữa` : ''}.`,
  standing: (count: number, rules: readonly string[]) =>
    `Còn ${count} cảnh báo có từ trước, không do lần sửa này: ${rules.join(', ')}. Xem từng cái: npm run check -- --all`,
  summary: (files: number, rows: number, errors: number, warnings: number, repairs: number, ms: number) =>
    `Đã đọc ${files} tệp, ${rows} dòng dữ liệu trong ${ms} ms: ${errors} lỗi, ${warnings} cảnh báo, ${repairs} chỗ tự sửa khi đọc.${errors > 0 ? ' Sửa hết lỗi rồi dựng lại; bản đang công bố không thay đổi.' : ''}`,
}

const en: typeof vi = {
  line: 'line',
  cell: 'cell',
  levels: { error: 'ERROR  ', warning: 'WARNING', repair: 'MENDED ' },
  heldBack: (count) => `${count} other ${count === 1 ? 'finding follows' : 'findings follow'} from this one only; mend it and check again.`,
  also: (places, more) => `The same in ${places.length + more} other places: ${places.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  standing: (count, rules) =>
    `${count} ${count === 1 ? 'warning was' : 'warnings were'} there before this change: ${rules.join(', ')}. See each: npm run check -- --all`,
  summary: (files, rows, errors, warnings, repairs, ms) =>
    `Read ${files} files, ${rows} rows in ${ms} ms: ${errors} errors, ${warnings} warnings, ${repairs} mended on reading.${errors > 0 ? ' Mend the errors and build again; what is published has not changed.' : ''}`,
}

export const reportWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
