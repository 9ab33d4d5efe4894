/**
 * `npm run build`: check, then the site. It is built inside the project and put in its place in one step, so that
 * a failed build leaves the last good one untouched.
 */
import './small-memory.ts'
import { homedir } from 'node:os'
import { basename, resolve } from 'node:path'
import { historyWarnings } from '../language/findings/history.ts'
import { buildWords as say } from '../language/interface/build.ts'
import { storeWords } from '../language/interface/store.ts'
import { usages } from '../language/interface/commands.ts'
import { editionDir, opened } from '../site/opened.ts'
import { toFolder } from '../site/usb/to-folder.ts'
import { publicHost } from '../views/addresses.ts'
import { readArguments } from './arguments.ts'
import { clockWarning } from './clock-doubt.ts'
import { explain } from './explain.ts'
import { folderSize } from './folder-size.ts'
import { hasColours, print, printError } from './output.ts'
import { programFolder } from './project.ts'
import { storeFolder, storeProblem } from './store/place.ts'
import { startStore } from './store/store.ts'
import { clearLeft } from './target/claim.ts'
import { realFolder, refusalOf } from './target/refusal.ts'
import { replace } from './target/replace.ts'
import { countLevel, render } from './report.ts'
import { surroundingsProblems } from './surroundings.ts'

const project = resolve('.')
const givenStore = process.env['STORE_DIR'] ?? ''
const site = process.env['SITE_URL'] ?? ''

const refusal = () =>
  refusalOf(given, { project, edition: editionDir(), home: homedir(), current: [project, process.env['INIT_CWD'] ?? project] })

const unfitStore = () => storeProblem(givenStore, { project, edition: editionDir(), out: given })

const values = readArguments(process.argv.slice(2), { usage: usages.build, options: {}, flags: ['usb'] })
const isForFolder = values?.['usb'] === 'yes'
const given = process.env['OUT_DIR'] || (isForFolder ? 'dist-usb' : 'dist')
if (values) {
  const problems = surroundingsProblems(project, process.env)
  if (problems.length === 0) problems.push(...[refusal() ?? unfitStore()].filter((problem) => problem !== null))
  if (problems.length > 0) {
    printError(problems.join('\n'))
    process.exitCode = 2
  } else await build(realFolder(resolve(given)))
}

async function build(out: string): Promise<void> {
  const started = performance.now()
  clearLeft(out)
  const reading = opened()
  const report = { ...reading, ms: performance.now() - started }
  if (countLevel(report, 'error') > 0) {
    print(render(report, 'text', 'vi', () => undefined, hasColours()))
    process.exitCode = 1
    return
  }
  const folder = storeFolder(givenStore, project)
  const store = folder === null ? null : startStore(folder, programFolder)
  let refused: string | null = null
  try {
    await replace(out, draw, refusal)
    refused = store?.close(editionDir()) ?? null
  } catch (error) {
    store?.close(null)
    printError(`${say.failed}\n${explain(error)}`)
    process.exitCode = 1
    return
  }
  const { files, bytes, pages } = folderSize(out)
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',')
  const megabytes = (bytes / 1e6).toFixed(1).replace('.', ',')
  const edition = editionDir() === project ? say.root : basename(editionDir())
  print(say.done(pages, files, megabytes, seconds, edition))
  if (folder !== null && refused !== null) printError(storeWords.refused(folder, refused))
  const history = reading.publication?.history()
  const notTold = history ? historyWarnings(history.state, history.unreadable, history.withheldReasons) : []
  const clock = reading.publication && clockWarning(reading.publication)
  for (const { vi } of [...notTold, ...(clock ? [clock] : [])]) printError(say.warning(vi.message, vi.fix))
  if (isForFolder) print(say.forFolder(given))
  else if (!publicHost(site)) printError(site ? say.ownHost(site) : say.noHost)
}

/** Draws all pages and files below a folder. */
async function draw(fresh: string): Promise<void> {
  process.env['OUT_DIR'] = fresh
  const astro = await import('astro')
  // The cache of texts goes by their content, not by their folder: another edition's copy would be taken for this one's.
  await astro.build({ root: programFolder, force: true, logLevel: process.env['VERBOSE'] ? 'info' : 'silent' })
  if (isForFolder) await toFolder(fresh, (process.env['BASE_PATH'] || '/').replace(/\/*$/, '/'), publicHost(site))
}
