/** Words for periods and dates that cannot be read, or that a spreadsheet changed. */
import type { Bilingual } from '../../model/types.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const forms = 'Ghi năm (2023), tháng (11/2024), ngày (30/06/2025), nhiều năm (2021-2023), đầu năm (dau 2024) hoặc cuối năm (cuoi 2021).'
const formsEn =
  'Write a year (2023), a month (11/2024), a day (30/06/2025), several years (2021-2023), the start (dau 2024) or the end of a year (cuoi 2021).'

export const periodFormat = (text: string, hint: string | null): Phrase =>
  phrase({
    vi: [`“${cut(text)}” không phải cách ghi kỳ.`, `${hint ? `Có phải ${hint}? ` : ''}${forms}`],
    en: [`“${cut(text)}” is not a period.`, `${hint ? `Did you mean ${hint}? ` : ''}${formsEn}`],
  })
export const spanOrder = (text: string, meant: string): Phrase =>
  phrase({
    vi: [`Kỳ ${text} kết thúc trước khi bắt đầu.`, `Ghi kỳ đầu trước, kỳ cuối sau: ${meant}?`],
    en: [`The period ${text} ends before it begins.`, `Write the first part first: ${meant}?`],
  })
export const spanOfOne = (text: string, single: string): Phrase =>
  phrase({
    vi: [`${text} chỉ là một kỳ, không phải nhiều kỳ gộp lại.`, `Ghi ${single}.`],
    en: [`${text} is one period and not several.`, `Write ${single}.`],
  })

const asText = 'Trong Excel, định dạng cả cột ky là Văn bản (Text) rồi gõ lại kỳ.'

export const excelPeriod = (text: string, meant: string | null): Phrase =>
  phrase({
    vi: [`“${text.slice(0, 40)}” là kỳ bị Excel đổi thành ngày.`, `${meant ? `Có phải ${meant}? ` : ''}${asText}`],
    en: [
      `“${text.slice(0, 40)}” is a period that Excel turned into a date.`,
      `${meant ? `Did you mean ${meant}? ` : ''}In Excel format the whole column ky as Text and type the period again.`,
    ],
  })

export const firstOfMonth = (text: string): Phrase =>
  phrase({
    vi: [
      `Excel đã đổi ${text.slice(3)} thành ${text}? Các kỳ khác của chuỗi này là tháng.`,
      `Nếu là cả tháng thì ghi ${text.slice(3)}. ${asText}`,
    ],
    en: [
      `Did Excel turn ${text.slice(3)} into ${text}? The other periods of the series are months.`,
      `For the whole month write ${text.slice(3)}.`,
    ],
  })

/** `2021-2023` that a spreadsheet computed: only the difference is left. */
export const subtractedPeriod = (text: string): Phrase =>
  phrase({
    vi: [
      `“${text}” là kỳ bị Excel tính thành phép trừ; hai năm đầu và cuối đã mất.`,
      `Xem lại nguồn rồi gõ lại, ví dụ 2021-2023. ${asText}`,
    ],
    en: [
      `“${text}” is a period that Excel took for a subtraction; its first and last year are lost.`,
      'Look the period up in the source and type it again, e.g. 2021-2023, in a column ky formatted as Text.',
    ],
  })

export const dateFormat = (text: string): Phrase =>
  phrase({
    vi: [`“${cut(text)}” không phải cách ghi ngày.`, 'Ghi ngày/tháng/năm đủ hai chữ số, ví dụ 24/02/2021.'],
    en: [`“${cut(text)}” is not a date.`, 'Write dd/mm/yyyy, e.g. 24/02/2021.'],
  })
export const impossibleDate = (text: string): Phrase =>
  phrase({ vi: [`Không có ngày “${text}”.`, 'Xem lại ngày và tháng.'], en: [`There is no day “${text}”.`, 'Check day and month.'] })

export const unknownBound = (text: string, allowed: readonly string[], near: string | null): Phrase =>
  phrase({
    vi: [
      `“${cut(text)}” không phải cách ghi cận.`,
      `${near ? `Có phải “${near}”? ` : ''}Ghi một trong: ${allowed.join(', ')}; số đúng như nguồn in thì để trống.`,
    ],
    en: [
      `“${cut(text)}” is no bound.`,
      `${near ? `Did you mean “${near}”? ` : ''}Write one of: ${allowed.join(', ')}; leave it blank for an exact number.`,
    ],
  })

/** Of a gap in a computed series, shown beside it. */
export const notExactNote = (): Bilingual => ({
  vi: 'Không tính: số của nguồn chỉ là “hơn”, “gần” hoặc “khoảng”, nên không rõ kết quả lớn hơn hay nhỏ hơn.',
  en: 'Not computed: the source gives bounds only, so that the result could lie either way.',
})
