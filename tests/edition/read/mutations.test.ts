/**
 * Real files, damaged at random. Whatever happens to them, reading says so or reads what is literally there: a number
 * without a finding must be the one that another CSV reader finds in that cell, never a neighbour's and never a guess.
 */
import { dsvFormat } from 'd3'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readObservations } from '../../../src/edition/observations/read-observations.ts'
import type { Observation, Unit } from '../../../src/model/types.ts'
import { readTable } from '../../../src/edition/read/table.ts'
import { toIndicator, toUnit } from '../../../src/edition/registers/registers.ts'
import { readRecord, type RecordReader } from '../../../src/edition/registers/record.ts'
import { schemas, type Columns, type RegisterName } from '../../../src/model/schema/tables.ts'
import { foldedNames, indexUnits } from '../../../src/edition/units.ts'
import type { Finding } from '../../../src/model/finding.ts'

const register = <N extends RegisterName, T>(name: N, make: (record: RecordReader<Columns<N>>) => T): T[] => {
  const { table } = readTable(readFileSync(`data/${name}.csv`), name, schemas[name])
  return table!.rows.map((row) => make(readRecord(table!, row, [])!))
}
const units: Unit[] = register('don-vi', toUnit)
const indicators = new Map(register('chi-tieu', toIndicator).map((indicator) => [indicator.code, indicator]))
const knownNames = foldedNames(units)
const files = readdirSync('data/so-lieu').map((name) => readFileSync(`data/so-lieu/${name}`))

function read(bytes: Uint8Array): { observations: Observation[]; findings: Finding[] } {
  const { table, findings } = readTable(bytes, 'a.csv', schemas['so-lieu'], { knownNames })
  const observations: Observation[] = []
  if (table) readObservations(table, { units: indexUnits(units), indicators }, observations, findings)
  return { observations, findings }
}

type Damage = (bytes: Uint8Array, at: number, byte: number) => Uint8Array
const lines = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8').split('\n')
const joined = (parts: string[]) => new Uint8Array(Buffer.from(parts.join('\n')))
const spliced = (bytes: Uint8Array, at: number, remove: number, ...insert: number[]) =>
  new Uint8Array([...bytes.slice(0, at), ...insert, ...bytes.slice(at + remove)])
const snippets = ['"', ';', ',', '.', '\n', '\r', '\u00a0', '\u200b', '%', '-', '\0', '“', '=', 'x', '0', '\uFEFF', '<<<<<<< HEAD\n'].map(
  (text) => [...Buffer.from(text)],
)
const damages: Readonly<Record<string, Damage>> = {
  flip: (bytes, at, byte) => spliced(bytes, at, 1, byte),
  delete: (bytes, at, byte) => spliced(bytes, at, 1 + (byte % 12)),
  insert: (bytes, at, byte) => spliced(bytes, at, 0, ...snippets[byte % snippets.length]!),
  truncate: (bytes, at) => bytes.slice(0, at),
  duplicateLine: (bytes, at) => joined(lines(bytes).flatMap((line, i, all) => (i === at % all.length ? [line, line] : [line]))),
  swapColumns: (bytes, at, byte) =>
    joined(
      lines(bytes).map((line, i, all) => {
        if (i !== at % all.length) return line
        const cells = line.split(';')
        const [a, b] = [byte % cells.length, (byte + 1) % cells.length]
        ;[cells[a], cells[b]] = [cells[b]!, cells[a]!]
        return cells.join(';')
      }),
    ),
  utf16: (bytes) => new Uint8Array(Buffer.from(`\uFEFF${Buffer.from(bytes).toString('utf8')}`, 'utf16le')),
  latin1: (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('utf8'), 'latin1')),
  twice: (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8')),
  nfd: (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('utf8').normalize('NFD'))),
  comma: (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('utf8').replace(/;/g, ','))),
  carriageReturns: (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('utf8').replace(/\n/g, '\r'))),
}

/** Numbers of a file by another parser: row key → printed numbers. */
function literal(bytes: Uint8Array): Map<string, string> {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  const [first = ''] = text.split('\n')
  const rows = dsvFormat(first.includes(';') ? ';' : ',').parseRows(text)
  const names = rows[0]!.map((name) => name.trim().toLowerCase())
  const at = (name: string) => names.indexOf(name)
  const columns = ['tu_so', 'mau_so', 'gia_tri'].map(at)
  const key = ['ky', 'ma_don_vi', 'ma_chi_tieu', 'chuan'].map(at)
  return new Map(
    rows.slice(1).map((row) => [key.map((i) => row[i]?.trim() ?? '').join('|'), columns.map((i) => row[i]?.trim() ?? '').join('|')]),
  )
}
const plain = (text: string) => (text === '' ? null : Number(text.replace(/[. ]/g, '').replace(',', '.').replace('%', '')))

test('5,000 damaged files never throw and never yield a number that is not in its cell', { timeout: 120_000 }, () => {
  let refused = 0
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.constantFrom(...Object.keys(damages)), fc.nat(), fc.nat(255), (file, kind, where, byte) => {
      const damaged = damages[kind]!(file, where % file.length, byte)
      const { observations, findings } = read(damaged)
      if (findings.length > 0) {
        refused++
        for (const { phrase } of findings) expect(`${phrase.vi.message}${phrase.vi.fix}`).not.toMatch(/undefined|\n\s+at /)
        return
      }
      const cells = literal(damaged)
      for (const o of observations) {
        const printed = cells.get([o.period.text, o.unit, o.indicator, o.definition].join('|'))
        expect(
          printed,
          `${kind} ${where} ${byte}: a figure from nowhere: ${[o.period.text, o.unit, o.indicator, o.definition].join('|')} in ${[...cells.keys()].join(' ').slice(0, 300)}`,
        ).toBeDefined()
        const [numerator, denominator, value] = printed!.split('|').map(plain)
        if (o.state === 'figure') {
          expect([o.numerator, o.denominator]).toEqual([numerator, denominator])
          if (o.printedDecimals !== null) expect(o.value).toBe(value)
        }
      }
    }),
    { numRuns: 5000 },
  )
  expect(refused).toBeGreaterThan(1000)
})
