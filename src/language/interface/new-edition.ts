/** Words of the command that founds an edition. It speaks Vietnamese, as the staff do. */
export const newEditionWords = {
  folder: { name: 'thu_muc', title: 'Thư mục của ấn bản', description: 'Chưa có, hoặc còn trống; ví dụ an-ban/mau.' },
  /** What the first row of a register tells of. */
  rows: { 'don-vi': 'Nơi này', nguon: 'Kế hoạch', 'co-quan': 'Cơ quan phụ trách', 'chi-tieu': 'Chỉ tiêu đầu tiên' },
  plainFolder: (given: string, plain: string) =>
    `“${given}” không đặt làm tên thư mục được.${plain === '' ? '' : ` Gõ ${plain}.`} Chỉ dùng chữ không dấu, chữ số, gạch nối, và / giữa hai thư mục.`,
  isFile: (given: string) => `${given} là một tệp. Gõ tên một thư mục chưa có.`,
  notEmpty: (given: string, first: string) => `${given} đã có “${first}”, nên máy không ghi gì vào đó. Gõ tên một thư mục chưa có.`,
  founded: (given: string, files: number) => `Đã lập ấn bản ở ${given}: ${files} tệp. Các bài đều ghi là chờ duyệt.`,
  /** `setting`: what stands before a command of an edition elsewhere. */
  next: (setting: string): readonly string[] => [
    'Việc tiếp theo:',
    `  - Dựng và xem: ${setting}npm start`,
    '  - Kiểm tra, sau mỗi lần sửa: npm run check',
    '  - Thêm xã, bài, chỉ tiêu: npm run new -- don-vi (hoặc trang, chi-tieu…)',
    'Muốn bỏ đi: npm run new -- hoan-tac',
  ],
} as const
