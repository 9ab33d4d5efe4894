/** Words for the rules over the whole edition. */
import { formatNumber } from '../numbers.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

const vi = (value: number, decimals?: number) => formatNumber(value, 'vi', decimals)
const en = (value: number, decimals?: number) => formatNumber(value, 'en', decimals)
const day = (iso: string) => iso.split('-').reverse().join('/')
const near = (text: string | null) => (text === null ? { vi: '', en: '' } : { vi: `Có phải “${text}”? `, en: `Did you mean “${text}”? ` })

export const unknownIndicator = (code: string, close: string | null): Phrase =>
  phrase({
    vi: [`Không có chỉ tiêu nào mang mã “${code}”.`, `${near(close).vi}Xem các mã trong data/chi-tieu.csv.`],
    en: [`No indicator has the code “${code}”.`, `${near(close).en}See the codes in data/chi-tieu.csv.`],
  })

export const unknownCode = (file: string, code: string, close: string | null): Phrase =>
  phrase({
    vi: [`Mã “${code}” không có trong ${file}.`, `${near(close).vi}Sửa mã, hoặc thêm vào ${file}.`],
    en: [`The code “${code}” is not in ${file}.`, `${near(close).en}Mend the code, or add it to ${file}.`],
  })

export const outOfBounds = (value: number, lower: number, upper: number | null): Phrase =>
  phrase({
    vi: [
      `Số ${vi(value)} nằm ngoài khoảng cho phép (${upper === null ? `từ ${vi(lower)} trở lên` : `từ ${vi(lower)} đến ${vi(upper)}`}).`,
      'Xem lại số trong nguồn; nếu số đúng thì sửa cận trong data/chi-tieu.csv.',
    ],
    en: [
      `${en(value)} lies outside the bounds (${upper === null ? `${en(lower)} or more` : `${en(lower)} to ${en(upper)}`}).`,
      'Check the source; if the figure is right, mend the bounds in data/chi-tieu.csv.',
    ],
  })

export const notACount = (value: number): Phrase =>
  phrase({
    vi: [`${vi(value)} không phải số đếm: chỉ tiêu này đếm từng cái một.`, 'Ghi số nguyên.'],
    en: [`${en(value)} is not a count.`, 'Write a whole number.'],
  })

export const numeratorExceeds = (numerator: number, denominator: number): Phrase =>
  phrase({
    vi: [
      `Tử số ${vi(numerator)} lớn hơn mẫu số ${vi(denominator)}, tỷ lệ sẽ hơn 100%.`,
      'Kiểm tra có đổi chỗ hai số không, hoặc có đếm “lượt hộ” thay vì “hộ” không.',
    ],
    en: [
      `The numerator ${en(numerator)} is larger than the denominator ${en(denominator)}.`,
      'Check whether the two were swapped, or instances were counted instead of households.',
    ],
  })

export const zeroDenominator = (): Phrase =>
  phrase({
    vi: ['Mẫu số bằng 0 thì không tính được tỷ lệ.', 'Nếu không có đối tượng nào, để trống số và ghi trạng thái khong-ap-dung.'],
    en: ['With a denominator of 0 there is no rate.', 'If nothing is counted, leave the numbers blank and set the status khong-ap-dung.'],
  })

export const fractionAsPercent = (value: number): Phrase =>
  phrase({
    vi: [`Giá trị ${vi(value)} rất nhỏ đối với một tỷ lệ phần trăm.`, `Nếu ý là ${vi(value * 100)}% thì ghi ${vi(value * 100)}.`],
    en: [`${en(value)} is very small for a percentage.`, `If ${en(value * 100)}% is meant, write ${vi(value * 100)}.`],
  })

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
  return phrase({
    vi: [
      `Tử số, mẫu số và giá trị không khớp: ${division.vi} = ${vi(exact, decimals)}, ô ghi ${vi(value, decimals)}.`,
      hint
        ? `Cột này tính bằng phần trăm: ghi ${vi(exact, Math.min(decimals, 2))}.`
        : `Nếu tử số và mẫu số đúng thì ghi ${vi(exact, decimals)}, hoặc để trống ô giá trị để trang tự tính.`,
    ],
    en: [
      `Numerator, denominator and value disagree: ${division.en} = ${en(exact, decimals)}, the cell says ${en(value, decimals)}.`,
      hint
        ? `This column is in percent: write ${vi(exact, Math.min(decimals, 2))}.`
        : `If the counts are right write ${vi(exact, decimals)}, or leave the value blank to have it computed.`,
    ],
  })
}

export const missingDefinition = (known: readonly string[]): Phrase =>
  phrase({
    vi: ['Chỉ tiêu này đã đổi chuẩn, mà dòng không ghi chuẩn nào.', `Ghi cột chuan: ${known.join(' hoặc ')}.`],
    en: ['This indicator’s definition has changed and the row names none.', `Fill in the column chuan: ${known.join(' or ')}.`],
  })

export const unknownDefinition = (value: string, known: readonly string[], close: string | null): Phrase =>
  phrase({
    vi: [
      `Chuẩn “${value}” không có trong danh sách của chỉ tiêu.`,
      known.length === 0 ? 'Chỉ tiêu này không có chuẩn nào: để trống cột chuan.' : `${near(close).vi}Dùng được: ${known.join(', ')}.`,
    ],
    en: [
      `The definition “${value}” is not among the indicator’s.`,
      known.length === 0 ? 'This indicator has none: leave the column chuan blank.' : `${near(close).en}Allowed: ${known.join(', ')}.`,
    ],
  })

export const missingSource = (): Phrase =>
  phrase({
    vi: ['Con số chưa ghi nguồn.', 'Điền mã nguồn vào cột nguon; thêm nguồn mới trong data/nguon.csv.'],
    en: ['The figure names no source.', 'Fill in the column nguon; add new sources to data/nguon.csv.'],
  })

export const illustrativeInReal = (): Phrase =>
  phrase({
    vi: ['Số minh họa không được nằm trong ấn bản thật.', 'Xóa dòng này, hoặc thay bằng số thật có nguồn.'],
    en: ['An illustrative figure may not stand in a real edition.', 'Delete the row, or replace it with a sourced figure.'],
  })

export const realInIllustrative = (): Phrase =>
  phrase({
    vi: ['Trong ấn bản minh họa mọi con số phải ghi trạng thái minh-hoa.', 'Ghi minh-hoa vào cột trang_thai.'],
    en: ['Every figure of an illustrative edition has the status minh-hoa.', 'Write minh-hoa in the column trang_thai.'],
  })

export const futurePeriod = (period: string, today: string): Phrase =>
  phrase({
    vi: [`Kỳ ${period} chưa đến (hôm nay là ${day(today)}).`, 'Sửa kỳ; số của kỳ sau thì chờ đến kỳ ấy mới ghi.'],
    en: [`The period ${period} has not come (today is ${day(today)}).`, 'Mend the period; a figure of a later period waits for it.'],
  })

export const duplicateObservation = (
  one: { origin: { line: number; file: string } },
  other: { origin: { line: number; file: string } },
): Phrase =>
  phrase({
    vi: [
      `Hai dòng cùng chỉ tiêu, đơn vị, kỳ và chuẩn: dòng ${one.origin.line} và dòng ${other.origin.line} của ${other.origin.file}.`,
      'Giữ dòng đúng, xóa dòng kia.',
    ],
    en: [
      `Two rows have the same indicator, unit, period and definition: line ${one.origin.line} and line ${other.origin.line} of ${other.origin.file}.`,
      'Keep the right one and delete the other.',
    ],
  })

export interface DerivedOutOfBounds {
  readonly code: string
  readonly value: number
  readonly period: string
  readonly lower: number
  readonly upper: number | null
  readonly inputs: readonly { readonly code: string; readonly value: number }[]
}

/** A count that a formula makes and that counts no whole things: mostly a count times a rounded rate. */
export const derivedNotWhole = ({ code, value, period, inputs }: DerivedOutOfBounds): Phrase => {
  const round = (n: number) => Math.round(n * 1000) / 1000
  return phrase({
    vi: [
      `${code} kỳ ${period} là số đếm mà tính ra ${vi(round(value))}. Số này tính từ ${inputs.map((i) => `${i.code} = ${vi(i.value)}`).join(' và ')}.`,
      `Bỏ công thức và nhập số đếm của nguồn; nếu ${code} chỉ là số ước thì khai kieu là so-do.`,
    ],
    en: [
      `${code} of ${period} is a count and comes out as ${en(round(value))}. It is computed from ${inputs.map((i) => `${i.code} = ${en(i.value)}`).join(' and ')}.`,
      `Remove the formula and enter the source's count; if ${code} is but an estimate, declare kieu as so-do.`,
    ],
  })
}

/** A computed figure outside its bounds: both inputs are named, for either may be the wrong one. */
export const derivedOutOfBounds = ({ code, value, period, lower, upper, inputs }: DerivedOutOfBounds): Phrase => {
  const round = (n: number) => Math.round(n * 100) / 100
  return phrase({
    vi: [
      `${code} kỳ ${period} tính ra ${vi(round(value))}, nằm ngoài khoảng ${upper === null ? `từ ${vi(lower)} trở lên` : `${vi(lower)}–${vi(upper)}`}. Số này tính từ ${inputs.map((i) => `${i.code} = ${vi(i.value)}`).join(' và ')}.`,
      `Đối chiếu hai số ấy với nguồn và sửa số sai; ${code} sẽ được tính lại.`,
    ],
    en: [
      `${code} of ${period} comes out as ${en(round(value))}, outside ${upper === null ? `${en(lower)} and more` : `${en(lower)}–${en(upper)}`}. It is computed from ${inputs.map((i) => `${i.code} = ${en(i.value)}`).join(' and ')}.`,
      `Compare both with the source and correct the wrong one; ${code} is then computed again.`,
    ],
  })
}
