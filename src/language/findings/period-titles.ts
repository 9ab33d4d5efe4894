/** What each rule about periods is about; see `titles.ts`. */
import type { periodRules } from '../../model/period-rules.ts'
import type { Bilingual } from '../../model/types.ts'

const title = (vi: string, en: string): Bilingual => ({ vi, en })

export const periodTitles: Readonly<Record<keyof typeof periodRules, Bilingual>> = {
  'period-format': title('Kỳ chưa đúng cách viết', 'Period not in its form'),
  'excel-period': title('Kỳ bị Excel đổi thành ngày', 'Period turned into a date'),
  'first-of-month': title('Tháng có thể bị đổi thành ngày', 'Month that may have become a day'),
  'span-order': title('Kỳ kết thúc trước khi bắt đầu', 'Period that ends before it begins'),
  'span-of-one': title('Nhiều kỳ gộp lại mà chỉ có một', 'Span of a single period'),
  'period-kind': title('Kỳ không hợp với cách đếm', 'Period that the series cannot have'),
  'period-words-year': title('Chữ của kỳ nhắc năm khác', 'Words of a period that name another year'),
  'words-without-original': title('Chữ của kỳ chỉ có tiếng Anh', 'Words of a period in English only'),
  'turn-of-year': title('Cuối năm và đầu năm sau khác nhau', 'End of a year and start of the next differ'),
  'bound-without-figure': title('Có “hơn”, “gần” mà không có số', 'Bound without a number'),
  'undated-source': title('Nguồn chưa rõ ngày', 'Source without a date'),
}
