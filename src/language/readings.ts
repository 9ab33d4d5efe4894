/** A sentence of the plan that can be read in several ways: what the readings come to and where they lead. No verdict. */
import { sentence } from './case.ts'
import type { Locale } from './locale.ts'

const vi = {
  subtitle: 'Mức giảm bình quân mỗi năm theo từng cách hiểu, mỗi cách có đơn vị riêng',
  mark: (number: string) => `Con số ${number} trong kế hoạch`,
  perYear: { points: 'điểm %/năm', relative: '%/năm' },
}

const en: typeof vi = {
  subtitle: 'Mean yearly fall under each reading, each in its own unit',
  mark: (number) => `The number ${number} of the plan`,
  perYear: { points: 'points a year', relative: '% a year' },
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
}

/** `“Giảm bình quân 6%” có 5 cách hiểu: 2 cách cho mức giảm từ 6 trở lên, 1 cách cho mức thấp hơn, 2 cách chưa đủ số liệu.` */
export function readingsSentence({ number, readings, reached, below, unknown }: ReadingCount, locale: Locale): string {
  const parts = (words: readonly (readonly [number, string])[], whole: (words: string) => string) => {
    const said = words.filter(([n]) => n > 0)
    return said.length === 1 ? whole(said[0]![1]) : said.map(([n, text]) => `${n} ${text}`).join(', ')
  }
  if (locale === 'vi') {
    const told = parts(
      [
        [reached, `cách cho mức giảm từ ${number} trở lên`],
        [below, reached > 0 ? 'cách cho mức thấp hơn' : `cách cho mức giảm dưới ${number}`],
        [unknown, 'cách chưa đủ số liệu'],
      ],
      (text) => `cả ${readings} ${text}`,
    )
    return sentence(`“Giảm bình quân ${number}%” có ${readings} cách hiểu: ${told}`)
  }
  const told = parts(
    [
      [reached, `give${reached === 1 ? 's' : ''} a fall of ${number} or more`],
      [below, `${below === 1 ? 'gives' : 'give'} ${reached > 0 ? 'less' : `a fall of less than ${number}`}`],
      [unknown, `lack${unknown === 1 ? 's' : ''} figures`],
    ],
    (text) => `all ${text}`,
  )
  return sentence(`“A mean fall of ${number}%” can be read in ${readings} ways: ${told}`)
}

export interface ReadingGoal {
  readonly kind: 'points' | 'relative'
  /** The value that the reading leads to, as printed with its unit. */
  readonly value: string
}

/** `Hiểu là điểm phần trăm thì đến hết năm 2025 còn 0,0%; hiểu là phần trăm so với năm trước thì còn 18,5%.` */
export function goalsSentence(goals: readonly ReadingGoal[], by: string, locale: Locale): string {
  const vi = locale === 'vi'
  const names = vi
    ? { points: 'điểm phần trăm', relative: 'phần trăm so với năm trước' }
    : { points: 'percentage points', relative: 'percent of the year before' }
  const told = goals.map(({ kind, value }, i) => {
    const when = i > 0 ? '' : vi ? ` đến hết ${by}` : ` by the end of ${by}`
    return vi ? `hiểu là ${names[kind]} thì${when} còn ${value}` : `read as ${names[kind]}, it leads to ${value}${when}`
  })
  return sentence(told.join('; '))
}
