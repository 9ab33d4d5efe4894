/** Numbers that are ten, a hundred or a thousand times what they were, each with its place in the file. */
import { shiftedMark } from '../../language/findings/series-rules.ts'
import type { FigureDifference } from '../../model/difference.ts'
import type { Finding } from '../../model/finding.ts'
import type { PrintedFigure } from '../../model/history.ts'
import { schemas } from '../../model/schema/tables.ts'
import type { Observation, Origin } from '../../model/types.ts'
import { readTable } from '../read/table.ts'
import { placeOf } from '../registers/record.ts'
import { shiftOf, type Files } from './figures.ts'

const numbers = [
  ['gia_tri', 'value'],
  ['tu_so', 'numerator'],
  ['mau_so', 'denominator'],
] as const satisfies readonly (readonly [string, keyof PrintedFigure])[]

/** `commit`: what the figures are compared with; `observations` and `files`: as they stand now. */
export function shiftedMarks(
  figures: readonly FigureDifference[],
  commit: string,
  observations: readonly Observation[],
  files: Files,
): Finding[] {
  const origins = new Map(observations.map((o) => [[o.indicator, o.unit, o.period.text, o.definition].join('|'), o.origin]))
  return figures.flatMap(({ change: { indicator, unit, period, definition, before, after } }) => {
    const origin = origins.get([indicator, unit, period, definition].join('|'))
    if (!origin || !before || !after) return []
    return numbers.flatMap(([field, number]): Finding[] => {
      const [from, to] = [before[number], after[number]]
      const times = from === null || to === null ? null : shiftOf(from, to)
      if (times === null) return []
      return [{ level: 'warning', rule: 'shifted-mark', ...placeIn(files, origin, field), phrase: shiftedMark(from!, to!, times, commit) }]
    })
  })
}

function placeIn(files: Files, origin: Origin, field: (typeof numbers)[number][0]) {
  const { table } = readTable(files.get(origin.file)!, origin.file, schemas['so-lieu'])
  return table ? placeOf(table, origin, field) : { file: origin.file, line: origin.line }
}
