/** TCVN3, the 8-bit encoding of the .VnTime fonts, which iconv-lite knows. */
import iconv from 'iconv-lite'

export function decodeTcvn3(bytes: Uint8Array): string {
  return iconv.decode(Buffer.from(bytes), 'tcvn').normalize('NFC')
}

/** What a word means in a TCVN3 font whose bytes were read as Latin-1; null when it has letters that Latin-1 has not. */
export function fromTcvn3(word: string): string | null {
  return /[^\0-\xff]/.test(word) ? null : decodeTcvn3(Buffer.from(word, 'latin1'))
}
