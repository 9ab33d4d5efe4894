/** The one place where a status is computed. Method: `/so-lieu/phuong-phap/`; specification: worked-cases.test.ts. */
import type { FigureObservation, IsoDate, Target } from '../../model/types.ts'
import { conclude } from './conclude.ts'
import { judgeFall } from './fall.ts'
import { judgeLevel, type Judgement } from './level.ts'
import { seriesOf } from './series.ts'
import type { Arithmetic, IndicatorProgress, Progress, Reason, TerritoryOf } from '../../model/progress.ts'
import { judgeYearly } from './yearly.ts'

const byUnitCode: TerritoryOf = (observation) => observation.unit

/**
 * Judges one reading against the figures of one place (other indicators' figures are ignored).
 * Unit codes are re-used: pass `territoryOf` (e.g. the unit's id on that day) wherever a code may mean two places.
 * Time is over when `asOf` lies after the target's last day.
 */
export function judgeReading(
  target: Target,
  observations: readonly FigureObservation[],
  asOf: IsoDate,
  territoryOf: TerritoryOf = byUnitCode,
): Progress {
  const series = seriesOf(target, observations, territoryOf)
  const judge = target.kind !== 'level' ? judgeFall : target.recurrence === 'yearly' ? judgeYearly : judgeLevel
  const judgement: Judgement<Arithmetic> = judge(target, series, asOf)
  const early: Reason[] = asOf < target.from.start ? [{ kind: 'target-not-begun', from: target.from }] : []
  const conclusion = early.length > 0 ? conclude(null, early) : conclude(judgement.verdict, judgement.reasons)
  const soFar = judgement.soFar && conclusion.wouldShow === 'met'
  return { target, ...conclusion, soFar, arithmetic: judgement.arithmetic, breaks: series.breaks }
}

/**
 * Judges all readings of one indicator. One reading decides by itself; of several only the one recorded as official does.
 * Otherwise nothing is concluded: every reading keeps its arithmetic and says what it would show, never a tick.
 */
export function judgeIndicator(
  targets: readonly Target[],
  observations: readonly FigureObservation[],
  asOf: IsoDate,
  territoryOf: TerritoryOf = byUnitCode,
): IndicatorProgress {
  const readings = targets.map((target) => judgeReading(target, observations, asOf, territoryOf))
  if (readings.length === 0) return { status: 'insufficient', reasons: [{ kind: 'no-target' }], settled: null, readings }
  const official = readings.filter((reading) => reading.target.official)
  const settled = readings.length === 1 ? readings[0]! : official.length === 1 ? official[0]! : null
  if (settled !== null) return { status: settled.status, reasons: settled.reasons, settled, readings: readings.map(shownBeside(settled)) }
  const unsettled: Reason = { kind: 'reading-unsettled', readings: targets.map((target) => target.reading) }
  return { status: 'inconclusive', reasons: [unsettled], settled, readings: readings.map((reading) => withhold(reading, unsettled)) }
}

/** Beside the reading that decides, the others keep what they would show but pronounce nothing. */
function shownBeside(settled: Progress): (reading: Progress) => Progress {
  const unsettled: Reason = { kind: 'reading-unsettled', readings: [settled.target.reading] }
  return (reading) => (reading === settled ? reading : withhold(reading, unsettled))
}

function withhold(reading: Progress, reason: Reason): Progress {
  const status = reading.wouldShow === null ? reading.status : 'inconclusive'
  return { ...reading, status, reasons: [...reading.reasons, reason] }
}
