/** Words for series whose numerator or denominator is another series, and for counts of households that nothing protects. */
import { phrase, type Phrase } from '../../model/phrase.ts'

type Role = 'numerator' | 'denominator'
const vi: Readonly<Record<Role, string>> = { numerator: 'tử số', denominator: 'mẫu số' }
const column: Readonly<Record<Role, string>> = { numerator: 'tu_so_chuoi', denominator: 'mau_so_chuoi' }

export const ownSeries = (code: string): Phrase =>
  phrase({
    vi: [`${code} không thể là tử số hay mẫu số của chính nó.`, 'Ghi mã của chuỗi khác, hoặc để trống ô này.'],
    en: [`${code} cannot be its own numerator or denominator.`, 'Write the code of another series, or leave the cell blank.'],
  })

/** Says no number: either may be one that is to be hidden. */
export const seriesMismatch = (role: Role, series: string, other: { readonly file: string; readonly line: number }): Phrase =>
  phrase({
    vi: [
      `Sổ chỉ tiêu ghi ${vi[role]} này là chuỗi ${series}, mà số ở đây khác số của ${series} (${other.file}, dòng ${other.line}).`,
      `Đối chiếu hai dòng với nguồn và sửa số sai; nếu hai số đếm khác nhau thật thì xóa ${column[role]} trong data/chi-tieu.csv.`,
    ],
    en: [
      `The register says that this ${role} is the series ${series}, yet it differs from ${series} (${other.file}, line ${other.line}).`,
      `Compare both rows with the source and mend the wrong one; if they count different things clear ${column[role]} in data/chi-tieu.csv.`,
    ],
  })

export const undeclaredSeries = (code: string, role: Role, series: string, told: boolean): Phrase =>
  phrase({
    vi: [
      `Ở mọi ô có cả hai, ${vi[role]} của ${code} bằng đúng ${series}, mà sổ chỉ tiêu không nói là một${told ? '; có ô giữ kín ở chuỗi này lại đọc được ở chuỗi kia' : ''}.`,
      `Nếu là một thì ghi ${series} vào cột ${column[role]} của ${code} trong data/chi-tieu.csv.`,
    ],
    en: [
      `Wherever both are given the ${role} of ${code} equals ${series}, and the register does not say that they are one${told ? '; a cell hidden in one can be read in the other' : ''}.`,
      `If they are one write ${series} in ${column[role]} of ${code} in data/chi-tieu.csv.`,
    ],
  })

export const notConfidential = (code: string): Phrase =>
  phrase({
    vi: [`${code} đếm hộ dân đến cấp xã mà chưa giữ kín số nhỏ.`, 'Ghi co ở cột bao_mat của dòng này.'],
    en: [
      `${code} counts households by commune, and its small numbers are not kept confidential.`,
      'Write co in the column bao_mat of this row.',
    ],
  })

export const sameMoment = (
  one: { readonly text: string; readonly file: string; readonly line: number },
  other: { readonly text: string; readonly file: string; readonly line: number },
): Phrase =>
  phrase({
    vi: [
      `Kỳ ${one.text} và kỳ ${other.text} là cùng một thời điểm: ${one.file} dòng ${one.line} và ${other.file} dòng ${other.line}.`,
      'Giữ một dòng, xóa dòng kia. Nếu đây là số phát sinh trong kỳ thì ghi trong-ky ở cột tinh_theo trong data/chi-tieu.csv.',
    ],
    en: [
      `The periods ${one.text} and ${other.text} are one moment: ${one.file} line ${one.line} and ${other.file} line ${other.line}.`,
      'Keep one row and delete the other. If it counts what happened in a period write trong-ky in tinh_theo of data/chi-tieu.csv.',
    ],
  })
