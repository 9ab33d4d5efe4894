/**
 * `npm run build`: check, then the site. It is built inside the project and put in its place in one step, so that
 * a failed build leaves the last good one untouched.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { historyWarnings } from '../language/findings/history.ts'
import { buildWords as say } from '../language/interface/build.ts'
import { editionDir, opened } from '../site/opened.ts'
import { publicHost } from '../views/addresses.ts'
import { countLevel, render } from './report.ts'
import { folderSize } from './folder-size.ts'
import { hasColours, print, printError } from './output.ts'
import { putInPlace } from './put-in-place.ts'

/**
 * Pages are drawn by modules that Astro writes below the folder it builds (or into one shared by all builds), and these
 * find their packages only from inside the project.
 */
const workshop = resolve('node_modules', '.cache', 'nep-moi')

const given = process.env['SITE_URL'] ?? ''
if (given && !/^https?:\/\/[^/]/.test(given)) {
  printError(say.wrongSite(given))
  process.exitCode = 2
} else await build()

async function build(): Promise<void> {
  const out = resolve(process.env['OUT_DIR'] || 'dist')
  const started = performance.now()
  const reading = opened()
  const report = { ...reading, ms: performance.now() - started }
  if (countLevel(report, 'error') > 0) {
    print(render(report, 'text', 'vi', () => undefined, hasColours()))
    process.exitCode = 1
    return
  }
  mkdirSync(workshop, { recursive: true })
  const fresh = join(workshop, String(process.pid))
  process.env['OUT_DIR'] = fresh
  try {
    const astro = await import('astro')
    // The cache of texts goes by their content, not by their folder: another edition's copy would be taken for this one's.
    await astro.build({ root: '.', force: true, logLevel: process.env['VERBOSE'] ? 'info' : 'error' })
    putInPlace(fresh, out)
    const { files, bytes, pages } = folderSize(out)
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',')
    const megabytes = (bytes / 1e6).toFixed(1).replace('.', ',')
    const edition = editionDir() === resolve('.') ? say.root : basename(editionDir())
    print(say.done(pages, files, megabytes, seconds, edition))
    const history = reading.publication?.history()
    for (const { vi } of history ? historyWarnings(history.state, history.unreadable) : []) printError(say.warning(vi.message, vi.fix))
    if (!publicHost(given)) printError(say.noHost)
  } catch (error) {
    printError(`${say.failed}\n${error instanceof Error ? error.message : String(error)}`)
    if (process.env['VERBOSE'] && error instanceof Error) printError(error.stack ?? '')
    process.exitCode = 1
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
