/** Words of the command that brings files into their stored form. */
type FileKind = 'encoding' | 'byte-order-mark' | 'composed' | 'line-ends' | 'sep-line' | 'separator' | 'blank-rows'

const whole: Readonly<Record<FileKind, string>> = {
  encoding: '  cả tệp: ghi lại bằng mã UTF-8',
  'byte-order-mark': '  đầu tệp: bỏ dấu BOM',
  composed: '  cả tệp: chữ có dấu ghép thành một ký tự (NFC)',
  'line-ends': '  cả tệp: xuống dòng kiểu LF',
  'sep-line': '  dòng 1: bỏ dòng “sep=”',
  separator: '  cả tệp: cách ô bằng dấu chấm phẩy',
  'blank-rows': '  cuối tệp: bỏ các dòng trống',
}
export const fileChange = (kind: FileKind): string => whole[kind]
export const cellChange = (line: number, cell: string, from: string, to: string): string => `  dòng ${line}, ô ${cell}: ${from} → ${to}`
export const hiddenChange = (line: number, cell: string): string =>
  `  dòng ${line}, ô ${cell}: viết lại số (chỉ tiêu cần giữ kín, không in số ra đây)`
export const textChange = (line: number, cell: string): string => `  dòng ${line}, ô ${cell}: bỏ dấu cách thừa, ký tự lạ`
export const keyChange = (line: number, from: string, to: string): string => `  dòng ${line}: ${from} → ${to}`
export const skipped = (file: string): string =>
  `${file}: giữ nguyên, vì chưa đọc được chắc chắn. Chạy “npm run check”, sửa các lỗi rồi chạy lại.`
export const wouldTidy = (changes: number, files: number): string =>
  `${changes} chỗ trong ${files} tệp sẽ được viết lại theo cách lưu chung. Không con số nào, không chữ nào đổi nghĩa.`
export const nothingToTidy = 'Các tệp đã đúng cách lưu chung.'
export const tidied = (files: number): string => `Đã viết lại ${files} tệp, đã đọc lại và so từng ô: không con số nào đổi.`
export const notAsWritten = 'Một tệp vừa thay đổi trong lúc làm. Xem lại bằng “git status”, rồi chạy lại.'
