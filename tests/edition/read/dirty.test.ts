import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEdition, type Reading } from '../../../src/edition/read-edition.ts'
import { siteAlone } from '../../support/site-alone.ts'
import { inCatalogue } from '../../support/small-edition.ts'
import { fixtureCases, moreCases, type Case } from './dirty-cases.ts'

const fixtures = 'tests/fixtures/dirty-csv'
const frozen = 'tests/fixtures/editions/that'
const path = 'data/so-lieu/thu.csv'
let dir: string

/** The frozen edition's registers with nothing else in `so-lieu/` but the file under test. */
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dirty-'))
  mkdirSync(join(dir, 'data/so-lieu'), { recursive: true })
  mkdirSync(join(dir, 'content'))
  writeFileSync(join(dir, 'content/trang-web.yaml'), siteAlone(frozen))
  for (const file of readdirSync(join(frozen, 'data')))
    if (file.endsWith('.csv') && file !== 'mo-hinh.csv') cpSync(join(frozen, 'data', file), join(dir, 'data', file))
  writeFileSync(join(dir, 'data/mo-hinh.csv'), `${readFileSync(join(frozen, 'data/mo-hinh.csv'), 'utf8').split('\n')[0]}\n`)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function read({ content, id }: Case): Reading {
  writeFileSync(join(dir, path), content ?? readFileSync(join(fixtures, `${id}.csv`)))
  return inCatalogue(readEdition(dir))
}

function check(one: Case): void {
  const reading = read(one)
  const findings = reading.findings.filter((finding) => finding.file === path)
  const rules = findings.map((finding) => finding.rule)
  const stops = findings.filter((finding) => finding.level === 'error')
  if (one.verdict === 'REJECT') {
    expect(stops.length, rules.join()).toBeGreaterThan(0)
    expect(reading.edition).toBeNull()
  } else expect(stops.map(({ rule, value }) => `${rule} ${value ?? ''}`)).toEqual([])
  if (one.verdict === 'ACCEPT') expect(findings.filter((f) => f.level === 'repair')).toEqual([])
  if (one.verdict === 'FIX') expect(findings.some((f) => f.level === 'repair')).toBe(true)
  if (one.rule) expect(rules).toContain(one.rule)
  if (one.line !== undefined) expect(findings.find((f) => f.rule === one.rule)?.line).toBe(one.line)
  for (const { phrase } of findings)
    for (const { message, fix } of [phrase.vi, phrase.en]) expect(message.length * fix.length).toBeGreaterThan(0)
  const typed = reading.edition?.observations.filter((o) => o.origin.file === path) ?? []
  const first = typed[0]
  if (one.rows !== undefined && one.verdict !== 'REJECT') expect(typed).toHaveLength(one.rows)
  if (one.value !== undefined) expect(first?.state === 'figure' ? first.value : null).toBe(one.value)
}

describe('the fixture table', () => {
  test.each(fixtureCases.map((one) => [one.id, one] as const))('%s', (_id, one) => check(one))
  test('every fixture file has a case', () => {
    const files = readdirSync(fixtures)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => file.replace('.csv', ''))
    expect(files.filter((id) => !fixtureCases.some((one) => one.id === id && one.content === null))).toEqual([])
  })
})

describe('more of the same families', () => {
  test.each(moreCases.map((one) => [one.id, one] as const))('%s', (_id, one) => check(one))
  test('there are at least sixty of them', () => expect(moreCases.length).toBeGreaterThanOrEqual(60))
})
