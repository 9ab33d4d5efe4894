/** Words for registers that say what cannot be. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const day = (iso: string) => iso.split('-').reverse().join('/')
const number = (value: number) => String(value).replace('.', ',')

export const ownParent = (unit: string): Phrase =>
  phrase({
    vi: [`${unit} thuộc chính nó.`, 'Ghi mã đơn vị cấp trên vào cột thuoc, hoặc để trống.'],
    en: [`${unit} is its own parent.`, 'Give the unit above it, or leave thuoc blank.'],
  })
export const parentCircle = (unit: string): Phrase =>
  phrase({
    vi: [`${unit} nằm trong một vòng: đi theo cột thuoc thì trở lại chính nó.`, 'Sửa cột thuoc của một đơn vị trong vòng.'],
    en: [`${unit} stands in a circle of parents.`, 'Mend thuoc of one of the units.'],
  })
export const parentTooSmall = (unit: string, parent: string): Phrase =>
  phrase({
    vi: [`${unit} được ghi là thuộc ${parent}, là đơn vị không lớn hơn.`, 'Sửa cột thuoc, hoặc cột cap của một trong hai đơn vị.'],
    en: [`${unit} belongs to ${parent}, which is no larger unit.`, 'Mend thuoc, or cap of one of the two.'],
  })
export const twinUnits = (unit: string, code: string, line: number): Phrase =>
  phrase({
    vi: [
      `${unit} trùng loại, tên, nơi thuộc và thời gian với đơn vị mã ${code} ở dòng ${line}.`,
      'Sửa tên, hoặc sửa ngày; nếu là một đơn vị thì giữ một dòng.',
    ],
    en: [
      `${unit} has the type, name, parent and time of unit ${code} in line ${line}.`,
      'Mend the name or the dates, or keep one of the rows.',
    ],
  })
export const partCircle = (code: string): Phrase =>
  phrase({
    vi: [`Chuỗi ${code} là một phần của chính nó.`, 'Sửa cột phan_cua: ghi chuỗi lớn hơn, hoặc để trống.'],
    en: [`The series ${code} is a part of itself.`, 'Mend phan_cua: name the larger series, or leave it blank.'],
  })
export const boundsOrder = (lower: number, upper: number): Phrase =>
  phrase({
    vi: [`Cận dưới ${number(lower)} không nhỏ hơn cận trên ${number(upper)}.`, 'Đổi chỗ hai số, hoặc để trống ô không cần.'],
    en: [`The lower bound ${lower} is not below the upper bound ${upper}.`, 'Swap the two, or leave one blank.'],
  })
export const rateUnit = (unit: string): Phrase =>
  phrase({
    vi: [`Chuỗi là tỷ lệ nhưng đơn vị tính là “${unit}”.`, 'Ghi % ở don_vi_tinh, hoặc sửa kieu thành so-dem hay so-do.'],
    en: [`The series is a rate and its unit is “${unit}”.`, 'Write % as unit, or mend kieu.'],
  })
export const countUnit = (unit: string): Phrase =>
  phrase({
    vi: [`Chuỗi là số đếm nhưng đơn vị tính là “${unit}”.`, 'Ghi cái được đếm ở don_vi_tinh, ví dụ hộ, hoặc sửa kieu thành ty-le.'],
    en: [`The series is a count and its unit is “${unit}”.`, 'Write what is counted as unit, or mend kieu.'],
  })
export const baselineAfterEnd = (baseline: string, end: string): Phrase =>
  phrase({
    vi: [`Kỳ gốc ${baseline} ở sau kỳ cuối ${end}.`, 'Sửa ky_goc hoặc den_ky.'],
    en: [`The baseline ${baseline} comes after the end ${end}.`, 'Mend ky_goc or den_ky.'],
  })
export const officialReadings = (code: string, line: number): Phrase =>
  phrase({
    vi: [`${code} có hai cách đọc chính thức; cách kia ở dòng ${line}.`, 'Chỉ để co ở một dòng, dòng kia ghi khong.'],
    en: [`${code} has two official readings; the other is in line ${line}.`, 'Keep co in one row and write khong in the other.'],
  })
export const targetFraction = (value: number): Phrase =>
  phrase({
    vi: [
      `Mục tiêu của một tỷ lệ là ${number(value)}%.`,
      `Có phải ${number(Number((value * 100).toPrecision(12)))}%? Tỷ lệ ghi theo phần trăm: 75, không ghi 0,75.`,
    ],
    en: [
      `The target of a rate is ${value}%.`,
      `Did you mean ${Number((value * 100).toPrecision(12))}%? Rates are in percent: 75, not 0,75.`,
    ],
  })
export const targetSeries = (series: string, indicator: string): Phrase =>
  phrase({
    vi: [`Mục tiêu của ${indicator} được tính trên ${series}, một chuỗi khác kiểu.`, 'Xem lại cột chuoi.'],
    en: [`The target of ${indicator} is computed from ${series}, a series of another kind.`, 'Check chuoi.'],
  })
export const futureDate = (date: string, today: string): Phrase =>
  phrase({
    vi: [`Ngày ${day(date)} ở hơn một năm sau hôm nay (${day(today)}).`, 'Xem lại năm đã gõ.'],
    en: [`The day ${date} is more than a year after today (${today}).`, 'Check the year.'],
  })
export const expiredBeforeIssued = (): Phrase =>
  phrase({
    vi: ['Văn bản hết hiệu lực trước khi được ban hành.', 'Sửa ngay_ban_hanh hoặc ngay_het_hieu_luc.'],
    en: ['The document expired before it was issued.', 'Mend ngay_ban_hanh or ngay_het_hieu_luc.'],
  })
export const unitOfTime = (code: string, period: string, field: string): Phrase =>
  phrase({
    vi: [`Trong kỳ ${period} chưa có hoặc không còn đơn vị mã ${code}.`, `Ghi mã của đơn vị có trong kỳ đó, hoặc sửa ${field}.`],
    en: [`There was no unit ${code} in ${period}.`, `Give the code of a unit of that time, or mend ${field}.`],
  })
export const sameName = (name: string, line: number): Phrase =>
  phrase({
    vi: [
      `“${name}” chỉ khác dòng ${line} ở chữ hoa, dấu cách hoặc cách đặt dấu.`,
      'Nếu là một thì giữ một dòng; nếu khác thì ghi tên cho rõ.',
    ],
    en: [`“${name}” differs from line ${line} in case, blanks or the place of a tone only.`, 'Keep one row, or make the names differ.'],
  })
export const numberRange = (text: string, least: number | undefined, most: number | undefined): Phrase => {
  const vi = [least === undefined ? '' : `từ ${number(least)}`, most === undefined ? '' : `đến ${number(most)}`].filter(Boolean).join(' ')
  const en = [least === undefined ? '' : `from ${least}`, most === undefined ? '' : `to ${most}`].filter(Boolean).join(' ')
  return phrase({
    vi: [`“${text}” nằm ngoài khoảng dùng được ở ô này (${vi}).`, `Ghi một số ${vi}.`],
    en: [`“${text}” is out of the range of this cell (${en}).`, `Write a number ${en}.`],
  })
}
