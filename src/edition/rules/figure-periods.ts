/** Periods that fit what a series counts, and figures that two sources give for one turn of a year. */
import * as say from '../../language/findings/period-rules.ts'
import type { Finding } from '../../model/finding.ts'
import type { FigureObservation, Observation } from '../../model/types.ts'
import { found, type Rule } from './rule.ts'

/** What there is has no span, and what was done has no moment: the register or the period is wrong. */
export const periodKind: Rule = (context) =>
  context.edition.observations.flatMap((o): Finding[] => {
    const timing = context.index.indicators.get(o.indicator)?.timing
    const isMoment = o.period.kind === 'year-start' || o.period.kind === 'year-end'
    if (timing === undefined || !(timing === 'moment' ? o.period.kind === 'span' : isMoment)) return []
    const phrase = timing === 'moment' ? say.spanOfMoment(o.period.text, o.indicator) : say.momentOfSpan(o.period.text, o.indicator)
    return [found(context, { level: 'error', rule: 'period-kind', origin: o.origin, field: 'ky', value: o.period.text, phrase })]
  })

/** The period in words names no year that the period has not. */
export const periodWordsYear: Rule = (context) =>
  context.edition.observations.flatMap(({ period, periodWords, origin }): Finding[] => {
    const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))]
    const other = /\d{4}/g[Symbol.match](periodWords?.vi ?? '')?.find((year) => Number(year) < first || Number(year) > last)
    if (other === undefined) return []
    const phrase = say.wordsOfAnotherYear(other, period.text)
    return [found(context, { level: 'warning', rule: 'period-words-year', origin, field: 'ky_chu', value: periodWords?.vi, phrase })]
  })

/**
 * The start of a year is the end of the year before. Two numbers for it, of one definition, are one too many, unless
 * they are of two sources and a note beside one of them says so: then both stand, and nothing is chosen between them.
 */
export const turnOfYear: Rule = (context) =>
  [...context.index.unitSeries].flatMap(([code, units]) =>
    context.index.indicators.get(code)?.timing === 'moment' ? [...units.values()].flatMap((series) => turns(series, context)) : [],
  )

function turns(series: readonly Observation[], context: Parameters<Rule>[0]): Finding[] {
  const starts = series.filter((o): o is FigureObservation => o.state === 'figure' && o.period.kind === 'year-start')
  return starts.flatMap((start): Finding[] => {
    const before = `${Number(start.period.end.slice(0, 4)) - 1}-12-31`
    const end = series.find(
      (o): o is FigureObservation => o.state === 'figure' && o.period.end === before && o.definition === start.definition,
    )
    if (!end || end.value === start.value || isExplained(start, end)) return []
    const phrase = say.turnOfYear(start, end)
    return [
      {
        ...found(context, { level: 'warning', rule: 'turn-of-year', origin: start.origin, field: 'ky', value: start.period.text, phrase }),
        withheld: true,
      },
    ]
  })
}

const isExplained = (a: FigureObservation, b: FigureObservation): boolean => a.source !== b.source && (a.note.vi !== '' || b.note.vi !== '')

/** A source says when it appeared, or why nobody knows. */
export const datedSources: Rule = (context) =>
  context.edition.sources
    .filter(({ published, dateNote }) => published === null && dateNote.vi === '')
    .map(({ origin, code }) =>
      found(context, {
        level: 'warning',
        rule: 'undated-source',
        origin,
        field: 'ngay_dang',
        value: code,
        phrase: say.undatedSource(code),
      }),
    )
