/** Words for codes of administrative units: unknown, ended, not begun. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const day = (iso: string) => iso.split('-').reverse().join('/')

export const unknownUnit = (code: string, close: string | null, name: string | null): Phrase =>
  phrase({
    vi: [
      `Không có đơn vị nào mang mã “${code}”.`,
      `${close ? `Có phải ${close} (${name ?? ''})? ` : ''}Xem các mã trong data/don-vi.csv; mã là chữ, giữ đủ các số 0 ở đầu.`,
    ],
    en: [
      `No unit has the code “${code}”.`,
      `${close ? `Did you mean ${close} (${name ?? ''})? ` : ''}See the codes in data/don-vi.csv; a code is text and keeps its leading zeros.`,
    ],
  })

export const periodStraddles = (period: string, unit: string, border: string | null): Phrase =>
  phrase({
    vi: [
      `Kỳ ${period} vắt qua ngày ${border ? day(border) : 'thay đổi địa giới'} của ${unit}.`,
      border
        ? `Ghi kỳ theo tháng hoặc ngày: đến hết ${day(border)} dùng đơn vị cũ, sau đó dùng đơn vị mới.`
        : 'Ghi kỳ theo tháng hoặc ngày.',
    ],
    en: [
      `The period ${period} crosses ${border ? day(border) : 'a change of territory'} of ${unit}.`,
      border ? `Give a month or a day: up to ${day(border)} the old unit, after it the new one.` : 'Give a month or a day.',
    ],
  })

export const unitEnded = (unit: string, to: string, heir: string | null): Phrase =>
  phrase({
    vi: [
      `${unit} đã kết thúc ngày ${day(to)}.`,
      heir ? `Dùng đơn vị mới: ${heir}, hoặc sửa kỳ.` : 'Dùng đơn vị mới trong data/don-vi.csv, hoặc sửa kỳ.',
    ],
    en: [
      `${unit} ended on ${day(to)}.`,
      heir ? `Use the new unit: ${heir}, or mend the period.` : 'Use a new unit of data/don-vi.csv, or mend the period.',
    ],
  })

export const unitNotBegun = (unit: string, from: string, before: string): Phrase =>
  phrase({
    vi: [`${unit} chỉ có từ ngày ${day(from)}.`, before ? `Trước ngày đó dùng: ${before}.` : 'Sửa kỳ hoặc mã đơn vị.'],
    en: [`${unit} exists only since ${day(from)}.`, before ? `Before that day use: ${before}.` : 'Mend the period or the unit code.'],
  })
