/** A sentence of the plan that can be read in several ways: how many there are, and where they lead. No verdict, no tally. */
import { sentence } from './case.ts'
import type { Locale } from '../model/locale.ts'

export type ReadingKind = 'points' | 'relative'

const vi = {
  yearly: (size: string, kind: ReadingKind, rose = false): string =>
    `${rose ? 'tăng' : 'giảm'} ${size}${kind === 'points' ? ' điểm %/năm' : '%/năm'}`,
  reading: 'Cách hiểu',
  plan: 'Kế hoạch',
  actual: 'Thực tế',
  from: 'Tính từ hai số nào, của kỳ nào',
  official: 'cách hiểu chính thức',
  ours: 'cách hiểu của chúng tôi',
  one: 'một cách hiểu',
  unsure: 'có số chưa chính thức',
  oursAll: 'Các cách hiểu này là của chúng tôi; kế hoạch không chọn cách nào.',
  charts: 'Biểu đồ của từng chuỗi số, mỗi biểu đồ một thang riêng',
  severalReadings: (number: string, count: number) => `giảm bình quân ${number}% hằng năm (có ${count} cách hiểu)`,
}

const en: typeof vi = {
  yearly: (size, kind, rose) => `${rose ? 'up' : 'down'} ${size}${kind === 'points' ? ' points a year' : '% a year'}`,
  reading: 'Reading',
  plan: 'Plan',
  actual: 'Actual',
  from: 'Computed from which two figures, of when',
  official: 'official reading',
  ours: 'our reading',
  one: 'one reading',
  unsure: 'partly not official',
  oursAll: 'These readings are ours; the plan chooses none of them.',
  charts: 'Charts of the series, each on a scale of its own',
  severalReadings: (number, count) => `a mean yearly fall of ${number}% (${count} readings)`,
}

export const readingWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)

/** `number` null: the readings name no one fall. `“Giảm bình quân 6%” có 10 cách hiểu; dưới đây tính từng cách, mỗi cách một đơn vị, và không kết luận.` */
export function readingsSentence(number: string | null, readings: number, locale: Locale): string {
  const vi = number === null ? 'Mục tiêu này' : `“Giảm bình quân ${number}%”`
  const en = number === null ? 'This target' : `“A mean fall of ${number}%”`
  return sentence(
    locale === 'vi'
      ? `${vi} có ${readings} cách hiểu; dưới đây tính từng cách, mỗi cách theo đơn vị của nó, và không kết luận`
      : `${en} can be read in ${readings} ways; each is computed below in its own unit, and none is judged`,
  )
}

export interface ReadingGoal {
  readonly kind: ReadingKind
  /** The yearly fall that the plan names, as printed. */
  readonly fall: string
  /** Period of the baseline: ours, for the plan names none. */
  readonly from: string
  /** The value that the reading leads to, as printed with its unit; null where it would reach 0 before the end. */
  readonly value: string | null
}

/** `Tính từ cuối năm 2021, nếu hiểu là 6% so với năm trước thì đến hết năm 2025 còn 18,5%; nếu hiểu là … thì …` */
export function goalsSentence(goals: readonly ReadingGoal[], by: string, locale: Locale): string {
  const vi = locale === 'vi'
  const told = goals.map(({ kind, fall, value }, i) => {
    const points = kind === 'points'
    if (vi) {
      const name = points ? `${fall} điểm phần trăm mỗi năm` : `${fall}% so với năm trước`
      if (value === null) return `nếu hiểu là ${name} thì chưa hết ${by} đã về 0, nên khó là điều văn bản muốn nói`
      return `nếu hiểu là ${name} thì${goals.slice(0, i).some((goal) => goal.value !== null) ? '' : ` đến hết ${by}`} còn ${value}`
    }
    const name = points ? `${fall} percentage points a year` : `${fall}% of the year before`
    if (value === null) return `read as ${name}, it would reach 0 before the end of ${by}, which the plan can hardly have meant`
    return `read as ${name}, it would be ${value}${goals.slice(0, i).some((goal) => goal.value !== null) ? '' : ` by the end of ${by}`}`
  })
  const from = goals[0]?.from ?? ''
  return sentence(vi ? `tính từ ${from}, ${told.join('; ')}` : `counted from ${from}, ${told.join('; ')}`)
}
