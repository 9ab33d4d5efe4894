import { rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { countryShape, generateEdition, plainShape } from './generated-edition.ts'
import { lineThrough } from './growth.ts'
import { readEdition } from '../../src/edition/read-edition.ts'

test('the edition that benchmarks read is clean, so that they measure reading and not complaining', () => {
  const { dir, files } = generateEdition(plainShape(10))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const { edition, findings } = readEdition(dir)
  expect(findings.filter(({ level }) => level !== 'warning')).toEqual([])
  expect(edition?.observations).toHaveLength(2_000)
  expect(files).toHaveLength(1)
})

test('a generated country passes with a tenth of its cells hidden, its parts adding up to their totals', () => {
  const { dir, rows } = generateEdition(countryShape(40, 3))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const { edition, findings } = readEdition(dir)
  expect(findings.filter(({ level }) => level !== 'warning')).toEqual([])
  expect(edition?.observations).toHaveLength(rows)
  const hidden = edition!.observations.filter((o) => o.state === 'missing' && o.reason === 'suppressed').length
  expect(hidden / rows).toBeGreaterThan(0.08)
  expect(edition!.content).toHaveLength(3)
})

test('a line through points finds where it starts and how steep it is', () => {
  const line = lineThrough([1, 2, 5, 9].map((x) => [x, 3 + 2 * x]))
  expect([line.start, line.slope, line.fit].map((value) => value.toFixed(6))).toEqual(['3.000000', '2.000000', '1.000000'])
})
