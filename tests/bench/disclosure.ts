/** Disclosure control over a country of figures and over its single worst tables: cells, hidden cells, seconds. */
import { protect } from '../../src/edition/disclosure/protect.ts'
import { generateCountry, type CountrySize } from './country.ts'

const country = { communes: 3321, provinces: 34 }
const one = { indicators: 1, years: 1 }
const cases: Readonly<Record<string, CountrySize>> = {
  'country, 130 tables': { ...country, indicators: 13, years: 10, measure: 'count' },
  'one flat table': { ...country, provinces: 0, ...one, measure: 'count' },
  'one table of rates': { ...country, ...one, measure: 'rate' },
}

/** Prints a line for each case; null, for there is nothing more to measure. */
export function benchDisclosure(): null {
  const columns = ['', 'cells', 'suppressed', 'also hidden', 'refused', 'seconds']
  process.stdout.write(`${columns.map((name, i) => (i === 0 ? name.padEnd(22) : name.padStart(13))).join('')}\n`)
  for (const [name, size] of Object.entries(cases)) {
    const input = generateCountry(size)
    const suppressed = input.observations.filter((o) => o.state === 'missing').length
    const started = performance.now()
    const { hidden, refusals } = protect(input)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const numbers = [input.observations.length, suppressed, hidden.length, refusals.length, seconds]
    process.stdout.write(`${name.padEnd(22)}${numbers.map((cell) => String(cell).padStart(13)).join('')}\n`)
  }
  return null
}
