/** Visible words of the page for addresses that do not exist. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Không tìm thấy trang',
  lede: 'Địa chỉ này không còn, hoặc gõ nhầm.',
  home: 'Về trang đầu',
}

const en: typeof vi = {
  title: 'Page not found',
  lede: 'This address is gone, or was mistyped.',
  home: 'Go to the English home page',
}

export const notFoundWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
