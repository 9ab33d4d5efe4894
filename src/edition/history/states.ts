/** What the files said of an indicator at a moment, state by state: needed to know what was hidden or missing when. */
import type { Figures, VersionFigure } from './figures.ts'
import type { PlaceState } from '../../model/history.ts'

/** Periods are left out: whatever its spelling, a figure of the same day is of the same place. */
export function stateRecorder() {
  const states: PlaceState[] = []
  return {
    states: (): readonly PlaceState[] => states,
    /** `before` and `after`: all figures of the files that a commit touched; `files`: every file after it. */
    record(before: Figures, after: Figures, files: ReadonlyMap<string, Figures>): void {
      const touched = new Map<string, VersionFigure>()
      for (const [key, old] of before) if (!isEqual(old, after.get(key))) touched.set(placeOf(old), old)
      for (const [key, now] of after) if (!before.has(key)) touched.set(placeOf(now), now)
      if (touched.size === 0) return
      const cells = new Map<string, VersionFigure[]>([...touched.keys()].map((place) => [place, []]))
      for (const figures of files.values()) for (const figure of figures.values()) cells.get(placeOf(figure))?.push(figure)
      for (const [place, { key, moment }] of touched)
        states.push({
          indicator: key.indicator,
          moment,
          cells: cells.get(place)!.map(({ key: { unit, definition }, figure }) => ({ unit, definition, figure })),
        })
    },
  }
}

const placeOf = ({ key, moment }: VersionFigure): string => `${key.indicator}|${moment ?? key.period}`

function isEqual({ figure: a }: VersionFigure, now: VersionFigure | undefined): boolean {
  const b = now?.figure
  return b !== undefined && a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator && a.status === b.status
}
