/** Words for findings in rows of figures. */
import { phrase, type Phrase } from '../../model/phrase.ts'

/** What these words need to know of a period and of a unit's validity. */
interface Period {
  readonly text: string
}
interface Unit {
  readonly code: string
  readonly from: string | null
  readonly to: string | null
}

const titles: Readonly<Record<string, string>> = { ky: 'kỳ', ma_don_vi: 'mã đơn vị', ma_chi_tieu: 'mã chỉ tiêu' }

export const missingCell = (field: string): Phrase =>
  phrase({
    vi: [`Ô “${field}” (${titles[field] ?? field}) đang trống.`, 'Điền ô này; nếu dòng không dùng nữa thì xóa cả dòng.'],
    en: [`The cell “${field}” is blank.`, 'Fill it in, or delete the whole row if it is not used.'],
  })

export const unitCodeFormat = (code: string): Phrase =>
  phrase({
    vi: [
      `“${code}” không phải mã đơn vị: mã chỉ gồm chữ số, không có dấu phẩy hay dấu chấm.`,
      'Định dạng cột này là Văn bản (Text) trong Excel rồi gõ lại mã, ví dụ 23482.',
    ],
    en: [
      `“${code}” is not a unit code: a code has digits only.`,
      'Format the column as Text in Excel and type the code again, e.g. 23482.',
    ],
  })

export const unknownStatus = (token: string, tokens: readonly string[], near: string | null): Phrase =>
  phrase({
    vi: [
      `“${token}” không phải trạng thái nào đã khai.`,
      `${near ? `Có phải “${near}”? ` : ''}Các giá trị dùng được: ${tokens.join(', ')}; bỏ trống là chinh-thuc.`,
    ],
    en: [
      `“${token}” is not a known status.`,
      `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${tokens.join(', ')}; blank means chinh-thuc.`,
    ],
  })

export const valueWithReason = (token: string): Phrase =>
  phrase({
    vi: [
      `Dòng ghi lý do chưa có số (“${token}”) nhưng lại có số.`,
      'Nếu số đúng thì sửa trạng thái; nếu chưa có số thì để trống tử số, mẫu số và giá trị.',
    ],
    en: [
      `The row gives a reason for having no figure (“${token}”) and a figure as well.`,
      'If the figure is right, mend the status; otherwise leave numerator, denominator and value blank.',
    ],
  })

/** A numerator or denominator that does not count whole things. */
export const notWhole = (text: string, mayBeDeclared: boolean): Phrase =>
  phrase({
    vi: [
      `“${text}” không phải số nguyên, mà tử số và mẫu số của tỷ lệ này là số đếm.`,
      `Ghi số nguyên trong nguồn.${mayBeDeclared ? ' Nếu tỷ lệ này tính từ số đo (tiền, diện tích) thì ghi co ở cột tu_mau_le của data/chi-tieu.csv.' : ''}`,
    ],
    en: [
      `“${text}” is not a whole number, and this rate's numerator and denominator are counts.`,
      `Write the whole number of the source.${mayBeDeclared ? ' If the rate is made of amounts (money, area), write co in the column tu_mau_le of data/chi-tieu.csv.' : ''}`,
    ],
  })

export const incompleteFigure = (percent: boolean): Phrase =>
  phrase({
    vi: [
      percent
        ? 'Có tử số hoặc mẫu số nhưng không đủ để tính tỷ lệ, mà ô giá trị lại trống.'
        : 'Có mẫu số nhưng không có giá trị và không tính được giá trị.',
      percent ? 'Điền đủ cả tử số và mẫu số, hoặc điền giá trị mà nguồn đã in.' : 'Điền giá trị, hoặc điền tử số và một mẫu số khác 0.',
    ],
    en: [
      'The counts given are not enough to compute the value, and the value is blank.',
      'Fill in both numerator and denominator, or the value that the source prints.',
    ],
  })

export const unitAlias = (name: string, registered: string): Phrase =>
  phrase({
    vi: [`Tên “${name}” được hiểu là “${registered}”.`, `Nên ghi “${registered}” cho thống nhất.`],
    en: [`The name “${name}” was read as “${registered}”.`, `Better write “${registered}”.`],
  })

export const codeNameMismatch = (name: string, code: string, period: Period, registered: string, bearers: readonly Unit[]): Phrase => {
  const others = bearers.map((unit) => `${unit.code} (${span(unit, 'vi')})`).join(', ')
  const othersEn = bearers.map((unit) => `${unit.code} (${span(unit, 'en')})`).join(', ')
  return phrase({
    vi: [
      `Mã ${code} trong kỳ ${period.text} là “${registered}”, không phải “${name}”.`,
      `Nếu đúng là “${name}” thì mã là ${others}; nếu đúng mã thì sửa tên thành “${registered}”.`,
    ],
    en: [
      `In ${period.text} the code ${code} is “${registered}”, not “${name}”.`,
      `If the name is right, its code is ${othersEn}; if the code is right, write “${registered}”.`,
    ],
  })
}

export const totalRow = (name: string): Phrase =>
  phrase({
    vi: [`“${name}” là dòng tổng, không phải một đơn vị.`, 'Xóa dòng này: trang tự cộng từ các xã.'],
    en: [`“${name}” is a total, not a unit.`, 'Delete the row: totals are computed.'],
  })

export const unknownUnitName = (name: string, near: string | null, registered: string): Phrase =>
  phrase({
    vi: [
      `Không có đơn vị nào tên “${name}”.`,
      near ? `Có phải “${near}”? Mã đã ghi là của “${registered}”.` : `Mã đã ghi là của “${registered}”; sửa tên hoặc để trống ô tên.`,
    ],
    en: [
      `No unit is called “${name}”.`,
      near
        ? `Did you mean “${near}”? The code given belongs to “${registered}”.`
        : `The code given belongs to “${registered}”; mend the name or leave it blank.`,
    ],
  })

const day = (iso: string) => iso.split('-').reverse().join('/')
function span(unit: Unit, locale: 'vi' | 'en'): string {
  const words = locale === 'vi' ? { from: 'từ', to: 'đến' } : { from: 'from', to: 'until' }
  const parts = [unit.from ? `${words.from} ${day(unit.from)}` : '', unit.to ? `${words.to} ${day(unit.to)}` : ''].filter(Boolean)
  return parts.join(' ') || (locale === 'vi' ? 'không giới hạn' : 'always')
}
