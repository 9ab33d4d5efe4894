/** Targets and reasons in words, exact as to operators: “từ 75%” includes 75, “trên 30%” does not include 30. */
import type { Locale } from '../model/locale.ts'
import type { Reason } from '../model/progress.ts'
import type { Target } from '../model/types.ts'
import { formatPeriod, type PeriodText } from './dates.ts'
import { formatNumber, formatWithUnit } from './numbers.ts'

/** A target as far as its words need it. */
export interface TargetWording extends Pick<Target, 'comparison' | 'kind' | 'value' | 'valueTo' | 'recurrence'> {
  /** Year in which the target ends. */
  readonly by: string
  /** `%` or a counted thing: `mô hình`. */
  readonly unit: string
}

/** `từ 75% trở lên, đến năm 2025`; `from 1 to 3 models, every year`. */
export function targetText(target: TargetWording, locale: Locale): string {
  return locale === 'vi'
    ? `${levelVi(target)}, ${target.recurrence === 'yearly' ? 'hằng năm' : `đến năm ${target.by}`}`
    : `${levelEn(target)}, ${target.recurrence === 'yearly' ? 'every year' : `by ${target.by}`}`
}

function quantity(value: number, unit: string, locale: Locale): string {
  return formatWithUnit(value, unit, locale)
}

function levelVi({ comparison, kind, value, valueTo, unit }: TargetWording): string {
  if (kind === 'fall-points') return `giảm bình quân ${formatNumber(value, 'vi')} điểm % mỗi năm`
  if (kind === 'fall-relative') return `giảm bình quân ${formatNumber(value, 'vi')}% so với năm trước`
  const number = quantity(value, unit, 'vi')
  if (comparison === 'range') return `từ ${formatNumber(value, 'vi')} đến ${quantity(valueTo ?? value, unit, 'vi')}`
  return { '>=': `từ ${number} trở lên`, '>': `trên ${number}`, '=': number, '<=': `không quá ${number}`, '<': `dưới ${number}` }[
    comparison
  ]
}

function levelEn({ comparison, kind, value, valueTo, unit }: TargetWording): string {
  if (kind === 'fall-points') return `a mean fall of ${formatNumber(value, 'en')} percentage points a year`
  if (kind === 'fall-relative') return `a mean fall of ${formatNumber(value, 'en')}% on the year before`
  const number = quantity(value, unit, 'en')
  if (comparison === 'range') return `${formatNumber(value, 'en')} to ${quantity(valueTo ?? value, unit, 'en')}`
  return { '>=': `${number} or more`, '>': `more than ${number}`, '=': number, '<=': `no more than ${number}`, '<': `less than ${number}` }[
    comparison
  ]
}

/** Why there is no verdict, in one short sentence. */
export function reasonText(reason: Reason, locale: Locale): string {
  const vi = locale === 'vi'
  const said = (period: PeriodText) => formatPeriod(period, locale)
  switch (reason.kind) {
    case 'no-target':
      return vi ? 'Không có mục tiêu để so.' : 'There is no target to compare with.'
    case 'no-figure':
      return vi ? 'Chúng tôi chưa tìm thấy số liệu đã công bố.' : 'We have found no published figure.'
    case 'target-not-begun':
      return vi ? `Mục tiêu bắt đầu từ ${said(reason.from)}.` : `The target begins in ${said(reason.from)}.`
    case 'one-point':
      return vi
        ? `Mới có một số liệu (${said(reason.period)}), chưa so được với số nào khác.`
        : `There is one figure only (${said(reason.period)}).`
    case 'no-baseline':
      return vi ? 'Chưa có số liệu gốc để so.' : 'There is no baseline to compare with.'
    case 'no-final-figure':
      return vi
        ? `Số mới nhất là của ${said(reason.latest)}; chưa có số của kỳ cuối (${said(reason.wanted)}).`
        : `The latest figure is for ${said(reason.latest)}; the final one (${said(reason.wanted)}) is missing.`
    case 'years-missing':
      return vi
        ? `Chưa có số liệu của ${reason.years.length > 1 ? 'các ' : ''}năm ${reason.years.join(', ')}.`
        : `No figures for ${reason.years.join(', ')}.`
    case 'year-not-over':
      return vi ? `Năm ${reason.year} chưa kết thúc.` : `${reason.year} is not over.`
    case 'not-official':
      return vi
        ? `Số của ${reason.figures.map((f) => said(f.period)).join(', ')} chưa phải số chính thức.`
        : `The figures for ${reason.figures.map((f) => said(f.period)).join(', ')} are not official.`
    case 'not-exact':
      return vi
        ? `Số của ${reason.periods.map(said).join(', ')} nguồn chỉ ghi “hơn”, “gần” hoặc “khoảng”, chưa đủ để kết luận.`
        : `The sources give only bounds for ${reason.periods.map(said).join(', ')}, which is not enough to conclude.`
    case 'series-break':
      return vi
        ? 'Chuẩn tính đã thay đổi giữa chừng; không so số của hai chuẩn với nhau.'
        : 'The definition changed on the way; figures of two definitions are not compared.'
    case 'territory-changed':
      return vi ? 'Địa giới đã thay đổi giữa chừng.' : 'The territory changed on the way.'
    case 'reading-unsettled':
      return vi
        ? 'Mục tiêu có nhiều cách hiểu và chưa có cách hiểu chính thức.'
        : 'The target can be read in several ways and no reading is official yet.'
  }
}
