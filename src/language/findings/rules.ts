/** Words for the rules over the whole edition. */
import { formatNumber } from '../numbers.ts'
import { phrase, type Phrase } from '../phrase.ts'

const vi = (value: number, decimals?: number) => formatNumber(value, 'vi', decimals)
const en = (value: number, decimals?: number) => formatNumber(value, 'en', decimals)
const day = (iso: string) => iso.split('-').reverse().join('/')
const near = (text: string | null) => (text === null ? { vi: '', en: '' } : { vi: `Có phải “${text}”? `, en: `Did you mean “${text}”? ` })

export const unknownIndicator = (code: string, close: string | null): Phrase =>
  phrase(`Không có chỉ tiêu nào mang mã “${code}”.`, `${near(close).vi}Xem các mã trong data/chi-tieu.csv.`, `No indicator has the code “${code}”.`, `${near(close).en}See the codes in data/chi-tieu.csv.`)

export const unknownUnit = (code: string, close: string | null, name: string | null): Phrase =>
  phrase(
    `Không có đơn vị nào mang mã “${code}”.`,
    `${close ? `Có phải ${close} (${name ?? ''})? ` : ''}Xem các mã trong data/don-vi.csv; mã là chữ, giữ đủ các số 0 ở đầu.`,
    `No unit has the code “${code}”.`,
    `${close ? `Did you mean ${close} (${name ?? ''})? ` : ''}See the codes in data/don-vi.csv; a code is text and keeps its leading zeros.`,
  )

export const unknownCode = (file: string, code: string, close: string | null): Phrase =>
  phrase(`Mã “${code}” không có trong ${file}.`, `${near(close).vi}Sửa mã, hoặc thêm vào ${file}.`, `The code “${code}” is not in ${file}.`, `${near(close).en}Mend the code, or add it to ${file}.`)

export const outOfBounds = (value: number, lower: number, upper: number | null): Phrase =>
  phrase(
    `Số ${vi(value)} nằm ngoài khoảng cho phép (${upper === null ? `từ ${vi(lower)} trở lên` : `từ ${vi(lower)} đến ${vi(upper)}`}).`,
    'Xem lại số trong nguồn; nếu số đúng thì sửa cận trong data/chi-tieu.csv.',
    `${en(value)} lies outside the bounds (${upper === null ? `${en(lower)} or more` : `${en(lower)} to ${en(upper)}`}).`,
    'Check the source; if the figure is right, mend the bounds in data/chi-tieu.csv.',
  )

export const notACount = (value: number): Phrase =>
  phrase(`${vi(value)} không phải số đếm: chỉ tiêu này đếm từng cái một.`, 'Ghi số nguyên.', `${en(value)} is not a count.`, 'Write a whole number.')

export const numeratorExceeds = (numerator: number, denominator: number): Phrase =>
  phrase(
    `Tử số ${vi(numerator)} lớn hơn mẫu số ${vi(denominator)}, tỷ lệ sẽ hơn 100%.`,
    'Kiểm tra có đổi chỗ hai số không, hoặc có đếm “lượt hộ” thay vì “hộ” không.',
    `The numerator ${en(numerator)} is larger than the denominator ${en(denominator)}.`,
    'Check whether the two were swapped, or instances were counted instead of households.',
  )

export const zeroDenominator = (): Phrase =>
  phrase('Mẫu số bằng 0 thì không tính được tỷ lệ.', 'Nếu không có đối tượng nào, để trống số và ghi trạng thái khong-ap-dung.', 'With a denominator of 0 there is no rate.', 'If nothing is counted, leave the numbers blank and set the status khong-ap-dung.')

export const fractionAsPercent = (value: number): Phrase =>
  phrase(`Giá trị ${vi(value)} rất nhỏ đối với một tỷ lệ phần trăm.`, `Nếu ý là ${vi(value * 100)}% thì ghi ${vi(value * 100)}.`, `${en(value)} is very small for a percentage.`, `If ${en(value * 100)}% is meant, write ${vi(value * 100)}.`)

export function ratioMismatch(numerator: number, denominator: number | null, exact: number, value: number, decimals: number, hint: 'fraction' | null): Phrase {
  const division = denominator === null ? { vi: vi(numerator), en: en(numerator) } : { vi: `${vi(numerator)} / ${vi(denominator)}`, en: `${en(numerator)} / ${en(denominator)}` }
  return phrase(
    `Tử số, mẫu số và giá trị không khớp: ${division.vi} = ${vi(exact, decimals)}, ô ghi ${vi(value, decimals)}.`,
    hint ? `Cột này tính bằng phần trăm: ghi ${vi(exact, Math.min(decimals, 2))}.` : `Nếu tử số và mẫu số đúng thì ghi ${vi(exact, decimals)}, hoặc để trống ô giá trị để trang tự tính.`,
    `Numerator, denominator and value disagree: ${division.en} = ${en(exact, decimals)}, the cell says ${en(value, decimals)}.`,
    hint ? `This column is in percent: write ${vi(exact, Math.min(decimals, 2))}.` : `If the counts are right write ${vi(exact, decimals)}, or leave the value blank to have it computed.`,
  )
}

export const missingDefinition = (known: readonly string[]): Phrase =>
  phrase('Chỉ tiêu này đã đổi chuẩn, mà dòng không ghi chuẩn nào.', `Ghi cột chuan: ${known.join(' hoặc ')}.`, 'This indicator’s definition has changed and the row names none.', `Fill in the column chuan: ${known.join(' or ')}.`)

export const unknownDefinition = (value: string, known: readonly string[], close: string | null): Phrase =>
  phrase(
    `Chuẩn “${value}” không có trong danh sách của chỉ tiêu.`,
    known.length === 0 ? 'Chỉ tiêu này không có chuẩn nào: để trống cột chuan.' : `${near(close).vi}Dùng được: ${known.join(', ')}.`,
    `The definition “${value}” is not among the indicator’s.`,
    known.length === 0 ? 'This indicator has none: leave the column chuan blank.' : `${near(close).en}Allowed: ${known.join(', ')}.`,
  )

export const missingSource = (): Phrase =>
  phrase('Con số chưa ghi nguồn.', 'Điền mã nguồn vào cột nguon; thêm nguồn mới trong data/nguon.csv.', 'The figure names no source.', 'Fill in the column nguon; add new sources to data/nguon.csv.')

export const illustrativeInReal = (): Phrase =>
  phrase('Số minh họa không được nằm trong ấn bản thật.', 'Xóa dòng này, hoặc thay bằng số thật có nguồn.', 'An illustrative figure may not stand in a real edition.', 'Delete the row, or replace it with a sourced figure.')

export const realInIllustrative = (): Phrase =>
  phrase('Trong ấn bản minh họa mọi con số phải ghi trạng thái minh-hoa.', 'Ghi minh-hoa vào cột trang_thai.', 'Every figure of an illustrative edition has the status minh-hoa.', 'Write minh-hoa in the column trang_thai.')

export const futurePeriod = (period: string, asOf: string): Phrase =>
  phrase(`Kỳ ${period} chưa đến (ấn bản tính đến ${day(asOf)}).`, 'Sửa kỳ; nếu kỳ đúng thì sửa tinh_den trong content/trang-web.yaml.', `The period ${period} has not come (the edition stands at ${day(asOf)}).`, 'Mend the period, or tinh_den in content/trang-web.yaml.')

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

export const duplicateObservation = (one: { origin: { line: number; file: string } }, other: { origin: { line: number; file: string } }): Phrase =>
  phrase(
    `Hai dòng cùng chỉ tiêu, đơn vị, kỳ và chuẩn: dòng ${one.origin.line} và dòng ${other.origin.line} của ${other.origin.file}.`,
    'Giữ dòng đúng, xóa dòng kia.',
    `Two rows have the same indicator, unit, period and definition: line ${one.origin.line} and line ${other.origin.line} of ${other.origin.file}.`,
    'Keep the right one and delete the other.',
  )

export const duplicateRecord = (key: string, line: number): Phrase =>
  phrase(`“${key}” đã có ở dòng ${line}.`, 'Giữ một dòng, xóa dòng kia.', `“${key}” stands already in line ${line}.`, 'Keep one of the two rows.')

export const unknownFigure = (code: string, period: string, unit: string, periods: readonly string[]): Phrase =>
  phrase(
    `Không có số liệu ${code} của đơn vị ${unit} trong kỳ ${period}.`,
    periods.length > 0 ? `Các kỳ có số: ${periods.join(', ')}.` : 'Chuỗi này chưa có số nào cho đơn vị đó.',
    `There is no figure ${code} of unit ${unit} in ${period}.`,
    periods.length > 0 ? `Periods with figures: ${periods.join(', ')}.` : 'The series has no figure for that unit.',
  )

export const brokenLink = (url: string, close: string | null): Phrase =>
  phrase(`Liên kết “${url}” không dẫn đến trang nào.`, close ? `Có phải “${close}”?` : 'Sửa địa chỉ hoặc bỏ liên kết.', `The link “${url}” leads nowhere.`, close ? `Did you mean “${close}”?` : 'Mend the address or remove the link.')

export const linkSlash = (url: string): Phrase =>
  phrase(`Liên kết “${url}” thiếu dấu / ở cuối.`, `Ghi “${url}/”.`, `The link “${url}” lacks its final slash.`, `Write “${url}/”.`)

export const unitDates = (unit: string): Phrase =>
  phrase(`${unit} có ngày kết thúc trước ngày bắt đầu.`, 'Sửa tu_ngay hoặc den_ngay.', `${unit} ends before it begins.`, 'Mend tu_ngay or den_ngay.')

export const unitOverlap = (one: string, other: string, code: string): Phrase =>
  phrase(`Mã ${code} cùng lúc chỉ hai đơn vị: ${one} và ${other}.`, 'Sửa ngày để hai thời hạn không chồng nhau.', `The code ${code} means two units at once: ${one} and ${other}.`, 'Mend the dates so that they do not overlap.')

export const unitSuccessor = (unit: string, successor: string, to: string | null): Phrase =>
  phrase(
    to ? `Không có đơn vị mã ${successor} bắt đầu ngay sau ngày ${day(to)} để kế thừa ${unit}.` : `${unit} có đơn vị kế thừa nhưng chưa ghi ngày kết thúc.`,
    'Sửa mã ke_thua, hoặc sửa ngày của một trong hai đơn vị.',
    to ? `No unit ${successor} begins on the day after ${day(to)} to succeed ${unit}.` : `${unit} has a successor but no last day.`,
    'Mend ke_thua, or the dates of one of the units.',
  )

export const formulaSyntax = (text: string): Phrase =>
  phrase(`Không đọc được công thức “${text}”.`, 'Ghi hai mã và một dấu: BC1 / BC2 hoặc BC1 * BC2.', `The formula “${text}” cannot be read.`, 'Write two codes and one sign: BC1 / BC2 or BC1 * BC2.')

export const formulaUnknown = (codes: readonly string[]): Phrase =>
  phrase(`Công thức dùng chuỗi chưa khai: ${codes.join(', ')}.`, 'Sửa mã, hoặc thêm chuỗi vào data/chi-tieu.csv.', `The formula uses unknown series: ${codes.join(', ')}.`, 'Mend the code, or add the series to data/chi-tieu.csv.')

export const formulaCircular = (code: string): Phrase =>
  phrase(`Công thức của ${code} cuối cùng lại dùng chính ${code}.`, 'Sửa công thức để không đi vòng.', `The formula of ${code} leads back to ${code}.`, 'Mend it so that it does not go in a circle.')

export const targetPath = (step: string): Phrase =>
  phrase(`Không đọc được bước “${step}” của lộ trình.`, 'Ghi kỳ=giá trị, cách nhau bằng |, ví dụ 2023=30|2024=45.', `The step “${step}” of the path cannot be read.`, 'Write period=value, separated by |, e.g. 2023=30|2024=45.')

export const targetRange = (): Phrase =>
  phrase('Mục tiêu dạng khoảng cần giá trị đầu và giá trị cuối, đầu không lớn hơn cuối.', 'Điền gia_tri và gia_tri_den, ví dụ 1 và 3.', 'A range needs a lower and an upper value.', 'Fill in gia_tri and gia_tri_den, e.g. 1 and 3.')

export const targetNoRange = (): Phrase =>
  phrase('gia_tri_den chỉ dùng khi phep_so là khoang.', 'Xóa gia_tri_den, hoặc đổi phep_so thành khoang.', 'gia_tri_den goes only with phep_so “khoang”.', 'Delete gia_tri_den, or set phep_so to khoang.')

export const targetDates = (): Phrase =>
  phrase('Kỳ cuối của mục tiêu đứng trước kỳ đầu.', 'Sửa tu_ky hoặc den_ky.', 'The target ends before it begins.', 'Mend tu_ky or den_ky.')

export const documentDates = (): Phrase =>
  phrase('Ngày của văn bản không thể như vậy: ban hành, rồi hiệu lực, rồi hết hiệu lực.', 'Xem lại văn bản và sửa ngày.', 'These dates are impossible: issued, then in force, then expired.', 'Check the document and mend the dates.')

export const unknownGroup = (code: string, known: readonly string[]): Phrase =>
  phrase(`Nhóm “${code}” chưa khai trong content/trang-web.yaml.`, `Dùng được: ${known.join(', ')}.`, `The group “${code}” is not in content/trang-web.yaml.`, `Allowed: ${known.join(', ')}.`)
