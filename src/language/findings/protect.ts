/** Words of the command that marks hidden cells in the files. They never say a number, nor why one cell and not another. */
export interface CellToMark {
  readonly indicator: string
  readonly unit: string
  readonly period: string
  readonly line: number
}

export const cellToMark = ({ line, indicator, unit, period }: CellToMark): string => `  dòng ${line}: ${indicator}, ${unit}, kỳ ${period}`

export const wouldMark = (cells: number): string =>
  `${cells} ô cần ghi bao-mat: số quá nhỏ, hoặc lấy cùng các số khác thì tính ra được số quá nhỏ. Không nói ô nào vì lẽ nào.`
export const whatItDoes =
  'Ở mỗi dòng này: trang_thai thành bao-mat; tu_so, mau_so, gia_tri và ghi chú để trống. Các dòng khác giữ nguyên từng chữ.'
export const keepNumbers =
  'Giữ bản số của mình ở nơi khác, ngoài kho tệp. Số nào đã gửi lên kho mã thì còn trong lịch sử git: báo người quản trị xóa ở đó.'
export const question = 'Ghi vào tệp? (co/khong) '
export const yesAnswers: readonly string[] = ['co', 'có', 'c', 'y', 'yes']
export const nothingWritten = 'Chưa ghi gì.'
export const nothingToMark = 'Không có ô nào phải đánh dấu.'
export const privateRepository = 'Ấn bản này ghi kho: rieng, nên khi dựng trang các ô ấy tự được che; không phải đánh dấu.'
export const otherErrors = (errors: number): string =>
  `Ấn bản còn ${errors} lỗi khác, nên chưa biết hết ô nào cần giữ kín. Chạy “npm run check”, sửa các lỗi ấy rồi chạy lại.`
export const fileChanged = 'Một tệp vừa thay đổi trong lúc đọc. Chưa ghi gì; chạy lại.'
export const cannotWrite = (reason: string): string => `Không ghi được, các tệp vẫn như cũ: ${reason}`
export const marked = (cells: number, files: number): string => `Đã ghi bao-mat vào ${cells} ô trong ${files} tệp.`
export const stillErrors = (errors: number): string => `Kiểm tra lại: còn ${errors} lỗi. Chạy “npm run check” để xem.`
export const allClear = 'Kiểm tra lại: không còn số nào phải che.'
