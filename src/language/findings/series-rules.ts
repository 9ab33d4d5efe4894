/** Words for rules over whole series. */
import { formatNumber } from '../numbers.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

const vi = (value: number) => formatNumber(value, 'vi')
const en = (value: number) => formatNumber(value, 'en')
const day = (iso: string) => iso.split('-').reverse().join('/')

export const totalMismatch = (total: number, sum: number, lines: readonly number[], complete: boolean): Phrase =>
  phrase({
    vi: [
      complete
        ? `Tổng ${vi(total)} không bằng các xã cộng lại: ${vi(sum)} (dòng ${lines.join(', ')}).`
        : `Các xã đã có cộng lại ${vi(sum)} (dòng ${lines.join(', ')}), nhiều hơn tổng ${vi(total)}.`,
      'Xem lại từng xã và dòng tổng, sửa dòng sai.',
    ],
    en: [
      complete
        ? `The total ${en(total)} is not the sum of its communes, ${en(sum)} (lines ${lines.join(', ')}).`
        : `The communes given make ${en(sum)} (lines ${lines.join(', ')}), more than the total ${en(total)}.`,
      'Check each commune and the total, and mend the wrong row.',
    ],
  })

export const suddenJump = (before: number, after: number, period: string): Phrase =>
  phrase({
    vi: [
      `Số thay đổi rất lớn: ${vi(before)} (${period}) thành ${vi(after)}.`,
      'Xem lại nguồn: có nhầm đơn vị tính, thừa hay thiếu chữ số không? Nếu đúng thì ghi lý do vào ghi_chu.',
    ],
    en: [
      `A very large change: ${en(before)} (${period}) to ${en(after)}.`,
      'Check the source for a wrong unit or digit; if the figure is right, say why in ghi_chu.',
    ],
  })

/** What a figure is compared with. */
export type Beside = 'series' | 'parts' | 'neighbours'

const besides = {
  series: { vi: 'các kỳ khác của chuỗi này', en: 'the other periods of the series' },
  parts: { vi: 'các đơn vị bên trong cộng lại', en: 'what the units inside would make' },
  neighbours: { vi: 'các đơn vị cùng cấp trong kỳ này', en: 'the other units in this period' },
} as const

/** `usual`: the median of what the figure is compared with. */
export const oddSize = (value: number, usual: number, beside: Beside): Phrase =>
  phrase({
    vi: [
      `Số ${vi(value)} khác hẳn ${besides[beside].vi}, thường vào khoảng ${vi(usual)}.`,
      'Xem lại nguồn: có nhầm đơn vị tính, thừa hay thiếu chữ số không? Nếu đúng thì ghi lý do vào ghi_chu.',
    ],
    en: [
      `${en(value)} is far from ${besides[beside].en}, commonly about ${en(usual)}.`,
      'Check the source for a wrong unit or digit; if the figure is right, say why in ghi_chu.',
    ],
  })

/** `times`: 10, 100, 1000, or a part of them; `commit`: the state that held `before`, by its abbreviated hash. */
export const shiftedMark = (before: number, after: number, times: number, commit: string): Phrase => {
  const size = times > 1 ? times : Math.round(1 / times)
  return phrase({
    vi: [
      `Số đổi từ ${vi(before)} (bản ${commit}) thành ${vi(after)}: ${times > 1 ? `gấp đúng ${vi(size)} lần` : `chỉ còn một phần ${vi(size)}`}.`,
      `Bảng tính kiểu Anh hay đổi dấu phẩy, dấu chấm như vậy. Nếu không định sửa thì ghi lại ${vi(before).replaceAll('.', '')}; nếu sửa đúng thì nói lý do khi lưu.`,
    ],
    en: [
      `The figure went from ${en(before)} (in ${commit}) to ${en(after)}: ${times > 1 ? `just ${en(size)} times as much` : `one part in ${en(size)}`}.`,
      `Spreadsheets in English move marks like that. If it was not meant, write ${vi(before).replaceAll('.', '')} again; if it is right, say why in the commit.`,
    ],
  })
}

export const overdueFigure = (code: string, latest: string | null): Phrase =>
  phrase({
    vi: [
      latest ? `Chỉ tiêu ${code} đã hết hạn mà số mới nhất mới đến ${day(latest)}.` : `Chỉ tiêu ${code} đã hết hạn mà chưa có số liệu nào.`,
      'Hỏi cơ quan chịu trách nhiệm báo cáo, rồi thêm dòng vào data/so-lieu.',
    ],
    en: [
      latest ? `Target ${code} is over and its latest figure is of ${day(latest)}.` : `Target ${code} is over and has no figure.`,
      'Ask the body that reports it, then add a row to data/so-lieu.',
    ],
  })

export const partsMismatch = (code: string, total: number, sum: number, parts: readonly string[], complete: boolean): Phrase =>
  phrase({
    vi: [
      `${code} là ${vi(total)}, nhưng các phần ${parts.join(' + ')} cộng lại ${vi(sum)}${complete ? '' : ', nhiều hơn tổng'}.`,
      'Xem lại nguồn. Nếu chính nguồn không khớp thì bỏ khai báo phan_cua và nói rõ trong ghi_chu.',
    ],
    en: [
      `${code} is ${en(total)}, but its parts ${parts.join(' + ')} make ${en(sum)}${complete ? '' : ', more than the total'}.`,
      'Check the source. If the source itself disagrees, remove phan_cua and say so in ghi_chu.',
    ],
  })
