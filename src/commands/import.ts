/** `npm run import -- FILE.xlsx …`: shows what workbooks of staff change, old → new, asks, and writes it into the files of figures. */
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { planImport, type GivenFile, type GivenWords, type ImportPlan } from '../edition/importing.ts'
import { cannotWrite, fileChanged, nothingWritten } from '../language/findings/protect.ts'
import { commandWords, usages } from '../language/interface/commands.ts'
import { importWords as say } from '../language/interface/import.ts'
import { schemas } from '../model/schema/tables.ts'
import type { Finding } from '../model/finding.ts'
import { isAgreed } from './agree.ts'
import { editionFolder } from './edition-folder.ts'
import { explain } from './explain.ts'
import { fail, print, printError, tell } from './output.ts'
import { printableFinding } from './printable.ts'

/** They stand in the line of the row. */
const keys: readonly string[] = schemas['so-lieu'].primaryKey.filter((name) => name !== 'chuan')

const wanted = readWanted(process.argv.slice(2))
const dir = wanted && editionFolder(wanted.edition)
if (wanted && dir !== null) process.exitCode = await run(dir, wanted.files, wanted.told, wanted.agreed)

function readWanted(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { edition: { type: 'string' }, ky: { type: 'string' }, nguon: { type: 'string' }, yes: { type: 'boolean' } },
      allowPositionals: true,
    })
    if (positionals.length > 0)
      return { files: positionals, edition: values.edition, told: { period: values.ky, source: values.nguon }, agreed: values.yes === true }
  } catch {
    // Said below, with the right usage.
  }
  printError(`${commandWords('vi').notUnderstood(argv.join(' '))}\n${commandWords('vi').usage(usages.import.vi)}`)
  process.exitCode = 2
  return null
}

/** Exit code: 0 the figures are in the files, 1 nothing was written. */
async function run(dir: string, names: readonly string[], told: GivenWords, agreed: boolean): Promise<number> {
  const plan = await planImport(dir, names.map(givenFile), told)
  const refusals = refusalsOf(plan)
  if (refusals.length > 0) return fail(refusals.join('\n'))
  if (plan.changes.length === 0) return tell(say.nothing)
  show(plan)
  if (!agreed && !(await isAgreed())) return fail(nothingWritten)
  try {
    if (!plan.write()) return fail(fileChanged)
  } catch (error) {
    return fail(cannotWrite(explain(error)))
  }
  return tell(say.done(plan.changes.length, new Set(plan.changes.map(({ file }) => file)).size))
}

function givenFile(name: string): GivenFile {
  try {
    return { name: basename(name), bytes: readFileSync(resolve(process.env['INIT_CWD'] ?? '.', name)) }
  } catch {
    return { name, bytes: null }
  }
}

/** Everything that stands in the way, and what it comes to. */
function refusalsOf({ problems, errors, isUnsound, untidy }: ImportPlan): string[] {
  const lines = [...problems, ...untidy.map(say.untidy)]
  if (isUnsound) return [...errors.map(lineOf), say.unsound(errors.length)]
  if (errors.length > 0) lines.push(...errors.map(lineOf), say.wouldBreak(errors.length))
  return problems.length > 0 ? [...lines, say.refused(problems.length)] : lines
}

function lineOf(finding: Finding): string {
  const { file, line, phrase } = printableFinding(finding)
  return say.finding(file, line, phrase.vi.message, phrase.vi.fix)
}

function show({ changes, marks, warnings }: ImportPlan): void {
  for (const { file, line, indicator, unit, period, isNew, isHidden, cells } of changes) {
    print(say.row(file, line, indicator, unit, period, isNew))
    if (isHidden) print(say.hidden)
    else
      for (const { field, from, to, times } of cells) {
        if (isNew && keys.includes(field)) continue
        print(say.cell(schemas['so-lieu'].fields.find(({ name }) => name === field)!.title, from, to))
        if (times !== null) print(say.shifted(times))
      }
  }
  if (marks.length > 0) print(say.alsoHidden)
  for (const { file, line, indicator, unit, period } of marks) print(say.markedRow(file, line, indicator, unit, period))
  if (warnings.length > 0) print([say.look, ...warnings.map(lineOf)].join('\n'))
  print(
    say.would(
      changes.reduce((sum, { cells }) => sum + cells.length, 0),
      changes.length,
    ),
  )
}
