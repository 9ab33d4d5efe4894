/** Text that a spreadsheet takes for a formula: what it does is decided by the first sign after blanks and line breaks. */

/** ASCII signs, and the wide ones that spreadsheets of East Asia read alike. */
const signs = '=+-@＝＋－＠'

export function startsFormula(text: string): boolean {
  // Nearly every cell starts with a letter or a digit.
  const first = text.charCodeAt(0)
  return (first < 48 || first === 61 || first === 64 || first > 122) && signs.includes(text.trimStart().charAt(0) || ' ')
}

/** A cell that a spreadsheet would run, or that hides its first sign behind a break, gets an apostrophe. */
export const defused = (text: string): string => (startsFormula(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text)
