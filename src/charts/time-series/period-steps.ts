/** Which periods an axis names where it cannot name all: those at regular steps of the calendar. */
import type { IsoDate } from '../../model/types.ts'

const yearSteps = [2, 5, 10, 20, 50, 100]
/** In months. */
const monthSteps = [2, 3, 6, 12, 24, 60, 120, 240]

/** Indices of the dates at the shortest step whose names all fit; none where no step does. */
export function regularPeriods(dates: readonly IsoDate[], fit: (kept: readonly number[]) => boolean): number[] {
  const months = dates.map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1)
  const years = months.map((month) => Math.floor(month / 12))
  const yearly = new Set(years).size === dates.length
  const counted = yearly ? years : months
  for (const step of yearly ? yearSteps : monthSteps) {
    const kept = everyNth(counted, step)
    if (kept.length > 0 && fit(kept)) return kept
  }
  return []
}

/** The first index of each multiple of `step`; where the series misses the multiples, those in step with its last. */
function everyNth(counted: readonly number[], step: number): number[] {
  const firsts = counted.flatMap((at, i) => (counted.indexOf(at) === i ? [i] : []))
  const inStep = (rest: number) => firsts.filter((i) => counted[i]! % step === rest)
  const most = Math.max(...Array.from({ length: step }, (_, rest) => inStep(rest).length))
  const round = inStep(0)
  return round.length > 0 && round.length >= most - 1 ? round : inStep((counted.at(-1) ?? 0) % step)
}
