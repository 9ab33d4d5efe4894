/** Folding of Vietnamese, Bahnar and Sedang text for searching and comparing; never for showing. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/ƀ/g, 'b')
    .replace(/['‘’ʼ]/g, '')
}
