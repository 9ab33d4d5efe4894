/** Words of the pictures that stand beside a link which somebody sends on. */
import type { Locale } from '../../model/locale.ts'

/** Each with the stop that it has, or one. */
const sentences = (parts: readonly string[]): string => parts.map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`)).join(' ')

const vi = {
  source: (names: readonly string[]) => `Nguồn: ${names.join('; ')}`,
  /** For those who hear the picture: the words that are written on it. */
  alt: (parts: readonly string[]) => `Tấm thẻ có dòng chữ: ${sentences(parts)}`,
  communes: 'Xã của tôi có gì?',
  communesText: 'Bà con đã làm gì, có số liệu nào, hỏi ai: mỗi xã một trang.',
}

const en: typeof vi = {
  source: (names) => `Source: ${names.join('; ')}`,
  alt: (parts) => `A card that reads: ${sentences(parts)}`,
  communes: 'What is known of my commune?',
  communesText: 'What people did, which figures there are, whom to ask: a page for each commune.',
}

export const sharePictureWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
