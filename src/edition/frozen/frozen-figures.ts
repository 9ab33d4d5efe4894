/** The figures of frozen years, read back from the form in which they are published. */
import Papa from 'papaparse'
import type { EditionFile } from '../folder.ts'
import type { FrozenFigures } from '../disclosure/types.ts'
import { figureStatuses, missingReasons } from '../../model/tokens.ts'
import { noWords } from '../../model/no-words.ts'
import type { FigureStatus, FrozenEdition, MissingReason, Observation } from '../../model/types.ts'
import { readPeriod } from '../read/period.ts'

/** Rows that today's format can read; `origin` counts records, the header being the first. */
export function frozenFigures(files: readonly EditionFile[], frozen: readonly FrozenEdition[]): FrozenFigures[] {
  return frozen.flatMap(({ year }) => {
    const path = `data/an-ban/${year}/so-lieu.csv`
    const file = files.find((one) => one.path === path)
    if (!file) return []
    const { data } = Papa.parse<Record<string, string | undefined>>(new TextDecoder().decode(file.bytes), {
      header: true,
      skipEmptyLines: true,
    })
    return [{ year, observations: data.flatMap((row, i) => toObservation(row, path, i + 2) ?? []) }]
  })
}

const statuses: ReadonlySet<string> = new Set(Object.values(figureStatuses))
const reasons: ReadonlySet<string> = new Set(Object.values(missingReasons))

function toObservation(row: Readonly<Record<string, string | undefined>>, file: string, line: number): Observation | null {
  const { indicator = '', area_code = '', period = '', value = '', numerator = '', denominator = '', definition = '', status = '' } = row
  const read = readPeriod(asWritten(period))
  if (!read.ok) return null
  const key = {
    indicator,
    unit: area_code,
    period: read.period,
    periodWords: null,
    definition,
    source: null,
    note: noWords,
    origin: { file, line },
  }
  if (reasons.has(status)) return { state: 'missing', reason: status as MissingReason, ...key }
  if (value === '' || !Number.isFinite(Number(value)) || !statuses.has(status)) return null
  const count = (text: string) => (text === '' ? null : Number(text))
  return {
    state: 'figure',
    value: Number(value),
    numerator: count(numerator),
    denominator: count(denominator),
    printedDecimals: value.split('.')[1]?.length ?? 0,
    status: status as FigureStatus,
    bound: null,
    derivation: null,
    ...key,
  }
}

/** `2024-11` → `11/2024`, `2021/2023` → `2021-2023`. */
const asWritten = (period: string): string =>
  period
    .split('/')
    .map((part) => part.split('-').toReversed().join('/'))
    .join('-')
