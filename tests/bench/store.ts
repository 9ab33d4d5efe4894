/** Builds of one edition from an empty store of drawn things, from a full one and without, in one run: seconds and ratios. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Cost {
  /** Seconds of all processors, and on the clock. */
  readonly cpu: number
  readonly wall: number
}

/** Run before a build: writes what the process cost when it ends. */
const noted = `import { writeFileSync } from 'node:fs'
const started = performance.now()
process.once('exit', () => {
  const { user, system } = process.cpuUsage()
  writeFileSync(process.env.COST_FILE, JSON.stringify({ cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000 }))
})`

function cost(edition: string, dir: string, STORE_DIR: string): Cost {
  const file = join(dir, 'cost.json')
  const before = `data:text/javascript,${encodeURIComponent(noted)}`
  execFileSync(process.execPath, ['--import', before, 'src/commands/build.ts'], {
    env: {
      SITE_URL: 'https://nepmoi.example',
      ...process.env,
      EDITION: edition,
      OUT_DIR: join(dir, 'dist'),
      NODE_ENV: 'production',
      STORE_DIR,
      COST_FILE: file,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return JSON.parse(readFileSync(file, 'utf8')) as Cost
}

/** Prints a line for each build; null, for there is nothing more to measure. */
export function benchStore(edition: string): null {
  const dir = mkdtempSync(join(tmpdir(), 'bench-store-'))
  const store = join(dir, 'store')
  const line = (cells: readonly string[]) =>
    process.stdout.write(`${cells.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(12))).join('')}\n`)
  try {
    line(['store', 'CPU s', 'wall s', 'CPU ratio', 'wall ratio'])
    const builds = [
      ['none', 'none'],
      ['empty', store],
      ['full', store],
    ] as const
    let first: Cost | null = null
    for (const [name, place] of builds) {
      const own = cost(edition, dir, place)
      first ??= own
      line([name, own.cpu.toFixed(1), own.wall.toFixed(1), (own.cpu / first.cpu).toFixed(2), (own.wall / first.wall).toFixed(2)])
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
  return null
}
