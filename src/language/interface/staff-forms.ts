/** Words inside the workbooks that staff fill in, and of the command that writes them. In Vietnamese, as their readers are. */
import type { FormColumn, FormKind } from '../../model/workbook-form.ts'

export const staffFormWords = {
  sheets: { figures: 'Số liệu', help: 'Hướng dẫn', lists: 'Danh mục' },
  columns: { 'indicator-name': 'Tên chỉ tiêu', measure: 'Đơn vị tính' } satisfies Partial<Record<FormColumn, string>>,
  lists: {
    units: ['Mã đơn vị', 'Tên đơn vị'],
    indicators: ['Mã chỉ tiêu', 'Tên chỉ tiêu', 'Đơn vị tính'],
    statuses: ['Trạng thái', 'Nghĩa là'],
    bounds: ['Cận', 'Nghĩa là'],
    sources: ['Mã nguồn', 'Tên nguồn'],
  },
  until: (name: string, day: string) => `${name} (đến ${day})`,
  title: {
    'chi-tieu': (code: string, name: string) => `Biểu chỉ tiêu ${code}: ${name}`,
    'don-vi': (code: string, name: string) => `Biểu của ${name} (mã ${code})`,
    'so-lam-viec': (_: string, name: string) => `Sổ làm việc: mọi con số của trang “${name}”`,
  } satisfies Record<FormKind, (code: string, name: string) => string>,
  above: [
    'Chỉ gõ vào ô nền vàng. Ô nền xám đã khóa. Chưa có số thì để trống, không gõ 0, không gõ gạch ngang.',
    'Số lẻ dùng dấu phẩy: 32,3. Không gõ dấu hàng nghìn: 7378. Kỳ gõ như: 2025, 11/2025, 30/06/2025, cuoi 2025.',
  ],
  help: [
    'Biểu này dùng để gửi số liệu về nơi giữ kho số. Điền xong thì lưu (vẫn là tệp .xlsx) rồi gửi đi, qua thư hay Zalo đều được.',
    'Nơi nhận chạy: npm run import -- TỆP.xlsx. Máy cho xem số cũ và số mới của từng ô, hỏi lại, rồi mới ghi.',
    'Dòng đã có số: sửa thẳng vào ô nền vàng. Dòng chưa có: gõ kỳ, gõ số. Dòng để trống thì máy bỏ qua.',
    'Đừng xóa dòng, đừng gộp ô, đừng giấu dòng hay cột, đừng đổi tên trang tính. Xóa một dòng ở đây không xóa số đã công bố.',
    'Tỷ lệ: gõ tử số và mẫu số, hoặc gõ giá trị phần trăm như 32,3 (không gõ dấu %).',
    'Không gõ công thức. Chép số từ tệp khác sang thì chọn “Dán giá trị”.',
    'Không ghi tên người, số điện thoại, số căn cước vào ghi chú.',
    'Số hộ từ 1 đến 4 phải giữ kín: ghi bao-mat ở cột Trạng thái và để trống các cột số.',
  ],
  withoutConfidential:
    'Các chỉ tiêu đếm số hộ phải giữ kín không có trong biểu này, vì biểu chuyền tay nhiều người. Gửi các số ấy riêng cho nơi giữ kho.',
  wrongList: { title: 'Chưa có trong danh mục', text: 'Chọn trong danh sách thả xuống, hoặc xem trang Danh mục.' },
  written: (path: string, rows: number) =>
    `Đã ghi ${path}: ${rows} dòng có số, và các dòng trống để điền. Điền xong: npm run import -- ${path}`,
  exists: (path: string) => `${path} đã có sẵn, chưa ghi gì. Đổi tên tệp ấy, hoặc thêm --out TÊN-KHÁC.xlsx.`,
  notXlsx: (path: string) => `Tên tệp phải kết thúc bằng .xlsx, không phải “${path}”.`,
  unsound: 'Ấn bản còn lỗi nên chưa làm biểu được. Chạy npm run check, sửa các lỗi rồi chạy lại.',
  unknown: (kind: FormKind, code: string, near: string | null, known: readonly string[]) =>
    `Không có ${kind === 'chi-tieu' ? 'chỉ tiêu' : 'đơn vị'} mã “${code}”. ${near ? `Có phải “${near}”?` : `Các mã có: ${known.join(', ')}.`}`,
  derived: (code: string) => `${code} được tính từ chuỗi khác (cột cong_thuc), nên không có biểu để điền. Làm biểu cho các chuỗi ấy.`,
} as const
