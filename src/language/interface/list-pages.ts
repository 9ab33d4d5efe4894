/** Visible words of lists that are cut into pages. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  /** Before the ways to the pages. */
  cut: (n: string) => `Danh sách có ${n} mục, chia thành các trang:`,
  fromTo: (first: string, last: string) => `${first} … ${last}`,
}
const en: typeof vi = {
  cut: (n) => `The list has ${n} entries, on these pages:`,
  fromTo: (first, last) => `${first} … ${last}`,
}

export const listPageWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
