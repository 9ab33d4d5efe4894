/** What a judgement says and everything it was computed from, so that a page can show the arithmetic. */
import type { FigureObservation, FigureStatus, IsoDate, Period, Target } from './types.ts'

/** đạt · đúng tiến độ · chậm · chưa đạt (time is over). */
export type Verdict = 'met' | 'on-track' | 'behind' | 'not-met'
/** The verdicts, chưa đủ số liệu, and chưa thể kết luận. */
export type Status = Verdict | 'insufficient' | 'inconclusive'

/** Two neighbouring figures of a series that may not be compared, and why. */
export interface SeriesBreak {
  readonly kind: 'definition' | 'territory'
  readonly before: Period
  readonly after: Period
  /** Definition version, or territory, on either side. */
  readonly from: string
  readonly to: string
}

/** Why there is no verdict, or why the verdict that the arithmetic gives is not pronounced. */
export type Reason =
  | { readonly kind: 'no-target' }
  | { readonly kind: 'no-figure' }
  | { readonly kind: 'target-not-begun'; readonly from: Period }
  | { readonly kind: 'one-point'; readonly period: Period }
  | { readonly kind: 'no-baseline'; readonly wanted: Period | null }
  | { readonly kind: 'no-final-figure'; readonly latest: Period; readonly wanted: Period }
  | { readonly kind: 'years-missing'; readonly years: readonly number[] }
  | { readonly kind: 'year-not-over'; readonly year: number }
  | { readonly kind: 'not-official'; readonly figures: readonly { readonly period: Period; readonly status: FigureStatus }[] }
  /** Figures whose source gives only a bound or a rounding that leaves the verdict open. */
  | { readonly kind: 'not-exact'; readonly periods: readonly Period[] }
  | { readonly kind: 'series-break'; readonly breaks: readonly SeriesBreak[] }
  | { readonly kind: 'territory-changed'; readonly breaks: readonly SeriesBreak[] }
  | { readonly kind: 'reading-unsettled'; readonly readings: readonly string[] }

/** Yearly change between baseline and latest figure; negative = falling. */
export interface YearlyChange {
  /** In the series' unit; for rates percentage points a year. */
  readonly points: number
  /** Compound change in percent a year; null when the baseline is 0, which nothing can be relative to. */
  readonly relative: number | null
}

interface LineArithmetic {
  readonly baseline: FigureObservation | null
  readonly latest: FigureObservation
  /** End of the plan: the value to reach (for falls: where the mean fall leads) and its last day. */
  readonly goal: number | null
  readonly due: IsoDate
  /** Value that the plan expects on the latest figure's last day, and where it comes from. */
  readonly planValue: number | null
  readonly planSource: 'line' | 'path' | null
  /** Latest − plan, signed so that positive is better. */
  readonly gap: number | null
  /** Share of the way from baseline to goal, 0–1 (below 0 when going the wrong way); null when there was no way to go. */
  readonly wayDone: number | null
  /** Share of the time gone on the latest figure's last day, 0–1. */
  readonly timeGone: number
  /** Days and calendar years (see `time.ts`) from baseline to latest. */
  readonly days: number | null
  readonly years: number | null
  readonly yearlyChange: YearlyChange | null
}

export interface LevelArithmetic extends LineArithmetic {
  readonly kind: 'level'
  readonly comparison: Target['comparison']
  /** Latest − target, signed so that positive is better. */
  readonly toTarget: number
  /** The value lies above the upper end of a range, which is no failure. */
  readonly aboveRange: boolean
}

/** What a plan expects at the end of a day, in the series' unit. */
export interface ExpectedValue {
  readonly date: IsoDate
  readonly value: number
}

export interface FallArithmetic extends LineArithmetic {
  readonly kind: 'fall-points' | 'fall-relative'
  /** The way that the fall asks for: the baseline, every year's end after it, the last day of the plan. Empty without a baseline. */
  readonly way: readonly ExpectedValue[]
  /** Mean yearly fall: points a year, or percent a year; null when it cannot be computed. */
  readonly meanFall: number | null
  readonly wanted: number
  /** Nothing is left to fall: counts as done whatever the mean. */
  readonly reachedZero: boolean
}

export interface YearJudgement {
  readonly year: number
  readonly required: number
  readonly figure: FigureObservation | null
  readonly status: 'met' | 'not-met' | 'insufficient' | 'inconclusive'
  /** What an unofficial figure would show. */
  readonly wouldShow: 'met' | 'not-met' | null
  readonly reason: Reason | null
}

export interface YearlyArithmetic {
  readonly kind: 'yearly'
  /** Years that have a figure, in order. */
  readonly years: readonly YearJudgement[]
  /** Years that are over and have none. */
  readonly missing: readonly number[]
  readonly met: number
}

export type Arithmetic = LevelArithmetic | FallArithmetic | YearlyArithmetic

/** One reading of one target, judged. */
export interface Progress {
  readonly target: Target
  readonly status: Status
  /** Empty when the status is a plain verdict. */
  readonly reasons: readonly Reason[]
  /** The verdict that the arithmetic gives; equal to `status` unless something keeps it from being pronounced. */
  readonly wouldShow: Verdict | null
  /** Met by the latest figure while a later one can still undo it. */
  readonly soFar: boolean
  readonly arithmetic: Arithmetic | null
  /** Every break in the series, whether or not it mattered. */
  readonly breaks: readonly SeriesBreak[]
}

/** All readings of an indicator. `settled` is the reading that decides, null when none does. */
export interface IndicatorProgress {
  readonly status: Status
  readonly reasons: readonly Reason[]
  readonly settled: Progress | null
  readonly readings: readonly Progress[]
}

/** Name of the territory that a figure is about; two names = two territories. */
export type TerritoryOf = (observation: FigureObservation) => string

/** How one unit stands beside a common mark: a status, or why there is nothing to judge. */
export type UnitState = Status | 'none' | 'withheld'

/** Figures of a target that are missing or still to come. */
export interface Due {
  /** Years that are over and have no figure. */
  readonly overdue: readonly number[]
  /** The next year to be reported, null when none is ahead. */
  readonly next: number | null
  /** The last day of the plan has passed, as the statuses see it. */
  readonly over: boolean
}
