/** More than two hundred inputs that people and programs make, each with the verdict that a careful statistician wants. */
import { beforeAll, describe, expect, test } from 'vitest'
import { judge, unsaid, type Figures } from './judge.ts'
import { addressInputs } from './inputs/addresses.ts'
import { codeInputs } from './inputs/codes.ts'
import { contentInputs } from './inputs/content.ts'
import { countInputs } from './inputs/counts.ts'
import { encodingInputs } from './inputs/encodings.ts'
import type { Input } from './inputs/input.ts'
import { linkInputs } from './inputs/links.ts'
import { mechanicInputs } from './inputs/mechanics.ts'
import { moneyInputs } from './inputs/money.ts'
import { periodInputs } from './inputs/periods.ts'
import { personInputs } from './inputs/persons.ts'
import { placeInputs } from './inputs/places.ts'
import { registerInputs } from './inputs/registers.ts'
import { siteInputs } from './inputs/site.ts'
import { yamlInputs } from './inputs/yaml.ts'

let base: Figures
beforeAll(async () => {
  const { worst, findings, figures } = await judge({})
  expect([worst, findings]).toEqual(['clean', []])
  base = figures!
})

async function check(input: Input): Promise<void> {
  const { worst, findings, figures, ms } = await judge(input.change, input.also)
  const seen = findings.map(({ level, rule, file, line, field }) => [level, rule, file, line, field].filter(Boolean).join(' '))
  expect([input.want].flat(), seen.slice(0, 8).join('\n')).toContain(worst)
  expect(findings.flatMap(unsaid)).toEqual([])
  expect(ms).toBeLessThan(5000)
  if (input.rule)
    expect(
      findings.some(({ rule }) => [input.rule].flat().includes(rule)),
      seen.join('\n'),
    ).toBe(true)
  if (worst === 'error') {
    if (input.most !== undefined)
      expect(findings.filter(({ level }) => level === 'error').length, seen.slice(0, 8).join('\n')).toBeLessThanOrEqual(input.most)
  } else expect(figures).toEqual(withChanges(input.published ?? {}))
  if (worst !== 'clean')
    expectPlace(
      input,
      findings.filter(({ level }) => level === worst),
      seen,
    )
}

type Place = Pick<Awaited<ReturnType<typeof judge>>['findings'][number], 'file' | 'line' | 'field'>

function expectPlace({ at, change }: Input, found: readonly Place[], seen: readonly string[]): void {
  const files = at?.file ? [at.file] : Object.keys(change)
  if (files.length === 0 || at?.anywhere) return
  const here = found.filter(({ file }) => files.includes(file))
  expect(here.length, `nothing at ${files.join()}: ${seen.join('\n')}`).toBeGreaterThan(0)
  if (at?.line !== undefined) expect(here.map(({ line }) => line)).toContain(at.line)
}

/** The base's figures with these changes. */
function withChanges(changes: Readonly<Record<string, string | null>>): Figures {
  const all: Record<string, string | null> = { ...base, ...changes }
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null))
}

const kinds: Readonly<Record<string, readonly Input[]>> = {
  money: moneyInputs,
  counts: countInputs,
  periods: periodInputs,
  codes: codeInputs,
  encodings: encodingInputs,
  mechanics: mechanicInputs,
  places: placeInputs,
  addresses: addressInputs,
  yaml: yamlInputs,
  site: siteInputs,
  content: contentInputs,
  registers: registerInputs,
  links: linkInputs,
  persons: personInputs,
}

describe.each(Object.entries(kinds))('%s', (_kind, inputs) => {
  test.each(inputs.map((input) => [input.name, input] as const))('%s', async (_name, input) => check(input))
})
