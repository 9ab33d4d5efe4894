/** Visible words of the status page. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Tình trạng trang',
  lede: 'Trang này được dựng từ đâu, khi nào, và còn gì phải làm.',
  kind: 'Loại ấn bản',
  real: 'ấn bản thật',
  illustrative: 'ấn bản minh họa',
  asOf: 'Ngày lấy để xét mục tiêu',
  version: 'Bản đang xem',
  versionAt: (day: string, time: string, commit: string) => `lưu lúc ${time} ngày ${day} (mã ${commit})`,
  lastChange: 'Số liệu đổi gần nhất',
  noChange: 'không biết',
  overdueFigures: (n: number) => `Đã qua kỳ mà chưa có số: ${n} mục tiêu`,
  missingYears: (years: string) => `chưa có số của ${years}`,
  noVersion: 'không có lịch sử git nên không rõ phiên bản',
  files: 'Tệp đã đọc',
  rows: 'Dòng dữ liệu đã kiểm',
  figures: 'Con số đang công bố',
  awaiting: 'Trang chờ duyệt',
  overdue: 'Trang quá hạn rà soát',
  warnings: 'Điều cần xem lại',
}

const en: typeof vi = {
  title: 'Status of this site',
  lede: 'What this site was built from, when, and what is still to be done.',
  kind: 'Kind of edition',
  real: 'real edition',
  illustrative: 'illustrative edition',
  asOf: 'Day that targets are judged by',
  version: 'Version',
  versionAt: (day, time, commit) => `saved at ${time} on ${day} (code ${commit})`,
  lastChange: 'Latest change of figures',
  noChange: 'not known',
  overdueFigures: (n) => `Over and without a figure: ${n} ${n === 1 ? 'target' : 'targets'}`,
  missingYears: (years) => `no figure for ${years}`,
  noVersion: 'no git history, so the version is not known',
  files: 'Files read',
  rows: 'Rows checked',
  figures: 'Figures published',
  awaiting: 'Pages awaiting approval',
  overdue: 'Pages past their review date',
  warnings: 'To look at',
}

export const statusWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
