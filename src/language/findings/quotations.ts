/** Words for figures that a text quotes and that are not there, or not one. */
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { Bilingual } from '../../model/types.ts'

export const unknownFigure = (code: string, period: string, unit: string, periods: readonly string[]): Phrase =>
  phrase({
    vi: [
      `Không có số liệu ${code} của đơn vị ${unit} trong kỳ ${period}.`,
      periods.length > 0 ? `Các kỳ có số: ${periods.join(', ')}.` : 'Chuỗi này chưa có số nào cho đơn vị đó.',
    ],
    en: [
      `There is no figure ${code} of unit ${unit} in ${period}.`,
      periods.length > 0 ? `Periods with figures: ${periods.join(', ')}.` : 'The series has no figure for that unit.',
    ],
  })

export const ambiguousFigure = (code: string, period: string, definitions: readonly string[]): Phrase => {
  const attributes = definitions.map((definition) => `chuan="${definition}"`)
  return phrase({
    vi: [
      `${code} kỳ ${period} có ${definitions.length} số theo ${definitions.length} chuẩn, nên chưa rõ trích số nào.`,
      `Ghi thêm ${attributes.join(' hoặc ')} vào <SoLieu>.`,
    ],
    en: [
      `${code} of ${period} has ${definitions.length} figures by different definitions, so it is not clear which one is quoted.`,
      `Add ${attributes.join(' or ')} to <SoLieu>.`,
    ],
  })
}

const reasons = {
  'not-collected': { vi: 'chưa có số', en: 'has not been collected' },
  'not-published': { vi: 'chưa được công bố', en: 'is not published' },
  suppressed: { vi: 'được giữ kín để không ai nhận ra hộ dân', en: 'is withheld to protect households' },
  'not-applicable': { vi: 'không có gì để đếm', en: 'has nothing to count' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** A sentence cannot quote what is not there: it would read “Có  cận nghèo.” */
export const quotedGap = (code: string, period: string, reason: keyof typeof reasons, periods: readonly string[]): Phrase =>
  phrase({
    vi: [
      `${code} kỳ ${period} ${reasons[reason].vi}, nên câu này sẽ thiếu số.`,
      `Viết câu không có số ấy${periods.length > 0 ? `, hoặc trích kỳ có số: ${periods.join(', ')}` : ''}.`,
    ],
    en: [
      `${code} of ${period} ${reasons[reason].en}, so that the sentence would lack its number.`,
      `Write it without that number${periods.length > 0 ? `, or quote a period that has one: ${periods.join(', ')}` : ''}.`,
    ],
  })

/** The sentence around a number was written for the number as it was then. */
export const writtenFigure = (written: string, now: string, code: string, period: string): Phrase =>
  phrase({
    vi: [
      `Câu này được viết khi ${code} kỳ ${period} là ${written}; dữ liệu nay là ${now}.`,
      `Đọc lại cả câu. Nếu câu vẫn đúng với số mới thì ghi viet="${now}".`,
    ],
    en: [
      `The sentence was written when ${code} of ${period} was ${written}; the data now say ${now}.`,
      `Read the whole sentence again. If it holds for the new number, write viet="${now}".`,
    ],
  })
