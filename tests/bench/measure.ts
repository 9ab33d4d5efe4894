/** One measurement in a process of its own: `papa DIR` or `edition DIR`; prints milliseconds and peak memory as JSON. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { openEdition } from '../../src/edition/publication.ts'

const [what = '', dir = ''] = process.argv.slice(2)
const folder = join(dir, 'data/so-lieu')
const started = performance.now()
let rows = 0
let errors = 0
if (what === 'papa') {
  for (const file of readdirSync(folder))
    rows += Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8'), { delimiter: ';', skipEmptyLines: true }).data.length - 1
} else {
  const reading = openEdition(dir)
  rows = reading.publication?.edition.observations.length ?? 0
  errors = reading.findings.filter((finding) => finding.level === 'error').length
}
const ms = performance.now() - started
process.stdout.write(JSON.stringify({ ms, rows, errors, megabytes: process.resourceUsage().maxRSS / 1024 }))
