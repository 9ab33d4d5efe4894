/** `npm run protect`: shows which cells must carry `bao-mat`, asks, writes the marks, and checks again. */
import { planMarking, type CellToMark } from '../edition/marking.ts'
import { openEdition } from '../edition/publication.ts'
import * as say from '../language/findings/protect.ts'
import { usages } from '../language/interface/commands.ts'
import { isAgreed } from './agree.ts'
import { readArguments } from './arguments.ts'
import { editionFolder } from './edition-folder.ts'
import { explain } from './explain.ts'
import { fail, tell } from './output.ts'

const values = readArguments(process.argv.slice(2), {
  usage: usages.protect,
  options: { edition: null },
  flags: ['yes'],
})
const dir = values && editionFolder(values['edition'])
if (values && dir !== null) process.exitCode = await run(dir, values['yes'] !== undefined)

/** Exit code: 0 nothing is left to mark, 1 something is. */
async function run(dir: string, agreed: boolean): Promise<number> {
  const { obstacles, cells, repositoryIsPublic, write } = planMarking(dir)
  if (obstacles.length > 0) return fail(say.otherErrors(obstacles.length))
  if (cells.length === 0) return tell(repositoryIsPublic ? say.nothingToMark : say.privateRepository)
  show(cells)
  if (!agreed && !(await isAgreed())) return fail(say.nothingWritten)
  let files: number | null
  try {
    files = write()
  } catch (error) {
    return fail(say.cannotWrite(explain(error)))
  }
  if (files === null) return fail(say.fileChanged)
  tell(say.marked(cells.length, files))
  const left = openEdition(dir).findings.filter(({ level }) => level === 'error').length
  return left > 0 ? fail(say.stillErrors(left)) : tell(say.allClear)
}

function show(cells: readonly CellToMark[]): void {
  for (const [file, own] of Map.groupBy(cells, (cell) => cell.file)) {
    tell(file)
    for (const cell of own) tell(say.cellToMark(cell))
  }
  for (const line of [say.wouldMark(cells.length), say.whatItDoes, say.keepNumbers]) tell(line)
}
