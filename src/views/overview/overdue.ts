/** Targets whose figures should be there, and who is asked for them. */
import { allFiguresWords } from '../../language/interface/all-figures.ts'
import { changeWords } from '../../language/interface/changes.ts'
import { formatDate } from '../../language/dates.ts'
import type { Indicator } from '../../model/types.ts'
import { bodiesText } from '../organisations.ts'
import type { Rendition } from '../rendition.ts'

export interface OverdueTarget {
  readonly indicator: Indicator
  /** `2021, 2022`. */
  readonly years: string
  readonly asked: string
}

/** In the plan's order; empty where nothing is missing. */
export function overdueTargets({ publication, locale }: Rendition): readonly OverdueTarget[] {
  const w = allFiguresWords(locale)
  return publication.edition.indicators.flatMap((indicator) => {
    const years = publication.dueOf(indicator)?.overdue ?? []
    if (years.length === 0) return []
    const bodies = bodiesText(publication, indicator.responsible, locale)
    return { indicator, years: years.join(', '), asked: bodies ? w.askedBody(bodies) : w.askedNobody }
  })
}

/** The newest change of figures in one line; null where none is known. */
export function lastChange({ publication, locale }: Rendition): string | null {
  const { changes } = publication.history()
  const [newest] = changes
  if (!newest) return null
  const w = changeWords(locale)
  const same = Map.groupBy(
    changes.filter(({ date }) => date === newest.date),
    ({ kind }) => kind,
  )
  return w.last(formatDate(newest.date, locale), [...same].map(([kind, own]) => w.counted[kind](own.length)).join(', '))
}
