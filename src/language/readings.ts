/** A sentence of the plan that can be read in several ways: what the readings come to and where they lead. No verdict. */
import { sentence } from './case.ts'
import type { Locale } from '../model/locale.ts'

const vi = {
  subtitle: 'Mức giảm bình quân mỗi năm theo từng cách hiểu, mỗi cách có đơn vị riêng',
  mark: (number: string) => `Con số ${number} trong kế hoạch`,
  perYear: { points: 'điểm %/năm', relative: '%/năm' },
  reading: 'Cách hiểu',
  fall: 'Mức giảm bình quân',
  severalReadings: (number: string, count: number) => `giảm bình quân ${number}% hằng năm (có ${count} cách hiểu)`,
}

const en: typeof vi = {
  subtitle: 'Mean yearly fall under each reading, each in its own unit',
  mark: (number) => `The number ${number} of the plan`,
  perYear: { points: 'points a year', relative: '% a year' },
  reading: 'Reading',
  fall: 'Mean fall',
  severalReadings: (number, count) => `a mean yearly fall of ${number}% (${count} readings)`,
}

export const readingWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)

export interface ReadingCount {
  /** The number that the plan names, as printed. */
  readonly number: string
  readonly readings: number
  /** Readings whose mean fall is at least that number, is below it, cannot be computed. */
  readonly reached: number
  readonly below: number
  readonly unknown: number
  /** Some figures are not official: said at the end. */
  readonly unofficial?: boolean
}

/** `“Giảm bình quân 6%” có 5 cách hiểu: 2 cách cho mức giảm từ 6 trở lên, 1 cách cho mức thấp hơn, 2 cách chưa đủ số liệu.` */
export function readingsSentence({ number, readings, reached, below, unknown, unofficial = false }: ReadingCount, locale: Locale): string {
  const parts = (words: readonly (readonly [number, string])[], whole: (words: string) => string) => {
    const said = words.filter(([n]) => n > 0)
    return said.length === 1 ? whole(said[0]![1]) : said.map(([n, text]) => `${n} ${text}`).join(', ')
  }
  if (locale === 'vi') {
    const told = parts(
      [
        [reached, `cách ra mức giảm không kém con số ${number}`],
        [below, reached > 0 ? 'cách ra mức thấp hơn' : `cách ra mức thấp hơn con số ${number}`],
        [unknown, 'cách chưa đủ số liệu'],
      ],
      (text) => `cả ${readings} ${text}`,
    )
    return sentence(`“Giảm bình quân ${number}%” có ${readings} cách hiểu: ${told}${unofficial ? ' (có số chưa chính thức)' : ''}`)
  }
  const told = parts(
    [
      [reached, `give${reached === 1 ? 's' : ''} a fall of ${number} or more`],
      [below, `${below === 1 ? 'gives' : 'give'} ${reached > 0 ? 'less' : `a fall of less than ${number}`}`],
      [unknown, `lack${unknown === 1 ? 's' : ''} figures`],
    ],
    (text) => `all ${text}`,
  )
  return sentence(`“A mean fall of ${number}%” can be read in ${readings} ways: ${told}${unofficial ? ' (partly not official)' : ''}`)
}

export interface ReadingGoal {
  readonly kind: 'points' | 'relative'
  /** The yearly fall that the plan names, as printed. */
  readonly fall: string
  /** The value that the reading leads to, as printed with its unit. */
  readonly value: string
}

/** `Nếu hiểu là 6 điểm phần trăm mỗi năm thì đến hết năm 2025 phải xuống còn 0,0%; nếu hiểu là 6% so với năm trước thì …` */
export function goalsSentence(goals: readonly ReadingGoal[], by: string, locale: Locale): string {
  const vi = locale === 'vi'
  const told = goals.map(({ kind, fall, value }, i) => {
    const points = kind === 'points'
    if (vi) {
      const name = points ? `${fall} điểm phần trăm mỗi năm` : `${fall}% so với năm trước`
      return `nếu hiểu là ${name} thì${i > 0 ? '' : ` đến hết ${by}`} phải xuống còn ${value}`
    }
    const name = points ? `${fall} percentage points a year` : `${fall}% of the year before`
    return `read as ${name}, it would have to be ${value}${i > 0 ? '' : ` by the end of ${by}`}`
  })
  return sentence(told.join('; '))
}
