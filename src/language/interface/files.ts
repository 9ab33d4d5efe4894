/** Words about files, pictures, embedding and citing. */
import type { Locale } from '../../model/locale.ts'

/** What a citation names, in words; blank parts are left out. */
export interface CitedWords {
  readonly title: string
  readonly site: string
  readonly periods: string
  readonly updated: string
  readonly address: string
}

const vi = {
  warning: 'SỐ MINH HỌA, KHÔNG PHẢI SỐ THẬT',
  mark: 'Minh họa',
  fictional: 'Số liệu hư cấu, chỉ để minh họa.',
  everyFigure: 'Mỗi con số có kỳ, nguồn và trạng thái.',
  credit: (sources: string, site: string, address: string) =>
    `${sources ? `Nguồn: ${sources}. ` : ''}Trang “${site}”${address ? `, ${address}` : ''}.`,
  notDrawn: (name: string) => `Chúng tôi chưa tìm thấy số liệu đã công bố để vẽ biểu đồ “${name}”.`,
  onlyUnits: (name: string) => `“${name}”: chúng tôi mới tìm thấy số của từng nơi, chưa thấy số chung để vẽ một biểu đồ.`,
  noTerms: 'Trang này chưa nói rõ được dùng lại những gì; xin hỏi trước khi dùng.',
  take: 'Lấy về, trích dẫn, nhúng',
  files: 'Tệp số liệu',
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
  citeText: 'Ghi kỳ, tên tệp và dấu SHA-256, để sau này biết đã trích bản nào.',
  cited: ({ title, site, periods, updated, address }: CitedWords) =>
    [`“${title}”`, site, periods && `số liệu ${periods}`, updated && `cập nhật ngày ${updated}`, address].filter(Boolean).join(', ') + '.',
  figuresOf: (periods: string) => `Số liệu ${periods}.`,
  fromTo: (from: string, to: string) => (from === to ? `của ${from}` : `từ ${from} đến ${to}`),
  citedFile: (file: string, version: string) => `Tệp ${file}, mã SHA-256 bắt đầu bằng ${version}.`,
  addressLater: 'Câu này chưa có địa chỉ trang; địa chỉ sẽ có khi trang được công bố trên mạng.',
  embedLater: 'Đoạn mã để nhúng sẽ có khi trang được công bố trên mạng và có địa chỉ.',
  share: 'Câu để gửi đi',
  embed: 'Nhúng vào trang khác',
  embedText: 'Dán đoạn này vào trang của bạn. Khung không chạy mã, không theo dõi ai, tự ghi nguồn, kỳ và dẫn về đây.',
  preview: 'Xem thử khung',
  embedded: (site: string) => `Xem đầy đủ ở trang “${site}”`,
  copy: 'Chép',
  copied: 'Đã chép',
}

const en: typeof vi = {
  warning: 'ILLUSTRATIVE FIGURES, NOT REAL (SỐ MINH HỌA)',
  mark: 'Illustrative',
  fictional: 'Fictional figures for illustration only.',
  everyFigure: 'Every figure has its period, source and status.',
  credit: (sources, site, address) => `${sources ? `Source: ${sources}. ` : ''}“${site}”${address ? `, ${address}` : ''}.`,
  notDrawn: (name) => `We have found no published figures to draw “${name}” from.`,
  onlyUnits: (name) => `“${name}”: we have found figures of single places, and none of the whole to draw one chart from.`,
  noTerms: 'This site does not say yet what may be re-used; please ask first.',
  take: 'Take, cite, embed',
  files: 'Files of figures',
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
  citeText:
    'It carries the period of the figures, the name of the file and its SHA-256 fingerprint, so that one can always tell which state was cited.',
  cited: ({ title, site, periods, updated, address }) =>
    [`“${title}”`, site, periods && `figures ${periods}`, updated && `updated ${updated}`, address].filter(Boolean).join(', ') + '.',
  figuresOf: (periods) => `Figures ${periods}.`,
  fromTo: (from, to) => (from === to ? `of ${from}` : `from ${from} to ${to}`),
  citedFile: (file, version) => `File ${file}, SHA-256 beginning with ${version}.`,
  addressLater: 'It has no address yet: the address comes once the site is published.',
  embedLater: 'The snippet to embed comes once the site is published and has an address.',
  share: 'A sentence to send on',
  embed: 'Embed in another page',
  embedText:
    'Paste this into your page. The frame runs no script, follows nobody, states source and period of its figures and links back here.',
  preview: 'See the frame',
  embedded: (site) => `See it in full at “${site}”`,
  copy: 'Copy',
  copied: 'Copied',
}

export type FileWords = typeof vi
export const fileWords = (locale: Locale): FileWords => (locale === 'vi' ? vi : en)
