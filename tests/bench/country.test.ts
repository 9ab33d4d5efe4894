import { expect, test } from 'vitest'
import { generateCountry } from './country.ts'
import { protect } from '../../src/edition/disclosure/protect.ts'

const province = { communes: 300, provinces: 3, indicators: 2, years: 1 } as const

test('a country that hides every tenth commune is safe as it stands: many small counts protect each other', () => {
  const input = generateCountry({ ...province, measure: 'count' })
  expect(input.observations.filter((o) => o.state === 'missing').length).toBeGreaterThan(40)
  expect(protect(input)).toMatchObject({ hidden: [], refusals: [] })
})

test('so are its rates, whose numerators and denominators are hidden together', () => {
  expect(protect(generateCountry({ ...province, measure: 'rate' }))).toMatchObject({ hidden: [], refusals: [] })
})

test('one commune hidden in a flat table takes exactly one more with it', () => {
  const input = generateCountry({ communes: 400, provinces: 0, indicators: 1, years: 1, measure: 'count' })
  const alone = input.observations.filter(
    (o, i) => o.state === 'figure' || i === input.observations.findIndex((other) => other.state === 'missing'),
  )
  const total = alone.reduce((sum, o) => (o.state === 'figure' && o.unit !== 'N' ? sum + o.value : sum), 3)
  const observations = alone.map((o) => (o.unit === 'N' && o.state === 'figure' ? { ...o, value: total } : o))
  const communes = new Set(observations.map(({ unit }) => unit))
  const units = input.units.filter(({ code }) => communes.has(code))
  expect(protect({ ...input, units, observations }).hidden).toMatchObject([{ cause: 'complementary' }])
})
