/** Visible words of the search page. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Tìm',
  label: 'Gõ điều cần tìm',
  example: 'ví dụ: vay von',
  hint: 'Có dấu hay không dấu đều được, ví dụ “vay von” hoặc “hộ nghèo”.',
  noScript: 'Trình duyệt này không chạy JavaScript nên chưa tìm theo chữ được. Mọi trang có trong danh sách dưới đây.',
  all: 'Tất cả các trang',
  script: {
    waiting: 'Đang tìm…',
    none: 'Không tìm thấy. Thử ít chữ hơn, hoặc xem danh sách các trang bên dưới.',
    some: 'Tìm thấy {n} trang.',
    failed: 'Chưa tải được phần tìm kiếm. Xem danh sách các trang bên dưới.',
  },
  kinds: {
    handbook: 'Sổ tay',
    story: 'Gương điển hình',
    model: 'Mô hình',
    unit: 'Xã, huyện',
    figure: 'Số liệu',
    plan: 'Kế hoạch',
    other: 'Trang khác',
  },
  near: 'Gần nhất',
  more: 'Xem thêm {n} trang',
}

const en: typeof vi = {
  title: 'Search',
  label: 'What are you looking for?',
  example: 'e.g. cooperatives',
  hint: 'With or without Vietnamese marks, e.g. “cooperatives” or “Dak Koi”.',
  noScript: 'This browser runs no JavaScript, so words cannot be searched for. All pages are in the list below.',
  all: 'All pages',
  script: {
    waiting: 'Searching…',
    none: 'Nothing found. Try fewer words, or the list of pages below.',
    some: '{n} pages found.',
    failed: 'Search could not be loaded. See the list of pages below.',
  },
  kinds: {
    handbook: 'Handbook',
    story: 'Stories',
    model: 'Models',
    unit: 'Communes and districts',
    figure: 'Figures',
    plan: 'The plan',
    other: 'Other pages',
  },
  near: 'Best answers',
  more: '{n} more',
}

export const searchWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
