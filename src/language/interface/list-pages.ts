/** Visible words of lists that are cut into pages. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  /** Before the ways to the pages. */
  cut: (n: string) => `Danh sách có ${n} mục, chia thành các trang:`,
  fromTo: (first: string, last: string) => `${first} … ${last}`,
  /** After the way to a page: beside a name, a number alone would be taken for a figure. */
  size: (n: string) => `(${n} mục)`,
}
const en: typeof vi = {
  cut: (n) => `The list has ${n} entries, on these pages:`,
  fromTo: (first, last) => `${first} … ${last}`,
  size: (n) => `(${n} ${n === '1' ? 'entry' : 'entries'})`,
}

export const listPageWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
