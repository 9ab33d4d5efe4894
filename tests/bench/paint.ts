/**
 * How soon a page is seen on a bad line: 400 kbit/s, 400 ms away, a processor six times slower. Medians of the runs, taken in
 * turn, so that noise falls on all alike; ratios to a stock Starlight page with the same text, and to the page's own bytes
 * without its style. And a journey of ten pages: the sheet of the kind in each page, the whole sheet in each, or in one file.
 */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { packed } from '../support/budgets.ts'
import { launch } from '../support/browser.ts'
import { serve } from '../support/serve.ts'

const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 }
const slower = 6
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/
const sheet = /<style>[\s\S]*?<\/style>/
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!

interface Seen {
  /** Largest paint, ms from the start. */
  readonly paint: number
  readonly shift: number
  /** Bytes over the line. */
  readonly bytes: number
}

/** Opens addresses one after the other as one reader who comes for the first time. */
async function visit(browser: Browser, addresses: readonly string[]): Promise<readonly Seen[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', line)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
    let bytes = 0
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    const seen: Seen[] = []
    for (const address of addresses) {
      bytes = 0
      await page.goto(address, { waitUntil: 'load' })
      const [paint, shift] = await page.evaluate(() => {
        const entries = (type: string) =>
          new Promise<PerformanceEntryList>((done) => {
            new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true })
            setTimeout(() => done([]), 300)
          })
        return Promise.all([
          entries('largest-contentful-paint').then((list) => list.at(-1)?.startTime ?? NaN),
          entries('layout-shift').then((list) =>
            list.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          ),
        ])
      })
      seen.push({ paint, shift, bytes })
    }
    return seen
  } finally {
    await context.close()
  }
}

/** A page with its style taken out and as many packed bytes put in that say nothing. */
function emptied(html: string): string {
  const own = html.replace(policy, '')
  const bare = own.replace(sheet, '<style></style>')
  const nothing = randomBytes(packed(own) - packed(bare)).toString('base64')
  return bare.replace('<style>', `<style>/*${nothing}*/`)
}

/** The text of a page as a stock Starlight site shows it, built in a folder; returns that folder. */
function stockSite(html: string, scratch: string): string {
  const text = /<main[\s\S]*<\/main>/.exec(html)![0].replace(/<(script|style|svg|figure|nav|button)\b[\s\S]*?<\/\1>/g, '')
  const markdown = text
    .replace(/<h2[^>]*>/g, '\n\n## ')
    .replace(/<\/(?:p|h\d|li|ul|ol|dd|dt)>/g, '\n\n')
    .replace(/<li[^>]*>/g, '- ')
    .replace(/<[^>]+>/g, '')
    .replace(/[{}<]/g, ' ')
  mkdirSync(join(scratch, 'src/content/docs'), { recursive: true })
  writeFileSync(join(scratch, 'src/content/docs/index.md'), `---\ntitle: Trang\n---\n${markdown}`)
  writeFileSync(
    join(scratch, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content'\nimport { docsLoader } from '@astrojs/starlight/loaders'\nimport { docsSchema } from '@astrojs/starlight/schema'\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }\n`,
  )
  writeFileSync(
    join(scratch, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config'\nimport starlight from '@astrojs/starlight'\nexport default defineConfig({ integrations: [starlight({ title: 'Trang', pagefind: false })] })\n`,
  )
  writeFileSync(
    join(scratch, 'package.json'),
    '{ "name": "stock", "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }',
  )
  execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: scratch,
    stdio: process.env['VERBOSE'] ? 'inherit' : 'ignore',
  })
  return join(scratch, 'dist')
}

export interface PaintFigures {
  readonly stock: number
  readonly own: number
  readonly emptied: number
  readonly shift: number
}

/** `address`: a page of text of the built site in `dir`. */
export async function paintFigures(dir: string, address: string, scratch: string, runs = 7): Promise<PaintFigures> {
  const html = readFileSync(join(dir, address, 'index.html'), 'utf8')
  const bare = join(scratch, 'emptied')
  mkdirSync(bare)
  writeFileSync(join(bare, 'index.html'), emptied(html))
  writeFileSync(join(bare, '404.html'), '')
  const stock = stockSite(html, join(scratch, 'stock'))
  const sites = await Promise.all([stock, dir, bare].map((one) => serve(one)))
  const browser = await launch()
  try {
    const found: Seen[][] = [[], [], []]
    for (let run = 0; run < runs; run++)
      for (const [i, site] of sites.entries()) found[i]!.push((await visit(browser, [site.url + (i === 1 ? address : '')]))[0]!)
    const paint = found.map((seen) => median(seen.map((one) => one.paint)))
    return { stock: paint[0]!, own: paint[1]!, emptied: paint[2]!, shift: Math.max(...found[1]!.map(({ shift }) => shift)) }
  } finally {
    await browser.close()
    await Promise.all(sites.map((site) => site.close()))
  }
}

export interface JourneyFigures {
  readonly way: 'kind' | 'whole' | 'file'
  readonly first: Seen
  /** Sums over ten pages. */
  readonly paint: number
  readonly bytes: number
}

/** Ten pages one after the other, with the same rules brought in three ways. */
export async function journeyFigures(
  dir: string,
  addresses: readonly string[],
  scratch: string,
  runs = 3,
): Promise<readonly JourneyFigures[]> {
  const whole = [
    ...new Set(addresses.map((address) => sheet.exec(readFileSync(join(dir, address, 'index.html'), 'utf8'))![0].slice(7, -8))),
  ].join('')
  const ways = {
    kind: (html: string) => html,
    whole: (html: string) => html.replace(policy, '').replace(sheet, () => `<style>${whole}</style>`),
    file: (html: string) => html.replace(policy, '').replace(sheet, '<link rel="stylesheet" href="/_astro/whole.css">'),
  } as const
  const browser = await launch()
  try {
    const figures: JourneyFigures[] = []
    for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
      const out = join(scratch, way)
      for (const address of addresses) {
        mkdirSync(join(out, address), { recursive: true })
        writeFileSync(join(out, address, 'index.html'), ways[way](readFileSync(join(dir, address, 'index.html'), 'utf8')))
      }
      mkdirSync(join(out, '_astro'), { recursive: true })
      for (const name of readdirSync(join(dir, '_astro'))) cpSync(join(dir, '_astro', name), join(out, '_astro', name))
      writeFileSync(join(out, '_astro/whole.css'), whole)
      for (const name of ['favicon.svg', '404.html']) cpSync(join(dir, name), join(out, name))
      const site = await serve(out)
      const all: (readonly Seen[])[] = []
      for (let run = 0; run < runs; run++)
        all.push(
          await visit(
            browser,
            addresses.map((address) => site.url + address),
          ),
        )
      await site.close()
      const sum = (of: (seen: Seen) => number) => median(all.map((seen) => seen.reduce((total, one) => total + of(one), 0)))
      const first = all.map((seen) => seen[0]!).toSorted((a, b) => a.paint - b.paint)[Math.floor(runs / 2)]!
      figures.push({ way, first, paint: sum(({ paint }) => paint), bytes: sum(({ bytes }) => bytes) })
    }
    return figures
  } finally {
    await browser.close()
  }
}
