/** Words for what spreadsheets and keyboards do to cells without being asked. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const asText = 'Trong Excel, định dạng cả cột ky là Văn bản (Text) rồi gõ lại kỳ.'

export const excelPeriod = (text: string, meant: string | null): Phrase =>
  phrase({
    vi: [`“${text.slice(0, 40)}” là kỳ bị Excel đổi thành ngày.`, `${meant ? `Có phải ${meant}? ` : ''}${asText}`],
    en: [
      `“${text.slice(0, 40)}” is a period that Excel turned into a date.`,
      `${meant ? `Did you mean ${meant}? ` : ''}In Excel format the whole column ky as Text and type the period again.`,
    ],
  })

export const firstOfMonth = (text: string): Phrase =>
  phrase({
    vi: [
      `Excel đã đổi ${text.slice(3)} thành ${text}? Các kỳ khác của chuỗi này là tháng.`,
      `Nếu là cả tháng thì ghi ${text.slice(3)}. ${asText}`,
    ],
    en: [
      `Did Excel turn ${text.slice(3)} into ${text}? The other periods of the series are months.`,
      `For the whole month write ${text.slice(3)}.`,
    ],
  })

export const listSeparator = (text: string, meant: string): Phrase =>
  phrase({
    vi: [`Các mã trong “${text.slice(0, 40)}” cách nhau bằng dấu khác |.`, `Ghi ${meant}.`],
    en: [`The codes in “${text.slice(0, 40)}” are not set apart by |.`, `Write ${meant}.`],
  })

const alphabets = {
  cyrillic: { vi: 'bảng chữ Kirin (Nga)', en: 'the Cyrillic alphabet' },
  greek: { vi: 'bảng chữ Hy Lạp', en: 'the Greek alphabet' },
  wide: { vi: 'kiểu chữ toàn chiều rộng', en: 'the full-width forms' },
  other: { vi: 'bảng chữ khác', en: 'another alphabet' },
} as const

export const lookAlike = (code: string, letter: string, alphabet: keyof typeof alphabets, meant: string | null): Phrase =>
  phrase({
    vi: [
      `Mã “${code.slice(0, 40)}” có chữ “${letter}” thuộc ${alphabets[alphabet].vi}, không phải chữ thường.`,
      `${meant ? `Có phải ${meant}? ` : ''}Xóa ô rồi gõ lại mã bằng bàn phím thường.`,
    ],
    en: [
      `The code “${code.slice(0, 40)}” holds “${letter}” of ${alphabets[alphabet].en}.`,
      `${meant ? `Did you mean ${meant}? ` : ''}Clear the cell and type the code again.`,
    ],
  })
