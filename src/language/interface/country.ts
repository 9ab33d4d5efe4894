/** Words of the pages over all provinces, and of the command that makes them. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Cả nước',
  lede: 'Các tỉnh cạnh nhau, và một ô tìm cho trang của mọi tỉnh. Số nào cũng là số tỉnh đã công bố; ở đây không cộng, không tính thêm.',
  provinces: 'Các tỉnh',
  compared: 'So sánh các tỉnh',
  compareOne: (name: string) => `${name}: so sánh các tỉnh`,
  note: (period: string) => `Các tỉnh, ${period}`,
  province: 'Tỉnh',
  data: 'Mọi con số của các tỉnh (CSV)',
  fictional: 'Số liệu minh họa, không phải số thật.',
  noScript: 'Trình duyệt này không chạy JavaScript nên chưa tìm theo chữ được. Xem trang của từng tỉnh.',
}

const en: typeof vi = {
  title: 'The whole country',
  lede: 'Provinces side by side, and one search over the pages of all. Every figure is one that a province has published; nothing is added up here.',
  provinces: 'Provinces',
  compared: 'Provinces side by side',
  compareOne: (name) => `${name}: provinces side by side`,
  note: (period) => `Provinces, ${period}`,
  province: 'Province',
  data: 'All figures of the provinces (CSV)',
  fictional: 'Illustrative figures, not real ones.',
  noScript: 'This browser runs no JavaScript, so words cannot be searched for. See the pages of each province.',
}

export const countryWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)

/** What the command says; whoever starts it reads Vietnamese. */
export const countryCommand = {
  noFolder: (folder: string) =>
    `${folder && `Không có thư mục ${folder}. `}Ghi --from và thư mục chứa bản đã dựng của các tỉnh, mỗi tỉnh một thư mục.`,
  few: (folder: string) => `Trong ${folder} phải có ít nhất hai tỉnh, mỗi tỉnh một thư mục, thì mới so sánh được.`,
  name: (name: string) =>
    `Thư mục “${name}” chưa đặt tên đúng: chỉ dùng chữ thường không dấu, số và ít nhất một gạch nối, ví dụ “tinh-lai-chau”.`,
  missing: (place: string, file: string) =>
    `${place}: thiếu tệp ${file}. Dựng lại tỉnh này bằng npm run build, rồi chép cả data/, tim/ và trang-thai.json.`,
  unreadable: (place: string, file: string) => `${place}: tệp ${file} không đọc được. Dựng lại tỉnh này bằng npm run build.`,
  noArea: (place: string) =>
    `${place}: chưa biết là tỉnh nào. Ghi mã tỉnh ở don_vi_goc trong content/trang-web.yaml, rồi dựng lại tỉnh này.`,
  twice: (code: string, one: string, other: string) =>
    `${one} và ${other} cùng mang mã ${code}. Sửa don_vi_goc và data/don-vi.csv của nơi ghi nhầm, rồi dựng lại nơi ấy.`,
  mixed: (real: string, fiction: string) => `${real} là số thật, ${fiction} là số minh họa. Bỏ thư mục ${fiction} ra rồi chạy lại.`,
  unlike: (code: string, one: string, its: string, other: string, others: string) =>
    `Chỉ tiêu ${code} ở ${one} là “${its}”, ở ${other} là “${others}”. Sửa data/chi-tieu.csv cho hai nơi giống nhau, hoặc đặt mã khác.`,
  done: (provinces: number, indicators: number, pages: number, out: string) =>
    `Đã ghép ${provinces} tỉnh: so sánh ${indicators} chỉ tiêu, tìm trong ${pages} trang, vào thư mục ${out}.`,
} as const
