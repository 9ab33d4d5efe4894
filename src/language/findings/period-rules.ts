/** Words for periods that do not fit their series, for bounds and for words of a period that stand alone. */
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { Period } from '../../model/types.ts'

export const spanOfMoment = (period: string, code: string): Phrase =>
  phrase({
    vi: [
      `${code} đếm tại một thời điểm, nên kỳ ${period} không cho biết là lúc nào.`,
      'Ghi thời điểm, ví dụ cuoi 2023. Nếu chỉ tiêu cộng cả giai đoạn thì ghi trong-ky ở cột tinh_theo của data/chi-tieu.csv.',
    ],
    en: [
      `${code} is counted at a moment, and ${period} does not say which.`,
      'Write the moment, e.g. cuoi 2023. If the series adds up over a time, write trong-ky in tinh_theo of data/chi-tieu.csv.',
    ],
  })

export const momentOfSpan = (period: string, code: string): Phrase =>
  phrase({
    vi: [
      `${code} tính cho cả một khoảng thời gian, nên không có số riêng của ${period}.`,
      'Ghi năm (2023) hoặc nhiều năm (2021-2023). Nếu chỉ tiêu đếm tại một thời điểm thì ghi thoi-diem ở cột tinh_theo của data/chi-tieu.csv.',
    ],
    en: [
      `${code} is of a whole time, and has no number for ${period} alone.`,
      'Write a year (2023) or years (2021-2023). If the series is counted at a moment, write thoi-diem in tinh_theo of data/chi-tieu.csv.',
    ],
  })

export const wordsOfAnotherYear = (year: string, period: string): Phrase =>
  phrase({
    vi: [`Cột ky_chu nhắc năm ${year}, còn cột ky ghi ${period}.`, 'Xem lại nguồn rồi sửa một trong hai cột cho khớp.'],
    en: [`The words in ky_chu name ${year}, and ky says ${period}.`, 'Look at the source and mend one of the two.'],
  })

interface Placed {
  readonly period: Period
  readonly source: string | null
  readonly origin: { readonly file: string; readonly line: number }
}

/** Never prints the numbers: they may be hidden. */
export const turnOfYear = (start: Placed, end: Placed): Phrase => {
  const [a, b] = [start, end].map(({ period, origin }) => `${period.text} (${origin.file}, dòng ${origin.line})`)
  const [aEn, bEn] = [start, end].map(({ period, origin }) => `${period.text} (${origin.file}, line ${origin.line})`)
  const same = start.source === end.source
  return phrase({
    vi: [
      `${a ?? ''} và ${b ?? ''} là cùng một lúc mà hai số khác nhau.`,
      same
        ? 'Xem lại nguồn, sửa số sai hoặc bỏ một dòng.'
        : 'Hai nguồn khác nhau thì giữ cả hai, và ghi ở ghi_chu rằng nguồn kia nói khác.',
    ],
    en: [
      `${aEn ?? ''} and ${bEn ?? ''} are one moment with two numbers.`,
      same
        ? 'Look at the source, mend the wrong number or delete a row.'
        : 'Of two sources keep both, and say in ghi_chu that the other differs.',
    ],
  })
}

export const undatedSource = (code: string): Phrase =>
  phrase({
    vi: [
      `Nguồn ${code} chưa có ngày đăng, cũng chưa nói vì sao không có.`,
      'Ghi ngay_dang; nếu nguồn không ghi ngày thì nói ở ghi_chu_ngay, ví dụ “không ghi ngày”.',
    ],
    en: [
      `The source ${code} has no date, and nothing says why.`,
      'Fill in ngay_dang; where the source has no date say so in ghi_chu_ngay.',
    ],
  })

export const boundWithoutFigure = (bound: string): Phrase =>
  phrase({
    vi: [`Cột can ghi “${bound}” nhưng dòng này không có số.`, 'Điền số như nguồn in, hoặc để trống cột can.'],
    en: [`The column can says “${bound}” and the row has no number.`, 'Fill in the number as printed, or leave can blank.'],
  })

export const wordsWithoutOriginal = (): Phrase =>
  phrase({
    vi: ['Cột ky_chu_en có chữ mà cột ky_chu để trống.', 'Ghi kỳ bằng tiếng Việt vào ky_chu, hoặc xóa ky_chu_en.'],
    en: ['ky_chu_en is filled in and ky_chu is blank.', 'Write the period in Vietnamese in ky_chu, or clear ky_chu_en.'],
  })
