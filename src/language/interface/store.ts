/** What is said of the store that keeps drawn pictures and documents between builds. It speaks Vietnamese, as the staff who build do. */
const own = 'Hãy ghi một thư mục riêng, chưa có hoặc còn trống, ví dụ STORE_DIR=.store, hoặc STORE_DIR=none để không dùng kho.'

export const storeWords = {
  blank: (given: string) => `STORE_DIR=“${given}” có khoảng trắng ở đầu hoặc cuối. Bỏ khoảng trắng ấy đi.`,
  inside: (given: string, place: string) => `STORE_DIR=${given} nằm trong ${place}, nơi kho hình có thể bị đăng hoặc bị xóa. ${own}`,
  file: (given: string) => `STORE_DIR=${given} là một tệp, không phải thư mục. ${own}`,
  notOurs: (given: string, first: string) => `STORE_DIR=${given} đã có tệp không thuộc kho hình (${first}), nên máy không động vào. ${own}`,
  refused: (folder: string, code: string) =>
    `Lưu ý: kho hình và sách ${folder} ${reason(code)}. Trang vẫn dựng đủ, chỉ lâu hơn, nhưng hình của lần dựng trước có thể còn trong kho. Sửa chỗ ấy, hoặc xóa cả thư mục kho rồi dựng lại.`,
} as const

/** What the system refuses, by its code. */
function reason(code: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'không ghi được vì ổ đĩa đã đầy'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'không cho ghi hoặc xóa'
    default:
      return `bị hỏng (máy ghi: ${code})`
  }
}
