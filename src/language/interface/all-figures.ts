/** Visible words of the overview of targets and figures. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  lede: (place: string) => `Kế hoạch đặt ra gì, đến nay biết được gì về ${place}.`,
  ways: 'Tải về, cách tính, thay đổi',
  answer: (n: number) => (n === 0 ? 'Mục tiêu của kế hoạch' : n === 1 ? '1 mục tiêu: đã đạt chưa?' : `${n} mục tiêu: đạt mấy?`),
  split: (items: number, targets: number) =>
    `Kế hoạch có ${items} mục đặt mục tiêu. Chúng tôi tách thành ${targets} mục tiêu và đặt mã (CT…) để theo từng việc; mã này không có trong văn bản.`,
  items: 'Từng mục của kế hoạch',
  item: (clause: string) => `(mục ${clause})`,
  /** Heads of the list of targets by where they stand, where no word of a status says it. */
  yearMissed: 'Có năm chưa đạt',
  noFigureFound: 'Chưa tìm thấy số',
  targets: (n: number) => `${n} mục tiêu`,
  ofItem: (name: string) => `Mục tiêu đã có số: ${name}`,
  reading: (name: string) => `${name}, theo chúng tôi`,
  /** A target of every year of which one failed. */
  yearsMet: (met: number, years: number) => `Đạt ${met} trong ${years} năm có số`,
  askedBody: (bodies: string) => `kế hoạch giao theo dõi: ${bodies}`,
  askedNobody: 'kế hoạch không nêu nơi theo dõi',
  themes: 'Con số khác đã công bố',
  themesText: 'Những con số này giúp hiểu hoàn cảnh; chúng không thay cho kết quả của mục tiêu.',
  series: (n: number) => `${n} con số`,
  name: 'Con số',
  value: 'Số',
  period: 'Kỳ',
  certainty: 'Mức chắc',
  compare: 'So từng xã',
  compareFew: 'Mới có ít con số so được giữa các xã:',
}

const en: typeof vi = {
  lede: (place) => `What the plan sets, and what is known so far of ${place}.`,
  ways: 'Downloads, method, changes',
  answer: (n) => (n === 0 ? 'Targets of the plan' : n === 1 ? '1 target: is it met?' : `${n} targets: how many are met?`),
  split: (items, targets) =>
    `The plan has ${items} ${items === 1 ? 'item' : 'items'} that set targets. We split them into ${targets} and gave them codes (CT…) to follow each by itself; the codes are not in the document.`,
  items: 'Item by item',
  item: (clause) => `(item ${clause})`,
  yearMissed: 'Missed in some years',
  noFigureFound: 'No figure found',
  targets: (n) => `${n} ${n === 1 ? 'target' : 'targets'}`,
  ofItem: (name) => `Targets with figures: ${name}`,
  reading: (name) => `${name} by us`,
  yearsMet: (met, years) => `Met in ${met} of ${years} years with figures`,
  askedBody: (bodies) => `the plan asks to follow it: ${bodies}`,
  askedNobody: 'the plan names no body to follow it',
  themes: 'Other published figures',
  themesText: 'They help to understand the setting and do not stand in for the results of targets.',
  series: (n) => (n === 1 ? '1 figure' : `${n} figures`),
  name: 'Figure',
  value: 'Value',
  period: 'Period',
  certainty: 'How sure',
  compare: 'Commune by commune',
  compareFew: 'Few figures can be compared between communes yet:',
}

export const allFiguresWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
