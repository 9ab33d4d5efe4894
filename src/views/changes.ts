/** Changes of published figures as pages may show them. */
import type { FigureChange, PrintedFigure } from '../model/history.ts'
import { withhold, type ToldChange } from '../edition/history/withhold.ts'
import { loadHistory } from '../edition/load.ts'
import { figureStatuses, missingReasons, termOf } from '../model/tokens.ts'
import { definitionName } from '../language/chart-words.ts'
import { changeWords } from '../language/interface/changes.ts'
import { figureWords } from '../language/interface/figures.ts'
import type { Locale } from '../model/locale.ts'
import { formatNumber, formatWithUnit } from '../language/numbers.ts'
import { edition, index } from '../site/edition.ts'

/** Newest first; figures that disclosure control hides must not come back through their history. */
export function shownChanges(): readonly ToldChange[] {
  const shown = loadHistory().changes.filter((change) => {
    const current = index()
      .series.get(change.indicator)
      ?.find((o) => o.unit === change.unit && o.period.text === change.period && o.definition === change.definition)
    return !(current?.state === 'missing' && current.reason === 'suppressed')
  })
  return withhold(shown, index().indicators, edition().site.disclosure)
}

/** Later changes of an indicator's figures; first publication is not one. */
export const changesOf = (code: string): readonly ToldChange[] =>
  shownChanges().filter((change) => change.indicator === code && change.kind !== 'added')

/** `67,0% → 76,1%`: of each side the value, else its counts; where these are the same, also what differs. */
export function changeText(change: ToldChange, locale: Locale): string {
  const { kind, before, after, definition } = change
  const w = changeWords(locale)
  if (change.withheld) return w.withheld
  if (kind === 'redefined') return `${sideText(change, after, false, locale)}, ${w.under(definitionName(definition, locale))}`
  const brief = [before, after].map((side) => sideText(change, side, false, locale))
  const sides = brief[0] === brief[1] ? [before, after].map((side) => sideText(change, side, true, locale)) : brief
  return sides.join(' → ')
}

function sideText({ indicator }: FigureChange, figure: PrintedFigure | null, inFull: boolean, locale: Locale): string {
  const w = figureWords(locale)
  if (figure === null) return changeWords(locale).nothing
  const missing = termOf(missingReasons, figure.status)
  const counts =
    figure.numerator === null
      ? ''
      : [figure.numerator, figure.denominator].flatMap((n) => (n === null ? [] : formatNumber(n, locale))).join('\u00a0/\u00a0')
  const value = figure.value === null ? '' : formatWithUnit(figure.value, index().indicators.get(indicator)?.unit[locale] ?? '', locale)
  const number = value || counts
  if (!number) return missing ? w.missing[missing] : changeWords(locale).nothing
  const more = inFull ? [value && counts, w.figureStatus[termOf(figureStatuses, figure.status) ?? 'official']].filter(Boolean) : []
  return more.length > 0 ? `${number} (${more.join('; ')})` : number
}
