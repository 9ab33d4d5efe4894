/** `npm run protect`: shows which cells must carry `bao-mat`, asks, writes the marks, and checks again. */
import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { readEdition } from '../edition/read-edition.ts'
import type { Mark } from '../edition/protection/mark-rows.ts'
import { markedFiles, planMarks } from '../edition/protection/plan-marks.ts'
import { writeTogether } from '../edition/protection/write-files.ts'
import * as say from '../language/findings/protect.ts'
import { usages } from '../language/interface/commands.ts'
import { readArguments } from './arguments.ts'

const values = readArguments(process.argv.slice(2), {
  usage: usages.protect,
  options: { edition: null },
  flags: ['yes'],
})
if (values) process.exitCode = await run(resolve(values['edition'] ?? process.env['EDITION'] ?? '.'), values['yes'] !== undefined)

/** Exit code: 0 nothing is left to mark, 1 something is. */
async function run(dir: string, agreed: boolean): Promise<number> {
  const reading = readEdition(dir)
  const { obstacles, marks } = planMarks(reading)
  if (obstacles.length > 0) return fail(say.otherErrors(obstacles.length))
  if (marks.length === 0) return tell(reading.edition?.site.repositoryIsPublic === false ? say.privateRepository : say.nothingToMark)
  show(marks)
  if (!agreed && !(await isAgreed())) return fail(say.nothingWritten)
  const files = markedFiles(dir, marks)
  if (files === null) return fail(say.fileChanged)
  try {
    writeTogether(files)
  } catch (error) {
    return fail(say.cannotWrite(error instanceof Error ? error.message : String(error)))
  }
  tell(say.marked(marks.length, files.size))
  const left = readEdition(dir).findings.filter(({ level }) => level === 'error').length
  return left > 0 ? fail(say.stillErrors(left)) : tell(say.allClear)
}

function show(marks: readonly Mark[]): void {
  for (const [file, own] of Map.groupBy(marks, ({ origin }) => origin.file)) {
    tell(file)
    for (const { indicator, unit, period, origin } of own) tell(say.cellToMark({ indicator, unit, period: period.text, line: origin.line }))
  }
  for (const line of [say.wouldMark(marks.length), say.whatItDoes, say.keepNumbers]) tell(line)
}

/** No answer is a refusal. */
async function isAgreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const closed = new Promise<string>((done) => terminal.once('close', () => done('')))
    const answer = await Promise.race([terminal.question(say.question), closed])
    return say.yesAnswers.includes(answer.trim().normalize('NFC').toLowerCase())
  } finally {
    terminal.close()
  }
}

function tell(line: string): number {
  process.stdout.write(`${line}\n`)
  return 0
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`)
  return 1
}
