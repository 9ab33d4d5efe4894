/** Words for what cannot be read for what it is, and for names that not every machine can hold. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const symbolicLink = (): Phrase =>
  phrase({
    vi: [
      'Đây là lối tắt (liên kết tượng trưng) dẫn sang chỗ khác; trong data/ và content/ không dùng lối tắt.',
      'Xóa lối tắt, rồi chép chính tệp hoặc thư mục ấy vào đây.',
    ],
    en: [
      'This is a symbolic link that leads elsewhere; links are not followed below data/ and content/.',
      'Delete the link and copy the file or folder itself here.',
    ],
  })

export const notAFile = (): Phrase =>
  phrase({
    vi: ['Đây không phải tệp thường nên không đọc được.', 'Xóa mục này, hoặc thay bằng một tệp thường cùng tên.'],
    en: ['This is no ordinary file and cannot be read.', 'Delete it, or put an ordinary file of this name in its place.'],
  })

const why = {
  device: { vi: 'Windows giữ tên này cho máy nên không tạo được tệp như vậy', en: 'Windows keeps this name for itself' },
  character: {
    vi: 'Windows không nhận một trong các dấu < > : " | ? * \\ trong tên',
    en: 'Windows takes none of < > : " | ? * \\ in a name',
  },
  ending: { vi: 'Windows bỏ mất dấu chấm hoặc dấu cách ở cuối tên', en: 'Windows drops a dot or blank at the end of a name' },
  unseen: { vi: 'trong tên có ký tự không nhìn thấy hoặc đã hỏng', en: 'the name holds characters that are unseen or damaged' },
  decomposed: {
    vi: 'tên có dấu gõ tách rời, máy khác đọc ra tên khác',
    en: 'its accents are typed apart, which other machines read as another name',
  },
} as const

/** The name with its unseen characters in sight: `a⟨U+202E⟩b`. */
const inSight = (name: string): string =>
  name.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (one) => `⟨U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`)

export const unportableName = (name: string, reason: keyof typeof why, right: string): Phrase =>
  phrase({
    vi: [
      `Tên “${inSight(name)}” không dùng được trên mọi máy: ${why[reason].vi}.`,
      `Đổi tên, chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ “${right}”.`,
    ],
    en: [
      `The name “${inSight(name)}” does not work on every machine: ${why[reason].en}.`,
      `Rename it with small letters without marks, digits and hyphens, e.g. “${right}”.`,
    ],
  })

export const sameName = (name: string, other: string): Phrase =>
  phrase({
    vi: [
      `“${name}” và “${other}” chỉ khác nhau chữ hoa, chữ thường hoặc cách gõ dấu; Windows và macOS chỉ giữ được một trong hai.`,
      'Đổi hẳn tên một trong hai, hoặc gộp lại.',
    ],
    en: [
      `“${name}” and “${other}” differ in letter case or in how accents are typed alone; Windows and macOS can hold only one of them.`,
      'Give one of them another name, or merge them.',
    ],
  })

export const folderCase = (found: string, part: string): Phrase =>
  phrase({
    vi: [`Ấn bản thiếu thư mục “${part}”; có thư mục “${found}”.`, `Đổi tên “${found}” thành “${part}”, đúng chữ thường.`],
    en: [`The edition has no folder “${part}”, but one named “${found}”.`, `Rename “${found}” to “${part}”, in small letters.`],
  })
