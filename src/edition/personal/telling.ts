/** Numbers in a text about figures that are kept hidden: what is left when dates, documents and ordinals are taken out. */
import { readable } from './readable.ts'

const counted =
  '(?:hộ|người|khẩu|nhân khẩu|lao động|em|trẻ|cháu|chị|anh|ông|bà|gia đình|nhà|cặp|trường hợp|households?|people|persons?|famil(?:y|ies)|women|men|children|cases?)'
const smallWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const englishWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const between = '(?: (?:còn|có|only|poor|near-poor|nghèo|dân))?'
const digits = new RegExp(`(?<![\\p{L}\\p{M}\\d.,/-])(\\d{1,3}(?:\\.\\d{3})*|\\d+)${between} ${counted}(?![\\p{L}\\p{M}])`, 'giu')
const words = new RegExp(`(?<![\\p{L}\\p{M}])(${[...smallWords, ...englishWords].join('|')})${between} ${counted}(?![\\p{L}\\p{M}])`, 'giu')

/** Years, dates, document numbers, codes, and numbers that only count through: “thôn 3”, “Điều 5”, “quý 2”. */
const harmless = [
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/-]\d{4}/g,
  /(?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2})?(?![\d.,]*\d)/g,
  /\d+[/-](?:\d+[/-])?\p{L}[\p{L}\d/&-]*/gu,
  /[\p{L}]+\.?\d[\p{L}\d.]*/gu,
  /(?:thôn|tổ|quý|tháng|ngày|điều|khoản|điểm|mục|lần|đợt|phụ lục|trang|số|bảng|biểu|quốc lộ|kỳ|nhóm|cột|dòng|page|table|article|item|no\.?|village|quarter) \d+(?:[.,]\d+)*/giu,
]

/** Counts of households or people that the text names, in digits or in words. */
export function countsIn(given: string): number[] {
  const { text } = readable(given)
  const inDigits = [...text.matchAll(digits)].map(([, number = '']) => Number(number.replace(/\./g, '')))
  const inWords = [...text.matchAll(words)].map(([, word = '']) => {
    const lower = word.toLowerCase()
    return Math.max(smallWords.indexOf(lower), englishWords.indexOf(lower))
  })
  return [...inDigits, ...inWords]
}

/** Numbers of the text that are no dates, documents or ordinals. */
export function numbersIn(given: string): number[] {
  const rest = harmless.reduce((text, pattern) => text.replace(pattern, ' '), readable(given).text)
  return [...rest.matchAll(/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g)].map(([number]) =>
    Number(number.replace(/\./g, '').replace(',', '.')),
  )
}

/** True where the text holds any of them, or a count of households or people. */
export const holdsNumber = (text: string): boolean => numbersIn(text).length > 0 || countsIn(text).length > 0
