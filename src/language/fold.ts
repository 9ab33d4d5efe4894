/** Folding of Vietnamese, Bahnar and Sedang text for searching and comparing; never for showing. */

/** The letters that no decomposition opens: `đ` is no `d` with a mark, `ƀ` no `b`. Letter case is kept. */
export function foldLetters(text: string): string {
  return text.replace(/[đðɖ]/g, 'd').replace(/[ĐÐ]/g, 'D').replace(/ƀ/g, 'b').replace(/Ƀ/g, 'B')
}

/** As a part of an address: `Trồng trọt, chăn nuôi` → `trong-trot-chan-nuoi`. */
export const addressPart = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '-')

/** Without marks, letter case and apostrophes. */
export function fold(text: string): string {
  return foldLetters(text.normalize('NFD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/['‘’ʼ]/g, '')
}
