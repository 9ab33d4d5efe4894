/** The letters of VNI fonts as they look when the font is gone: a vowel, and after it the letter that stands for its marks. */

const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const letters: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

/** A vowel with its marks, wherever in a text. */
export const vniPair = /[aeouyôö][ùøûõïâáàåãäêéèúüë]/gi

/** What a word means in a VNI font, in lower case. */
export function fromVni(word: string): string {
  return word
    .toLowerCase()
    .replace(vniPair, ([vowel = '', mark = '']) => `${letters[vowel] ?? vowel}${marks[mark] ?? mark}`)
    .replace(/[ñôöæóòî]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
}
