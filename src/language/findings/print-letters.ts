/** Words for characters that no face has: none of the printed books, or not that of the languages of the area. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const codeOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

export const areaLetter = (sign: string): Phrase =>
  phrase({
    vi: [
      `Phông chữ đi cùng trang không có ký tự “${sign}” (${codeOf(sign)}); máy người đọc có thể hiện một ô vuông.`,
      'Xem lại có gõ nhầm không; nếu đúng là chữ của thứ tiếng này thì báo người giữ mã nguồn thêm chữ.',
    ],
    en: [
      `The face that comes with the page lacks “${sign}” (${codeOf(sign)}); a reader’s device may show a box.`,
      'See whether it is a slip; if it is a letter of this language, ask whoever keeps the code to add it.',
    ],
  })

export const printLetter = (sign: string): Phrase => {
  const code = codeOf(sign)
  return phrase({
    vi: [
      `Sách in không có chữ cho ký tự “${sign}” (${code}); chỗ ấy sẽ in một dấu thay thế.`,
      'Viết bằng lời thay cho ký tự này, hoặc xóa nó.',
    ],
    en: [`The printed book has no letter for “${sign}” (${code}); a replacement is printed there.`, 'Say it in words, or take it out.'],
  })
}
