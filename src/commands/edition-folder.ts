/** The folder of the edition that a command works on (its option, the environment, or the project itself), with a clock to read it by. */
import { resolve } from 'node:path'
import { printError, speakOf } from './output.ts'
import { clockProblem, editionProblem } from './surroundings.ts'

/** Null after saying that there is no such folder, or that the clock cannot be read: wrong usage. */
export function editionFolder(option: string | undefined): string | null {
  const given = option ?? process.env['EDITION'] ?? ''
  speakOf(given)
  const problems = [editionProblem(given, option === undefined ? 'EDITION=' : '--edition '), clockProblem(process.env)].filter(
    (problem) => problem !== null,
  )
  if (problems.length === 0) return resolve(given || '.')
  printError(problems.join('\n'))
  process.exitCode = 2
  return null
}
