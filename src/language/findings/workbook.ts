/** What is wrong with a workbook that staff send in, each with what to do instead. In Vietnamese, as those who import are. */
export const fileProblems = {
  empty: 'Tệp rỗng, có lẽ chưa lưu xong hoặc tải về dở dang. Xin gửi lại tệp.',
  'old-xls': 'Đây là tệp Excel kiểu cũ (.xls). Mở ra, chọn “Lưu thành”, kiểu “Excel Workbook (.xlsx)”, rồi nhập tệp mới.',
  encrypted: 'Tệp có mật khẩu nên không đọc được. Mở ra, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ), lưu lại rồi nhập.',
  ods: 'Đây là tệp OpenDocument (.ods). Mở ra, chọn “Lưu thành”, kiểu “Excel 2007–365 (.xlsx)”, rồi nhập tệp mới.',
  xlsb: 'Đây là tệp Excel nhị phân (.xlsb). Mở ra, lưu thành .xlsx rồi nhập tệp mới.',
  html: 'Đây là trang HTML đặt tên thành bảng tính. Mở bằng Excel, lưu thành .xlsx rồi nhập tệp mới.',
  text: 'Đây không phải tệp .xlsx mà là tệp chữ. Bảng CSV thì chép vào data/so-lieu/ rồi chạy npm run check.',
  'other-zip': 'Tệp nén này không có bảng tính bên trong. Nhập đúng tệp .xlsx.',
  damaged: 'Tệp hỏng hoặc bị cắt dở: không mở ra được. Xin gửi lại tệp, hoặc mở bằng Excel rồi lưu lại.',
  'too-large': 'Tệp bung ra quá lớn (hơn 50 MB), không phải một biểu số liệu. Chép các ô cần nhập sang một tệp mới.',
  unreadable: 'Không mở được tệp. Xem lại đường dẫn và quyền đọc.',
} as const
export type FileProblem = keyof typeof fileProblems

export const sheetProblems = {
  noTable: (needed: readonly string[]) =>
    `Không thấy hàng tên cột, nên không rõ đây là biểu gì. Cần các cột ${needed.join(', ')}; lấy biểu đúng: npm run new -- bieu-mau so-lam-viec.`,
  hiddenSheet: 'Trang tính này bị giấu mà có số liệu. Cho hiện ra (Bỏ ẩn) rồi lưu lại, hoặc xóa trang.',
  merged: (range: string) => `Các ô ${range} bị gộp, không rõ số thuộc dòng nào. Bỏ gộp (Unmerge) rồi điền từng ô.`,
  hiddenRow: (row: number) => `Dòng ${row} bị giấu mà có số liệu. Cho hiện ra rồi lưu lại, hoặc xóa dòng.`,
  hiddenColumn: (column: string) => `Cột ${column} bị giấu mà có số liệu. Cho hiện ra rồi lưu lại, hoặc xóa cột.`,
  unknownColumn: (name: string, near: string | null) =>
    `Không có cột “${name}” trong bảng số liệu. ${near === null ? 'Xóa cột ấy, hoặc lấy biểu đúng bằng npm run new -- bieu-mau.' : `Có phải “${near}”?`}`,
  namelessColumn: 'Cột này không có tên mà có số liệu. Ghi tên cột, hoặc xóa cột.',
  duplicateColumn: (name: string) => `Cột “${name}” có hai lần. Giữ một cột.`,
  missingColumn: (title: string) => `Thiếu cột “${title}”. Thêm cột ấy, hoặc lấy biểu đúng bằng npm run new -- bieu-mau.`,
} as const

export const cellProblems = {
  formulaWithoutValue: 'Ô có công thức chưa tính ra giá trị. Mở bằng Excel, chờ tính xong rồi lưu lại; tốt hơn là gõ thẳng giá trị.',
  error: (text: string) => `Ô báo lỗi ${text}. Sửa lỗi ấy, hoặc gõ thẳng con số.`,
  boolean: (text: string) => `Ô là giá trị đúng/sai (${text}), không phải số liệu. Gõ lại con số hoặc để trống.`,
  dateForNumber: (text: string) => `Ô là ngày tháng (${text}) mà cột này cần con số. Chọn kiểu ô “Văn bản” rồi gõ lại con số.`,
  dateForCode: (text: string) => `Ô là ngày tháng (${text}) mà cột này cần mã hoặc chữ. Chọn kiểu ô “Văn bản” rồi gõ lại.`,
  dateFormat: (format: string) =>
    `Ngày trong ô hiện theo kiểu “${format}”, không rõ là tháng, ngày hay năm. Chọn kiểu ô “Văn bản” rồi gõ 2024, 11/2024 hoặc 30/06/2025.`,
  percent: 'Ô theo kiểu phần trăm (%), cột này không nhận. Chọn kiểu ô “Văn bản” rồi gõ số đếm.',
  tooManyDigits: (text: string, most: number, rounded: string) =>
    `${text} có nhiều chữ số lẻ hơn chỉ tiêu ghi (${most}). Xem nguồn in thế nào rồi gõ đúng như vậy, ví dụ ${rounded}.`,
  notPeriodNumber: (text: string) => `${text} không phải một năm. Chọn kiểu ô “Văn bản” rồi gõ 2024, 11/2024 hoặc 30/06/2025.`,
  notCodeNumber: (text: string) => `Mã ${text} đã thành con số, có thể mất số 0 đầu. Chọn kiểu ô “Văn bản” rồi gõ đủ mã.`,
  unknownUnit: (text: string, near: string | null) =>
    `Không có đơn vị mã “${text}”. ${near === null ? 'Xem data/don-vi.csv.' : `Có phải “${near}”?`}`,
  unknownIndicator: (text: string, near: string | null) =>
    `Không có chỉ tiêu mã “${text}”. ${near === null ? 'Xem data/chi-tieu.csv.' : `Có phải “${near}”?`}`,
  derived: (code: string) => `${code} được máy tính từ chuỗi khác, không nhập số. Xóa dòng này; nhập cho các chuỗi thành phần.`,
  otherUnit: (own: string, seen: string) => `Biểu này của đơn vị ${own}, dòng này ghi ${seen}. Dùng đúng biểu của đơn vị ấy.`,
  otherIndicator: (own: string, seen: string) => `Biểu này của chỉ tiêu ${own}, dòng này ghi ${seen}. Dùng đúng biểu của chỉ tiêu ấy.`,
  missing: (title: string) => `Dòng có số mà cột “${title}” trống. Điền cột ấy, hoặc xóa số.`,
  noNumber: 'Dòng có kỳ mà chưa có số. Gõ số; chưa có số thì ghi chua-co ở cột Trạng thái, hoặc xóa kỳ.',
  twice: (file: string, sheet: string, cell: string) =>
    `Cùng chỉ tiêu, đơn vị, kỳ và chuẩn với ${file}, trang “${sheet}”, ô ${cell}. Giữ một dòng.`,
  changedMeanwhile: (then: string, now: string, mine: string) =>
    `Từ khi làm biểu, số trong kho đã đổi từ ${then || '(trống)'} thành ${now || '(trống)'}; biểu ghi ${mine || '(trống)'}. Hỏi lại ai đúng, rồi làm biểu mới bằng npm run new -- bieu-mau và nhập lại.`,
  changedSecretly: 'Từ khi làm biểu, ô này trong kho đã đổi. Làm biểu mới bằng npm run new -- bieu-mau rồi nhập lại.',
  noColumn: (file: string, column: string) => `Tệp ${file} chưa có cột ${column}. Thêm cột ấy vào dòng đầu của tệp rồi nhập lại.`,
} as const

/** `BieuXa.xlsx, trang “Số liệu”, ô H7: …`. */
export const problemLine = (file: string, sheet: string | null, cell: string | null, sentence: string): string =>
  `${file}${sheet === null ? '' : `, trang “${sheet}”`}${cell === null ? '' : `, ô ${cell}`}: ${sentence}`

/** Official forms, read by what `data/bieu-nhap.csv` says of them. */
export const officialProblems = {
  twoForms: (codes: readonly string[]) => `Trang này khớp cả ${codes.join(' và ')} trong data/bieu-nhap.csv. Ghi cột nhan_ra cho rõ hơn.`,
  needsPeriod: (code: string) => `Đây là biểu ${code}, không ghi kỳ ở từng dòng. Thêm kỳ và nguồn: --ky "cuoi 2025" --nguon MÃ-NGUỒN.`,
  wrongColumn: (line: number, letters: string) =>
    `data/bieu-nhap.csv dòng ${line}: “${letters}” không phải chữ cái của cột. Ghi chữ như trên đầu bảng Excel: B, F, AA.`,
  noTotalUnit: 'Dòng tổng chưa biết là số của đơn vị nào. Ghi mã ấy vào cột ma_tong trong data/bieu-nhap.csv.',
  unknownName: (text: string, near: string | null) =>
    `Không có đơn vị tên “${text}” trong kỳ này. ${near === null ? 'Ghi tên hoặc mã như trong data/don-vi.csv.' : `Có phải “${near}”?`}`,
  twoNames: (text: string) => `Tên “${text}” là của hơn một đơn vị trong kỳ này. Ghi mã đơn vị thay cho tên.`,
  belowTable: 'Số này nằm dưới một dòng trống, ngoài bảng. Bỏ dòng trống ở giữa bảng, hoặc xóa số ấy.',
} as const
