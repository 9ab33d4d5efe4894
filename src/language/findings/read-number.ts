/** Words for numbers that cannot be read, can be read in two ways, or were mended on reading. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const numberForms = 'Ghi số theo kiểu Việt Nam, không dấu hàng nghìn, ví dụ 32,3 hoặc 1452'
const numberFormsEn = 'Write numbers the Vietnamese way without thousands marks, e.g. 32,3 or 1452'
export const notANumber = (text: string): Phrase =>
  phrase({
    vi: [`“${cut(text)}” không phải là số.`, `${numberForms}; chữ giải thích để ở ghi_chu.`],
    en: [`“${cut(text)}” is not a number.`, `${numberFormsEn}; words go into ghi_chu.`],
  })
export const decimalDot = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” dùng dấu chấm thập phân.`, `Ghi ${text.replace('.', ',')}.`],
    en: [`“${text}” has a decimal point.`, `Write ${text.replace('.', ',')}.`],
  })
export const englishNumber = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” viết theo kiểu Anh (phẩy hàng nghìn, chấm thập phân).`, `Ghi ${text.replace(/,/g, '').replace('.', ',')}.`],
    en: [`“${text}” is in English form.`, `Write ${text.replace(/,/g, '').replace('.', ',')}.`],
  })
export const badGroup = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” có dấu hàng nghìn đặt sai: mỗi nhóm phải đúng ba chữ số.`, `Kiểm tra lại số. ${numberForms}.`],
    en: [`“${text}” is grouped wrongly: groups have exactly three digits.`, `${numberFormsEn}.`],
  })
export const scientific = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” là dạng rút gọn của Excel, đã mất chữ số.`, 'Định dạng cột là Số (Number) không rút gọn, rồi gõ lại đủ chữ số.'],
    en: [`“${text}” is Excel’s short form and has lost digits.`, 'Format the column as Number and type the full number.'],
  })
export const otherDigits = (text: string, character: string): Phrase =>
  phrase({
    vi: [`“${cut(text)}” có ký tự “${character}” không phải chữ số thường.`, 'Gõ lại bằng chữ số 0–9 thường.'],
    en: [`“${cut(text)}” holds “${character}”, no plain digit.`, 'Type it again with the digits 0–9.'],
  })
export const tooPrecise = (text: string): Phrase =>
  phrase({
    vi: [`“${cut(text)}” có quá nhiều chữ số để giữ chính xác.`, 'Ghi không quá 15 chữ số.'],
    en: [`“${cut(text)}” has too many digits to be kept exactly.`, 'Write at most 15 digits.'],
  })
export const percentSign = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” có dấu % ở cột không tính bằng phần trăm.`, 'Bỏ dấu %, hoặc kiểm tra lại cột.'],
    en: [`“${text}” has a % sign in a column that is not in percent.`, 'Remove the sign, or check the column.'],
  })
export const percentStripped = (text: string): Phrase =>
  phrase({
    vi: [`Đã bỏ dấu % trong “${text}”.`, 'Không cần làm gì; cột này đã tính bằng phần trăm.'],
    en: [`The % sign in “${text}” was removed.`, 'Nothing to do; the column is in percent.'],
  })
/** `text` is the first of `count` such cells, or null where it may not be printed. */
export const thousandsMark = (text: string | null, stored: string, count: number): Phrase => {
  const one = text === null ? { vi: 'Số ở ô này', en: 'The number in this cell' } : { vi: `“${text}”`, en: `“${text}”` }
  const read = text === null ? { vi: '', en: '' } : { vi: `; đã đọc là ${stored}`, en: `; it was read as ${stored}` }
  const all = count > 1 ? { vi: ` (cả tệp có ${count} số như vậy)`, en: ` (${count} numbers of the file have)` } : { vi: '', en: '' }
  return phrase({
    vi: [
      `${one.vi} có dấu hàng nghìn${read.vi}${all.vi}.`,
      `Bảng tính kiểu Anh mở tệp này có thể đổi 17.000 thành 17 mà không báo. Ghi số liền nhau, hoặc chạy “npm run tidy” để sửa một lượt.`,
    ],
    en: [
      `${one.en} has a thousands mark${read.en}${all.en}.`,
      'A spreadsheet set to English may turn 17.000 into 17 without a word. Write the digits together, or run “npm run tidy” to mend all at once.',
    ],
  })
}
/** A comma or dot before exactly three digits where the other reading may be meant. */
export const twoReadings = (text: string): Phrase => {
  const joined = text.replace(/[.,%\s]/g, '')
  const decimal = text.replace('.', ',').replace(/[%\s]/g, '').replace(/,000$/, '')
  const exact = decimal.includes(',') ? `${decimal}0` : decimal
  return phrase({
    vi: [
      `“${text}” đọc được hai cách: ${joined} (dấu hàng nghìn) hoặc ${decimal} (dấu thập phân).`,
      `Xem nguồn rồi ghi ${joined}, hoặc ghi ${exact}.`,
    ],
    en: [
      `“${text}” can be read in two ways: ${joined} (thousands mark) or ${decimal} (decimal mark).`,
      `Look at the source and write ${joined} or ${exact}.`,
    ],
  })
}
/** The same where something is counted, so that a fraction cannot be meant. */
export const countOfTwoReadings = (text: string): Phrase => {
  const joined = text.replace(',', '')
  const whole = text.endsWith(',000') ? text.slice(0, -4) : null
  return phrase({
    vi: [
      `“${text}” có dấu phẩy trước đúng ba chữ số, như bảng tính kiểu Anh viết ${joined}; ở đây phải là số nguyên.`,
      `Xem nguồn rồi ghi ${joined}${whole === null ? '' : `, hoặc ghi ${whole}`}.`,
    ],
    en: [
      `“${text}” has a comma before exactly three digits, as spreadsheets set to English write ${joined}; here it must be a whole number.`,
      `Look at the source and write ${joined}${whole === null ? '' : ` or ${whole}`}.`,
    ],
  })
}
/**
 * The same in a file whose separator shows that another country's spreadsheet wrote it; `text` is the first of `count`, or
 * null where it may not be printed.
 */
export const englishDialect = (text: string | null, count: number): Phrase => {
  const shown = text ?? '17.000'
  const [joined, decimal] = [shown.replace(/[.,%\s]/g, ''), shown.replace('.', ',').replace(/[%\s]/g, '')]
  const example =
    text === null ? { vi: 'ví dụ ', en: 'for example ' } : { vi: count > 1 ? 'số đầu là ' : '', en: count > 1 ? 'the first ' : '' }
  return phrase({
    vi: [
      `Tệp cách ô bằng dấu phẩy như bảng tính kiểu Anh, nên ${count} số có một dấu trước đúng ba chữ số đọc được hai cách: ${example.vi}“${shown}” là ${joined} hoặc ${decimal}.`,
      'Đặt vùng của bảng tính là Việt Nam, bỏ định dạng hàng nghìn, lưu lại thành “CSV UTF-8”; hoặc gõ lại các số ấy không dấu hàng nghìn.',
    ],
    en: [
      `The file separates cells by commas as spreadsheets set to English do, so ${count > 1 ? `${count} numbers` : 'a number'} with one mark before exactly three digits can be read in two ways: ${example.en}“${shown}” is ${joined} or ${decimal}.`,
      'Set the spreadsheet’s region to Viet Nam, remove the thousands format and save as “CSV UTF-8”; or type these numbers again without thousands marks.',
    ],
  })
}
export const leadingZeros = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” bắt đầu bằng số 0 thừa.`, 'Nếu là số thì bỏ số 0; nếu là mã thì để ở cột mã.'],
    en: [`“${text}” starts with a superfluous zero.`, 'Remove it; a code belongs into a code column.'],
  })
export const excelError = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” là lỗi của Excel, không phải số.`, 'Sửa công thức trong bảng gốc rồi chép giá trị; chưa có số thì để trống.'],
    en: [`“${text}” is an Excel error.`, 'Mend the formula and copy the value; leave it blank if there is none.'],
  })
export const missingMark = (text: string): Phrase =>
  phrase({
    vi: [
      `“${text}” không cho biết là bằng 0 hay chưa có số.`,
      'Chưa có số thì để trống và ghi lý do ở trang_thai (chua-co, chua-cong-bo…); bằng không thì ghi 0.',
    ],
    en: [`“${text}” does not say whether it is zero or unknown.`, 'Leave it blank and give the reason in trang_thai; for zero write 0.'],
  })
export const qualified = (text: string): Phrase =>
  phrase({
    vi: [
      `“${cut(text)}” là ước chừng hoặc một khoảng, không phải một số.`,
      'Ghi một số, đặt trang_thai là uoc-tinh và chép nguyên lời vào ghi_chu.',
    ],
    en: [`“${cut(text)}” is an approximation or a range.`, 'Write one number, set trang_thai to uoc-tinh and quote the words in ghi_chu.'],
  })
export const excelDate = (text: string): Phrase =>
  phrase({
    vi: [`“${cut(text)}” có vẻ là số bị Excel đổi thành ngày.`, 'Định dạng ô là Văn bản (Text) rồi gõ lại số.'],
    en: [`“${cut(text)}” looks like a number that Excel turned into a date.`, 'Format the cell as Text and type the number again.'],
  })
