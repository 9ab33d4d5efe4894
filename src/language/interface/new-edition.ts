/** Words of the command that founds an edition. It speaks Vietnamese, as the staff do. */
export const newEditionWords = {
  folder: { name: 'thu_muc', title: 'Thư mục của ấn bản', description: 'Chưa có, hoặc còn trống; ví dụ an-ban/mau.' },
  isFile: (given: string) => `${given} là một tệp. Gõ tên một thư mục chưa có.`,
  notEmpty: (given: string, first: string) => `${given} đã có “${first}”, nên máy không ghi gì vào đó. Gõ tên một thư mục chưa có.`,
  founded: (given: string, files: number) => `Đã lập ấn bản ở ${given}: ${files} tệp. Các bài đều ghi là chờ duyệt.`,
  /** `given`: null where the edition is the folder in which commands run. */
  next: (given: string | null): readonly string[] => {
    const option = given === null ? '' : ` --edition ${given}`
    return [
      'Việc tiếp theo:',
      `  - Kiểm tra: npm run check${option === '' ? '' : ` --${option}`}`,
      `  - Dựng và xem: ${given === null ? '' : `EDITION=${given} `}npm start`,
      `  - Thêm xã, bài, chỉ tiêu: npm run new -- don-vi${option} (hoặc trang, chi-tieu…)`,
      `Muốn bỏ đi: npm run new -- hoan-tac${option}`,
    ]
  },
} as const
