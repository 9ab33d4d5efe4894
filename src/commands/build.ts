/**
 * `npm run build`: check, then the site. It is built beside `dist/` and put in its place in one step, so that
 * a failed build leaves the last good one untouched.
 */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { loadReading, editionDir } from '../edition/load.ts'
import { countLevel, render } from './report.ts'
import { folderSize } from './folder-size.ts'

const out = resolve(process.env['OUT_DIR'] || 'dist')
const started = performance.now()
const reading = loadReading()
const report = { ...reading, ms: performance.now() - started }

if (countLevel(report, 'error') > 0) {
  process.stdout.write(`${render(report, 'text', 'vi', () => undefined, Boolean(process.stdout.isTTY))}\n`)
  process.exitCode = 1
} else {
  const fresh = join(dirname(out), `.${basename(out)}-${process.pid}`)
  process.env['OUT_DIR'] = fresh
  try {
    const { build } = await import('astro')
    // The cache of texts goes by their content, not by their folder: another edition's copy would be taken for this one's.
    await build({ root: '.', force: true, logLevel: process.env['VERBOSE'] ? 'info' : 'error' })
    putInPlace(fresh, out)
    const { files, bytes, pages } = folderSize(out)
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',')
    const megabytes = (bytes / 1e6).toFixed(1).replace('.', ',')
    process.stdout.write(
      `Đã dựng ${pages} trang, ${files} tệp, ${megabytes} MB trong ${seconds} giây (${editionDir() === resolve('.') ? 'ấn bản gốc' : basename(editionDir())}).\n`,
    )
  } catch (error) {
    process.stderr.write(
      `Không dựng được trang; bản đang công bố không thay đổi.\n${error instanceof Error ? error.message : String(error)}\n`,
    )
    if (process.env['VERBOSE'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
    process.exitCode = 1
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Swaps the folders; the old one goes only when the new one stands. */
function putInPlace(from: string, to: string): void {
  const old = existsSync(to) ? join(mkdtempSync(join(dirname(to), '.old-')), 'dist') : null
  if (old) renameSync(to, old)
  try {
    renameSync(from, to)
  } catch (error) {
    if (old) renameSync(old, to)
    throw error
  }
  if (old) rmSync(dirname(old), { recursive: true, force: true })
}
