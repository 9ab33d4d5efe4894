/** Visible words about a page's own code, what was changed in its text, and how to report a mistake in it. */
import type { Locale } from '../../model/locale.ts'
import type { TextChangeKind } from '../../model/text-history.ts'
import { formatDate } from '../dates.ts'

const kindsInVietnamese: Readonly<Record<TextChangeKind, string>> = {
  written: 'bài được đưa vào trang',
  meaning: 'sửa ý',
  typing: 'sửa chữ, ý không đổi',
}

const kindsInEnglish: Readonly<Record<TextChangeKind, string>> = {
  written: 'the text was first kept',
  meaning: 'meaning changed',
  typing: 'typing corrected, same meaning',
}

/** Headings that a line names before it counts: nobody reads a list of ten. */
const most = 3

/** The first headings, and how many more there are; one more is named, too. */
function named(headings: readonly string[], others: (count: number) => string): string {
  const shown = headings.length > most + 1 ? headings.slice(0, most) : headings
  const rest = headings.length - shown.length
  return shown.map((one) => `“${one}”`).join(', ') + (rest > 0 ? others(rest) : '')
}

const vi = {
  code: (code: string) => `Mã trang: ${code}.`,
  report: 'Báo lỗi trang này',
  /** Right behind the code. */
  reportWithCode: 'Báo lỗi kèm mã này',
  subject: (code: string) => `Báo lỗi trang ${code}`,
  /** The letter that is begun. */
  letter: (address: string, code: string) => `Trang: ${address}\nMã trang: ${code}\nChỗ sai:\nVì sao:\n`,
  revised: (day: string) => `Lời bài sửa gần nhất ngày ${formatDate(day, 'vi')}.`,
  changes: 'Lời bài đã sửa những gì?',
  change: (day: string, kind: TextChangeKind, headings: readonly string[]) =>
    `${formatDate(day, 'vi')}: ${kindsInVietnamese[kind]}${headings.length > 0 ? `, ở mục ${named(headings, (count) => ` và ${count} mục khác`)}` : ''}.`,
  earlier: (days: number) => `Trước đó còn sửa vào ${days} ngày khác.`,
}

export type TrustWords = typeof vi

const en: TrustWords = {
  code: (code) => `Code of this page: ${code}.`,
  report: 'Report a mistake',
  reportWithCode: 'Report a mistake with it',
  subject: (code) => `Mistake on page ${code}`,
  letter: (address, code) => `Page: ${address}\nCode: ${code}\nWhat is wrong:\nWhy:\n`,
  revised: (day) => `Text last changed on ${formatDate(day, 'en')}.`,
  changes: 'What was changed in this text?',
  change: (day, kind, headings) =>
    `${formatDate(day, 'en')}: ${kindsInEnglish[kind]}${headings.length > 0 ? `, under ${named(headings, (count) => ` and ${count} more`)}` : ''}.`,
  earlier: (days) => `Before that it was changed on ${days} other ${days === 1 ? 'day' : 'days'}.`,
}

export const trustWords = (locale: Locale): TrustWords => (locale === 'vi' ? vi : en)
