/**
 * Personal data in running text (notes, captions, pages): what can lead to a person. Patterns, not understanding: a hit is
 * to be looked at, silence is no proof. Figures, dates, unit codes and document numbers are no hits.
 */
import type { PersonalDataKind } from '../../model/disclosure.ts'
import { findNames } from './person-names.ts'

export interface PersonalDataMatch {
  readonly kind: PersonalDataKind
  readonly text: string
  /** Position in the NFC form of the text. */
  readonly index: number
}

const word = '\\p{L}\\p{M}\\d'
const start = `(?<![${word}])`
const end = `(?![${word}])`
/** Not after a figure that goes on: `1.238.856.000`, `08-KL/TU`. */
const freshNumber = `(?<![${word}]|\\d[.,/-])`
const money = '(?!\\s*(?:đồng|đ|VN[ĐD]|USD|triệu|tỷ|hộ|người|tấn|kg|m2|m²|ha)(?![\\p{L}]))'
const banks =
  'Agribank|Vietcombank|VietinBank|BIDV|Sacombank|Techcombank|MB ?Bank|VPBank|ACB|LPBank|LienVietPostBank|Kienlongbank|ngân hàng'

const pattern = (source: string, flags = '') => new RegExp(source, `gu${flags}`)

/** Web addresses carry long numbers that are nobody's. */
const webAddress = pattern('(?:https?:\\/\\/|www\\.)[^\\s)>\\]"”]+', 'i')

/** In the order in which they claim a stretch of text. */
const patterns: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['email', pattern('[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+')],
  ['bank-account', pattern(`${start}(?:số tài khoản|tài khoản|stk|tk số)[^\\d\\n]{0,25}\\d(?:[ .-]?\\d){7,18}${end}`, 'i')],
  ['bank-account', pattern(`${freshNumber}\\d(?:[ -]?\\d){7,18}[\\s,(-]{1,3}(?:tại |mở tại )?(?:${banks})${end}`, 'i')],
  [
    'id-number',
    pattern(`${start}(?:cccd|cmnd|cmt|căn cước|chứng minh|định danh)[^\\d\\n]{0,25}\\d(?:[ .]?\\d){8}(?:(?:[ .]?\\d){3})?${end}`, 'i'),
  ],
  ['telephone', pattern(`${freshNumber}(?:\\+84|0084)[ .-]?(?:\\(0\\))?[235789](?:[ .-]?\\d){8,9}${end}`)],
  ['telephone', pattern(`${freshNumber}\\(?0[235789](?:[ .)-]{0,2}\\d){8,9}${end}`)],
  // Twelve digits: province, sex and century, year of birth, serial. Figures never begin with 0.
  ['id-number', pattern(`${freshNumber}0\\d{2}(?:[ .]?\\d{3}){3}${end}`)],
  ['id-number', pattern(`${freshNumber}\\d{9}(?![.,]\\d)${end}${money}`)],
  [
    'birth-date',
    pattern(`${start}(?<!(?:học|vệ|phát|ký|dân|khai|thí|sản|y)\\s)sinh\\s+(?:năm|ngày|tháng)[\\s:]*\\d{1,4}(?:[/.-]\\d{1,4})*`, 'i'),
  ],
  ['birth-date', pattern(`${start}(?:năm|ngày|ngày tháng năm)\\s+sinh\\s*[:là]*\\s*\\d{1,4}(?:[/.-]\\d{1,4})*`, 'i')],
  ['birth-date', pattern(`${start}(?:SN|NS|sn|ns)[.:]?\\s*(?:\\d{1,2}[/.-]){0,2}(?:19|20)\\d{2}${end}`)],
  ['house-address', pattern(`${start}(?:số nhà|nhà số)[\\s:]*\\d+\\p{L}?(?:[/-]\\d+\\p{L}?)*`, 'i')],
  [
    'house-address',
    pattern(`${start}(?:số|hẻm|ngõ|kiệt)\\s+\\d+\\p{L}?(?:[/-]\\d+\\p{L}?)*,?\\s+(?:đường|phố|ngõ|hẻm|kiệt)\\s+(?!lối)`, 'i'),
  ],
]

/** Everything in the text that looks like personal data, in the order of the text; no two overlap. */
export function findPersonalData(text: string): PersonalDataMatch[] {
  let rest = blank(text.normalize('NFC'), webAddress)
  const found: PersonalDataMatch[] = []
  for (const [kind, regex] of patterns) {
    for (const match of rest.matchAll(regex)) found.push({ kind, text: match[0].trim(), index: match.index })
    rest = blank(rest, regex)
  }
  for (const { text: name, index } of findNames(rest)) found.push({ kind: 'person-name', text: name, index })
  return found.toSorted((a, b) => a.index - b.index)
}

/** Same length, with blanks (that end a word and a line of thought) in place of what was found. */
const blank = (text: string, regex: RegExp): string => text.replace(regex, (hit) => '\u0000'.repeat(hit.length))

/** What may be shown of a match in a report that others can read: enough to find it, not enough to use it. */
export function maskMatch({ kind, text }: PersonalDataMatch): string {
  if (kind === 'email') return `${text[0]}…@…`
  if (kind === 'person-name') return text.replace(/(?<=\p{Lu})[\p{Ll}\p{M}'’ʼ]+/gu, '…')
  return text.replace(/\d(?=.*\d)/gu, '•')
}
