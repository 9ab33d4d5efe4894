/** The folder of the edition that a command works on: its option, the environment, or the project itself. */
import { resolve } from 'node:path'
import { printError } from './output.ts'
import { editionProblem } from './surroundings.ts'

/** Null after saying that there is no such folder: wrong usage. */
export function editionFolder(option: string | undefined): string | null {
  const given = option ?? process.env['EDITION'] ?? ''
  const problem = editionProblem(given, option === undefined ? 'EDITION=' : '--edition ')
  if (problem === null) return resolve(given || '.')
  printError(problem)
  process.exitCode = 2
  return null
}
