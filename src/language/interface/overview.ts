/** Words of the strip of targets. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  andMore: (first: string, more: number) => `${first} và ${more} mục tiêu khác`,
  marks: 'Dấu hiệu',
}
const en: typeof vi = {
  andMore: (first, more) => `${first} and ${more} more ${more === 1 ? 'target' : 'targets'}`,
  marks: 'Marks',
}

export const overviewWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
