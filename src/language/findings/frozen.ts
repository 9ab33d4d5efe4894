/** Words for editions that were frozen and must stay as they are. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const restoreVi = 'Khôi phục tệp từ lịch sử git; nếu số cần sửa thì sửa ở data/so-lieu/ và để bản đã giữ nguyên.'
const restoreEn = 'Restore the file from git history; to correct a figure edit data/so-lieu/ and leave the frozen copy alone.'

export const noChecksums = (year: string): Phrase =>
  phrase({
    vi: [
      `Ấn bản năm ${year} thiếu tệp SHA256SUMS hoặc tệp ấy hỏng.`,
      `${restoreVi} Tạo ấn bản mới bằng: npm run freeze -- --year ${year}.`,
    ],
    en: [
      `The edition of ${year} lacks SHA256SUMS, or the file is damaged.`,
      `${restoreEn} Make a new edition with: npm run freeze -- --year ${year}.`,
    ],
  })

export const notListed = (name: string): Phrase =>
  phrase({
    vi: [`Tệp “${name}” không có trong SHA256SUMS.`, 'Xóa tệp này khỏi thư mục của ấn bản; ấn bản đã giữ thì không thêm gì nữa.'],
    en: [`The file “${name}” is not in SHA256SUMS.`, 'Delete it from the edition’s folder; nothing is added to a frozen edition.'],
  })

export const notOurs = (name: string, ours: readonly string[]): Phrase =>
  phrase({
    vi: [
      `Tệp “${name}” không phải tệp do máy ghi khi giữ ấn bản, nên không được công bố từ đây.`,
      `Xóa tệp này và dòng của nó trong SHA256SUMS; thư mục của ấn bản chỉ có ${ours.join(', ')} và SHA256SUMS.`,
    ],
    en: [
      `“${name}” is not written when an edition is frozen, so it is not published from here.`,
      `Delete it and its line in SHA256SUMS; the edition’s folder holds ${ours.join(', ')} and SHA256SUMS alone.`,
    ],
  })

export const notAsWritten = (name: string): Phrase =>
  phrase({
    vi: [`Tệp “${name}” không có dạng mà máy ghi khi giữ ấn bản.`, restoreVi],
    en: [`“${name}” is not in the form in which it is written when an edition is frozen.`, restoreEn],
  })

export const lacking = (name: string, year: string): Phrase =>
  phrase({
    vi: [`Ấn bản năm ${year} thiếu tệp “${name}”.`, restoreVi],
    en: [`The edition of ${year} lacks “${name}”.`, restoreEn],
  })

export const changed = (name: string, year: string): Phrase =>
  phrase({
    vi: [`Tệp “${name}” của ấn bản năm ${year} đã bị sửa sau khi giữ.`, restoreVi],
    en: [`“${name}” of the edition of ${year} was changed after it was frozen.`, restoreEn],
  })

export const gone = (name: string): Phrase =>
  phrase({
    vi: [`Thiếu tệp “${name}” có tên trong SHA256SUMS.`, restoreVi],
    en: [`“${name}” is listed in SHA256SUMS but missing.`, restoreEn],
  })

export const noDate = (year: string): Phrase =>
  phrase({
    vi: [`Ấn bản năm ${year} không ghi ngày của số liệu trong datapackage.json.`, restoreVi],
    en: [`The edition of ${year} gives no day of its figures in datapackage.json.`, restoreEn],
  })

/** Words of the command. */
export const frozenNow = (year: string, files: number, folder: string): string =>
  `Đã giữ ấn bản năm ${year}: ${files} tệp trong ${folder}. Gửi thư mục này lên kho mã; từ nay không sửa nữa.`
export const alreadyFrozen = (year: string): string => `Ấn bản năm ${year} đã được giữ rồi. Ấn bản đã giữ không bao giờ ghi đè.`
export const wrongYear = (year: string): string => `“${year}” không phải là một năm. Ví dụ: npm run freeze -- --year 2025`
export const notOver = (year: string, asOf: string): string =>
  `Năm ${year} chưa hết theo ngày của số liệu (${asOf}). Sửa tinh_den trong content/trang-web.yaml khi đã chốt số.`
export const hasErrors = 'Ấn bản còn lỗi. Chạy “npm run check” để xem và sửa hết rồi giữ lại.'
