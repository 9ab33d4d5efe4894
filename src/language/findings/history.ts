/** What the terminal says when the history of published figures could not be read in full. */
import type { HistoryState, UnreadableVersion, WithheldReason } from '../../model/history.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'
import { formatDate } from '../dates.ts'

/** One phrase for each thing that is not known, or not told; none where all of the history was read and may be told. */
export function historyWarnings(
  state: HistoryState,
  unreadable: readonly UnreadableVersion[],
  withheldReasons: readonly WithheldReason[] = [],
): Phrase[] {
  const notRead = state.kind === 'complete' ? [] : [stateWarning(state)]
  return [...notRead, ...unreadable.map(unreadableVersion), ...withheldReasons.map(withheldReason)]
}

function stateWarning(state: Exclude<HistoryState, { readonly kind: 'complete' }>): Phrase {
  if (state.kind === 'shallow')
    return phrase({
      vi: [
        `Kho mã chỉ có lịch sử từ lần ghi ${state.since.commit} (${formatDate(state.since.date, 'vi')}), nên trang không nói được số nào bị sửa trước đó.`,
        'Chạy “git fetch --unshallow” rồi dựng lại; trên máy dựng tự động, đặt fetch-depth: 0.',
      ],
      en: [
        `The repository holds no history before commit ${state.since.commit} (${formatDate(state.since.date, 'en')}), so the site cannot say which figures were changed earlier.`,
        'Run “git fetch --unshallow” and build again; on a build server set fetch-depth: 0.',
      ],
    })
  const said = state.words === '' ? '' : ` Git: “${state.words}”.`
  switch (state.reason) {
    case 'no-git':
      return phrase({
        vi: ['Máy này chưa cài git, nên trang không nói được số nào bị sửa sau khi công bố.', 'Cài git rồi dựng lại.'],
        en: [
          'Git is not installed on this machine, so the site cannot say which figures were changed after publication.',
          'Install git and build again.',
        ],
      })
    case 'no-repository':
      return phrase({
        vi: [
          'Thư mục này không nằm trong kho git nào, nên trang không nói được số nào bị sửa sau khi công bố.',
          'Dựng từ bản lấy bằng “git clone”, không dựng từ tệp ZIP.',
        ],
        en: [
          'This folder is in no git repository, so the site cannot say which figures were changed after publication.',
          'Build from a copy made by “git clone”, not from a ZIP file.',
        ],
      })
    case 'no-commits':
      return phrase({
        vi: [
          'Chưa có lần ghi (commit) nào chứa số liệu này, nên trang không nói được số nào bị sửa sau khi công bố.',
          'Ghi thư mục data/so-lieu vào kho bằng “git add” và “git commit”, rồi dựng lại.',
        ],
        en: [
          'No commit holds these figures yet, so the site cannot say which of them were changed after publication.',
          'Commit the folder data/so-lieu with “git add” and “git commit”, then build again.',
        ],
      })
    case 'refused':
      return phrase({
        vi: [
          `Git không chịu mở kho này, nên trang không nói được số nào bị sửa sau khi công bố.${said}`,
          'Nếu kho thuộc người dùng khác, chạy “git config --global --add safe.directory” kèm đường dẫn của kho; nếu không, làm theo lời git báo.',
        ],
        en: [
          `Git refuses to open this repository, so the site cannot say which figures were changed after publication.${said}`,
          'If it belongs to another user, run “git config --global --add safe.directory” with the path of the repository; otherwise do what git says.',
        ],
      })
    case 'failed':
      return phrase({
        vi: [
          `Git dừng giữa chừng, nên trang không nói được số nào bị sửa sau khi công bố.${said}`,
          'Chạy “git fsck” để xem kho còn lành không, hoặc lấy lại kho bằng “git clone”.',
        ],
        en: [
          `Git broke off, so the site cannot say which figures were changed after publication.${said}`,
          'Run “git fsck” to see whether the repository is sound, or clone it again.',
        ],
      })
  }
}

const unreadableVersion = ({ file, commit, date }: UnreadableVersion): Phrase =>
  phrase({
    vi: [
      `Phiên bản ${commit} (${formatDate(date, 'vi')}) của ${file} không đọc được; số bị sửa ở đó có thể không được liệt kê.`,
      `Xem tệp cũ bằng “git show ${commit}:./${file}”; không cần sửa gì nếu tệp hiện nay đã đúng.`,
    ],
    en: [
      `Version ${commit} (${formatDate(date, 'en')}) of ${file} cannot be read; figures changed in it may not be listed.`,
      `See the old file with “git show ${commit}:./${file}”; nothing is to be done if today’s file is right.`,
    ],
  })

/** Never repeats the message. */
const withheldReason = ({ commit, cause }: WithheldReason): Phrase =>
  phrase({
    vi: [
      cause === 'personal-data'
        ? `Lời ghi của lần lưu ${commit} có thông tin riêng của một người, nên trang không đăng lại.`
        : `Lời ghi của lần lưu ${commit} có con số cần giữ kín, nên trang không đăng lại.`,
      `Lời ấy vẫn nằm trong kho: xem bằng “git show -s ${commit}”; nếu kho là công khai thì báo người quản trị sửa lịch sử. Lần sau ghi lý do không kèm tên, số điện thoại, số hộ.`,
    ],
    en: [
      cause === 'personal-data'
        ? `The message of commit ${commit} holds personal data, so the site does not tell it.`
        : `The message of commit ${commit} holds a number that is to be hidden, so the site does not tell it.`,
      `It still stands in the repository: see “git show -s ${commit}”; if that is public, have the history rewritten. Next time give the reason without names, telephone numbers or numbers of households.`,
    ],
  })

export const clockBehind = (today: string, newest: string): Phrase =>
  phrase({
    vi: [
      `Theo đồng hồ, hôm nay là ${formatDate(today, 'vi')}, nhưng kho đã có việc ghi ngày ${formatDate(newest, 'vi')}; phiếu đồng ý, bài hẹn giờ và ngày rà soát được xét theo ngày của đồng hồ.`,
      'Chỉnh lại ngày giờ của máy (hoặc BUILD_DATE) rồi dựng lại; nếu cố ý dựng lùi ngày thì bỏ qua.',
    ],
    en: [
      `By the clock today is ${formatDate(today, 'en')}, yet something here is dated ${formatDate(newest, 'en')}; consents, hours of publication and reviews are judged by the clock.`,
      'Set the clock (or BUILD_DATE) and build again; disregard this if an earlier day is meant.',
    ],
  })

export const clockAhead = (today: string, newest: string): Phrase =>
  phrase({
    vi: [
      `Theo đồng hồ, hôm nay là ${formatDate(today, 'vi')}, nhưng lần sửa gần nhất là ${formatDate(newest, 'vi')}; phiếu đồng ý, bài hẹn giờ và ngày rà soát được xét theo ngày của đồng hồ.`,
      'Xem lại ngày giờ của máy (hoặc BUILD_DATE); nếu sai thì chỉnh rồi dựng lại.',
    ],
    en: [
      `By the clock today is ${formatDate(today, 'en')}, yet the last change is of ${formatDate(newest, 'en')}; consents, hours of publication and reviews are judged by the clock.`,
      'Look at the clock (or BUILD_DATE); if it is wrong, set it and build again.',
    ],
  })
