/** Words for what can be wrong with an edition's folder and files as a whole. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const missingEdition = (dir: string): Phrase =>
  phrase({
    vi: [`Không tìm thấy thư mục ấn bản “${dir}”.`, 'Kiểm tra lại tên thư mục ghi sau --edition hoặc trong biến EDITION.'],
    en: [`The edition's folder “${dir}” was not found.`, 'Check the folder name after --edition or in the variable EDITION.'],
  })

export const missingFolder = (part: string): Phrase =>
  phrase({
    vi: [`Ấn bản thiếu thư mục “${part}”.`, `Tạo lại thư mục “${part}” hoặc lấy lại từ bản lưu trước.`],
    en: [`The edition has no folder “${part}”.`, `Create the folder “${part}” again or restore it from an earlier version.`],
  })

export const unreadable = (): Phrase =>
  phrase({
    vi: ['Không mở được tệp hoặc thư mục này.', 'Kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp rồi thử lại.'],
    en: ['This file or folder cannot be opened.', 'Check its read permission, or close the program that holds it, and try again.'],
  })

export const notCsv = (path: string): Phrase =>
  phrase({
    vi: [
      `Tệp “${path}” không phải tệp .csv nên sẽ không được đọc.`,
      'Trong Excel chọn Lưu thành (Save As), kiểu “CSV UTF-8”, rồi thay tệp này.',
    ],
    en: [
      `The file “${path}” is not a .csv file and would not be read.`,
      'In Excel choose Save As, type “CSV UTF-8”, and replace this file.',
    ],
  })

export const missingTable = (path: string, title: string): Phrase =>
  phrase({
    vi: [
      `Thiếu tệp “${path}” (${title.toLowerCase()}).`,
      'Lấy lại tệp từ bản lưu trước; nếu chưa có dòng nào thì tạo tệp chỉ có dòng tiêu đề.',
    ],
    en: [`The file “${path}” is missing.`, 'Restore it from an earlier version; with no rows yet, create it with the header line alone.'],
  })

export const missingSiteFile = (): Phrase =>
  phrase({
    vi: ['Thiếu tệp khai báo “content/trang-web.yaml”.', 'Lấy lại tệp từ bản lưu trước, hoặc chép từ examples/minh-hoa rồi sửa.'],
    en: [
      'The site file “content/trang-web.yaml” is missing.',
      'Restore it from an earlier version, or copy it from examples/minh-hoa and edit it.',
    ],
  })

/** Said where a page is asked for and the edition does not pass its check. */
export const editionHasErrors = (file: string, line: number | null, message: string): string =>
  `Ấn bản có lỗi (${file}${line === null ? '' : `:${line}`} ${message}). Chạy “npm run check” để xem tất cả.`
