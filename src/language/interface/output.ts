/** What is said of the folder that a build is put into. It speaks Vietnamese, as the staff who build do. */
const own = 'Hãy ghi một thư mục chưa có hoặc còn trống, ví dụ OUT_DIR=dist.'

export const outputWords = {
  marker: 'Thư mục này do Nếp Mới dựng. Lần dựng sau thay cả thư mục; tệp sửa tay ở đây sẽ mất.',
  project: 'dự án',
  edition: 'ấn bản',
  current: 'thư mục đang đứng',
  home: 'thư mục riêng của người dùng',
  holds: (given: string, what: string) => `OUT_DIR=${given} là thư mục chứa ${what}; dựng vào đó sẽ xóa mất. ${own}`,
  inside: (given: string, what: string, part: string) => `OUT_DIR=${given} nằm trong ${part}/ của ${what}. ${own}`,
  blank: (given: string) => `OUT_DIR=“${given}” có khoảng trắng ở đầu hoặc cuối. Bỏ khoảng trắng ấy đi.`,
  file: (given: string) => `OUT_DIR=${given} là một tệp, không phải thư mục. ${own}`,
  noTarget: (given: string) => `OUT_DIR=${given} là một lối tắt dẫn tới chỗ không có. ${own}`,
  notOurs: (given: string, first: string) =>
    `OUT_DIR=${given} đã có tệp (“${first}”…) và không phải bản do máy dựng lần trước, nên máy không động vào. ${own}`,
  strangers: (given: string, names: readonly string[], count: number) =>
    `OUT_DIR=${given} có ${count} tệp không do máy dựng: ${names.map((name) => `“${name}”`).join(', ')}${count > names.length ? '…' : ''}. Dựng lại sẽ làm mất, nên máy dừng. Hãy chuyển đi chỗ khác (tệp cần công bố thì để trong public/) rồi chạy lại.`,
  busy: (folder: string, left: string) =>
    `Một lần dựng khác đang ghi vào ${folder}. Chờ xong rồi chạy lại. Nếu chắc chắn không có, hãy xóa thư mục ${left}.`,
  broken: (file: string) => `Tệp ${file} ghi chưa trọn. Chạy lại; nếu vẫn vậy, kiểm tra ổ đĩa.`,
  changed: (file: string) => `Tệp ${file} chép sang không giống bản vừa dựng. Chạy lại; nếu vẫn vậy, kiểm tra ổ đĩa.`,
} as const

/** What the system refuses, by its code, in words; null for a code that says nothing to staff. */
export function diskWords(code: string, path: string): string | null {
  const where = path ? ` (${path})` : ''
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `Ổ đĩa đã đầy${where}. Xóa bớt tệp không cần rồi chạy lại.`
    case 'EACCES':
    case 'EPERM':
      return `Không có quyền đọc hoặc ghi${where}. Kiểm tra quyền của thư mục, đóng chương trình đang giữ tệp, rồi chạy lại.`
    case 'EROFS':
      return `Ổ đĩa chỉ cho đọc${where}. Chọn nơi ghi được rồi chạy lại.`
    case 'ENOTDIR':
      return `Trên đường dẫn có một tệp đứng vào chỗ của thư mục${where}. Sửa lại đường dẫn rồi chạy lại.`
    case 'EBUSY':
      return `Thư mục đang được dùng hoặc là gốc của một ổ đĩa${where}. Chọn một thư mục con của nó rồi chạy lại.`
    case 'ENAMETOOLONG':
      return `Đường dẫn quá dài${where}. Đặt dự án ở thư mục có tên ngắn hơn rồi chạy lại.`
    // Copying folders says so, too, where there is no room for one.
    case 'EIO':
      return `Ổ đĩa đã đầy, hoặc đọc, ghi hỏng${where}. Xem ổ đĩa còn chỗ không, rồi chạy lại.`
    case 'EMFILE':
    case 'ENFILE':
      return 'Máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại.'
    default:
      return null
  }
}
