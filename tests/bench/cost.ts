/** What a command costs, started as people start it: seconds of processors and on the clock, and most memory. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Cost {
  /** Seconds of all processors, and on the clock. */
  readonly cpu: number
  readonly wall: number
  /** Most memory that the process held, in MB. */
  readonly peak: number
}

/** Run before a command: writes what the process cost when it ends. */
const noted = `import { writeFileSync } from 'node:fs'
const started = performance.now()
process.once('exit', () => {
  const { user, system } = process.cpuUsage()
  const cost = { cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000, peak: process.resourceUsage().maxRSS / 1024 }
  writeFileSync(process.env.COST_FILE, JSON.stringify(cost))
})`

/** Throws where the command fails; what it prints of errors is shown. `program`: where its code lies. */
export function costOf(command: 'build' | 'check', edition: string, env: Readonly<Record<string, string>> = {}, program = '.'): Cost {
  const dir = mkdtempSync(join(tmpdir(), 'bench-cost-'))
  const file = join(dir, 'cost.json')
  const before = `data:text/javascript,${encodeURIComponent(noted)}`
  try {
    execFileSync(process.execPath, ['--import', before, `src/commands/${command}.ts`], {
      cwd: program,
      env: { SITE_URL: 'https://nepmoi.example', ...process.env, EDITION: edition, NODE_ENV: 'production', COST_FILE: file, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return JSON.parse(readFileSync(file, 'utf8')) as Cost
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
