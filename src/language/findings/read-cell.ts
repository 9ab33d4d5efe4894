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
/** Of a list. */
export const notAllInList = (text: string, allowed: readonly string[], near: string | null): Phrase =>
  phrase({
    vi: [
      `“${cut(text)}” không dùng được ở ô này.`,
      `${near ? `Có phải “${near}”? ` : ''}Dùng được: ${allowed.join(', ')}; nhiều thứ thì cách nhau bằng |.`,
    ],
    en: [`“${cut(text)}” is not allowed here.`, `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${allowed.join(', ')}, apart by |.`],
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
