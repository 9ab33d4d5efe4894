/** The clearest series of a place as two numbers: the first and the last that may be compared. */
import { definitionName } from '../../language/chart-words.ts'
import { figureWords } from '../../language/interface/figures.ts'
import { oncePer } from '../../model/once.ts'
import type { FigureObservation, Indicator } from '../../model/types.ts'
import { isUnsure, periodText, valueText } from '../figure-text.ts'
import { clearestSeries, rootFigures } from '../indicator/series.ts'
import type { Rendition } from '../rendition.ts'

/** A figure with all that it needs to be quoted alone. */
export interface PairedNumber {
  /** As printed, with its bound: `1.746`, `36,3%`. */
  readonly number: string
  /** `hộ`; blank after `%`. */
  readonly unit: string
  readonly period: string
  /** `chưa chính thức`; blank for an official figure and where the whole edition is fiction. */
  readonly unsure: string
  /** Publisher of its source; blank where none is registered. */
  readonly publisher: string
}

export interface NumberPair {
  readonly indicator: Indicator
  /** One number where only one may be shown. */
  readonly numbers: readonly PairedNumber[]
  /** `chuẩn 2022–2025`; blank where the series has one definition only. */
  readonly definition: string
}

/** Null where no count of the whole has two figures. */
export const clearestPair = oncePer((rendition: Rendition): NumberPair | null => {
  const { publication, locale } = rendition
  const indicator = clearestSeries(publication)
  if (!indicator) return null
  const figures = rootFigures(publication, indicator.code)
  const last = figures.at(-1)!
  const first = figures[figures.findLastIndex(({ definition }) => definition !== last.definition) + 1]!
  const shown = indicator.joinPoints && first !== last ? [first, last] : [last]
  return {
    indicator,
    numbers: shown.map((figure) => pairedNumber(rendition, indicator, figure)),
    definition: last.definition && definitionName(last.definition, locale),
  }
})

function pairedNumber({ publication, locale }: Rendition, indicator: Indicator, figure: FigureObservation): PairedNumber {
  const value = valueText(figure, indicator, locale)
  const [, number = value, unit = ''] = /^(.*\d)\s(\D+)$/u.exec(value) ?? []
  return {
    number,
    unit,
    period: periodText(figure, locale),
    unsure: isUnsure(figure) ? figureWords(locale).figureStatus[figure.status] : '',
    publisher: (figure.source && publication.index.sources.get(figure.source)?.publisher) || '',
  }
}
