/** Published figures that are no results of targets, by theme, with the numbers that say most in front. */
import { figureWords } from '../../language/interface/figures.ts'
import { underDefinition } from '../../language/chart-words.ts'
import type { Locale } from '../../model/locale.ts'
import { oncePer } from '../../model/once.ts'
import type { FigureObservation, Indicator } from '../../model/types.ts'
import { isUnsure, periodText, valueText } from '../figure-text.ts'
import { figuresToDraw, latestFigure, rootFigures } from '../indicator/series.ts'
import type { Rendition } from '../rendition.ts'

export interface ThemeRow {
  readonly indicator: Indicator
  /** Or that there is no figure. */
  readonly value: string
  readonly period: string
  /** `chính thức`, `chưa chính thức`; blank without a figure. */
  readonly certainty: string
}

export interface Theme {
  readonly code: string
  readonly name: string
  readonly rows: readonly ThemeRow[]
  /** `Tỷ lệ hộ nghèo: 7,47% (tháng 11/2024, chưa chính thức)`: a few that may be quoted as they stand. */
  readonly best: readonly string[]
}

const most = 2

/** Themes in the order of the site file; a series of no theme is in none. */
export const themes = oncePer((rendition: Rendition): readonly Theme[] => {
  const { site, indicators } = rendition.publication.edition
  return site.groups.flatMap(({ code, name }) => {
    const series = indicators.filter(({ kind, group }) => kind === 'context' && group === code)
    if (series.length === 0) return []
    return {
      code,
      name: name[rendition.locale],
      rows: series.map((one) => rowOf(rendition, one)),
      best: bestOf(rendition, series).map((one) => quoted(rendition, one)),
    }
  })
})

function rowOf({ publication, locale }: Rendition, indicator: Indicator): ThemeRow {
  const w = figureWords(locale)
  const latest = latestFigure(publication, indicator)
  if (!latest) return { indicator, value: w.noFigure, period: '', certainty: '' }
  return {
    indicator,
    value: valueText(latest, indicator, locale),
    period: [periodText(latest, locale), standardOf(latest, locale)].filter(Boolean).join('; '),
    certainty: w.figureStatus[latest.status],
  }
}

/** The standard that a figure was counted by; blank where its series has none. */
const standardOf = ({ definition }: FigureObservation, locale: Locale): string => (definition ? underDefinition(definition, locale) : '')

/** Series with the most figures of the whole, then in register order; where none is of the whole, those about one other place. */
function bestOf({ publication }: Rendition, series: readonly Indicator[]): readonly Indicator[] {
  const ofWhole = series.filter(({ code }) => rootFigures(publication, code).length > 0)
  return (ofWhole.length > 0 ? ofWhole : series)
    .map((one) => ({ one, n: figuresToDraw(publication, one).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, most)
    .map(({ one }) => one)
}

function quoted({ publication, locale }: Rendition, indicator: Indicator): string {
  const latest: FigureObservation = figuresToDraw(publication, indicator).at(-1)!
  const unsure = isUnsure(latest) ? figureWords(locale).figureStatus[latest.status] : ''
  const aside = [periodText(latest, locale), standardOf(latest, locale), unsure].filter(Boolean)
  return `${indicator.shortName[locale]}: ${valueText(latest, indicator, locale)} (${aside.join(', ')})`
}
