import { rmSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { countryShape, generateEdition, plainShape } from './generated-edition.ts'
import { held, lineThrough, type Measured } from './growth.ts'
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

describe('the bounds of growth', () => {
  const at = (communes: number, change: Partial<Measured> = {}): Measured => ({
    communes,
    check: { cpu: 1, wall: 1, peak: 900 },
    build: { cpu: 5 + 0.08 * communes, wall: 1, peak: 1400 },
    pages: 8 * communes,
    files: 19 * communes,
    megabytes: 0.5 * communes,
    page: 55,
    ...change,
  })
  const broken = (...changes: readonly Partial<Measured>[]) =>
    held([10, 100, 1000, 3321].map((communes, i) => at(communes, changes[i]))).flatMap(({ what, now, bound }) =>
      now > bound ? [what] : [],
    )
  const cost = (cpu: number, peak = 1400) => ({ cpu, wall: 1, peak })
  test('hold for a place whose pages cost the same at every size', () => expect(broken()).toEqual([]))
  test.each<[string, readonly Partial<Measured>[]]>([
    ['a page at the largest, against one at the second', [{}, {}, {}, { build: cost(5 + 80 + 0.09 * 1.25 * 2321) }]],
    ['ms CPU a page', [10, 100, 1000, 3321].map((communes) => ({ build: cost(5 + 0.0151 * 8 * communes) }))],
    ['MB of memory', [{}, {}, { build: cost(85, 1501) }]],
    ['MB of memory', [{}, {}, {}, { check: cost(1, 1501) }]],
    ['KB of the largest page, without its sheet', [{ page: 60.1 }]],
    ['files, up to 1000 communes', [{}, {}, { files: 20_001 }]],
    ['MB of the site, up to 1000 communes', [{}, {}, { megabytes: 1001 }]],
  ])('%s beyond its bound is told, and nothing else', (what, changes) => expect(broken(...changes)).toEqual([what]))
  test('above the size at which to split, files are bounded no more', () => expect(broken({}, {}, {}, { files: 99_999 })).toEqual([]))
})
