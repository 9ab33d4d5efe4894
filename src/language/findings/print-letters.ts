/** Words for characters that no typeface of the printed books has. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const printLetter = (sign: string): Phrase => {
  const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return phrase({
    vi: [
      `Sách in không có chữ cho ký tự “${sign}” (${code}); chỗ ấy sẽ in một dấu thay thế.`,
      'Viết bằng lời thay cho ký tự này, hoặc xóa nó.',
    ],
    en: [`The printed book has no letter for “${sign}” (${code}); a replacement is printed there.`, 'Say it in words, or take it out.'],
  })
}
