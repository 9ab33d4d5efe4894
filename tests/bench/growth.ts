/** Editions of more and more communes through check and build: what each costs, a page more, and whether that stays within bounds. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderSize } from '../../src/commands/folder-size.ts'
import { bareWeights } from '../support/bare-weights.ts'
import { costOf, type Cost } from './cost.ts'
import { countryShape, generateEdition } from './generated-edition.ts'

/** Minutes; the whole country takes the better part of an hour: `-- --country 10,100,1000,3321`. */
const usualSizes = '10,100,300'

/** From so many communes on, an edition a province: free hosts take 20,000 files and 1 GB. */
const splitAt = 1_000
const bounds = { dearer: 1.25, ms: 15, peak: 1_500, page: 60, files: 20_000, megabytes: 1_000 } as const

export interface Measured {
  readonly communes: number
  readonly check: Cost
  /** With all pictures and documents in the store: drawing and packing them is measured by `--store`. Most memory of both builds. */
  readonly build: Cost
  readonly pages: number
  readonly files: number
  readonly megabytes: number
  /** Largest page without its sheet, KB. */
  readonly page: number
}

function measured(communes: number): Measured {
  const { dir } = generateEdition(countryShape(communes))
  const place = mkdtempSync(join(tmpdir(), 'bench-growth-'))
  const [OUT_DIR, STORE_DIR] = [join(place, 'dist'), join(place, 'store')]
  try {
    const check = costOf('check', dir)
    const first = costOf('build', dir, { OUT_DIR, STORE_DIR })
    const again = costOf('build', dir, { OUT_DIR, STORE_DIR })
    const build = { ...again, peak: Math.max(first.peak, again.peak) }
    const { pages, files, bytes } = folderSize(OUT_DIR)
    return { communes, check, build, pages, files, megabytes: bytes / 1e6, page: Math.max(...bareWeights(OUT_DIR).values()) / 1000 }
  } finally {
    for (const folder of [dir, place]) rmSync(folder, { recursive: true, force: true })
  }
}

/** Least squares over pages and processor seconds: seconds before the first page, milliseconds for each, and how well it fits. */
export function lineThrough(points: readonly (readonly [number, number])[]): {
  readonly start: number
  readonly slope: number
  readonly fit: number
} {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))]
  const sum = (of: (a: number, b: number) => number) => points.reduce((all, [a, b]) => all + of(a - x, b - y), 0)
  const slope = sum((a, b) => a * b) / sum((a) => a * a)
  return { start: y - slope * x, slope, fit: (slope * sum((a, b) => a * b)) / sum((_, b) => b * b) }
}

/** Milliseconds that each page more takes between two sizes. */
const perPage = (a: Measured, b: Measured): number => ((b.build.cpu - a.build.cpu) * 1000) / (b.pages - a.pages)

const print = (cells: readonly (string | number)[]) => process.stdout.write(`${cells.map((cell) => String(cell).padStart(12)).join('')}\n`)

/** Prints a line for each size and each bound; null, for there is nothing more to measure. At least three sizes, the smallest first. */
export function benchGrowth(sizes = usualSizes): null {
  print(['communes', 'check CPU s', 'check MB', 'pages', 'files', 'site MB', 'CPU s', 'wall s', 'peak MB', 'ms/page', 'page KB'])
  const all: Measured[] = []
  for (const communes of sizes.split(',').map(Number)) {
    const own = measured(communes)
    const before = all.at(-1)
    all.push(own)
    const { check, build, pages, files, megabytes, page } = own
    print([
      communes,
      check.cpu.toFixed(1),
      check.peak.toFixed(0),
      pages,
      files,
      megabytes.toFixed(0),
      build.cpu.toFixed(1),
      build.wall.toFixed(1),
      build.peak.toFixed(0),
      before ? perPage(before, own).toFixed(1) : '',
      page.toFixed(0),
    ])
  }
  hold(all)
  return null
}

interface Held {
  readonly what: string
  readonly now: number
  readonly bound: number
}

/** What is bounded, with what was measured. */
export function held(all: readonly Measured[]): readonly Held[] {
  const [first, second] = all
  const last = all.at(-1)!
  if (!first || !second || last === second) throw new Error('Three sizes or more tell whether a page grows dearer.')
  const hosted = all.filter(({ communes }) => communes <= splitAt)
  const most = (of: (one: Measured) => number, some = all) => Math.max(...some.map(of))
  const rows: readonly (readonly [string, number, number])[] = [
    ['a page at the largest, against one at the second', perPage(all.at(-2)!, last) / perPage(first, second), bounds.dearer],
    ['ms CPU a page', perPage(first, last), bounds.ms],
    ['MB of memory', most(({ check, build }) => Math.max(check.peak, build.peak)), bounds.peak],
    ['KB of the largest page, without its sheet', most(({ page }) => page), bounds.page],
    [`files, up to ${splitAt} communes`, most(({ files }) => files, hosted), bounds.files],
    [`MB of the site, up to ${splitAt} communes`, most(({ megabytes }) => megabytes, hosted), bounds.megabytes],
  ]
  return rows.map(([what, now, bound]) => ({ what, now, bound }))
}

function hold(all: readonly Measured[]): void {
  const rows = held(all)
  const line = lineThrough(all.map(({ pages, build }) => [pages, build.cpu]))
  process.stdout.write(
    `\nCPU seconds = ${line.start.toFixed(1)} + ${(line.slope * 1000).toFixed(2)} ms × pages (R² ${line.fit.toFixed(4)})\n`,
  )
  for (const { what, now, bound } of rows) {
    process.stdout.write(`${what}: ${now.toFixed(2)} of ${bound}${now > bound ? ', beyond' : ''}\n`)
    if (now > bound) process.exitCode = 1
  }
}
