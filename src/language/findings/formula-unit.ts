/** Words for formulas whose result is not what the series is declared to be. */
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { Bilingual, IndicatorMeasure } from '../../model/types.ts'

interface Measured {
  readonly code: string
  readonly measure: IndicatorMeasure
  readonly unit: string
}

const measures: Readonly<Record<IndicatorMeasure, Bilingual & { readonly token: string }>> = {
  rate: { vi: 'tỷ lệ', en: 'a rate', token: 'ty-le' },
  count: { vi: 'số đếm', en: 'a count', token: 'so-dem' },
  amount: { vi: 'số đo', en: 'an amount', token: 'so-do' },
}

/** `able`: what the two operands can make; empty where they make nothing that has a meaning. */
export const formulaUnit = (text: string, operands: readonly Measured[], result: Measured, able: readonly IndicatorMeasure[]): Phrase => {
  const list = (locale: 'vi' | 'en') =>
    operands.map(({ code, measure, unit }) => `${code}: ${measures[measure][locale]} (${unit})`).join(', ')
  const tokens = able.map((measure) => measures[measure].token)
  const fits = able.includes(result.measure)
  return phrase({
    vi: [
      `${text} không cho ra ${measures[result.measure].vi} tính bằng “${result.unit}” như ${result.code} đã khai (${list('vi')}).`,
      able.length === 0
        ? 'Hai chuỗi này không nhân chia với nhau được: xem lại mã trong công thức.'
        : fits
          ? 'Xem lại mã trong công thức, hoặc sửa don_vi_tinh cho khớp: nhân hay chia với tỷ lệ thì đơn vị giữ nguyên, còn tỷ lệ chỉ tính được từ hai chuỗi cùng đơn vị.'
          : `Xem lại mã trong công thức, hoặc khai kieu là ${tokens.join(' hoặc ')} cùng đơn vị tính của kết quả.`,
    ],
    en: [
      `${text} does not give ${measures[result.measure].en} in “${result.unit}”, which ${result.code} is declared to be (${list('en')}).`,
      able.length === 0
        ? 'These two series cannot be combined in this way: check the codes of the formula.'
        : fits
          ? 'Check the codes of the formula, or mend don_vi_tinh: a share leaves the unit as it is, and a rate needs two series in one unit.'
          : `Check the codes of the formula, or set kieu to ${tokens.join(' or ')} and the unit of the result.`,
    ],
  })
}
