/**
 * `npm run bench`: reading, checking and modelling figures, as a ratio to PapaParse alone on the same files.
 * `npm run bench -- --disclosure`: disclosure control over a country, in seconds.
 * `npm run bench -- --search [DIR]`: how well and how lightly the pages of a built site are found.
 * `npm run bench -- --store [DIR]`: building an edition from an empty store of drawn things, from a full one and without.
 * `npm run bench -- --country [SIZES]`: editions of 10, 100 … communes through check and build, and whether that stays linear.
 * `npm run bench -- --table [DIR]`: what the pages of a built site weigh and how soon they are seen, with their budgets.
 * `npm run bench -- --dev [DIR]`: how soon live editing serves a figure that was changed in a file.
 * `npm run bench -- --before COMMIT`: check and build of an earlier commit and of today's code, on that commit's content.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { usages } from '../../src/language/interface/commands.ts'
import { readArguments } from '../../src/commands/arguments.ts'
import { benchBefore } from './before.ts'
import { benchDisclosure } from './disclosure.ts'
import { benchSearch } from './search/bench.ts'
import { benchStore } from './store.ts'
import { benchGrowth } from './growth.ts'
import { benchLive } from './live.ts'
import { benchTable } from './table.ts'
import { generateEdition, plainShape } from './generated-edition.ts'

interface Measurement {
  readonly ms: number
  readonly rows: number
  readonly errors: number
  readonly megabytes: number
}

const measureFile = fileURLToPath(new URL('./measure.ts', import.meta.url))
const measure = (what: string, dir: string) =>
  JSON.parse(execFileSync(process.execPath, ['--max-semi-space-size=128', measureFile, what, dir], { encoding: 'utf8' })) as Measurement

/** The best of three runs: on a shared machine noise only ever adds. */
function best(what: string, dir: string): Measurement {
  return [1, 2, 3].map(() => measure(what, dir)).reduce((a, b) => (b.ms < a.ms ? b : a))
}

const argv = process.argv.slice(2)
async function chosen() {
  if (argv[0] === '--search') return await benchSearch(argv[1] ?? 'dist')
  if (argv[0] === '--before') return benchBefore(argv[1] ?? 'd3246e8')
  if (argv[0] === '--dev') return await benchLive(argv[1] ?? '.')
  if (argv[0] === '--country') return benchGrowth(argv[1])
  if (argv[0] === '--table') {
    if (!(await benchTable(argv[1] ?? 'dist'))) process.exitCode = 1
    return null
  }
  if (argv[0] === '--store') return benchStore(argv[1] ?? '.')
  if (argv.join() === '--disclosure') return benchDisclosure()
  return readArguments(argv, { usage: usages.bench, options: { rows: null } })
}

const values = await chosen()
if (values) {
  const sizes = (values['rows'] ?? '10000,100000,1000000').split(',').map(Number)
  const columns = ['rows', 'PapaParse ms', 'edition ms', 'ratio', 'µs/row', 'peak MB']
  process.stdout.write(`${columns.map((name) => name.padStart(13)).join('')}\n`)
  for (const size of sizes) {
    const { dir, rows } = generateEdition(plainShape(Math.ceil(size / 200)))
    try {
      const [papa, edition] = [best('papa', dir), best('edition', dir)]
      if (edition.rows !== rows || edition.errors > 0)
        throw new Error(`Expected ${rows} clean rows, got ${edition.rows} with ${edition.errors} errors.`)
      const cells = [
        rows,
        papa.ms.toFixed(0),
        edition.ms.toFixed(0),
        (edition.ms / papa.ms).toFixed(2),
        ((edition.ms * 1000) / rows).toFixed(2),
        edition.megabytes.toFixed(0),
      ]
      process.stdout.write(`${cells.map((cell) => String(cell).padStart(13)).join('')}\n`)
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }
}
