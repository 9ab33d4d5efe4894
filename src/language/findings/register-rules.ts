/** Words for the rules over registers and references. */
import { phrase, type Phrase } from '../../model/phrase.ts'

const day = (iso: string) => iso.split('-').reverse().join('/')

export const duplicateRecord = (key: string, line: number): Phrase =>
  phrase({
    vi: [`“${key}” đã có ở dòng ${line}.`, 'Giữ một dòng, xóa dòng kia.'],
    en: [`“${key}” stands already in line ${line}.`, 'Keep one of the two rows.'],
  })

export const unitDates = (unit: string): Phrase =>
  phrase({
    vi: [`${unit} có ngày kết thúc trước ngày bắt đầu.`, 'Sửa tu_ngay hoặc den_ngay.'],
    en: [`${unit} ends before it begins.`, 'Mend tu_ngay or den_ngay.'],
  })

export const unitOverlap = (one: string, other: string, code: string): Phrase =>
  phrase({
    vi: [`Mã ${code} cùng lúc chỉ hai đơn vị: ${one} và ${other}.`, 'Sửa ngày để hai thời hạn không chồng nhau.'],
    en: [`The code ${code} means two units at once: ${one} and ${other}.`, 'Mend the dates so that they do not overlap.'],
  })

export const unitSuccessor = (unit: string, successor: string, to: string | null): Phrase =>
  phrase({
    vi: [
      to
        ? `Không có đơn vị mã ${successor} bắt đầu ngay sau ngày ${day(to)} để kế thừa ${unit}.`
        : `${unit} có đơn vị kế thừa nhưng chưa ghi ngày kết thúc.`,
      'Sửa mã ke_thua, hoặc sửa ngày của một trong hai đơn vị.',
    ],
    en: [
      to ? `No unit ${successor} begins on the day after ${day(to)} to succeed ${unit}.` : `${unit} has a successor but no last day.`,
      'Mend ke_thua, or the dates of one of the units.',
    ],
  })

export const formulaSyntax = (text: string): Phrase =>
  phrase({
    vi: [`Không đọc được công thức “${text}”.`, 'Ghi hai mã và một dấu: BC1 / BC2, BC1 * BC2 hoặc BC1 + BC2.'],
    en: [`The formula “${text}” cannot be read.`, 'Write two codes and one sign: BC1 / BC2, BC1 * BC2 or BC1 + BC2.'],
  })

/** `apart`: operands of a sum that are not declared to be parts of it, so that nothing would guard what they add up to. */
export const formulaSum = (code: string, apart: readonly string[]): Phrase =>
  phrase({
    vi: [
      `${code} là tổng, mà ${apart.join(', ')} chưa ghi là một phần của ${code}.`,
      `Ghi ${code} vào cột phan_cua của ${apart.join(', ')}, để số giữ kín không lộ ra qua phép trừ.`,
    ],
    en: [
      `${code} is a sum, yet ${apart.join(', ')} is not declared to be a part of it.`,
      `Write ${code} in the column phan_cua of ${apart.join(', ')}, so that no hidden number can be found by subtraction.`,
    ],
  })

/** `fault`: what is wrong with the series that a target names as near to it. */
export const neighbours = (code: string, fault: 'itself' | 'no-reason' | 'no-english' | 'reason-alone'): Phrase =>
  phrase(
    {
      itself: {
        vi: [`${code} không thể gần với chính nó.`, 'Xóa mã ấy khỏi cột gan_voi, hoặc ghi mã của chuỗi khác.'] as const,
        en: [`${code} cannot be its own neighbour.`, 'Remove the code from gan_voi, or write another series.'] as const,
      },
      'no-reason': {
        vi: [
          `${code} ghi chuỗi gần với nó mà không nói khác ở chỗ nào, nên người đọc dễ tưởng đó là số của chỉ tiêu.`,
          'Ghi lý do vào cột gan_voi_vi_sao, viết tiếp sau chữ “vì”: các số ấy đếm cả ba năm.',
        ] as const,
        en: [
          `${code} names series near to it and not why they differ: they would be taken for its own figures.`,
          'Write the reason in gan_voi_vi_sao.',
        ] as const,
      },
      'no-english': {
        vi: [
          `${code} chưa có lý do bằng tiếng Anh vì sao các chuỗi gần với nó không phải số của nó.`,
          'Ghi vào cột gan_voi_vi_sao_en.',
        ] as const,
        en: [`${code} has no English reason why the series near to it are not its own.`, 'Write it in gan_voi_vi_sao_en.'] as const,
      },
      'reason-alone': {
        vi: [`${code} ghi lý do ở gan_voi_vi_sao mà không có mã nào ở gan_voi.`, 'Ghi mã chuỗi vào gan_voi, hoặc xóa lý do.'] as const,
        en: [`${code} has a reason in gan_voi_vi_sao and no code in gan_voi.`, 'Write the codes in gan_voi, or clear the reason.'] as const,
      },
    }[fault],
  )

export const formulaUnknown = (codes: readonly string[]): Phrase =>
  phrase({
    vi: [`Công thức dùng chuỗi chưa khai: ${codes.join(', ')}.`, 'Sửa mã, hoặc thêm chuỗi vào data/chi-tieu.csv.'],
    en: [`The formula uses unknown series: ${codes.join(', ')}.`, 'Mend the code, or add the series to data/chi-tieu.csv.'],
  })

export const formulaCircular = (code: string): Phrase =>
  phrase({
    vi: [`Công thức của ${code} cuối cùng lại dùng chính ${code}.`, 'Sửa công thức để không đi vòng.'],
    en: [`The formula of ${code} leads back to ${code}.`, 'Mend it so that it does not go in a circle.'],
  })

export const targetPath = (step: string): Phrase =>
  phrase({
    vi: [`Không đọc được bước “${step}” của lộ trình.`, 'Ghi kỳ=giá trị, cách nhau bằng |, ví dụ 2023=30|2024=45.'],
    en: [`The step “${step}” of the path cannot be read.`, 'Write period=value, separated by |, e.g. 2023=30|2024=45.'],
  })

export const targetPathTwice = (period: string): Phrase =>
  phrase({
    vi: [`Lộ trình ghi kỳ ${period} hai lần.`, 'Mỗi kỳ chỉ ghi một lần: giữ bước đúng, xóa bước kia.'],
    en: [`The path has ${period} twice.`, 'Write each period once: keep the right step, delete the other.'],
  })

export const targetPathOutside = (period: string, from: string, to: string): Phrase =>
  phrase({
    vi: [`Lộ trình có kỳ ${period}, ngoài khoảng ${from}–${to} của mục tiêu.`, 'Sửa kỳ trong lo_trinh, hoặc sửa tu_ky, den_ky.'],
    en: [`The path has ${period}, outside the target’s ${from}–${to}.`, 'Mend the period in lo_trinh, or tu_ky and den_ky.'],
  })

export const targetRange = (): Phrase =>
  phrase({
    vi: ['Mục tiêu dạng khoảng cần giá trị đầu và giá trị cuối, đầu không lớn hơn cuối.', 'Điền gia_tri và gia_tri_den, ví dụ 1 và 3.'],
    en: ['A range needs a lower and an upper value.', 'Fill in gia_tri and gia_tri_den, e.g. 1 and 3.'],
  })

export const targetNoRange = (): Phrase =>
  phrase({
    vi: ['gia_tri_den chỉ dùng khi phep_so là khoang.', 'Xóa gia_tri_den, hoặc đổi phep_so thành khoang.'],
    en: ['gia_tri_den goes only with phep_so “khoang”.', 'Delete gia_tri_den, or set phep_so to khoang.'],
  })

export const targetDates = (): Phrase =>
  phrase({
    vi: ['Kỳ cuối của mục tiêu đứng trước kỳ đầu.', 'Sửa tu_ky hoặc den_ky.'],
    en: ['The target ends before it begins.', 'Mend tu_ky or den_ky.'],
  })

export const documentDates = (): Phrase =>
  phrase({
    vi: ['Ngày của văn bản không thể như vậy: ban hành, rồi hiệu lực, rồi hết hiệu lực.', 'Xem lại văn bản và sửa ngày.'],
    en: ['These dates are impossible: issued, then in force, then expired.', 'Check the document and mend the dates.'],
  })

export const unknownGroup = (code: string, known: readonly string[]): Phrase =>
  phrase({
    vi: [`Nhóm “${code}” chưa khai trong content/trang-web.yaml.`, `Dùng được: ${known.join(', ')}.`],
    en: [`The group “${code}” is not in content/trang-web.yaml.`, `Allowed: ${known.join(', ')}.`],
  })
