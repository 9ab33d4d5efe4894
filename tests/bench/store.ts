/** Builds of one edition from an empty store of drawn things, from a full one and without, in one run: seconds and ratios. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { costOf, type Cost } from './cost.ts'

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
      const own = costOf('build', edition, { OUT_DIR: join(dir, 'dist'), STORE_DIR: place })
      first ??= own
      line([name, own.cpu.toFixed(1), own.wall.toFixed(1), (own.cpu / first.cpu).toFixed(2), (own.wall / first.wall).toFixed(2)])
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
  return null
}
