/** Changes of published figures as pages show them, by the commit that made them. */
import { definitionName } from '../language/chart-words.ts'
import { formatDate, formatPeriod } from '../language/dates.ts'
import { changeWords } from '../language/interface/changes.ts'
import { figureWords } from '../language/interface/figures.ts'
import { formatNumber, formatWithUnit } from '../language/numbers.ts'
import type { Locale } from '../model/locale.ts'
import type { ChangeKind, PrintedFigure, ToldChange } from '../model/history.ts'
import { figureStatuses, missingReasons, termOf } from '../model/tokens.ts'
import type { Publication } from '../edition/publication.ts'
import type { Rendition } from './rendition.ts'
import { revisionsOf } from './revisions.ts'
import { unitAtOrLast, unitLabel } from './units/units.ts'

export interface RevisionView {
  readonly kind: ChangeKind
  readonly date: string
  /** As the commit gives it, in Vietnamese; blank where it gives none for readers; null where it may not be told. */
  readonly reason: string | null
  readonly changes: readonly ChangeView[]
}

export interface ChangeView {
  /** Code of the indicator; `name` is null for one that the register no longer has. */
  readonly indicator: string
  readonly name: string | null
  /** `Xã A (đến 30/06/2025), năm 2023`. */
  readonly where: string
  /** `67,0% → 76,1%`. */
  readonly text: string
}

/** Changes that one commit made for one reason, as one thing to read. */
export function revisionViews(rendition: Rendition, changes: readonly ToldChange[]): RevisionView[] {
  return revisionsOf(changes).map(({ kind, date, reason, changes: own }) => ({
    kind,
    date: formatDate(date, rendition.locale),
    reason,
    changes: changeViews(rendition, own),
  }))
}

export const changeViews = ({ publication, locale }: Rendition, changes: readonly ToldChange[]): ChangeView[] =>
  changes.map((change) => ({
    indicator: change.indicator,
    name: publication.index.indicators.get(change.indicator)?.shortName[locale] ?? null,
    where: whereText(publication, change, locale),
    text: changeText(publication, change, locale),
  }))

/** Days on which figures first came, newest first, and how many; `first` where nothing was published before. */
export interface AddedView {
  readonly date: string
  readonly count: number
  readonly first: boolean
}

export function addedViews({ publication, locale }: Rendition): AddedView[] {
  const { changes, state } = publication.history()
  const days = [
    ...Map.groupBy(
      changes.filter(({ kind }) => kind === 'added'),
      ({ date }) => date,
    ),
  ]
  return days.map(([date, own], i) => ({
    date: formatDate(date, locale),
    count: own.length,
    first: state.kind === 'complete' && i === days.length - 1,
  }))
}

/** What the registers no longer know stands as it was typed. */
function whereText(publication: Publication, change: ToldChange, locale: Locale): string {
  const unit = unitAtOrLast(publication, change.unit, publication.periodOf(change.period))
  return `${unit ? unitLabel(unit, locale) : change.unit}, ${periodText(publication, change.period, locale)}`
}

function periodText(publication: Publication, typed: string, locale: Locale): string {
  const period = publication.periodOf(typed)
  return period ? formatPeriod(period, locale) : typed
}

/** Of each side the value, else its counts; where these are the same, also what differs. */
export function changeText(publication: Publication, change: ToldChange, locale: Locale): string {
  const w = changeWords(locale)
  if (change.withheld) return w.withheld
  const { kind, before, after, definition, indicator } = change
  const unit = publication.index.indicators.get(indicator)?.unit[locale] ?? ''
  const side = (figure: PrintedFigure | null, inFull: boolean) => sideText(figure, unit, inFull, locale)
  if (kind === 'redefined') return `${side(after, false)}, ${w.under(definitionName(definition, locale))}`
  const earlier = change.periodBefore === undefined ? [] : [w.datedBefore(periodText(publication, change.periodBefore, locale))]
  if (earlier.length > 0 && before?.status === after?.status) return [side(after, false), ...earlier].join(', ')
  const brief = [before, after].map((figure) => side(figure, false))
  const sides = brief[0] === brief[1] ? [before, after].map((figure) => side(figure, true)) : brief
  return [sides.join(' → '), ...earlier].join(', ')
}

function sideText(figure: PrintedFigure | null, unit: string, inFull: boolean, locale: Locale): string {
  const w = figureWords(locale)
  if (figure === null) return changeWords(locale).nothing
  const missing = termOf(missingReasons, figure.status)
  const counts =
    figure.numerator === null
      ? ''
      : [figure.numerator, figure.denominator].flatMap((n) => (n === null ? [] : formatNumber(n, locale))).join('\u00a0/\u00a0')
  const value = figure.value === null ? '' : formatWithUnit(figure.value, unit, locale)
  const number = value || counts
  if (!number) return missing ? w.missing[missing] : changeWords(locale).nothing
  const more = inFull ? [value && counts, w.figureStatus[termOf(figureStatuses, figure.status) ?? 'official']].filter(Boolean) : []
  return more.length > 0 ? `${number} (${more.join('; ')})` : number
}
