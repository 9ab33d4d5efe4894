/** Visible words around texts that were corrected, and in the place of those that left. */
import { formatDate } from '../dates.ts'
import type { Locale } from '../../model/locale.ts'

const vi = {
  corrections: 'Đính chính',
  correction: (day: string, text: string) => `Ngày ${formatDate(day, 'vi')}: ${text}`,
  /** Where it stands alone. */
  newest: (day: string, text: string) => `Đính chính ngày ${formatDate(day, 'vi')}: ${text}`,
  all: 'Những lần đính chính',
  none: 'Đến nay chưa ghi nhận lần đính chính nào.',
  gone: 'Bài này đã được rút',
  goneOn: (day: string, reason: string) => `Bài được rút ngày ${formatDate(day, 'vi')}. Lý do: ${reason}`,
  noConsent:
    'Người được kể trong bài chưa đồng ý, đã rút lời đồng ý, hoặc lời đồng ý đã hết hạn. Vì vậy bài không có ở đây, cũng không có trong sách và ô tìm.',
  keep: 'Nếu bà con còn giữ bản cũ của bài, xin đừng chia sẻ tiếp.',
}

const en: typeof vi = {
  corrections: 'Corrections',
  correction: (day, text) => `${formatDate(day, 'en')}: ${text}`,
  newest: (day, text) => `Correction of ${formatDate(day, 'en')}: ${text}`,
  all: 'All corrections',
  none: 'No correction has been recorded so far.',
  gone: 'This page has been withdrawn',
  goneOn: (day, reason) => `It was withdrawn on ${formatDate(day, 'en')}. Reason: ${reason}`,
  noConsent:
    'The people it tells of have not consented, have withdrawn their consent, or their consent has ended. It is therefore neither here, nor in books, nor in the search.',
  keep: 'If you still have an old copy, please do not share it any further.',
}

export const noticeWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
