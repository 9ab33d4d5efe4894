/** Capitals at the beginning of a sentence and inside it. */

/** Vietnamese names of bodies keep their capital wherever they stand. */
const bodies = /^(Ủy ban|Mặt trận|Ban [A-ZĐ]|Đảng|Đoàn|Hội|Huyện ủy|Tỉnh ủy|Nhà nước|Thường trực|Việt Nam)/u

/** First letter large: `tỷ lệ` → `Tỷ lệ`. Leading quotes and digits are left alone. */
export function capitalised(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'))
}

/** As it stands after other words: `Tỷ lệ hộ nghèo` → `tỷ lệ hộ nghèo`; acronyms (`UBND`) and names of bodies stay. */
export function midSentence(text: string): string {
  if (/^\p{Lu}[\p{Lu}\d]/u.test(text) || bodies.test(text)) return text
  return text.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase('vi'))
}

/** One clean sentence: single spaces, a capital first, one full stop last. */
export function sentence(...parts: readonly string[]): string {
  const text = parts
    .join('')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:\s]+$/u, '')
  return `${capitalised(text)}.`
}
