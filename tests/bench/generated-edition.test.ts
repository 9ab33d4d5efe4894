import { rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { generateEdition, plainShape } from './generated-edition.ts'
import { readEdition } from '../../src/edition/read-edition.ts'

test('the edition that benchmarks read is clean, so that they measure reading and not complaining', () => {
  const { dir, files } = generateEdition(plainShape(10))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const { edition, findings } = readEdition(dir)
  expect(findings.filter(({ level }) => level !== 'warning')).toEqual([])
  expect(edition?.observations).toHaveLength(2_000)
  expect(files).toHaveLength(1)
})
