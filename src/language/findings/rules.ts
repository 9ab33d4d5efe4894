/** Words for the rules over the whole edition. */
import { formatNumber } from '../numbers.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

const vi = (value: number, decimals?: number) => formatNumber(value, 'vi', decimals)
const en = (value: number, decimals?: number) => formatNumber(value, 'en', decimals)
const day = (iso: string) => iso.split('-').reverse().join('/')
const near = (text: string | null) => (text === null ? { vi: '', en: '' } : { vi: `Có phải “${text}”? `, en: `Did you mean “${text}”? ` })

export const unknownIndicator = (code: string, close: string | null): Phrase =>
  phrase(
    `Không có chỉ tiêu nào mang mã “${code}”.`,
    `${near(close).vi}Xem các mã trong data/chi-tieu.csv.`,
    `No indicator has the code “${code}”.`,
    `${near(close).en}See the codes in data/chi-tieu.csv.`,
  )

export const unknownUnit = (code: string, close: string | null, name: string | null): Phrase =>
  phrase(
    `Không có đơn vị nào mang mã “${code}”.`,
    `${close ? `Có phải ${close} (${name ?? ''})? ` : ''}Xem các mã trong data/don-vi.csv; mã là chữ, giữ đủ các số 0 ở đầu.`,
    `No unit has the code “${code}”.`,
    `${close ? `Did you mean ${close} (${name ?? ''})? ` : ''}See the codes in data/don-vi.csv; a code is text and keeps its leading zeros.`,
  )

export const unknownCode = (file: string, code: string, close: string | null): Phrase =>
  phrase(
    `Mã “${code}” không có trong ${file}.`,
    `${near(close).vi}Sửa mã, hoặc thêm vào ${file}.`,
    `The code “${code}” is not in ${file}.`,
    `${near(close).en}Mend the code, or add it to ${file}.`,
  )

export const outOfBounds = (value: number, lower: number, upper: number | null): Phrase =>
  phrase(
    `Số ${vi(value)} nằm ngoài khoảng cho phép (${upper === null ? `từ ${vi(lower)} trở lên` : `từ ${vi(lower)} đến ${vi(upper)}`}).`,
    'Xem lại số trong nguồn; nếu số đúng thì sửa cận trong data/chi-tieu.csv.',
    `${en(value)} lies outside the bounds (${upper === null ? `${en(lower)} or more` : `${en(lower)} to ${en(upper)}`}).`,
    'Check the source; if the figure is right, mend the bounds in data/chi-tieu.csv.',
  )

export const notACount = (value: number): Phrase =>
  phrase(
    `${vi(value)} không phải số đếm: chỉ tiêu này đếm từng cái một.`,
    'Ghi số nguyên.',
    `${en(value)} is not a count.`,
    'Write a whole number.',
  )

export const numeratorExceeds = (numerator: number, denominator: number): Phrase =>
  phrase(
    `Tử số ${vi(numerator)} lớn hơn mẫu số ${vi(denominator)}, tỷ lệ sẽ hơn 100%.`,
    'Kiểm tra có đổi chỗ hai số không, hoặc có đếm “lượt hộ” thay vì “hộ” không.',
    `The numerator ${en(numerator)} is larger than the denominator ${en(denominator)}.`,
    'Check whether the two were swapped, or instances were counted instead of households.',
  )

export const zeroDenominator = (): Phrase =>
  phrase(
    'Mẫu số bằng 0 thì không tính được tỷ lệ.',
    'Nếu không có đối tượng nào, để trống số và ghi trạng thái khong-ap-dung.',
    'With a denominator of 0 there is no rate.',
    'If nothing is counted, leave the numbers blank and set the status khong-ap-dung.',
  )

export const fractionAsPercent = (value: number): Phrase =>
  phrase(
    `Giá trị ${vi(value)} rất nhỏ đối với một tỷ lệ phần trăm.`,
    `Nếu ý là ${vi(value * 100)}% thì ghi ${vi(value * 100)}.`,
    `${en(value)} is very small for a percentage.`,
    `If ${en(value * 100)}% is meant, write ${vi(value * 100)}.`,
  )

export function ratioMismatch(
  numerator: number,
  denominator: number | null,
  exact: number,
  value: number,
  decimals: number,
  hint: 'fraction' | null,
): Phrase {
  const division =
    denominator === null
      ? { vi: vi(numerator), en: en(numerator) }
      : { vi: `${vi(numerator)} / ${vi(denominator)}`, en: `${en(numerator)} / ${en(denominator)}` }
  return phrase(
    `Tử số, mẫu số và giá trị không khớp: ${division.vi} = ${vi(exact, decimals)}, ô ghi ${vi(value, decimals)}.`,
    hint
      ? `Cột này tính bằng phần trăm: ghi ${vi(exact, Math.min(decimals, 2))}.`
      : `Nếu tử số và mẫu số đúng thì ghi ${vi(exact, decimals)}, hoặc để trống ô giá trị để trang tự tính.`,
    `Numerator, denominator and value disagree: ${division.en} = ${en(exact, decimals)}, the cell says ${en(value, decimals)}.`,
    hint
      ? `This column is in percent: write ${vi(exact, Math.min(decimals, 2))}.`
      : `If the counts are right write ${vi(exact, decimals)}, or leave the value blank to have it computed.`,
  )
}

export const missingDefinition = (known: readonly string[]): Phrase =>
  phrase(
    'Chỉ tiêu này đã đổi chuẩn, mà dòng không ghi chuẩn nào.',
    `Ghi cột chuan: ${known.join(' hoặc ')}.`,
    'This indicator’s definition has changed and the row names none.',
    `Fill in the column chuan: ${known.join(' or ')}.`,
  )

export const unknownDefinition = (value: string, known: readonly string[], close: string | null): Phrase =>
  phrase(
    `Chuẩn “${value}” không có trong danh sách của chỉ tiêu.`,
    known.length === 0 ? 'Chỉ tiêu này không có chuẩn nào: để trống cột chuan.' : `${near(close).vi}Dùng được: ${known.join(', ')}.`,
    `The definition “${value}” is not among the indicator’s.`,
    known.length === 0 ? 'This indicator has none: leave the column chuan blank.' : `${near(close).en}Allowed: ${known.join(', ')}.`,
  )

export const missingSource = (): Phrase =>
  phrase(
    'Con số chưa ghi nguồn.',
    'Điền mã nguồn vào cột nguon; thêm nguồn mới trong data/nguon.csv.',
    'The figure names no source.',
    'Fill in the column nguon; add new sources to data/nguon.csv.',
  )

export const illustrativeInReal = (): Phrase =>
  phrase(
    'Số minh họa không được nằm trong ấn bản thật.',
    'Xóa dòng này, hoặc thay bằng số thật có nguồn.',
    'An illustrative figure may not stand in a real edition.',
    'Delete the row, or replace it with a sourced figure.',
  )

export const realInIllustrative = (): Phrase =>
  phrase(
    'Trong ấn bản minh họa mọi con số phải ghi trạng thái minh-hoa.',
    'Ghi minh-hoa vào cột trang_thai.',
    'Every figure of an illustrative edition has the status minh-hoa.',
    'Write minh-hoa in the column trang_thai.',
  )

export const futurePeriod = (period: string, asOf: string): Phrase =>
  phrase(
    `Kỳ ${period} chưa đến (ấn bản tính đến ${day(asOf)}).`,
    'Sửa kỳ; nếu kỳ đúng thì sửa tinh_den trong content/trang-web.yaml.',
    `The period ${period} has not come (the edition stands at ${day(asOf)}).`,
    'Mend the period, or tinh_den in content/trang-web.yaml.',
  )

export const periodStraddles = (period: string, unit: string, border: string | null): Phrase =>
  phrase(
    `Kỳ ${period} vắt qua ngày ${border ? day(border) : 'thay đổi địa giới'} của ${unit}.`,
    border ? `Ghi kỳ theo tháng hoặc ngày: đến hết ${day(border)} dùng đơn vị cũ, sau đó dùng đơn vị mới.` : 'Ghi kỳ theo tháng hoặc ngày.',
    `The period ${period} crosses ${border ? day(border) : 'a change of territory'} of ${unit}.`,
    border ? `Give a month or a day: up to ${day(border)} the old unit, after it the new one.` : 'Give a month or a day.',
  )

export const unitEnded = (unit: string, to: string, heir: string | null): Phrase =>
  phrase(
    `${unit} đã kết thúc ngày ${day(to)}.`,
    heir ? `Dùng đơn vị mới: ${heir}, hoặc sửa kỳ.` : 'Dùng đơn vị mới trong data/don-vi.csv, hoặc sửa kỳ.',
    `${unit} ended on ${day(to)}.`,
    heir ? `Use the new unit: ${heir}, or mend the period.` : 'Use a new unit of data/don-vi.csv, or mend the period.',
  )

export const unitNotBegun = (unit: string, from: string, before: string): Phrase =>
  phrase(
    `${unit} chỉ có từ ngày ${day(from)}.`,
    before ? `Trước ngày đó dùng: ${before}.` : 'Sửa kỳ hoặc mã đơn vị.',
    `${unit} exists only since ${day(from)}.`,
    before ? `Before that day use: ${before}.` : 'Mend the period or the unit code.',
  )

export const duplicateObservation = (
  one: { origin: { line: number; file: string } },
  other: { origin: { line: number; file: string } },
): Phrase =>
  phrase(
    `Hai dòng cùng chỉ tiêu, đơn vị, kỳ và chuẩn: dòng ${one.origin.line} và dòng ${other.origin.line} của ${other.origin.file}.`,
    'Giữ dòng đúng, xóa dòng kia.',
    `Two rows have the same indicator, unit, period and definition: line ${one.origin.line} and line ${other.origin.line} of ${other.origin.file}.`,
    'Keep the right one and delete the other.',
  )

export interface DerivedOutOfBounds {
  readonly code: string
  readonly value: number
  readonly period: string
  readonly lower: number
  readonly upper: number | null
  readonly inputs: readonly { readonly code: string; readonly value: number }[]
}

/** A computed figure outside its bounds: both inputs are named, for either may be the wrong one. */
export const derivedOutOfBounds = ({ code, value, period, lower, upper, inputs }: DerivedOutOfBounds): Phrase => {
  const round = (n: number) => Math.round(n * 100) / 100
  return phrase(
    `${code} kỳ ${period} tính ra ${vi(round(value))}, nằm ngoài khoảng ${upper === null ? `từ ${vi(lower)} trở lên` : `${vi(lower)}–${vi(upper)}`}. Số này tính từ ${inputs.map((i) => `${i.code} = ${vi(i.value)}`).join(' và ')}.`,
    `Đối chiếu hai số ấy với nguồn và sửa số sai; ${code} sẽ được tính lại.`,
    `${code} of ${period} comes out as ${en(round(value))}, outside ${upper === null ? `${en(lower)} and more` : `${en(lower)}–${en(upper)}`}. It is computed from ${inputs.map((i) => `${i.code} = ${en(i.value)}`).join(' and ')}.`,
    `Compare both with the source and correct the wrong one; ${code} is then computed again.`,
  )
}
