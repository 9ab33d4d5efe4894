/** Words for cells that cannot be read, or were mended on reading. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

export const controlCharacter = (code: string): Phrase =>
  phrase({
    vi: [`Ô có ký tự ẩn U+${code} có thể làm sai cách hiển thị.`, 'Xóa cả ô rồi gõ lại.'],
    en: [`The cell holds the hidden character U+${code}.`, 'Clear the cell and type it again.'],
  })
export const oddSpaces = (): Phrase =>
  phrase({
    vi: ['Ô có dấu cách lạ hoặc ký tự ẩn thừa; đã bỏ.', 'Không cần làm gì.'],
    en: ['Odd spaces or zero-width characters were removed.', 'Nothing to do.'],
  })
export const ethLetter = (): Phrase =>
  phrase({
    vi: ['Chữ “Ð” (U+00D0) đã được đổi thành “Đ” (U+0110).', 'Nên gõ “Đ” bằng bộ gõ tiếng Việt.'],
    en: ['The letter Ð (U+00D0) was read as Đ (U+0110).', 'Better type Đ.'],
  })
export const hugeCell = (length: number, most: number): Phrase =>
  phrase({
    vi: [`Ô có ${length} ký tự, quá ${most}.`, 'Rút ngắn nội dung, hoặc tìm dấu ngoặc kép thiếu ở gần đó.'],
    en: [`The cell has ${length} characters, more than ${most}.`, 'Shorten it, or look for a missing quotation mark nearby.'],
  })
export const formulaCell = (text: string): Phrase =>
  phrase({
    vi: [`“${cut(text)}” bắt đầu bằng dấu của công thức.`, 'Bỏ dấu =, +, -, @ ở đầu ô chữ.'],
    en: [`“${cut(text)}” starts like a formula.`, 'Remove the leading =, +, - or @ from the text.'],
  })
export const legacyFontText = (): Phrase =>
  phrase({
    vi: ['Chữ có vẻ gõ bằng phông cũ của các tiếng Tây Nguyên ([ = ƀ, \\ = dấu ngắn).', 'Gõ lại bằng Unicode, ví dụ ƀ, ơ̆.'],
    en: ['The text seems to be in an old Central-Highlands font ([ = ƀ, \\ = breve).', 'Type it in Unicode, e.g. ƀ, ơ̆.'],
  })

const numberForms = 'Ghi số theo kiểu Việt Nam, ví dụ 32,3 hoặc 1.452 hoặc 1452'
const numberFormsEn = 'Write numbers the Vietnamese way, e.g. 32,3 or 1.452 or 1452'
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
    vi: [
      `“${text}” viết theo kiểu Anh (phẩy hàng nghìn, chấm thập phân).`,
      `Ghi ${text.replace(/,/g, ' ').replace('.', ',').replace(/ /g, '.')}.`,
    ],
    en: [`“${text}” is in English form.`, `Write ${text.replace(/,/g, ' ').replace('.', ',').replace(/ /g, '.')}.`],
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

export const periodFormat = (text: string, hint: string | null): Phrase =>
  phrase({
    vi: [
      `“${cut(text)}” không phải cách ghi kỳ.`,
      `${hint ? `Có phải ${hint}? ` : ''}Ghi năm (2023), tháng (11/2024) hoặc ngày (30/06/2025).`,
    ],
    en: [
      `“${cut(text)}” is not a period.`,
      `${hint ? `Did you mean ${hint}? ` : ''}Write a year (2023), a month (11/2024) or a day (30/06/2025).`,
    ],
  })
export const dateFormat = (text: string): Phrase =>
  phrase({
    vi: [`“${cut(text)}” không phải cách ghi ngày.`, 'Ghi ngày/tháng/năm đủ hai chữ số, ví dụ 24/02/2021.'],
    en: [`“${cut(text)}” is not a date.`, 'Write dd/mm/yyyy, e.g. 24/02/2021.'],
  })
export const impossibleDate = (text: string): Phrase =>
  phrase({ vi: [`Không có ngày “${text}”.`, 'Xem lại ngày và tháng.'], en: [`There is no day “${text}”.`, 'Check day and month.'] })

export const blankCell = (name: string, title: string): Phrase =>
  phrase({
    vi: [`Ô “${name}” (${title}) đang trống.`, 'Điền ô này; nếu dòng không dùng nữa thì xóa cả dòng.'],
    en: [`The cell “${name}” is blank.`, 'Fill it in, or delete the whole row.'],
  })
export const notInList = (text: string, allowed: readonly string[], near: string | null): Phrase =>
  phrase({
    vi: [`“${cut(text)}” không dùng được ở ô này.`, `${near ? `Có phải “${near}”? ` : ''}Chọn một trong: ${allowed.join(', ')}.`],
    en: [`“${cut(text)}” is not allowed here.`, `${near ? `Did you mean “${near}”? ` : ''}Choose one of: ${allowed.join(', ')}.`],
  })
export const notInteger = (text: string): Phrase =>
  phrase({
    vi: [`“${text}” không phải số nguyên.`, 'Ghi số nguyên, ví dụ 3.'],
    en: [`“${text}” is not a whole number.`, 'Write a whole number, e.g. 3.'],
  })
export const codeFormat = (text: string): Phrase =>
  phrase({
    vi: [`“${cut(text)}” không phải một mã.`, 'Mã chỉ gồm chữ không dấu, số và gạch nối; định dạng cột là Văn bản (Text).'],
    en: [`“${cut(text)}” is not a code.`, 'A code has plain letters, digits and hyphens; format the column as Text.'],
  })
