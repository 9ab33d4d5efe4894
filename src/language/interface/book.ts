/** Words of the book, the e-book and the file to send on, and of the page that lists them. */
import type { Locale } from '../../model/locale.ts'
import { formatDate } from '../dates.ts'

const vi = {
  handbook: 'Sổ tay',
  stories: 'Gương điển hình',
  contents: 'Mục lục',
  sources: 'Nguồn của bài này',
  reference: 'Cuối sách',
  allSources: 'Nguồn của sách này',
  sourcesNote: 'Sau mỗi nguồn là trang mở đầu của những bài dùng đến nguồn ấy.',
  part: (number: number) => `Phần ${number}`,
  cover: 'Bìa',
  figuresUntil: (day: string) => `Số liệu tính đến ngày ${formatDate(day, 'vi')}.`,
  drafts: (waiting: number, all: number) =>
    waiting === all
      ? 'Bản thảo, chờ duyệt: mọi bài trong sách này đang chờ cơ quan có trách nhiệm duyệt.'
      : `${waiting} trong ${all} bài của sách này là bản thảo, chờ duyệt; đầu mỗi bài có ghi rõ.`,
  newest: (address: string) => `Bản mới nhất: ${address}`,
  noAddress: 'Sách này được dựng khi trang chưa có địa chỉ trên mạng, nên không có mã quét và không có đường dẫn về trang.',
  onTheWeb: 'Bài này trên mạng',
  scan: 'Quét để mở bài này trên mạng',
  form: 'Biểu mẫu',
  page: (number: number | string) => `(tr. ${number})`,
  toTop: 'Về mục lục',
  gathering: (number: number, all: number, sheets: number) => `Tập ${number}/${all} · ${sheets} tờ`,
  fictionMark: 'minh họa, hư cấu',
}

const en: typeof vi = {
  handbook: 'Handbook',
  stories: 'Typical examples',
  contents: 'Contents',
  sources: 'Sources of this page',
  reference: 'At the end',
  allSources: 'Sources of this book',
  sourcesNote: 'Each source is followed by the first page of every text that uses it.',
  part: (number) => `Part ${number}`,
  cover: 'Cover',
  figuresUntil: (day) => `Figures as of ${formatDate(day, 'en')}.`,
  drafts: (waiting, all) =>
    waiting === all
      ? 'Draft: every page of this book awaits approval by the body in charge.'
      : `${waiting} of the ${all} pages of this book are drafts that await approval; each says so.`,
  newest: (address) => `Newest version: ${address}`,
  noAddress: 'This book was made while the site had no address on the web: it holds no code to scan and no link to the site.',
  onTheWeb: 'This page on the web',
  scan: 'Scan to open this page on the web',
  form: 'Form',
  page: (number) => `(p. ${number})`,
  toTop: 'To the contents',
  gathering: (number, all, sheets) => `Gathering ${number} of ${all} · ${sheets} sheets`,
  fictionMark: 'illustrative, made up',
}

export type BookWords = typeof vi

export const bookWords = (locale: Locale): BookWords => (locale === 'vi' ? vi : en)
