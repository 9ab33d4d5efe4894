/** Words for what spreadsheets and keyboards do to cells without being asked. */
import { phrase, type Phrase } from '../../model/phrase.ts'

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
