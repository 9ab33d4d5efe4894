/** Words for what a commit did to an edition. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  title: 'Vừa đổi gì',
  none: 'Chưa biết thay đổi nào.',
  code: (commit: string) => `mã ${commit}`,
  by: (body: string) => `Nơi sửa: ${body}`,
  written: 'Bài mới:',
  changed: 'Sửa bài:',
  notShown: (n: number) => `${n} bài chưa đăng hoặc không còn trên trang`,
  tidied: 'Ghi lại bảng số liệu, không con số nào đổi',
  registers: 'Sổ danh mục:',
  others: (n: number) => `${n} tệp khác (hình, bản ghi âm, khai báo)`,
  earlier: (n: number) => `${n} lần lưu trước đó`,
  more: (n: number) => `và ${n} mục nữa`,
}

export type SavedChangeWords = typeof vi

const en: SavedChangeWords = {
  title: 'What changed last',
  none: 'No change is known.',
  code: (commit) => `code ${commit}`,
  by: (body) => `Made by: ${body}`,
  written: 'New:',
  changed: 'Changed:',
  notShown: (n) => `${n} ${n === 1 ? 'text' : 'texts'} not published, or no longer here`,
  tidied: 'Tables written anew, no figure changed',
  registers: 'Registers:',
  others: (n) => `${n} other ${n === 1 ? 'file' : 'files'} (pictures, recordings, settings)`,
  earlier: (n) => `${n} earlier ${n === 1 ? 'commit' : 'commits'}`,
  more: (n) => `and ${n} more`,
}

export const savedChangeWords = (locale: Locale): SavedChangeWords => (locale === 'vi' ? vi : en)
