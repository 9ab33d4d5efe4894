/** Periods that a spreadsheet took for something else. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What was meant by a date shown its own way: `Jun-25`, `Thg6-25`, `2025-06-01 00:00:00`, `45809`; null for any other text. */
export function changedByExcel(text: string): { readonly meant: string | null } | null {
  const monthOf = (word: string) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1 || Number(/\d+/.exec(word)?.[0] ?? NaN)
  const named = /^(?:(\d{1,2})[-/. ])?((?:Thg|Th|T)\.?\s?\d{1,2}|[A-Za-z]{3,9})[-. ](\d{2}|\d{4})$/iu.exec(text)
  if (named) {
    const month = monthOf(named[2]!)
    const year = named[3]!.length === 2 ? `20${named[3]!}` : named[3]!
    return month >= 1 && month <= 12 ? { meant: `${String(month).padStart(2, '0')}/${year}` } : null
  }
  const timed = /^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:\d\d/.exec(text) ?? /^()()()\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d/.exec(text)
  if (timed) return { meant: timed[3] === '01' ? `${timed[2]!}/${timed[1]!}` : null }
  if (!/^(?:2[5-9]|[34]\d|5[0-4])\d{3}$/.test(text)) return null
  // Excel counts days from 30/12/1899.
  const date = new Date(Date.UTC(1899, 11, 30 + Number(text)))
  const [year, month, day] = date.toISOString().slice(0, 10).split('-')
  return { meant: day === '01' ? `${month!}/${year!}` : `${day!}/${month!}/${year!}` }
}

/** A span that was computed as a subtraction: `2021-2023` shows as `-2`. */
export const subtractedByExcel = (text: string): boolean => /^[-\u2212]\d{1,2}$/u.test(text)
