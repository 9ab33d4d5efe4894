/** Short ways to write figures and targets in the worked cases. */
import { noWords } from '../../../src/model/no-words.ts'
import { expect, test } from 'vitest'
import type { FigureObservation, IsoDate, Period, Target } from '../../../src/model/types.ts'
import { readPeriod } from '../../../src/edition/read/period.ts'
import { judgeReading } from '../../../src/edition/progress/judge.ts'

const origin = { file: 'data/so-lieu/thu.csv', line: 2 }
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2023`, `11/2024` or `30/06/2025`, computed here; spans and moments of a year as they are read. */
export function period(text: string): Period {
  const read = /[- ]/.test(text) ? readPeriod(text) : null
  if (read?.ok) return read.period
  const [year = '', month, day] = text.split('/').reverse()
  if (month === undefined) return { text, kind: 'year', start: `${year}-01-01`, end: `${year}-12-31` }
  if (day !== undefined) return { text, kind: 'day', start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` }
  const leap = month === '02' && Number(year) % 4 === 0 ? 1 : 0
  return { text, kind: 'month', start: `${year}-${month}-01`, end: `${year}-${month}-${monthLengths[Number(month) - 1]! + leap}` }
}

/** A figure of indicator X in unit 614, without counts, as printed. */
export function figure(when: string, value: number, more: Partial<FigureObservation> = {}): FigureObservation {
  return {
    state: 'figure',
    indicator: 'X',
    unit: '614',
    period: period(when),
    definition: '',
    source: 'nguon-thu',
    note: noWords,
    periodWords: null,
    origin,
    value,
    numerator: null,
    denominator: null,
    printedDecimals: 1,
    status: 'official',
    bound: null,
    derivation: null,
    ...more,
  }
}

/** A rate computed from its counts, in percent. */
export function rate(when: string, numerator: number, denominator: number, more: Partial<FigureObservation> = {}): FigureObservation {
  return figure(when, (numerator / denominator) * 100, { numerator, denominator, printedDecimals: null, ...more })
}

/** A target on X from 2021 to 2025, reached once, with the year 2020 as baseline. */
export function target(comparison: Target['comparison'], value: number, more: Partial<Target> = {}): Target {
  return {
    indicator: 'X',
    reading: 'a',
    readingName: { vi: '', en: '' },
    series: 'X',
    comparison,
    value,
    valueTo: null,
    kind: 'level',
    recurrence: 'once',
    from: period('2021'),
    to: period('2025'),
    baseline: period('2020'),
    path: [],
    tolerance: 0,
    official: true,
    source: 'ke-hoach',
    origin,
    ...more,
  }
}

/** `2020=20 2023=8.1` as figures, in the order written. */
export function figures(text: string, more: Partial<FigureObservation> = {}): FigureObservation[] {
  return text.split(' ').map((item) => {
    const [when = '', value = ''] = item.split('=')
    return figure(when, Number(value), more)
  })
}

/** A worked case: what it says, target, figures, day, and the status with its reason (`insufficient: no-figure`). */
export type Case = readonly [
  says: string,
  target: Target,
  figures: readonly FigureObservation[],
  asOf: IsoDate,
  status: string,
  shows?: Readonly<Record<string, unknown>>,
]

/** One test for each case. */
export function checkAll(cases: readonly Case[]): void {
  for (const row of cases) test(row[0], () => checkCase(row))
}

/** Judges a case; `shows` may name any part of the progress or of its arithmetic. */
function checkCase([, goal, given, asOf, status, shows]: Case): void {
  const progress = judgeReading(goal, given, asOf)
  expect([progress.status, ...progress.reasons.map((reason) => reason.kind)].join(': ')).toBe(status)
  expect({ ...progress, ...progress.arithmetic }).toMatchObject(shows ?? {})
}
