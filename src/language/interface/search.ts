/** Visible words of the search page. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Tìm',
  label: 'Gõ điều cần tìm',
  hint: 'Có dấu hay không dấu đều được, ví dụ “dat dai” hoặc “đất đai”.',
  all: 'Tất cả các trang',
  script: {
    waiting: 'Đang tìm…',
    none: 'Không tìm thấy. Thử ít chữ hơn, hoặc xem danh sách các trang bên dưới.',
    some: 'Tìm thấy {n} trang.',
    failed: 'Chưa tải được phần tìm kiếm. Xem danh sách các trang bên dưới.',
  },
}

const en: typeof vi = {
  title: 'Search',
  label: 'What are you looking for?',
  hint: 'With or without Vietnamese marks.',
  all: 'All pages',
  script: {
    waiting: 'Searching…',
    none: 'Nothing found. Try fewer words, or the list of pages below.',
    some: '{n} pages found.',
    failed: 'Search could not be loaded. See the list of pages below.',
  },
}

export const searchWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
