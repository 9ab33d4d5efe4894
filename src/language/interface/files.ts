/** Words about files, pictures, embedding and citing. */
import type { Locale } from '../locale.ts'

const vi = {
  warning: 'SỐ MINH HỌA, KHÔNG PHẢI SỐ THẬT',
  mark: 'Minh họa',
  credit: (sources: string, day: string, site: string) =>
    `${sources ? `Nguồn: ${sources}. ` : ''}Số liệu tính đến ${day}. Trang “${site}”.`,
  take: 'Lấy về, trích dẫn, nhúng',
  files: 'Tệp số liệu',
  picture: 'Hình biểu đồ',
  forms: {
    csv: 'CSV (máy đọc)',
    excel: 'CSV (mở bằng Excel)',
    json: 'JSON',
    svg: 'SVG (để in)',
    png: 'PNG (để đăng)',
    bib: 'BibTeX',
    ris: 'RIS',
  },
  cite: 'Trích dẫn',
  citeText: 'Câu trích dẫn ghi ngày và dấu của tệp số liệu, để sau này vẫn biết đã trích bản nào.',
  share: 'Câu để gửi đi',
  embed: 'Nhúng vào trang khác',
  embedText: 'Dán đoạn này vào trang của bạn. Khung không có mã chạy, không theo dõi ai, tự ghi ngày và dẫn về trang này.',
  preview: 'Xem thử khung',
  embedded: (site: string) => `Xem đầy đủ ở trang “${site}”`,
  asOf: (day: string) => `Số liệu tính đến ${day}`,
  copy: 'Chép',
  copied: 'Đã chép',
}

const en: typeof vi = {
  warning: 'ILLUSTRATIVE FIGURES, NOT REAL (SỐ MINH HỌA)',
  mark: 'Illustrative',
  credit: (sources, day, site) => `${sources ? `Source: ${sources}. ` : ''}Figures as of ${day}. “${site}”.`,
  take: 'Take, cite, embed',
  files: 'Files of figures',
  picture: 'Picture of the chart',
  forms: {
    csv: 'CSV (for programs)',
    excel: 'CSV (for Excel in Vietnamese)',
    json: 'JSON',
    svg: 'SVG (for print)',
    png: 'PNG (for posting)',
    bib: 'BibTeX',
    ris: 'RIS',
  },
  cite: 'Citation',
  citeText: 'It carries the day and the fingerprint of the file, so that one can always tell which state was cited.',
  share: 'A sentence to send on',
  embed: 'Embed in another page',
  embedText: 'Paste this into your page. The frame runs no script, follows nobody, states its date and links back here.',
  preview: 'See the frame',
  embedded: (site) => `See it in full at “${site}”`,
  asOf: (day) => `Figures as of ${day}`,
  copy: 'Copy',
  copied: 'Copied',
}

export type FileWords = typeof vi
export const fileWords = (locale: Locale): FileWords => (locale === 'vi' ? vi : en)
