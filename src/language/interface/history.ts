/** Visible words about how much of the history of published figures is known. */
import type { Locale } from '../../model/locale.ts'
import type { HistoryAnswer, HistoryState, UnreadableVersion } from '../../model/history.ts'
import { formatDate } from '../dates.ts'

const vi = {
  none: { all: 'Chưa có con số nào bị sửa sau khi công bố.', page: 'Chưa có con số nào của trang này bị sửa sau khi công bố.' },
  noneSince: (day: string) => `Chưa có con số nào bị sửa trong phần lịch sử đọc được, từ sau ngày ${day}; trước đó thì không biết.`,
  noneReadable: 'Chưa có con số nào bị sửa trong phần lịch sử đọc được.',
  notKnown: 'Không biết được các con số này có bị sửa sau khi công bố hay không: bản dựng này không đọc được lịch sử.',
  shallow: (day: string) => `Bản này được dựng từ một kho mã rút gọn, nên chỉ thấy các thay đổi từ sau ngày ${day}.`,
  without: 'Bản này được dựng không kèm lịch sử git, nên không thấy các thay đổi.',
  unread: 'Bản này được dựng mà không đọc được lịch sử git, nên không thấy các thay đổi.',
  unreadable: (n: number) => `${n} phiên bản cũ không đọc được; con số trước đó được coi là giữ nguyên.`,
}

const en: typeof vi = {
  none: {
    all: 'No figure has been changed since it was published.',
    page: 'No figure on this page has been changed since it was published.',
  },
  noneSince: (day) => `No figure has been changed in the part of the history that could be read, after ${day}; before that, nobody knows.`,
  noneReadable: 'No figure has been changed in the part of the history that could be read.',
  notKnown: 'It is not known whether these figures were changed after they were published: this build could not read the history.',
  shallow: (day) => `This build was made from a shallow clone and shows only changes after ${day}.`,
  without: 'This build was made without git history, so no changes can be shown.',
  unread: 'This build could not read the git history, so no changes can be shown.',
  unreadable: (n) =>
    n === 1
      ? '1 old version could not be read; the figures before it are taken as unchanged.'
      : `${n} old versions could not be read; the figures before them are taken as unchanged.`,
}

const wordsOf = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)

/** What stands in place of a list of changes, of all figures or of a page's; null where there are changes to list. */
export function noChangesSentence(answer: HistoryAnswer, state: HistoryState, of: 'all' | 'page', locale: Locale): string | null {
  const w = wordsOf(locale)
  if (answer === 'these') return null
  if (answer === 'none') return w.none[of]
  if (state.kind === 'unavailable') return w.notKnown
  return state.kind === 'shallow' ? w.noneSince(formatDate(state.since.date, locale)) : w.noneReadable
}

/** What a list of changes may lack, for above or below it; empty where all of the history was read. */
export function historyNotices(state: HistoryState, unreadable: readonly UnreadableVersion[], locale: Locale): string[] {
  const w = wordsOf(locale)
  const notices = unreadable.length > 0 ? [w.unreadable(unreadable.length)] : []
  if (state.kind === 'complete') return notices
  if (state.kind === 'shallow') return [w.shallow(formatDate(state.since.date, locale)), ...notices]
  return [state.reason === 'refused' || state.reason === 'failed' ? w.unread : w.without, ...notices]
}
