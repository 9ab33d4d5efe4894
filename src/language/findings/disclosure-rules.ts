/** Words for figures and texts that could let somebody recognise a household. */
import { formatNumber } from '../numbers.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

const history = 'Nếu dòng này đã được gửi lên kho mã, báo người quản trị xóa khỏi lịch sử, vì kho mã ai cũng xem được.'
const historyEn = 'If it has been pushed, ask the maintainer to remove it from history: the repository is public.'

export const smallCell = (count: number, most: number): Phrase =>
  phrase({
    vi: [
      `Chỉ có ${formatNumber(count, 'vi')} hộ: số từ 1 đến ${most} hộ có thể làm lộ một gia đình.`,
      `Để trống tử số, mẫu số, giá trị và ghi trang_thai là bao-mat. ${history}`,
    ],
    en: [
      `Only ${formatNumber(count, 'en')} households: counts of 1 to ${most} may identify a family.`,
      `Leave numerator, denominator and value blank and set trang_thai to bao-mat. ${historyEn}`,
    ],
  })

export const smallDenominator = (count: number, least: number): Phrase =>
  phrase({
    vi: [
      `Tỷ lệ tính trên ${formatNumber(count, 'vi')} hộ, ít hơn ${least} hộ: có thể làm lộ một gia đình.`,
      `Để trống tử số, mẫu số, giá trị và ghi trang_thai là bao-mat. ${history}`,
    ],
    en: [
      `The rate is of ${formatNumber(count, 'en')} households, fewer than ${least}: it may identify a family.`,
      `Leave numerator, denominator and value blank and set trang_thai to bao-mat. ${historyEn}`,
    ],
  })
