/** Who published the figures of a sentence or a chart, of when they are and whether they are official. */
import type { Locale } from '../model/locale.ts'
import type { FigureStatus } from '../model/types.ts'

/** A figure that a sentence tells, in words. */
export interface ToldFigure {
  /** Name of the body or paper that published it; blank where no source is registered. */
  readonly publisher: string
  /** `1.746 hộ`; blank where only its period matters. */
  readonly value: string
  /** `cuối năm 2021`. */
  readonly period: string
  readonly status: FigureStatus
  /** Computed here from what was published, not printed by the source. */
  readonly computed?: boolean
}

const words = {
  vi: {
    status: { official: 'chính thức', provisional: 'chưa chính thức', estimate: 'ước tính', illustrative: 'minh họa' },
    nobody: 'chưa ghi nguồn',
    computed: (publisher: string) => `chúng tôi tính từ số của ${publisher}`,
    range: (from: string, to: string) => `từ ${from} đến ${to}`,
  },
  en: {
    status: { official: 'official', provisional: 'not official', estimate: 'estimate', illustrative: 'illustrative' },
    nobody: 'no source recorded',
    computed: (publisher: string) => `computed here from figures of ${publisher}`,
    range: (from: string, to: string) => `${from} to ${to}`,
  },
} as const

/** `Ban Dân tộc tỉnh, chính thức (1.746 hộ, cuối năm 2021); VietNamNet, chưa chính thức (509 hộ, tháng 11/2024)`. */
export function sourcesText(told: readonly ToldFigure[], locale: Locale): string {
  const w = words[locale]
  return grouped(told, w.nobody)
    .map(([publisher, status, figures]) => {
      const each = figures.map(({ value, period }) => [value, period].filter(Boolean).join(', '))
      const by = figures[0]!.computed ? w.computed(publisher) : publisher
      return `${by}, ${w.status[status]} (${[...new Set(each)].join('; ')})`
    })
    .join('; ')
}

/** More periods than these are told by the first and the last. */
const mostPeriods = 2
/** More publishers than these end in dots; the page has them all. */
const mostPublishers = 4

/** Under a picture, in time order: `Ban Dân tộc tỉnh (cuối năm 2021); VietNamNet (tháng 11/2024, chưa chính thức)`. */
export function creditText(told: readonly ToldFigure[], locale: Locale): string {
  const w = words[locale]
  const parts = grouped(told, '').flatMap(([publisher, status, figures]) => {
    const periods = [...new Set(figures.map(({ period }) => period))]
    const when = periods.length > mostPeriods ? w.range(periods[0]!, periods.at(-1)!) : periods.join('; ')
    return publisher ? `${publisher} (${[when, ...(status === 'official' ? [] : [w.status[status]])].join(', ')})` : []
  })
  return [...parts.slice(0, mostPublishers), ...(parts.length > mostPublishers ? ['…'] : [])].join('; ')
}

/** Figures by publisher and status, in the order in which they are first named. */
function grouped(told: readonly ToldFigure[], nobody: string): (readonly [string, FigureStatus, readonly ToldFigure[]])[] {
  const groups = Map.groupBy(told, ({ publisher, status, computed }) => `${publisher || nobody}|${status}|${computed ?? false}`)
  return [...groups.values()].map((figures) => [figures[0]!.publisher || nobody, figures[0]!.status, figures] as const)
}
