/** `npm run tidy`: shows what bringing the files into their stored form changes, asks, writes them, and compares. */
import { planTidying, type Change, type Tidying } from '../edition/tidying.ts'
import { cannotWrite, nothingWritten } from '../language/findings/protect.ts'
import * as say from '../language/findings/tidy.ts'
import { usages } from '../language/interface/commands.ts'
import { isAgreed } from './agree.ts'
import { readArguments } from './arguments.ts'
import { editionFolder } from './edition-folder.ts'
import { explain } from './explain.ts'
import { fail, print, printError } from './output.ts'

const values = readArguments(process.argv.slice(2), { usage: usages.tidy, options: { edition: null }, flags: ['yes'] })
const dir = values && editionFolder(values['edition'])
if (values && dir !== null) process.exitCode = await run(dir, values['yes'] !== undefined)

/** Exit code: 0 every file is in its stored form, 1 some are not. */
async function run(dir: string, agreed: boolean): Promise<number> {
  const plan = planTidying(dir)
  show(plan)
  for (const file of plan.skipped) printError(say.skipped(file))
  const left = plan.skipped.length > 0 ? 1 : 0
  if (plan.files.length === 0) {
    if (left === 0) print(say.nothingToTidy)
    return left
  }
  if (!agreed && !(await isAgreed())) return fail(nothingWritten)
  try {
    if (!plan.write()) return fail(say.notAsWritten)
  } catch (error) {
    return fail(cannotWrite(explain(error)))
  }
  print(say.tidied(plan.files.length))
  return left
}

function show({ files }: Tidying): void {
  for (const { file, changes } of files) {
    print(file)
    for (const change of changes) print(lineOf(change))
  }
  const changes = files.reduce((sum, file) => sum + file.changes.length, 0)
  if (files.length > 0) print(say.wouldTidy(changes, files.length))
}

function lineOf(change: Change): string {
  if (change.kind === 'cell') {
    const { line, cell, from, to, tells } = change
    if (tells === 'all') return say.cellChange(line, cell, from, to)
    return tells === 'text' ? say.textChange(line, cell) : say.hiddenChange(line, cell)
  }
  return change.kind === 'key' ? say.keyChange(change.key.line, change.key.from, change.key.to) : say.fileChange(change.kind)
}
