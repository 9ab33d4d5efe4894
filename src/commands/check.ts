/** `npm run check`: reads an edition, builds nothing, reports every finding at once. */
import './small-memory.ts'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { shiftedFigures, standingFindings } from '../edition/difference.ts'
import { openEdition } from '../edition/publication.ts'
import { commandWords, usages } from '../language/interface/commands.ts'
import type { Locale } from '../model/locale.ts'
import { readArguments } from './arguments.ts'
import { hasColours, print, printError, printProgress, speakOf } from './output.ts'
import { countLevel, render, type Format, type Report } from './report.ts'
import { clockProblem } from './surroundings.ts'

const values = readArguments(process.argv.slice(2), {
  usage: usages.check,
  options: { edition: null, format: ['text', 'json', 'github', 'gitlab'], lang: ['vi', 'en'] },
  flags: ['all'],
})
const clock = clockProblem(process.env)
if (values && clock !== null) {
  printError(clock)
  process.exitCode = 2
} else if (values) {
  const given = values['edition'] ?? process.env['EDITION'] ?? ''
  const dir = resolve(given || '.')
  const locale = values['lang'] === 'en' ? 'en' : 'vi'
  const started = performance.now()
  const { publication, findings: found, files, rows } = openEdition(dir, progress(started, locale))
  const findings = publication ? [...found, ...shiftedFigures(dir, publication)] : found
  printProgress('')
  const ms = performance.now() - started
  const format = (values['format'] ?? 'text') as Format
  if (format === 'text') speakOf(given)
  const isStanding = format === 'text' && values['all'] === undefined && findings.length > 0 ? standingFindings(dir) : null
  const report: Report = { findings, files, rows, ms, ...(isStanding ? { isStanding } : {}) }
  print(render(report, format, locale, lineReader(dir), hasColours()))
  process.exitCode = countLevel(report, 'error') > 0 ? 1 : 0
}

/** Lines of the edition's files, each file read at most once, and only when there is something to show. */
function lineReader(dir: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[]>()
  return (file, line) => {
    let lines = files.get(file)
    if (!lines) {
      try {
        lines = readFileSync(join(dir, file), 'utf8').split(/\r\n|\r|\n/)
      } catch {
        lines = []
      }
      files.set(file, lines)
    }
    return lines[line - 1]
  }
}

/** Long runs say where they are, on a terminal only and never among the findings. */
function progress(from: number, locale: Locale): (file: string, done: number, all: number) => void {
  return (file, done, all) => {
    if (performance.now() - from > 1000) printProgress(commandWords(locale).reading(done, all, file))
  }
}
