/** Numbers and addresses that lead to one person, in the forms that people type. For texts made readable first. */
import type { PersonalDataKind } from '../../model/disclosure.ts'

const word = '\\p{L}\\p{M}\\d'
const start = `(?<![${word}])`
const end = `(?![${word}])`
/** Not after a figure that goes on: `1.238.856.000`, `08-KL/TU`. */
const freshNumber = `(?<![${word}]|\\d[.,/-])`
const money = '(?!\\s*(?:đồng|đ|VN[ĐD]|USD|triệu|tỷ|nghìn|ngàn|hộ|người|tấn|kg|m2|m²|m3|ha|lượt|cây|con)(?![\\p{L}]))'
const gap = '[ .·•()_-]{0,3}'
/** A date with dots, hyphens or blanks begins like a telephone number: `08-10-2021 14 giờ`. */
const noDate = '(?!\\(?0?\\d[ .-]{1,3}\\d{1,2}[ .-]{1,3}(?:19|20)\\d{2}(?!\\d))'
const cue = '[^\\d\\n]{0,25}'
const banks =
  'Agribank|Vietcombank|VietinBank|BIDV|Sacombank|Techcombank|MB ?Bank|VPBank|ACB|LPBank|LienVietPostBank|Kienlongbank|TPBank|SHB|HDBank|NHCSXH'
const digitWord = '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)'
/** Before “sinh”: words that it makes another word with, groups of people, and animals. */
const notBorn =
  '(?<!(?<![\\p{L}\\p{M}])(?:học|vệ|phát|ký|kí|dân|khai|thí|sản|y|hy|hi|an|mưu|nhân|nảy|sơ|phục|hồi|tái|tuyển|nữ|nam|thư|giáo|vi|song|môn|tân|du|quần|tự|cứu|hạ|chúng|kháng|trẻ|trẻ em|các cháu|các em|những người|thanh niên|phụ nữ|bê|nghé|bò|trâu|heo|lợn|dê|gà)\\s)'

const pattern = (source: string, flags = '') => new RegExp(source, `gu${flags}`)

/** In the order in which they claim a stretch of text. */
export const patterns: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['social-account', pattern('(?:facebook|fb)\\.com/(?:profile\\.php\\?id=|people/)[^\\s)>\\]"”]+|zalo\\.me/(?:g/)?\\d[\\d.]+', 'i')],
  [
    'email',
    pattern(
      '(?<![\\p{L}\\p{M}\\d._%+-])[\\p{L}\\p{M}\\d._%+-]{1,80} ?(?:@|\\[at\\]|\\(at\\)|\\[a còng\\]) ?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+',
      'i',
    ),
  ],
  [
    'bank-account',
    pattern(`${start}(?:số tài khoản|tài khoản|stk|tk số|số tk|số thẻ|account(?: no| number)?)${cue}\\d(?:[ .-]?\\d){7,18}${end}`, 'i'),
  ],
  ['bank-account', pattern(`${freshNumber}\\d(?:[ -]?\\d){7,18}[\\s,(-]{1,3}(?:tại |mở tại )?(?:${banks}|ngân hàng)${end}`, 'i')],
  ['bank-account', pattern(`${start}(?:${banks})[ :,(-]{1,4}\\d(?:[ -]?\\d){8,18}${end}${money}`, 'i')],
  ['bank-account', pattern(`${freshNumber}(?:9704|4\\d{3}|5\\d{3})([ -])\\d{4}\\1\\d{4}\\1\\d{4}${end}`)],
  [
    'insurance-number',
    pattern(
      `${start}(?:bhxh|bhyt|bảo hiểm(?: xã hội| y tế)?|mã thẻ)${cue}(?:[A-Z]{2} ?)?\\d(?: ?\\d){9}(?:(?: ?\\d){3})?${end}${money}`,
      'i',
    ),
  ],
  ['insurance-number', pattern(`${start}[A-Z]{2} ?[1-5](?: ?\\d){12}${end}`)],
  [
    'id-number',
    pattern(
      `${start}(?:cccd|cmnd|cmtnd|cmt|căn cước|chứng minh|định danh|giấy tờ tùy thân|mst cá nhân|mã số thuế cá nhân|identity (?:card|number)|id (?:card|number|no))${cue}\\d(?:[ .-]?\\d){8}(?:[ .-]?\\d(?:(?:[ .-]?\\d){2})?)?${end}`,
      'i',
    ),
  ],
  ['id-number', pattern(`${start}(?:hộ chiếu|passport)${cue}[A-Z]\\d{7,8}${end}`, 'i')],
  ['telephone', pattern(`${freshNumber}\\(?(?:\\+ ?84|0084)\\)?${gap}(?:\\(0\\)${gap})?[235789](?:${gap}\\d){8,9}${end}`)],
  ['telephone', pattern(`${freshNumber}84 ?[35789](?: ?\\d){8}${end}${money}`)],
  ['telephone', pattern(`${freshNumber}${noDate}\\(?0${gap}[35789](?:${gap}\\d){8}${end}`)],
  ['telephone', pattern(`${freshNumber}${noDate}\\(?0${gap}2(?:${gap}\\d){9}${end}`)],
  ['telephone', pattern(`${freshNumber}\\(?01${gap}[2689](?:${gap}\\d){8}${end}`)],
  ['telephone', pattern(`${freshNumber}0\\d{3},\\d{3},\\d{3}${end}`)],
  [
    'telephone',
    pattern(
      `${start}(?:đt|sđt|đtdđ|đtdd|sdt|dt|điện thoại|di động|số máy|zalo|viber|phone|tel|mobile|fax|liên hệ|alo)${cue}(?!1[89]00)\\(?\\+?\\d(?:${gap}\\d){6,11}${end}${money}`,
      'i',
    ),
  ],
  ['telephone', pattern(`${start}${digitWord}(?: ${digitWord}){8,}${end}`, 'i')],
  // Twelve digits: province, sex and century, year of birth, serial. Figures never begin with 0.
  ['id-number', pattern(`${freshNumber}${noDate}0\\d{2}[ .-]?[0-3](?:[ .-]?\\d){8}${end}`)],
  ['id-number', pattern(`${freshNumber}\\d{6}(?!000)\\d{3}(?![.,]\\d)${end}${money}`)],
  [
    'number-plate',
    pattern(
      `${start}(?:(?:biển số|bks|xe)${cue}\\d{2}[- ]?[A-Z]{1,2}\\d?[ .-]{0,3}\\d{3}\\.?\\d{1,2}|\\d{2}-?[A-Z][A-Z\\d]?[ -]\\d{3}\\.\\d{2})${end}`,
      'i',
    ),
  ],
  ['birth-date', pattern(`${start}${notBorn}sinh\\s+(?:vào )?(?:năm|ngày|tháng)[\\s:]*\\d{1,4}(?:[/.-]\\d{1,4})*`, 'i')],
  ['birth-date', pattern(`${start}(?<!(?:năm|ngày)\\s)${notBorn}sinh\\s*:?\\s*(?:\\d{1,2}[/.-]){0,2}(?:19|20)\\d{2}${end}`, 'i')],
  ['birth-date', pattern(`${start}(?:năm|ngày|ngày tháng năm|ngày, tháng, năm)\\s+sinh\\s*[:là]*\\s*\\d{1,4}(?:[/.-]\\d{1,4})*`, 'i')],
  ['birth-date', pattern(`${start}(?:SN|NS|sn|ns)[.:]?\\s*(?:\\d{1,2}[/.-]){0,2}(?:19|20)\\d{2}${end}`)],
  [
    'birth-date',
    pattern(
      `${start}(?<!(?:children|calves|piglets|babies|animals|people|those)\\s)(?:born|date of birth)[ :]{1,2}(?:(?:on|in) )?[^.\\d\\n]{0,12}\\d{1,4}(?:[ /.-][^ .\\n]{1,9}[ /.-]\\d{4})?`,
      'i',
    ),
  ],
  ['house-address', pattern(`${start}(?:số nhà|nhà số)[\\s:]*\\d+\\p{L}?(?:[/-]\\d+\\p{L}?)*`, 'i')],
  [
    'house-address',
    pattern(`${start}(?:số|hẻm|ngõ|kiệt|ngách)\\s+\\d+\\p{L}?(?:[/-]\\d+\\p{L}?)*,?\\s+(?:đường|phố|ngõ|hẻm|kiệt|ngách)\\s+(?!lối)`, 'i'),
  ],
  ['house-address', pattern(`${start}\\d+\\p{L}?(?:/\\d+)* +(?:\\p{Lu}\\p{L}+ +){1,4}(?:Street|Road|Lane)${end}`)],
]
