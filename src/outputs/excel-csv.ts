/**
 * Published figures as a CSV file that Excel opens by a double click where Vietnamese is set: `;`, decimal comma, a byte
 * order mark. Its columns are those of the files that staff fill in, so it may come back as it went.
 */
import type { Observation } from '../edition/model/types.ts'
import { writeNumber, writeTable } from '../edition/read/write.ts'
import { figureStatuses, missingReasons } from '../edition/registers/tokens.ts'
import { schemas } from '../edition/schema/schema.ts'
import { trimmed, type Lookup } from './rows.ts'

/** Computed series are left out: they are never typed in. A cell that a spreadsheet would run gets an apostrophe. */
export function excelCsv(observations: readonly Observation[], { unitOf }: Pick<Lookup, 'unitOf'>): string {
  const rows = observations
    .filter((o) => o.state === 'missing' || o.derivation === null)
    .map((o) => {
      const unit = unitOf(o)
      const figure = o.state === 'figure' ? o : null
      const counted = figure !== null && figure.numerator !== null && figure.denominator !== null
      return [
        o.period.text,
        o.unit,
        unit ? `${unit.type} ${unit.name}` : '',
        o.indicator,
        count(figure?.numerator),
        count(figure?.denominator),
        figure === null || (counted && figure.printedDecimals === null)
          ? ''
          : writeNumber(trimmed(figure.value), figure.printedDecimals ?? undefined),
        o.definition,
        o.state === 'figure' ? tokenOf(figureStatuses, o.status) : tokenOf(missingReasons, o.reason),
        o.source ?? '',
        defused(o.note),
      ]
    })
  return `\uFEFF${writeTable(schemas['so-lieu'], rows).replaceAll('\n', '\r\n')}`
}

function tokenOf<T>(tokens: Readonly<Record<string, T>>, wanted: T): string {
  return Object.keys(tokens).find((token) => tokens[token] === wanted) ?? ''
}

const count = (value: number | null | undefined): string => (value === null || value === undefined ? '' : writeNumber(value))

const defused = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
